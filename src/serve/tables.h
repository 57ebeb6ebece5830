/* Tables of room analyse as comma-separated values. */
#ifndef ENT_SERVE_TABLES_H
#define ENT_SERVE_TABLES_H

#include "analyse/network.h"
#include "analyse/positions.h"

/** One row a position; several recipients and evidence numbers in one field, by "|". */
void ent_csv_write_positions(ent_strbuf *out, const ent_positions *positions);

/** One row a tie, with the community of either state. */
void ent_csv_write_ties(ent_strbuf *out, const ent_network *network);
/** One row a triad of signed ties. */
void ent_csv_write_triads(ent_strbuf *out, const ent_network *network);

#endif
