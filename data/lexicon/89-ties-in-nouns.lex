# Ties told in nouns: sanctions kept or lifted by the subject, quarrels of a kind, members in apposition and as what they act.
@format 1
@version 2026.1
@licence Apache-2.0

@list shared_aim effort, initiative, solution, process, work, proposal, idea, plan, mission, talk, talks, negotiation, cause, question, settlement, call, reform, search, resolution, dialogue, engagement, election, transition

# SANCTIONS
n:embargo,blockade,sanction +head(lift,ease,remove,suspend,maintain,keep,defend,tighten,extend,renew,repeal) A[state,igo,GOV]:head.subj R[state,group]:on|against|acl.on|acl.against ! => relation SANCTIONS modality=given    # CODING 11
> Canada hopes it can lift its sanctions against Belarus. => CAN SANCTIONS BLR

# RIVAL
n:row,quarrel,feud,friction,dispute,war,showdown,confrontation,tension +mod(trade,commercial,tariff,economic,fishing,territorial,maritime,border,sovereignty,bilateral,chip,microchip,semiconductor,shelf,growing)|self(feud,showdown,row) A[state]:between|among|poss|light|subj R[state,igo,GOV]:between|with? => relation RIVAL recip modality=given    # DESIGN 3
> Malta has a border dispute with Libya. => MLT RIVAL LBY

# MEMBER_OF
n:member +det(a,an) R[igo]:of A[state]:head|appos|head.appos => relation MEMBER_OF    # DESIGN 3
> Ecuador, a member of OPEC, pumps oil. => ECU MEMBER_OF IGO:OPEC
n:member +case(as) R[igo]:of|mod A[state]:head.subj|head.head.subj -mod(former,future,prospective,potential) -of(community) -head(recognize,recognise,abuse,readmission,admission,admit,welcome,accept) => relation MEMBER_OF    # DESIGN 3
> As a member of the Human Rights Council, Malta plays its part. => MLT MEMBER_OF IGO:UNHRC
n:member +head(pride,proud,take) R[igo]:of A[state]:head.subj|subj => relation MEMBER_OF    # DESIGN 3
> Malta takes pride in being an active member of the United Nations. => MLT MEMBER_OF IGO:UN

# SUPPORTS_ON: an aim that names whose it is
v:support,back,endorse +obj(@shared_aim) A[state,igo,GOV]:subj R[state,group,igo]:obj.of|obj.of.of|obj.poss|obj.by|obj.on.of|obj.acl.obj|obj.to.of|obj.for.of|obj.between|obj.mod ! => relation SUPPORTS_ON    # CODING 6
> Malta supports the search for a settlement of the question of Palestine. => MLT SUPPORTS_ON PSE
n:support +for|of|to(@shared_aim) A[state,igo,GOV]:poss|light|mod|of R[state,group,igo]:for.of|for.of.of|for.poss|for.by|for.acl.obj|for.on.of|for.for.of|for.between|to.of|to.acl.obj ! => relation SUPPORTS_ON    # CODING 6
> Malta reaffirmed its support for the search for a settlement of the question of Palestine. => MLT SUPPORTS_ON PSE
