# Plain ways of saying what CAMEO has a leaf for, found by writing sentences for each of its codes
# (test/paraphrase) and looking which were not known. Where R is required, acts inside a state
# are coded only as CAMEO's sets do (code --cameo).
@format 1
@version 2026.1
@licence Apache-2.0

@list y_news     newspaper, radio, station, broadcaster, magazine, daily, weekly, website, publication, channel, network, press, media
@list y_outrage  protest, demonstration, strike, riot, outcry, unrest, pressure, rally, march
@list y_rule     tax, law, bill, plan, reform, decree, increase, hike, policy, fee, measure, levy, decision, legislation
@list y_looted   loot, looted, steal, stolen, seize, seized, smuggle, smuggled, confiscate, confiscated, impound, impounded, plunder, plundered, capture, captured, illicit
@list y_contest  election, vote, poll, presidency, office, parliament, race, referendum
@list y_rally    demonstrate, march, protest, rally, assemble, vote, worship, return, pray, organise, organize
@list y_weapons  weapon, arm, arms, gun, rifle, firearm
@list y_way      road, highway, bridge, street, traffic, transport, railway, entrance, crossing, motorway, runway, route, access
@list y_outsider inspector, observer, monitor, investigator
@list y_relief   aid, relief, food, grain, flour, humanitarian, convoy, medicine, supplies

# ---- 01 ------------------------------------------------------------------------------------------
v:have +obj(comment) +obj.det(no) A[state,GOV,igo]:subj R:on.of|on.by|obj.on.of|obj.on.by|obj.on.mod|on.mod|obj.on|on => event 011    # CAMEO 011
> The Norwegian government had no comment on the Turkish report. => NOR 011 TUR
v:voice,express,cast,raise +obj(doubt,pessimism,scepticism,skepticism,gloom) A:subj R:obj.acl.subj.with|obj.ccomp.subj.with|ccomp.subj.with|obj.about.with|obj.about.of|about.with|obj.about|obj.over|on.of|obj.over.with => event 012    # CAMEO 012
> Chile's foreign minister expressed pessimism about talks with Bolivia. => CHL 012 BOL
a:confident,hopeful,optimistic +ccomp A:subj R:ccomp.subj.with|ccomp.subj.between => event 013    # CAMEO 013
> The Finnish president said he was confident that relations with Estonia would improve. => FIN 013 EST

# ---- 02, 03, 10: what the leaf's words do not tell ------------------------------------------------------
v:urge,ask,call,press,encourage +xcomp|advcl(return,move) +xcomp.to|advcl.to|xcomp.towards|advcl.toward(democracy,rule,pluralism) A:subj R:obj|on => event 0244    # CAMEO 0244
> Norway urged Myanmar to return to democracy. => NOR 0244 MMR
v:invite +xcomp(cooperate,work,collaborate) A:subj R:obj|xcomp.subj => event 021    # CAMEO 021
> Peru invited Chile to cooperate on fisheries. => PER 021 CHL
v:promise,pledge,vow +obj(election,elections,referendum) A:subj R:to|iobj|obj.to => event 0341    # CAMEO 0341
> Tunisia promised elections to the European Union. => TUN 0341 IGO:EU
v:promise,pledge,vow +xcomp(grant,give,extend) +xcomp.obj(right,rights,freedom,citizenship,amnesty) A:subj R:xcomp.iobj|xcomp.to => event 0343    # CAMEO 0343
> Latvia promised to grant Russians the right to vote. => LVA 0343 RUS
v:promise,pledge,vow,agree +xcomp(lift,end,ease,relax) +xcomp.obj(emergency,state,curfew,censorship,ban,restriction,law) +xcomp.obj|xcomp.obj.of|xcomp.obj.mod(emergency,curfew,censorship,restriction,martial) A:subj R:xcomp.in|xcomp.obj.in|xcomp.obj.on|to => event 0351    # CAMEO 0351
> Israel promised to lift the curfew in Lebanon. => ISR 0351 LBN
v:agree,accept,consent +xcomp(let,allow,permit) +xcomp.xcomp|xcomp.ccomp(mediate) A:subj R:xcomp.obj|xcomp.xcomp.subj|xcomp.ccomp.subj => event 038    # CAMEO 038
> Ethiopia agreed to let Kenya mediate. => ETH 038 KEN
v:offer,agree +xcomp(hand) +xcomp.obj(suspect,national,fugitive,man,citizen,criminal) A:subj R:xcomp.to => event 0313    # CAMEO 0313
> Libya offered to hand over the suspects to Italy. => LBY 0313 ITA

# ---- 05 to 08 ------------------------------------------------------------------------------------
v:forgive +obj(debt,debts,loan) A:subj R:iobj => event 071    # CAMEO 071
> Russia forgave Cuba its debt. => RUS 071 CUB
v:trade +obj(oil,gas,grain,goods,coal,wheat,rice,timber,electricity) A:subj R:with|obj.with => event 061 recip    # CAMEO 061
> Uganda traded gas with Tanzania. => UGA 061 TZA
v:let,allow,permit,admit,receive,accept +obj|xcomp.subj(peacekeeper) A[state,GOV]:subj R:obj|xcomp.subj|obj.mod => event 0861    # CAMEO 0861
> Sudan admitted United Nations peacekeepers. => SDN 0861 IGO:UN
v:open,reopen +obj(road,corridor,crossing,border,airport,port,bridge,route) +to|for|advcl.obj|xcomp.obj|to.mod|advcl.obj.of(@y_relief) A[state,GOV]:subj R:advcl.obj.to|advcl.obj.into|advcl.to|advcl.into|xcomp.obj.to => event 0863    # CAMEO 0863
> Uzbekistan reopened a bridge to allow food into Afghanistan. => UZB 0863 AFG
v:hand,turn,surrender,give,lay +prt|advmod(over,in,down) +obj(@y_weapons) A[group,REB,MIL]:subj R:to => event 0873    # CAMEO 0873
> The rebels in Nepal handed over their weapons to the United Nations. => NPL 0873 IGO:UN
v:return,restore,give,hand,repatriate +obj.amod|obj.acl|obj.mod(@y_looted) A:subj R:to|iobj => event 0842    # CAMEO 0842
> The Netherlands has returned the looted gems to Sri Lanka. => NLD 0842 LKA
v:allow,permit,let,clear +xcomp(run,stand,participate,contest,compete,register,take) +xcomp.in|xcomp.for|xcomp.obj(@y_contest,part) A[state,GOV,JUD,LEG]:subj R:obj|xcomp.subj => event 0812    # CAMEO 0812
> Israel allowed Palestinian candidates to run in the election. => ISR 0812 PSE
v:step,stand +prt|advmod(down,aside) A[GOV,LEG,MIL]:subj R:under.from|under.by|amid.from|at.of|after.by => event 0831    # CAMEO 0831
> The Lebanese prime minister stepped down under pressure from Syria. => LBN 0831 SYR
v:scrap,drop,withdraw,abandon,repeal,rescind,shelve,reverse,cancel +obj(@y_rule) +after|under|following|amid(@y_outrage) A[GOV,LEG,state]:subj R:under.from|after.by|after.in|following.by => event 0832    # CAMEO 0832
> Hungary repealed the law under pressure from the European Union. => HUN 0832 IGO:EU
v:allow,permit,let +xcomp(@y_rally) A[GOV,state,LEG,JUD]:subj R:obj|xcomp.subj => event 0833    # CAMEO 0833
> Israel allowed Palestinians to demonstrate. => ISR 0833 PSE
v:grant,give,restore,extend +obj(right,rights,citizenship,suffrage) A[GOV,state,LEG,JUD]:subj R:iobj => event 0833    # CAMEO 0833
> Latvia granted Russians the right to vote. => LVA 0833 RUS
v:restore,reinstate,reconvene +obj(parliament,democracy,constitution,monarchy) A[GOV,state,MIL]:subj R[place]:in|obj.in|of|obj.of => event 0834    # CAMEO 0834
> France restored the monarchy in Cambodia. => FRA 0834 KHM

# ---- 09 ------------------------------------------------------------------------------------------
v:look,inquire +into(corruption,fraud,crime,bribery,laundering,theft,embezzlement,murder,smuggling) A:subj R:into.at|into.at.mod|into.by|into.in|into.of => event 091    # CAMEO 091
> Swiss prosecutors are looking into corruption in Malaysia. => CHE 091 MYS
v:look,inquire +into(abuse,torture,violation,mistreatment,disappearance) A:subj R:into.by|into.in|into.of => event 092    # CAMEO 092
> The United Nations is looking into abuses by Burundi. => IGO:UN 092 BDI
v:look,inquire +into(incursion,attack,raid,shelling,bombing,invasion,intrusion) A:subj R:into.by|into.in|into.of => event 093    # CAMEO 093
> India is looking into the incursion by Chinese soldiers. => IND 093 CHN
v:look,inquire +into(atrocity,massacre,genocide,crime) +into|into.mod(atrocity,massacre,genocide,war) A:subj R:into.by|into.in|into.of => event 094    # CAMEO 094
> The United Nations is looking into atrocities by Serbia. => IGO:UN 094 SRB
v:send,dispatch +obj(team,mission,investigator,expert,delegation) +xcomp|advcl|obj.acl(look,investigate,probe,inquire) +xcomp.into|advcl.into|obj.acl.into|xcomp.obj|advcl.obj|obj.acl.obj(abuse,torture,violation,rights,disappearance,killing) A:subj R:advcl.into.in|xcomp.into.in|obj.acl.into.in|advcl.into.by|xcomp.obj.in|advcl.obj.in|obj.acl.obj.in|to|advcl.in => event 092    # CAMEO 092
> The United Nations sent a team to look into abuses in Burundi. => IGO:UN 092 BDI
v:open,hold,begin +obj(hearing) +obj.into|into|on|obj.on(legality,torture,abuse,treatment,killing,death,interrogation) A:subj R:into.against|obj.into.of|into.of|obj.into.against|obj.on.of|obj.into.by|into.by => event 092    # CAMEO 092
> A Norwegian court opened a hearing into the treatment of Somali detainees. => NOR 092 SOM

# ---- 11, 12 --------------------------------------------------------------------------------------
v:complain A[state,GOV,igo]:subj R:to => event 114    # CAMEO 114
> Slovakia complained to Hungary about the noise. => SVK 114 HUN
v:find +xcomp|obj.amod(guilty) A[JUD]:subj R:obj|xcomp.subj => event 116    # CAMEO 116
> A Dutch court found the two Russians guilty. => NLD 116 RUS
v:refuse,decline +xcomp(take,participate,join) +xcomp.obj|xcomp.in|xcomp.obj.in|xcomp(mission,operation,exercise,force,part,campaign,manoeuvre) A:subj R:xcomp.in.of|xcomp.in.poss|xcomp.in|xcomp.obj.of|xcomp.obj|xcomp.in.with => event 1212    # CAMEO 1212
> Hungary refused to take part in NATO's exercise. => HUN 1212 IGO:NATO
v:refuse,decline +xcomp(work) A:subj R:xcomp.with => event 121    # CAMEO 121
> Austria refused to work with Hungary on the fence. => AUT 121 HUN
v:reject,rebuff,refuse +obj(call,appeal,request) +obj.for|obj.acl|for(force,peacekeeper,protection) +obj.for.mod|obj.for|for.mod|for(peacekeeping,peacekeeper) A:subj R:obj.by|obj.from|obj.mod|obj.poss|from|by|obj.acl.in|obj.for.in|for.in|in => event 1224    # CAMEO 1224
> The African Union rejected Chad's request for peacekeepers. => IGO:AU 1224 TCD

# ---- 13 ------------------------------------------------------------------------------------------
v:give +obj(hour,day,week,month,ultimatum) +xcomp|obj.acl|advcl(comply,withdraw,leave,respond,surrender,accept,hand,pull,reinstate,restore,release,free,lift,stop,end,return,disband,dismantle,halt,face) A[state,GOV,igo,MIL]:subj R:iobj|xcomp.subj => event 139    # CAMEO 139
> The United States gave Iraq 48 hours to comply. => USA 139 IRQ
v:swear,vow +xcomp(fight) +xcomp.advcl(gain,seize,take,capture) A:subj R:xcomp.advcl.obj.of|xcomp.advcl.obj|xcomp.against => event 1382    # CAMEO 1382
> The Taliban vowed to fight until they took control of Pakistan. => GRP:Taliban 1382 PAK
v:tolerate +obj(rally,protest,demonstration) A[GOV,MIL,COP,state]:subj R:obj.by|obj.of|by => event 137 modality=happened    # CAMEO 137
> Israel will not tolerate rallies by Palestinians. => ISR 137 PSE

# ---- 14 ------------------------------------------------------------------------------------------
v:go,be +on(strike) +on.mod(hunger) A:subj R:against|over.by|over.of|advcl.against|in|at|outside => event 142    # CAMEO 142
> Kurdish prisoners went on a hunger strike against Turkey. => GRP:Kurds 142 TUR
v:walk +prt|advmod|off(off,out,job,work) +off|out.of|obj(job,work,school,factory) A:subj R:over.by|over.of|against|over.with => event 143    # CAMEO 143
> French workers walked off the job over the trade deal with Brazil. => FRA 143 BRA
v:shun,stop,halt,refuse +obj(work) A[CVL,LAB,SOC,BUS,REF]:subj R:advcl.at.of|advcl.against|obj.acl.against|against|over.by|over.of|advcl.obj.of|advcl.at.by => event 143    # CAMEO 143
> Palestinians shunned work in protest against Israel. => PSE 143 ISR
v:gather,converge,assemble,mass,turn +for|in(rally,protest,demonstration) A[CVL,OPP,LAB,EDU]:subj R:for.against|against|advcl.against|outside => event 141    # CAMEO 141
> Greek students gathered for a rally against Turkey. => GRC 141 TUR

# ---- 15 to 17 ------------------------------------------------------------------------------------
v:flex +obj(muscle) A:subj R[place]:near|at|against|toward|towards|in|around => event 150    # CAMEO 150
> China flexed its military muscle near Taiwan. => CHN 150 TWN
v:put,place +obj(police,policeman) +on(alert) A:subj R[place]:in|on.in|against|obj.in|near => event 151    # CAMEO 151
> Israel put its police on alert in Lebanon. => ISR 151 LBN
v:send,deploy,dispatch,order +obj(police,policeman,patrol) +obj.mod(extra,more,additional,riot) A:subj R[place]:to|in|into|against => event 153    # CAMEO 153
> France sent extra police to Monaco. => FRA 153 MCO
v:cut,reduce,scale,curtail,limit,freeze +obj(contact,contacts,exchange,link) A[state,GOV,igo]:subj R:with|obj.with|to|obj.to => event 160    # CAMEO 160
> Australia cut back its contacts with Fiji. => AUS 160 FJI
v:throw,kick,turn,boot,order +prt|advmod|out(out) +obj(@y_outsider) A:subj R:obj.of|obj.from|obj.mod|obj => event 1662    # CAMEO 1662
> Iran threw out the inspectors of the International Atomic Energy Agency. => IRN 1662 IGO:IAEA
v:throw,kick,turn,boot +prt|advmod|out(out) +obj(peacekeeper) A:subj R:obj.of|obj.from|obj.mod|obj => event 1661    # CAMEO 1661
> Mali kicked out the peacekeepers of the United Nations. => MLI 1661 IGO:UN
v:throw,kick,boot +prt|advmod|out(out) +obj(diplomat,ambassador,envoy,attache,attaché,consul) A:subj R:obj.of|obj.from|obj.mod|obj => event 161    # CAMEO 161
> Poland threw out the Russian ambassador. => POL 161 RUS
v:end,halt,abandon,drop +obj(mediation) A:subj R:between|obj.between|obj.in|in|obj.with => event 165    # CAMEO 165
> Syria ended its mediation in Lebanon. => SYR 165 LBN
v:break +prt(up) +obj(meeting,gathering,conference,congress) A[COP,MIL,GOV]:subj R:obj.of|obj.by => event 170    # CAMEO 170
> Turkish police broke up a meeting of Kurds. => TUR 170 GRP:Kurds
v:break +prt(up) +obj(demonstration,rally,protest,march,sit-in) A[COP,MIL,GOV]:subj R:obj.of|obj.by|by|obj.against => event 175    # CAMEO 175
> Turkish police broke up a rally of Kurds. => TUR 175 GRP:Kurds
v:prevent,stop,thwart +obj(demonstration,rally,march) A[COP,MIL,GOV]:subj R:obj.of|obj.by|obj.acl.by => event 170    # CAMEO 170
> Turkish police prevented a rally of Kurds. => TUR 170 GRP:Kurds
v:shut,close,suspend +obj(@y_news) A[GOV,state,COP,JUD]:subj R:obj.of|obj.mod|obj.in|in|obj => event 1721    # CAMEO 1721
> Turkey closed a Kurdish newspaper. => TUR 1721 GRP:Kurds
v:ban,bar,disqualify,exclude,prohibit +obj(candidate,politician) A[GOV,state,JUD,LEG]:subj R:obj|obj.of|obj.mod|obj.from => event 1722    # CAMEO 1722
> Israel barred Palestinian candidates from the election. => ISR 1722 PSE

# ---- 18 to 20 ------------------------------------------------------------------------------------
n:attempt +on(life) A:poss|mod|by|light R:on.of|on.poss => event 185    # CAMEO 185
> A Serbian attempt on the life of the Croatian prime minister was reported. => SRB 185 HRV
v:drive,chase,force,expel +from|out.of(village,home,town,house,homeland) A:subj R:obj -obj(attacker,invader,troop,soldier,force) => event 201    # CAMEO 201
> Croatian forces drove Serbs from their villages. => HRV 201 SRB
v:carry,commit,conduct,pursue +obj(cleansing) A:subj R[place]:against|obj.against|obj.of|in|obj.in|of => event 203    # CAMEO 203
> Serb forces carried out ethnic cleansing in Bosnia. => SRB 203 BIH
v:declare,impose,proclaim,decree +obj(emergency,law,state) +obj|obj.of|obj.mod(emergency,martial,siege) -in|over|after|against A[state,GOV]:subj R[place]:across|throughout|obj.across|obj.throughout|obj.of.across|obj.of.throughout => event 1724    # CAMEO 1724
> Indonesia declared a state of emergency across Timor-Leste. => IDN 1724 TLS
v:block,barricade,obstruct,blockade +obj(@y_way) A[CVL,LAB,OPP,REB,SOC,PTY]:subj R:obj.into|into|obj.from|from => event 144    # CAMEO 144
> Polish students barricaded the road from Ukraine. => POL 144 UKR
v:resign,quit,abdicate A[GOV,LEG,MIL]:subj R:over.with|over.by|amid.by|amid.with => event 0831    # CAMEO 0831
> The Lebanese prime minister resigned over the dispute with Syria. => LBN 0831 SYR
