# Frames: elements that many entries share.
@format 1
@version 2026.1
@licence Apache-2.0

@frame svo      A:subj R:obj
@frame sv       A:subj R:obj?
@frame with     A:subj R:with?
# a nominalisation: A's X of/on/against R, the X of R by A
@frame noun     A:poss|mod|by|light R:of|on|against|to|for
# what two do together: talks between A and B, A-B talks, A's talks with B, A and B held talks
@frame mutual   A:between|among|poss|mod|light|of R:with?
