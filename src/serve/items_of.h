/* Which items a dossier or a table of positions is made of, found in the catalogue. */
#ifndef ENT_SERVE_ITEMS_OF_H
#define ENT_SERVE_ITEMS_OF_H

#include "analyse/dossier.h"
#include "serve/http.h"

/** The items that ent_dossier_build would look for; of more than 400 those that most
 *  independent sources tell, the later first. In the request's arena. *left_out: how many
 *  there are beside them. */
ent_status ent__items_of_states(ent_item_rows *out, uint32_t *left_out, ent__request *request,
                                const ent_slice *states, uint32_t count,
                                const ent_dossier_options *options, ent_error *err);

/** The positions that may be on the topic. */
ent_status ent__items_on_topic(ent_item_rows *out, ent__request *request, ent_slice topic,
                               ent_slice also, ent_error *err);

#endif
