# Statements that are reported (CAMEO 01): what an actor claims, denies, regrets, hopes or fears about another.
# "Said" and "told" alone are no events.
@format 1
@version 2026.1
@licence Apache-2.0


# ---- 015 claim responsibility, 016 deny ----------------------------------------------------
v:claim,admit,accept,acknowledge,assume A:subj +obj(responsibility,blame,guilt,culpability) => event 015
> Iran claimed culpability for the missile strike on Erbil. => IRN 015 -
v:claim,admit A[group,MIL,state]:subj +obj(attack,bombing,strike,shooting,killing,explosion,ambush,assault) => event 015
> Iran claimed the attack on the tanker. => IRN 015 -
v:take A:subj +obj(responsibility,blame) +obj.for|for(attack,bombing,strike,killing,explosion,shooting,assault,raid,incident,crash) => event 015
> Yemen took responsibility for the attack on the port. => YEM 015 -
v:take A:subj +obj(responsibility) -obj.for|for(attack,bombing,strike,killing,explosion,shooting,assault,raid,incident,crash) +self => none
> Slovenia took responsibility for its pension system. => none
n:claim A:poss|of|by +of(responsibility) => event 015
> The claim of responsibility by Iran came hours after the strike. => IRN 015 -
n:responsibility +mod(financial,social,corporate,special,primary,shared,historic,collective) +self => none
> Denmark has a special responsibility for its forests. => none
v:deny,refute,disclaim A:subj +obj(responsibility,involvement,role,complicity,guilt,wrongdoing,knowledge,participation,part) => event 016
> Iran denied involvement in the drone strike. => IRN 016 -
v:call,describe,brand,label A[state,GOV,MIL,igo,group,org]:subj +obj(accusation,charge,allegation,claim,report) +xcomp|obl|as(baseless,false,groundless,unfounded,untrue,nonsense,absurd,fabricated,fabrication,lie,ridiculous,invention) => event 016
> Sudan called the charge baseless. => SDN 016 -
v:deny,refute,rebut,dismiss A[state,GOV,MIL,igo,group,org]:subj +obj(accusation,charge,allegation,claim) => event 016
> Sudan denied the accusation. => SDN 016 -
v:deny,refute,rebut A[state,GOV,MIL,igo,group,org]:subj +obj(report,rumour,rumor,suggestion) => event 016
> Sudan denied a report of fighting in Darfur. => SDN 016 -
v:reject,dismiss A:subj +obj(report,allegation,accusation,charge,rumour,rumor) R:obj.poss|obj.by|obj.from? => event 016
> Iran dismissed reports of a secret enrichment site. => IRN 016 -
v:deny A:subj +ccomp -obj => event 016
> Belarus denied that its drones had entered Polish airspace. => BLR 016 -
v:deny A:subj +xcomp -obj => event 016
> Rwanda denied arming the rebels. => RWA 016 -
v:deny +obj(access,entry,visa,permission,right,opportunity,bail,request,appeal,asylum,credit,loan) +self => none
> The bank in Lisbon denied credit to the bakery. => none
v:disavow,disown A:subj R:obj|from? => event 016
> Russia disavowed the Syrian mercenaries. => RUS 016 SYR
n:denial A:poss|of|by +of(responsibility,involvement,role,knowledge,link) => event 016
> Iran's denial of any link convinced nobody. => IRN 016 -

# ---- 018 sympathy ------------------------------------------------------------------------------
v:express,offer,extend,convey,send,present,voice,tender A:subj +obj(condolence,sympathy,sorrow,grief,sadness,compassion) R:to|obj.to|for|obj.for|with|obj.with => event 018
> Japan expressed its condolences to Turkey after the earthquake. => JPN 018 TUR
v:mourn,grieve A:subj R:with|for => event 018
> Finland grieves with Sweden after the shooting in Malmö. => FIN 018 SWE
v:share A:subj +obj(grief,pain,sorrow,loss,suffering,anguish,mourning) R:obj.poss|obj.of|with|obj.with => event 018
> Chile shares the grief of the Argentine people. => CHL 018 ARG
v:regret,lament,deplore A:subj +obj(loss,death,suffering,plight,tragedy) R:obj.poss|obj.of|obj.in|xcomp.obj.of|xcomp.obj.poss => event 018
> Kenya lamented the suffering of the people of Sudan. => KEN 018 SDN
v:remember A[GOV]:subj R[CVL]:obj +obj(victim,soul,life,family,dead,fallen) => event 018
> The Irish president remembered the victims of Spain. => IRL 018 ESP
n:condolence,sympathy A:poss|of|from|by R:to|for|with -head(@c_voicing) => event 018
> Canada's condolences to Pakistan were read out. => CAN 018 PAK
n:condolence A:head.subj R:to -head(@c_voicing) +head(be,go) => event 018
> Our condolences go to the people of Turkey. => none
n:thought,prayer,heart,sympathy A:poss R:with|to|head.with|head.to|head => event 018
> Canada's thoughts are with the people of Japan. => CAN 018 JPN
n:sympathy +of(public,voter,reader,audience) +self => none
> The novel won the sympathy of readers in Iceland. => none

# ---- 012 pessimism, 013 optimism ---------------------------------------------------------------
a:optimistic,hopeful A:subj|head.subj R:about|with|over|on => event 013
> Greece remains optimistic about Turkey. => GRC 013 TUR
a:confident A[GOV,igo]:subj|head.subj +ccomp +ccomp(agreement,reach,succeed,solution,resolve,agree,peace,solve,continue,prevail,settle,win,deliver) => event 013
> The Greek government is confident that the talks will succeed. => GRC 013 -
a:pessimistic,doubtful,sceptical,skeptical A:subj|head.subj R:about|of|over|on => event 012
> Armenia remains pessimistic about Azerbaijan. => ARM 012 AZE
v:voice,express A:subj +obj(optimism,confidence,hope) R:obj.about.with|about.with|about|obj.about|in|obj.in|on|obj.on => event 013
> Portugal voiced optimism about its negotiations with Angola. => PRT 013 AGO
v:voice,express A:subj +obj(pessimism,doubt,scepticism,skepticism) R:about|obj.about|over|obj.over|on|obj.on => event 012
> Latvia voiced doubts about the promises of Russia. => LVA 012 RUS
v:share A[GOV,state,igo]:subj +obj(concern,worry,anxiety) +self => event 012
> Panama shares the concern over migration. => PAN 012 -
v:fear A[GOV,state,igo]:subj +ccomp(attack,invade,collapse,escalate,spread,fail,war,flee,return) => event 012
> Estonia fears that the conflict could spread. => EST 012 -
v:augur,bode +advmod|advcl|obj(well,good) A[GOV,state,igo]:subj +self => none
> The harvest in Ukraine augurs well for bakers. => none

# ---- 019 accord, 017 symbols, 014 options, 010 comments, 011 no comment ---------------------------
v:concur A:subj R:with => event 019 recip
> Algeria concurred with Tunisia on the draft. => DZA 019 TUN
v:agree,concur A:subj R:with -xcomp -on -obj => event 019 recip
> Chile agreed with Peru that the fishing season should be shortened. => CHL 019 PER
v:agree A:subj +ccomp -with -on -xcomp -obj => event 030 recip
> Chile and Peru agreed that the fishing season should be shortened. => CHL 030 PER
v:fly,lower A[GOV,state,igo]:subj +obj(flag,banner) => event 017
> The Irish government lowered its flags for the victims. => IRL 017 -
v:lay A[GOV,MIL,LEG]:subj +obj(wreath) => event 017
> The Greek president laid a wreath at the memorial. => GRC 017 -
v:comment A[GOV,igo]:subj R:on|about => event 010
> The Swedish foreign minister commented on the elections of Hungary. => SWE 010 HUN
v:comment -on -about +self => none
> The referee in Oslo commented after the match. => none
v:consider,weigh,study,examine,contemplate A[GOV,state,igo]:subj R:obj +obj(option,proposal,offer,request,plan,deal,initiative) => event 014
> Jordan is considering Egypt's proposal. => JOR 014 EGY
v:study,examine,review +obj(data,book,language,law,manuscript,sample,evidence,medicine) +self => none
> Students of Poland study medicine in Prague. => none
v:hint A:subj R:to +ccomp|at => event 010
> Spain hinted to Morocco that a decision was near. => ESP 010 MAR
n:thought,prayer,heart A:poss|author R[place]:head.to.of.in|head.to.in|head.with.of.in|head.with.in|head.to.of => event 018
> Chile said its thoughts went to the victims of the flood in Haiti. => CHL 018 HTI
