/* A series of one state or two, counted from the catalogue. */
#ifndef ENT_SERVE_SERIES_OF_H
#define ENT_SERVE_SERIES_OF_H

#include "analyse/series.h"
#include "serve/http.h"

/** What ent_series_build finds, in the request's arena. `b` may be empty. */
ent_status ent__series_of(ent_series *out, ent__request *request, ent_slice a, ent_slice b,
                          const ent_series_options *options, ent_error *err);

#endif
