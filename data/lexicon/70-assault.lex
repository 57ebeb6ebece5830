# Root 18, ASSAULT, by hand, bomb or hostage-taking; also killing of named persons.
@format 1
@version 2026.1
@licence Apache-2.0

@list bomb  bomb, explosive, ied, device, explosion, mine, carbomb, grenade, vest

v:abduct,kidnap,hijack +self +self +self A:subj R:obj => event 181                                  # CAMEO 181
> Ethiopian rebels hijacked a Kenyan ship. => ETH 181 KEN
v:abduct,kidnap,hijack R:obj -subj -obj(child,girl,boy,schoolgirl,schoolchild,cat,dog) => event 181                                   # agent unknown
> A Chinese engineer was kidnapped. => - 181 CHN
v:abduct,kidnap,hijack R[place]:in -subj -obj(child,girl,boy,schoolgirl) => event 181      # agent unknown
> Three engineers were kidnapped in Cameroon. => - 181 CMR
v:take,hold,seize,keep +self +xcomp|obj|as|iobj|advmod(hostage,captive,prisoner) A[state,group,MIL]:subj R[place]:obj|from|in +self(take,hold,seize,keep) => event 181      # CAMEO 181
> Hamas took Israelis hostage. => GRP:Hamas 181 ISR
n:abduction,kidnapping,hijacking A:poss|by|mod R:of => event 181                  # CAMEO 181
> North Korea's abduction of Japanese citizens is not forgotten. => PRK 181 JPN
n:abduction,kidnapping,hijacking R:of -by => event 181                            # agent unknown
> The kidnapping of the German engineers shocked everyone. => - 181 DEU
n:torture,rape,mistreatment A:poss|by|mod R:of => event 1822                      # CAMEO 1822
> Syria's torture of Lebanese prisoners was documented. => SYR 1822 LBN
v:assassinate A:subj R:obj => event 186                                           # CAMEO 186
> Israel assassinated an Iranian spy. => ISR 186 IRN
v:assassinate R:obj -subj => event 186                                            # agent unknown
> The Russian ambassador was assassinated. => - 186 RUS
n:assassination A:poss|by|mod R:of => event 186                                   # CAMEO 186
> Israel's assassination of the Iranian scientist was condemned. => ISR 186 IRN
n:assassination R:of -by -poss => event 186                                       # agent unknown
> The assassination of the Turkish consul was never solved. => - 186 TUR
n:attempt +mod(assassination) R:on|against|of A:poss|by? => event 185             # CAMEO 185
> The assassination attempt on the Slovak prime minister failed. => - 185 SVK
v:behead,execute,hang,lynch,decapitate +obj -obj(campaign,plan,program,programme,strategy,operation,mission,agreement,order,project,policy) A:subj R:obj => event 1823            # CAMEO 1823
> Iran executed a Swedish citizen. => IRN 1823 SWE
n:execution,beheading A:poss|by|in R:of => event 1823                             # CAMEO 1823
> Iran's execution of a British national was condemned. => IRN 1823 GBR
v:murder,slay A:subj R:obj => event 180                                           # CAMEO 180
> Libyan militiamen murdered Egyptian workers. => LBY 180 EGY
n:murder,slaying A:poss|by R:of => event 180                                      # CAMEO 180
> Turkey investigated Saudi Arabia's murder of the Yemeni journalist. => SAU 180 YEM
v:beat,assault,stab,molest,manhandle,harass A:subj R[CVL,GOV,MIL,OPP,REB,COP,MED,JRN,REF,LAB,AGR,EDU,STU,REL,LEG,JUD,SOC,PTY,SPY,UAF,BUS,IMM,MIG,CRM,person]:obj -obj(egg,record,forecast,expectation) => event 182     # CAMEO 182
> Turkish guards beat American protesters. => TUR 182 USA
v:stab R:obj -subj => event 182                                                   # agent unknown
> An Indian student was stabbed. => - 182 IND
v:detonate,explode,plant,set +obj(@bomb) A:subj R[place]:in|at|on|against|outside|obj.in => event 183    # CAMEO 183
> The Taliban detonated a bomb in Pakistan. => GRP:Taliban 183 PAK
v:explode,detonate +subj(@bomb) R[GOV,MIL,COP,igo,BUS,REL,place]:outside|at|inside|near|outside.in|at.in|inside.in|near.in|in -obj => event 183     # agent unknown
> A bomb exploded at the Turkish embassy in Peru. => - 183 TUR
v:detonate,explode,blow +obj(@bomb,himself,herself,themselves) R[place]:in|at|outside|against|on => event 183     # agent unknown
> A man detonated an explosive in Turkey. => - 183 TUR
n:bomber +self +self +mod(suicide) A:self|poss|mod.mod|by|from|of R[place]:head.obj|head.in|head.at|head.into|in|on => event 183     # CAMEO 183
> A Palestinian suicide bomber died in Israel. => PSE 1831 ISR
n:bombing +self +self +mod(suicide,car,truck,roadside,bus) A:poss|by|mod R[place]:in|of|against|on|at|by.in|by.on => event 183   # CAMEO 183
> The suicide bombing by Hamas in Israel shocked the world. => GRP:Hamas 1831 ISR
n:bombing,explosion,blast +mod(suicide,car,truck,roadside,bus,bomb) R[GOV,MIL,igo]:on|against|at|outside|of -by => event 183     # agent unknown
> A suicide bombing at the Danish embassy killed six. => - 1831 DNK
n:bomb,ied +mod(roadside,car,suicide,truck) R:head.obj|head.subj|head.in -by +head(kill,wound,injure,hit,strike,destroy) => event 1833    # agent unknown
> A roadside bomb killed two Dutch soldiers. => - 1833 NLD
n:poisoning A:poss|by R:of|in => event 180                                        # CAMEO 180
> Russia's poisoning of the Bulgarian dealer was proven. => RUS 180 BGR
n:attack +self +self +mod(terror,terrorist,knife,ramming,suicide,gun) A[state,group,MIL,CVL,person]:poss|by|mod R[place]:on|against|by.on|by.in|in|at|on.in => event 180      # CAMEO 180
> The terrorist attack by Hamas on Israel was filmed. => GRP:Hamas 180 ISR
v:use +obj(shield,civilian) +as|obj|obj.mod(shield,human) A:subj R:obj.of|obj.mod|obj|as => event 184  # CAMEO 184
> Hamas used Israeli civilians as human shields. => GRP:Hamas 184 ISR
v:beat +obj|in|at(team,side,champion,final,match,cup,game,tournament,semifinal,season) => none    # sport
> Brazil beat Argentina in the final. => none
v:beat +obj.num|by(goal,point,run,wicket) => none                                 # sport
> England beat Australia by six wickets. => none
v:hijack +obj(agenda,debate,process,discussion,revolution) => none                # a figure of speech
> They hijacked the debate in Chile. => none
n:rape +mod(seed,oil) => none                                                     # a plant
> Oil rape prices in France rose. => none
