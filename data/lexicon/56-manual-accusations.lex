# Accusations by the deed: the leaves of CAMEO 112.
@format 1
@version 2026.1
@licence Apache-2.0

v:suspect,denounce,charge,castigate,berate,reproach,chide,fault A:subj R:obj +of|for|with|advcl|obj.of|ccomp(misuse,embezzle,smuggle,steal,launder,traffic,counterfeit,bribe,rig,plunder,loot,falsify,forge,divert,poach,extort,defraud,pirate,evade,manipulate,cheat,corruption,fraud,bribery,smuggling,trafficking,theft,forgery,racketeering,piracy,dumping,embezzlement,counterfeiting,laundering,rigging,manipulation,looting,cybercrime,poaching,extortion) => event 1121    # CAMEO 1121
> Ghana suspected Yemen of fraud. => GHA 1121 YEM
n:accusation,allegation,charge,claim A:poss|mod|by|from|light R:ccomp.subj|acl.subj|against +of|acl|ccomp(misuse,embezzle,smuggle,steal,launder,traffic,counterfeit,bribe,rig,plunder,loot,falsify,forge,divert,poach,extort,defraud,pirate,evade,manipulate,cheat,corruption,fraud,bribery,smuggling,trafficking,theft,forgery,racketeering,piracy,dumping,embezzlement,counterfeiting,laundering,rigging,manipulation,looting,cybercrime,poaching,extortion) => event 1121    # CAMEO 1121
> Vietnam made allegations of fraud against Tunisia. => VNM 1121 TUN
v:suspect,denounce,charge,castigate,berate,reproach,chide,fault A:subj R:obj +of|for|with|advcl|obj.of|ccomp(torture,oppress,persecute,repress,mistreat,discriminate,imprison,jail,silence,gag,deport,intimidate,enslave,starve,abuse,harass,censor,torture,abuse,repression,persecution,discrimination,oppression,ill-treatment,mistreatment,slavery,apartheid,racism,brutality,detention) => event 1122    # CAMEO 1122
> Morocco suspected Cuba of torturing prisoners. => MAR 1122 CUB
v:suspect,denounce,charge A:subj R:obj +of|for|advcl|obj.of(practise,practice,conduct,engage,wage,carry,launch,plan,perpetrate,organise,organize) +of.obj|for.obj|advcl.obj|of.in|advcl.in|of.obj.of(torture,abuse,repression,persecution,discrimination,oppression,ill-treatment,mistreatment,slavery,apartheid,racism,brutality,detention) +obj => event 1122    # CAMEO 1122
> Sweden suspected Libya of planning torture. => SWE 1122 LBY
n:accusation,allegation,charge,claim A:poss|mod|by|from|light R:ccomp.subj|acl.subj|against +of|acl|ccomp(torture,oppress,persecute,repress,mistreat,discriminate,imprison,jail,silence,gag,deport,intimidate,enslave,starve,abuse,harass,censor,torture,abuse,repression,persecution,discrimination,oppression,ill-treatment,mistreatment,slavery,apartheid,racism,brutality,detention) => event 1122    # CAMEO 1122
> Zambia made allegations of torture against Iraq. => ZMB 1122 IRQ
v:suspect,denounce,charge,castigate,berate,reproach,chide,fault A:subj R:obj +of|for|with|advcl|obj.of|ccomp(attack,invade,arm,shell,bomb,harbor,harbour,finance,train,plot,sponsor,infiltrate,shelter,provoke,instigate,foment,meddle,interfere,sabotage,incite,destabilise,destabilize,destabilizing,bombard,encroach,intrude,fire,mine,fund,occupy,annex,escalate,hack,aggression,invasion,terrorism,sabotage,infiltration,attack,raid,incursion,provocation,interference,meddling,subversion,intrusion,expansionism,annexation,hacking,cyberattack,occupation,militarism) => event 1123    # CAMEO 1123
> Iran suspected Sudan of arming the rebels. => IRN 1123 SDN
n:accusation,allegation,charge,claim A:poss|mod|by|from|light R:ccomp.subj|acl.subj|against +of|acl|ccomp(attack,invade,arm,shell,bomb,harbor,harbour,finance,train,plot,sponsor,infiltrate,shelter,provoke,instigate,foment,meddle,interfere,sabotage,incite,destabilise,destabilize,destabilizing,bombard,encroach,intrude,fire,mine,fund,occupy,annex,escalate,hack,aggression,invasion,terrorism,sabotage,infiltration,attack,raid,incursion,provocation,interference,meddling,subversion,intrusion,expansionism,annexation,hacking,cyberattack,occupation,militarism) => event 1123    # CAMEO 1123
> Thailand made allegations of aggression against Cambodia. => THA 1123 KHM
v:suspect,denounce,charge A:subj R:obj +of|for|advcl|obj.of(practise,practice,conduct,engage,wage,carry,launch,plan,perpetrate,organise,organize) +of.obj|for.obj|advcl.obj|of.in|advcl.in|of.obj.of(genocide,atrocity,massacre,cleansing,extermination,slaughter,atrocities) +obj => event 1124    # CAMEO 1124
> Algeria suspected Cuba of planning genocide. => DZA 1124 CUB
n:accusation,allegation,charge,claim A:poss|mod|by|from|light R:ccomp.subj|acl.subj|against +of|acl|ccomp(massacre,exterminate,slaughter,annihilate,gas,genocide,atrocity,massacre,cleansing,extermination,slaughter,atrocities) => event 1124    # CAMEO 1124
> Finland made allegations of genocide against Libya. => FIN 1124 LBY
v:suspect,denounce,charge,castigate,berate,reproach,chide,fault A:subj R:obj +of|for|with|advcl|obj.of|ccomp(spy,betray,collaborate,eavesdrop,wiretap,bug,conspire,espionage,spying,treason,treachery,collaboration,conspiracy,eavesdropping) => event 1125    # CAMEO 1125
> Uganda suspected Iraq of spying on its ministers. => UGA 1125 IRQ
n:accusation,allegation,charge,claim A:poss|mod|by|from|light R:ccomp.subj|acl.subj|against +of|acl|ccomp(spy,betray,collaborate,eavesdrop,wiretap,bug,conspire,espionage,spying,treason,treachery,collaboration,conspiracy,eavesdropping) => event 1125    # CAMEO 1125
> Turkey made allegations of espionage against Bolivia. => TUR 1125 BOL
v:accuse,suspect,denounce,condemn,criticise,criticize,blame,charge A:subj R:obj +of|for|advcl|obj.of|ccomp(violate,abuse,trample,deny,infringe,curtail,suppress,restrict,disregard,flout) +of.obj|for.obj|advcl.obj|obj.of.obj|ccomp.obj(right,rights,freedom,liberty,dissident,minority) => event 1122    # CAMEO 1122
> Hungary accused Eritrea of violating human rights. => HUN 1122 ERI
v:accuse,suspect,denounce,condemn,criticise,criticize,blame,charge A:subj R:obj +of|for|advcl|obj.of|ccomp(violate,break,breach,cross) +of.obj|for.obj|advcl.obj|obj.of.obj|ccomp.obj(airspace,ceasefire,cease-fire,truce,border,water,waters,frontier,sovereignty,armistice,integrity,territory) => event 1123    # CAMEO 1123
> Kenya accused Angola of violating its airspace. => KEN 1123 AGO
v:accuse,suspect,denounce,condemn,criticise,criticize,blame,charge A:subj R:obj +of|for|advcl|obj.of|ccomp(support,aid,back,supply,shield,assist,equip,train,help,provide,fund,finance,host) +of.obj|for.obj|advcl.obj|obj.of.obj|ccomp.obj(rebel,terrorist,terrorism,militant,insurgent,guerrilla,separatist,militia,terror,extremist,gunman,weapon,arms) => event 1123    # CAMEO 1123
> Japan accused Syria of supporting the rebels. => JPN 1123 SYR
v:accuse,suspect,denounce,condemn,criticise,criticize,blame,charge A:subj R:obj +of|for|advcl|obj.of|ccomp(commit,perpetrate) +of.obj|for.obj|advcl.obj|obj.of.obj|ccomp.obj(war,genocide,atrocity,massacre,humanity) => event 1124    # CAMEO 1124
> Norway accused Nepal of committing atrocities. => NOR 1124 NPL
v:accuse,suspect,denounce,condemn,criticise,criticize,blame,charge A:subj R:obj +of|for|advcl|obj.of|ccomp(violate,break,breach,flout) +of.obj|for.obj|advcl.obj|obj.of.obj|ccomp.obj(sanction,embargo,law,resolution,treaty,agreement,obligation,commitment,charter,pact) => event 112    # CAMEO 112
> Peru accused Armenia of breaching the embargo. => PER 112 ARM
v:accuse,suspect,denounce,condemn,blame,charge A:subj R:obj +of|for|advcl|obj.of|ccomp(commit,perpetrate) +of.obj.mod|for.obj.mod|advcl.obj.mod|of.obj.against(war,humanity) => event 1124    # CAMEO 1124
> Japan accused Eritrea of committing war crimes. => JPN 1124 ERI
