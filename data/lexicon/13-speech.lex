# First person: what governments say of themselves in speeches, statements and readouts ("we welcome", "our commitment to",
# "they also discussed", "we will continue to help").
@format 1
@version 2026.1
@licence Apache-2.0

@list s_bond bond, tie, ties, relation, relations, relationship, partnership, cooperation, friendship, alliance, collaboration
@list s_help support, help, assist, aid, back

# ---- contacts told over several sentences: who took part stands in a sentence before (src/code/context.c) ----------------------
v:discuss,review,explore A:subj? +obj -with -subj(book,article,chapter,paper,author,report,section,essay,film,study,court,committee,parliament,scientist,expert) => event 040 recip
> The Chilean president met the Peruvian president on Monday. The two of them discussed fishing. => CHL 040 PER
v:consult,talk,speak,confer A:subj? +on|about -with -to -subj(book,article,report,author,film,people,person,expert) => event 040 recip
> The Chilean minister met the Peruvian minister. They also consulted on fishing. => CHL 040 PER
v:exchange A:subj? +obj(view,opinion,idea) -with => event 040 recip
> The Chilean minister met the Peruvian minister. They exchanged views on fishing. => CHL 040 PER

# ---- will, continue to, keep: intents of help and of stronger ties ----------------------------------------------------------------
w:will,shall +head(@s_help) -head.advmod(not,never,n't) A[state,GOV,igo]:head.subj R[state,GOV,CVL,igo,REF,MIL]:head.obj => event 033 modality=planned
> Norway will assist the people of Malawi. => NOR 033 MWI
w:will,shall +head(continue,keep,remain) +head.xcomp(@s_help) A[state,GOV,igo]:head.subj R[state,GOV,CVL,igo,REF,MIL]:head.xcomp.obj => event 033 modality=planned
> Norway will continue to assist the people of Malawi. => NOR 033 MWI
w:will,shall +head(continue) +head.xcomp(provide,give,deliver,send,extend) A[state,GOV,igo]:head.subj R:head.xcomp.to|head.xcomp.iobj|head.xcomp.obj.to|head.xcomp.for? +head.xcomp.obj(@c_aid,@c_relief) => event 033 modality=planned
> Norway will continue to provide assistance to Malawi. => NOR 033 MWI
w:will,shall +head(continue) +head.xcomp(work,cooperate,collaborate,engage,coordinate,partner) A[state,GOV,igo]:head.subj R:head.xcomp.with|head.xcomp.obj.with => event 030 modality=planned
> Norway will continue to work closely with Malawi. => NOR 030 MWI modality=planned
w:will,shall +head(work,cooperate,collaborate,partner) A[state,GOV,igo]:head.subj R:head.with => event 030 modality=planned
> Norway will cooperate with Malawi. => NOR 030 MWI modality=planned
