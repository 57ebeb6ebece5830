/* The interface as a table: path, parameters, handler. docs/openapi.json tells the same to
 * others; test/e2e compares them. */
#include "serve/http.h"

#define FILTERS                                                                            \
  " actor recipient state with speaker kind type cameo modality timing topic document"     \
  " from to q "

static const ent__route routes[] = {
    {"/info", "", ent__api_info, false, false},
    {"/states", " q kind limit ", ent__api_states, false, false},
    {"/topics", " q limit ", ent__api_topics, false, false},
    {"/facets", "", ent__api_facets, false, false},
    {"/documents", " q state limit cursor ", ent__api_documents, false, false},
    {"/documents/{document}", "", ent__api_document, false, false},
    {"/reports", FILTERS "order limit cursor format ", ent__api_reports, false, false},
    {"/sentences", " q limit cursor ", ent__api_sentences, false, false},
    {"/items", " actor recipient state with kind type cameo modality topic from to order limit"
               " cursor ", ent__api_items, false, false},
    {"/items/{item}", "", ent__api_item, false, false},
    {"/dossier", " states from to topic format ", ent__api_dossier, false, false},
    {"/series", " states period from to ", ent__api_series, false, false},
    {"/network", " from to states top triads evidence ", ent__api_network, false, false},
    {"/positions", " topic ", ent__api_positions, false, false},
    {"/discrepancies", " state with verdict limit cursor ", ent__api_discrepancies, false, false},
    {"/world", " state from to ", ent__api_world, false, false},
    {"/explain", " document sentence text published ", ent__api_explain, false, false},
    {"/export", FILTERS "format ", ent__api_export, false, false},
    {"/jobs", "", ent__api_jobs, false, true},
    {"/jobs/{job}", "", ent__api_job, false, true},
    {"/documents", " name input published publisher side ", ent__api_upload, true, true},
    {"/openapi.json", "", NULL, false, false},
};

static bool fits(const char *pattern, ent_slice path, ent_slice *tail) {
  const char *brace = strchr(pattern, '{');
  size_t fixed = brace ? (size_t)(brace - pattern) : strlen(pattern);
  *tail = ENT_EMPTY;
  if (path.size < fixed || memcmp(path.data, pattern, fixed) != 0) return false;
  if (!brace) return path.size == fixed;
  *tail = (ent_slice){path.data + fixed, path.size - fixed};
  return tail->size > 0;
}

const ent__route *ent__route_find(ent_slice path, bool post, ent_slice *tail, bool *known) {
  *known = false;
  for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
    if (!fits(routes[i].path, path, tail)) continue;
    *known = true;
    if (routes[i].post == post) return &routes[i];
  }
  return NULL;
}
