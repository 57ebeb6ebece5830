/* Inside room `segment`: datelines before the text of a paragraph. */
#ifndef ENT_SEGMENT_DATELINE_H
#define ENT_SEGMENT_DATELINE_H

#include "base/slice.h"

/** Bytes of the dateline with which the paragraph begins, up to its text; 0: none.
 *  @param first  Nothing but headlines stood before, and the document is no transcript: a place in capitals
 *                with a colon is one too ("ISLAMABAD: "), where else it might be a speaker. */
size_t ent__dateline_size(ent_slice paragraph, bool first);

#endif
