# Meetings by their number, prisoners of war, papers that two states have: figures whose sides stand
# in the sentence's other nouns or were told before (CODING 16).
@format 1
@version 2026.1
@licence Apache-2.0

@list partner_of_talks  president, leader, minister, premier, chancellor, king, man, woman, side, state, country, government, statesman, delegation, ally, neighbour, neighbor
@list captive  prisoner, captive, detainee, hostage, internee, pow
@list youth  people, youngster, student, pupil, youth, teenager, child, teacher, scout, volunteer, apprentice

# ---- meetings by their number ----
n:summit,round,dialogue,consultation M:mod|self A[state,GOV]:of -of(general,assembly,council,conference,party,@partner_of_talks) -head(hold) => event 040 recip; measure MEETING_NUMBER recip unit=ordinal    # CODING 8, 16
> It was the fifth summit of Chile and Peru. => CHL 040 PER; CHL MEETING_NUMBER PER value=5
n:meeting,summit,encounter,round +of(@partner_of_talks) M:mod|self A[state,GOV]:of|pair -of(g20,g7,group) +of.num|of.det(two,both,2) => measure MEETING_NUMBER recip unit=ordinal    # "of the two men"
> Chile and Peru are friends. It was the third meeting of the two leaders. => CHL MEETING_NUMBER PER value=3

# ---- prisoners ----
v:take,make,bring +xcomp|obj|advmod|into(prisoner,captive,captivity) M:subj|obj A[state,MIL,group,GOV]:by|xcomp.by|advmod.by|into.by|subj R[state]:subj|obj|obj.mod|obj.of ! => event 173; measure DETAINED unit=persons    # CODING 16
> About 900 Chadians were taken prisoner by Libya. => LBY DETAINED TCD value=900
v:go,return,come,walk,travel,fly +advmod(home,back) +subj(@captive) M:subj A[state,group]:from? R[state]:subj|to|advmod.to => event 0841; measure PERSONS_RELEASED unit=persons    # CODING 16
> Some 900 Chadian prisoners went home from Libya. => LBY PERSONS_RELEASED TCD value=900

# ---- young people on exchanges ----
v:enable,allow,bring,help,let,send +obj(@youth) +xcomp.in|in|to|on|xcomp.obj.in|obj.acl.in(exchange) M:obj A[state]:subj.mod|subj|pair => measure PARTICIPANTS recip unit=persons topic=exchange    # CODING 16
> The Chile-Peru youth office has enabled 900 young people to take part in exchanges. => CHL PARTICIPANTS PER value=900

# ---- papers and soldiers that two states have ----
n:document,agreement,treaty,memorandum,memoranda,mou,accord,contract,protocol M:self A[state]:between|pair|of +head(gather,lie,remain,exist,govern,regulate,cover,underpin,bind,link,stay,collect,wait,await) +self => measure AGREEMENTS_SIGNED recip unit=documents    # CODING 16
> Some nine memoranda between Mali and Niger lie in drawers. => MLI AGREEMENTS_SIGNED NER value=9
n:brigade,battalion,corps,regiment,division,squadron +mod(joint,common,combined) +of|of.mod(soldier,troop,troops,man,member) M:of|of.mod A[state]:mod|pair => measure TROOPS recip unit=persons    # CODING 16
> Mali and Niger are allies. A joint brigade of 900 soldiers trains in Gao. => MLI TROOPS NER value=900
