# Speeches before an assembly: thanks and blame in the phrases of speakers, what others must do, wrongs done to the speaker's own.
@format 1
@version 2026.1
@licence Apache-2.0

@list wrong_done aggression, crime, policy, practice, behaviour, behavior, refusal, intransigence, regime, atrocity, provocation, threat, arrogance, adventurism, expansionism, brutality, conduct, manoeuvre, maneuver, massacre, abuse, complicity, silence, obstinacy

# ---- thanks ---------------------------------------------------------------------------------------
n:appreciation,gratitude,admiration,thanks,satisfaction +head(record) A[state,GOV,igo]:head.subj R[state,GOV,igo]:of.of|of.by|of.poss|for.of|to|of|for => event 051     # "place on record our appreciation of the efforts of"
> Norway wishes to place on record its appreciation of the efforts of Algeria. => NOR 051 DZA
a:indebted A[state,GOV,igo]:obj R[state,GOV,igo]:to => event 051     # "are indebted to A, B and C"
> Norway is indebted to Australia, Chile and Japan for their help. => NOR 051 AUS+CHL+JPN
n:debt +of(gratitude) +head(owe) A[state,GOV]:head.subj R[state,GOV,igo]:to|head.to|head.iobj => event 051     # "owe a debt of gratitude to"
> Norway owes a debt of gratitude to Cuba. => NOR 051 CUB

# ---- blame ----------------------------------------------------------------------------------------
v:condemn,denounce,deplore,decry,reject,criticize,criticise +obj(@wrong_done) A[state,GOV,igo,group]:subj R[state,GOV,MIL,group]:obj.of -obj.against => event 111     # whose wrong it is
> Norway condemned the aggression of Iraq. => NOR 111 IRQ
a:responsible A[state,GOV,igo]:head.head.subj|head.subj R[state,GOV,group]:head.head.obj|head.obj +head|head.head(hold) -head|head.head(must,should) => event 111     # "hold A, as the administering Power, responsible"
> Norway holds the United Kingdom, as the administering Power, responsible for the delay. => NOR 111 GBR

# ---- what others must do --------------------------------------------------------------------------
w:must,should +head(withdraw,evacuate,remove) A[state,igo]:author R[state,MIL,group]:head.obj +head.from|head.out_of => event 1056     # "A's forces must be withdrawn from"
> Vietnamese forces must be withdrawn from Cambodia, said the president of Norway. => NOR 1056 VNM
# ---- sides taken ----------------------------------------------------------------------------------
v:support,back,endorse,uphold ! +obj(claim) A[state,GOV,igo]:subj R[state]:obj.poss|obj.of|obj.by|obj.mod T:obj => relation SUPPORTS_ON     # CODING 6
> Norway supports Argentina's claim to the islands. => NOR SUPPORTS_ON ARG
n:partnership +mod(strategic) +head(maintain,have,enjoy,build,develop,pursue,establish,share) A[state,GOV]:head.subj R[state,igo]:head.with => relation STRATEGIC_PARTNER recip     # "with A we maintain a strategic partnership"
> With Chile Norway maintains a strategic partnership. => NOR STRATEGIC_PARTNER CHL

# ---- what is given --------------------------------------------------------------------------------
v:contribute,provide,send +obj(troop,troops,soldier,contingent,battalion,peacekeeper,police,observer,force) A[state,GOV]:subj R[igo]:to => event 074     # CODING 5: to a mission
> Fiji has contributed troops to UNIFIL since 1978. => FJI 074 IGO:UNIFIL
v:receive,admit,absorb,welcome M:obj R[state,GOV]:subj A[CVL,REF]:obj => measure REFUGEES unit=persons     # "received two million Ukrainians"
> Norway has received two million Ukrainians. => UKR REFUGEES NOR value=2000000

# ---- what is not forgotten, whose fault it is -----------------------------------------------------
v:forget +advmod|aux(never,not) +obj(help,aid,assistance,support,solidarity,friendship,sacrifice,generosity,kindness,contribution,hospitality) A[state,GOV,CVL]:subj R[state,igo]:obj.of|obj.from|obj.by|obj.poss|obj.acl.subj => event 051     # "will never forget the help of"
> The people of Norway will never forget the help of Cuba. => NOR 051 CUB
n:support,solidarity +head|head.head(steadfast,firm,unwavering,constant,resolute,unshakeable,unshakable) A[state,GOV]:head.subj|head.head.subj|poss R[state,territory,group]:for.of|with.of|to.of|for|with|to T:for|with|to => relation SUPPORTS_ON     # CODING 6: "steadfast in our support for"
> Norway remains steadfast in its support for the integrity of Iceland. => NOR SUPPORTS_ON ISL
v:bear +obj(responsibility,blame,guilt) A[state]:author R[state,GOV,group]:subj -head(must,should) => event 111     # "the regime bears the responsibility"
> Iraq bears the responsibility for this crisis, said the president of Norway. => NOR 111 IRQ
n:responsibility,blame,guilt A[state]:author +head(lie,rest,fall) R[state,GOV,group]:head.with|head.on|head.upon|with|on|head.obj => event 111     # "the blame lies with"
> "The responsibility for this tragedy lies with Iraq," the president of Norway said. => NOR 111 IRQ
n:obstacle,impediment A[state]:author R[state,group]:head.subj -det(no) +head(remain,constitute,represent,become) => event 111     # "remains an obstacle to peace"
> The policy of Iraq remains an obstacle to peace, said the president of Norway. => NOR 111 IRQ
n:obstacle,impediment A[state]:author R[state,group]:subj -det(no) => event 111     # "is the main obstacle to peace"
> Iraq is the main obstacle to peace, said the president of Norway. => NOR 111 IRQ
v:show,display,demonstrate A[state]:author R[state,GOV,group]:subj +obj(contempt,disregard,disdain) => event 111     # "shows contempt for the law"
> Iraq shows contempt for the law, said the president of Norway. => NOR 111 IRQ
n:justification,excuse +det(no) A[state]:author R[state,GOV,group]:for.poss|for.of|for.by|for.mod => event 111     # "there is no justification for its war"
> There is no justification for Iraq's war, said the president of Norway. => NOR 111 IRQ
w:should,must +head(admit,readmit,join) A[state]:author R[state]:head.obj +head.to|head.into => relation SUPPORTS_ON     # whose admission is asked
> Iceland should be admitted to the United Nations, said the president of Norway. => NOR SUPPORTS_ON ISL
n:host M:to A[CVL,state]:to.mod|to.from|to R[state,GOV]:subj +to(refugee,migrant,asylum-seeker) => measure REFUGEES unit=persons     # "host to 100,000 refugees"
> Norway is host to 120,000 Afghan refugees. => AFG REFUGEES NOR value=120000
