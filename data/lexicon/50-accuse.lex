# Root 11, DISAPPROVE: criticise, blame, accuse, complain, sue, convict.
@format 1
@version 2026.1
@licence Apache-2.0

@list hostile_act  attack, strike, airstrike, raid, bombing, bombardment, shelling, offensive, assault, barrage, invasion, invade, incursion, ambush, clash, fighting, fight, battle, war, conflict, operation, massacre, explosion, blast, missile, rocket, drone, mortar, shootout, shooting, gunfire, hostility, violence, killing, murder, slaughter, bomb, bombard, shell, fire, firefight, crossfire, campaign, stabbing, skirmish, gunman, shell, artillery, projectile, crackdown, siege, uprising, rebellion, insurgency, counteroffensive, aggression, atrocity, genocide, assassination, hijacking
@list aggression_word  aggression, attack, invasion, war, bombing, strike, airstrike, occupation, incursion, shelling, bombardment, provocation, escalation, interference, assault, raid, invade, bomb, shell, attack, fire, launch, occupy, annex, target, strike, kill, destroy, violate, breach, arm, support, back, sponsor, fuel, escalate, provoke, plot, plan, prepare, sabotage, destabilize, destabilise
@list abuse_word  abuse, repression, oppression, discrimination, torture, persecution, mistreatment, apartheid, violation, crackdown, repress, oppress, discriminate, torture, persecute, mistreat, abuse, silence, jail
@list crime_word  corruption, bribery, fraud, theft, smuggling, terrorism, crime, racketeering, laundering, bribe, steal, smuggle, launder, traffic, trafficking, cheat, hack, hacking, cyberattack, manipulation, manipulate, meddling, meddle, piracy
@list spy_word  espionage, spying, treason, sabotage, spy
@list reproach  criticism, condemnation, outrage, outcry, anger, rebuke, protest, ire, denunciation, fury, backlash, objection, complaint
@list worry  concern, alarm, dismay, outrage, displeasure, dissatisfaction, disappointment, indignation, frustration, anger, misgiving, objection, disquiet, unease, disapproval, worry, reservation, grievance

# verbs that criticise
v:criticize,criticise A:subj R:obj => event 111                                   # CAMEO 111
> Norway criticised Hungary on Tuesday. => NOR 111 HUN
v:condemn A:subj R:obj? => event 111                                              # CAMEO 111
> Canada condemned Iran for the execution of the dissidents. => CAN 111 IRN
v:condemn,denounce,deplore,decry +obj(@hostile_act) A:subj R:obj.by|obj.poss|obj.mod? => event 111  # whose deed
> Kuwait condemned the Houthi attack on the refinery. => KWT 111 GRP:Houthis
v:denounce A:subj R:obj? => event 111                                             # CAMEO 111
> Brazil denounced Israel after the vote. => BRA 111 ISR
v:deplore,decry A:subj R:obj? => event 111                                        # CAMEO 111
> Chile deplored Russia's decision to leave the treaty. => CHL 111 RUS
v:slam,blast,lambaste,lambast,castigate,excoriate,assail A:subj R:obj -with -in => event 111  # press
> Turkey slammed France over the new law. => TUR 111 FRA
v:censure,chastise,rebuke,rebuk,reprimand,admonish,reproach,reprove,scold,berate,upbraid A:subj R:obj => event 111  # CAMEO 111
> Germany rebuked Poland for the delay. => DEU 111 POL
v:fault,pillory,vilify,malign,deride,mock,ridicule,insult,demonize,demonise,disparage,belittle,smear A:subj R:obj => event 111  # CAMEO 111
> Venezuela mocked Colombia over the failed summit. => VEN 111 COL
v:lament,bemoan,regret,resent A:subj R:obj -obj(loss,death,decision) => event 111       # CAMEO 111
> Ireland regretted Britain's refusal to negotiate. => IRL 111 GBR
v:question,challenge,contest,doubt +obj(legitimacy,validity,motive,sincerity,commitment,right,credibility,legality,result,claim,intention,integrity,honesty) A:subj R:obj => event 111  # CAMEO 111
> Peru questioned the legitimacy of Venezuela's election. => PER 111 VEN
v:contest,dispute A:subj R:obj => event 111                                    # CAMEO 111
> Canada contested a Danish move. => CAN 111 DNK
v:disapprove A:subj R:of => event 111                                             # CAMEO 110
> Sweden disapproves of Turkey's new policy. => SWE 111 TUR
v:object A:subj R:to => event 111                                                 # CAMEO 111
> Japan objected to China's drilling in the area. => JPN 111 CHN
v:protest A:subj R[state,GOV,MIL,group,person,org]:against|to|obj|over => event 111                               # CAMEO 111
> Cyprus protested Turkey's drilling. => CYP 111 TUR
v:react,respond +with(anger,fury,criticism,indignation) A:subj R:to|with.to => event 111         # press
> Serbia reacted with anger to Croatia. => SRB 111 HRV
v:hit,lash +prt(back,out) A:subj R:at|against => event 111                        # press
> Iran lashed out at France over the resolution. => IRN 111 FRA
v:express,voice,convey,reiterate,register,state +obj(@worry) A:subj R:obj.about|obj.over|obj.at|obj.with|about|over|with|to => event 111  # CAMEO 110
> Australia expressed concern about China's behaviour. => AUS 111 CHN
v:raise,share +obj(@worry) A:subj R:obj.about|obj.over|obj.with|about|over|with => event 111    # CAMEO 110
> Canada raised concerns about India's conduct. => CAN 111 IND
v:express,voice,state,reiterate +obj(condemnation,criticism,rejection,denunciation) A:subj R:obj.of|obj.for|of => event 111  # CAMEO 111
> Jordan expressed its condemnation of Israel. => JOR 111 ISR
v:draw,prompt,provoke,trigger,face,spark,attract,incur,earn,receive,elicit +obj(@reproach) A:obj.from|from|obj.mod|obj.by|in R:subj => event 111  # CAMEO 111
> Israel drew criticism from Spain over the decision. => ESP 111 ISR
v:level,direct,aim,heap +obj(criticism,accusation,charge,blame) A:subj R:at|against|on => event 111  # CAMEO 111
> Italy directed criticism at France. => ITA 111 FRA
v:call,brand,label,term,dub,describe,denounce +xcomp|as|obj(dictator,liar,aggressor,terrorist,tyrant,traitor,threat,disgrace,regime,bully,criminal,puppet,enemy,pariah,lackey,stooge,fascist,nazi,murderer,hypocrite,coward,thug,butcher,warmonger,gangster,thief,vassal,poodle,clown,killer,crook,autocrat,menace,occupier,colony) A:subj R:obj => event 111  # CAMEO 111
> Ukraine labelled Belarus a lackey. => UKR 111 BLR
v:find +obj(fault) A:subj R:with|obj.with => event 111                            # CAMEO 111
> Russia found fault with Latvia. => RUS 111 LVA
v:disagree,quarrel,argue,bicker,spar A:subj R:with => event 111                   # CAMEO 110
> Egypt disagreed with Ethiopia about the dam. => EGY 111 ETH
v:discredit,delegitimize,delegitimise A:subj R:obj => event 111         # CAMEO 111
> Moldova says that Russia discredited Romania. => RUS 111 ROU
v:frown,sneer,scoff A:subj R:on|upon|at => event 111                              # CAMEO 111
> Finland frowned upon Hungary's veto. => FIN 111 HUN
v:shame,embarrass,slight,offend,antagonize,antagonise A:subj R:obj => event 111    # CAMEO 110
> Mexico embarrassed Spain at the ceremony. => MEX 111 ESP
v:urge,call +prt(off) A:subj R:obj => none                                        # a cancellation
> France called off the visit. => none

# adjectives
a:concerned,alarmed,dismayed,appalled,outraged,worried,disturbed,angry,disappointed,frustrated,displeased,furious,indignant,unhappy,dissatisfied,upset A[GOV,state,igo]:subj R:about|over|by|at|with => event 111   # CAMEO 110
> The Philippines is concerned about China's patrols. => PHL 111 CHN
a:critical A:subj R:of|towards|toward => event 111                                # CAMEO 111
> Ireland is critical of Israel. => IRL 111 ISR
a:responsible A:subj R:for => none                                                # an office's tasks
> The minister is responsible for energy. => none

# nouns
n:condemnation,denunciation A:poss|mod|by|light|from R:of|for? => event 111       # CAMEO 111
> Denmark's condemnation of Iran was welcomed. => DNK 111 IRN
n:criticism,rebuke,reproach A:poss|mod|by|from R:of|for|against => event 111      # CAMEO 111
> Austria's criticism of Hungary continued. => AUT 111 HUN
n:concern,alarm,dismay,displeasure,dissatisfaction,disappointment,frustration,indignation,outrage,disapproval,anger A[state,GOV]:poss R:about|over|with|at => event 111  # CAMEO 110
> They noted India's concern about Pakistan. => IND 111 PAK
n:objection,complaint,grievance A:poss|mod|from R:to|about|over|against => event 111       # CAMEO 111
> India's objections to China's road were ignored. => IND 111 CHN
n:outcry,backlash A:poss|mod|from|by R:over|against|at => event 111               # press
> They ignored the Turkish outcry over Sweden. => TUR 111 SWE

# accusations
v:accuse A:subj R:obj => event 112                                                # CAMEO 112
> Sudan accused Chad at the meeting. => SDN 112 TCD
v:accuse +of|advcl(@crime_word) A:subj R:obj => event 1121                        # CAMEO 1121
> Bolivia accused Chile of corruption. => BOL 1121 CHL
v:accuse +of|advcl(@abuse_word) A:subj R:obj => event 1122                        # CAMEO 1122
> Austria accused Iran of repression. => AUT 1122 IRN
v:accuse +of|advcl(@aggression_word) A:subj R:obj => event 1123                   # CAMEO 1123
> Armenia accused Azerbaijan of aggression. => ARM 1123 AZE
v:accuse +of.mod|of(war,genocide,humanity) +of(crime,genocide) A:subj R:obj => event 1124  # CAMEO 1124
> Poland accused Russia of war crimes. => POL 1124 RUS
v:accuse +of|advcl(@spy_word) A:subj R:obj => event 1125                          # CAMEO 1125
> Latvia accused Russia of espionage. => LVA 1125 RUS
v:blame A:subj R:obj => event 112                                                 # CAMEO 112
> Lebanon blamed Israel for the failure of the talks. => LBN 112 ISR
v:blame +on +obj -for A:subj R:on => event 112                                         # blames a thing on somebody
> Kenya blamed the delay on Somalia. => KEN 112 SOM
v:blame,accuse +for|of(@hostile_act) A:subj R:obj => event 1123                   # CAMEO 1123
> Iraq blamed Iran for the attack. => IRQ 1123 IRN
v:attribute,ascribe +obj(@hostile_act,disruption,delay,failure,crisis,outage,leak,death,disappearance,blame) A:subj R:to => event 112  # CAMEO 112
> Bulgaria attributed the explosion to Russia. => BGR 112 RUS
v:allege,charge,contend +ccomp A:subj R:ccomp.subj -ccomp(kill,repel,capture,recapture,control) => event 112  # CAMEO 112
> Rwanda alleged that Burundi sheltered the rebels. => RWA 112 BDI
v:allege A:subj R:obj.by => event 112                                             # CAMEO 112
> Syria alleged interference by Turkey. => SYR 112 TUR
v:say,claim,state,argue,insist,complain +ccomp(violate,breach,break,provoke,sponsor,destabilize,destabilise,sabotage,meddle,interfere,smuggle,spy) A:subj R:ccomp.subj => event 112  # a charge in reported speech
> South Korea says that North Korea breached the accord. => KOR 112 PRK
v:lay,put,pin,place +obj(blame,responsibility) A:subj R:on|upon|at|with => event 112     # CAMEO 112
> Ethiopia put the blame on Egypt. => ETH 112 EGY
v:suspect A:subj R:obj => event 112                                               # CAMEO 112
> Estonia suspects Russia of jamming the signal. => EST 112 RUS
v:implicate,incriminate A:subj R:obj => event 112                                 # CAMEO 112
> Argentina implicated Iran in the case. => ARG 112 IRN
v:point +obj(finger) A:subj R:at => event 112                                     # CAMEO 112
> Tunisia pointed the finger at Libya. => TUN 112 LBY
v:denounce,condemn +as|obj(violation,aggression,crime,breach) A:subj R:by|obj.by|obj.poss => event 112   # CAMEO 112
> Syria denounced the violations by Israel. => SYR 112 ISR
v:level,make,bring,repeat,reject +obj(accusation,allegation) A:subj R:against|obj.against => event 112   # CAMEO 112
> Georgia made accusations against Russia. => GEO 112 RUS
n:accusation,allegation A:poss|mod|by|from R:against|about => event 112           # CAMEO 112
> Cuba's accusations against Panama were repeated. => CUB 112 PAN

# official complaint, court
w:summon,summons +obj|appos(d'affaires,ambassador,envoy,chargé,diplomat,consul,representative,attaché,charge) A:subj R:obj|obj.of|appos|appos.of => event 114   # CAMEO 114
> Spain summoned the Iranian ambassador. => ESP 114 IRN
v:lodge,file,deliver,send,submit,present,issue,hand,make +obj(protest,complaint,demarche,démarche,representation) A:subj R:with|to|against|obj.with|obj.against|obj.to|iobj => event 114   # CAMEO 114
> Vietnam lodged a protest with China. => VNM 114 CHN
v:demarche,demarch A:subj R:obj => event 114                                              # CAMEO 114
> Norway demarched Russia over the incident. => NOR 114 RUS
v:sue A:subj R:obj -for(peace) => event 115                                       # CAMEO 115
> Nicaragua sued Germany at the world court. => NIC 115 DEU
w:file,lodge,bring,institute,initiate,launch,submit,win,open +obj(lawsuit,suit,case,application,proceeding,claim,petition) A:subj R:against|obj.against => event 115  # CAMEO 115
> The Gambia filed a case against Myanmar. => GMB 115 MMR
n:lawsuit,suit A:light|poss|by|from R:against => event 115                           # CAMEO 115
> Guyana's lawsuit against Venezuela was discussed. => GUY 115 VEN
n:case,proceeding,complaint +at|before|in(court,tribunal,icj,wto) A:poss R:against => event 115   # CAMEO 115
> South Africa's case against Israel at the court continues. => ZAF 115 ISR
v:present,produce,submit,offer,publish,release +obj(evidence,proof,dossier) A[state,GOV,igo,org,group]:subj R:against|obj.against|obj.of.poss|obj.of.by|obj.of.mod => event 112    # CAMEO 112
> Ghana presented evidence against Togo. => GHA 112 TGO
v:indict,prosecute A:subj R:obj => event 115                                      # CAMEO 115
> The United States indicted the Venezuelan president. => USA 115 VEN
v:convict A:subj R:obj => event 116                                               # CAMEO 116
> Germany convicted an Iranian diplomat of the plot. => DEU 116 IRN
v:sentence A:subj|subj.in R:obj => event 116                                              # CAMEO 116
> Russia sentenced a Ukrainian officer to ten years. => RUS 116 UKR
v:find +xcomp|obj(guilty,liable) A:subj R:obj => event 116                        # CAMEO 116
> Sweden found the Iranian official guilty. => SWE 116 IRN
v:rally,mobilize,mobilise,muster,organize,organise +obj(opposition,resistance) A:subj R:against|to|obj.to|obj.against => event 113   # CAMEO 113
> Poland rallied opposition to Russia. => POL 113 RUS
v:unite,campaign,lobby A:subj R:against => event 113                              # CAMEO 113
> Cuba campaigned against Chile at the assembly. => CUB 113 CHL
