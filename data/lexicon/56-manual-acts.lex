# Investigation, complaint, protest, show of force, reduced relations, coercion and violence, by leaf.
@format 1
@version 2026.1
@licence Apache-2.0

@list m_rightly  right, rights, freedom, arrest, detention, release, violation, abuse, discrimination, repression, treatment, ill-treatment, citizenship, killing
@list m_politic  policy, decision, law, plan, war, occupation, settlement, sanction, reform, deal, agreement, tariff, price, test, visit, ban, attack, raid, bombing, presence, base, aggression, invasion, resolution, deployment, verdict, extradition, expulsion, treaty, wall, cartoon, film, intervention, strike, interference
@list m_ruler  resignation, removal, ouster, overthrow, departure, downfall, abdication, dismissal
@list m_regime  independence, autonomy, self-rule, statehood, referendum, democracy, constitution, secession, self-determination
@list m_rally  protest, demonstration, rally, march, vigil, picket, sit-in, protests
@list m_stoppage  strike, stoppage, walkout, shutdown, boycott
@list m_way  road, highway, street, bridge, border, port, railway, crossing, route, traffic, entrance, airport, tunnel, motorway, harbour, canal, checkpoint
@list m_aiding  aid, assistance, funding, loan, subsidy, grant, credit, financing, relief, help, payment, programme, program, funds, support
@list m_shot  shell, rocket, mortar, missile, bomb, projectile, shot, round, tear, bullet, grenade, salvo, barrage, torpedo

# ---- 09: investigation ----------------------------------------------------------------------------
v:investigate,probe,examine +obj|obj.into|into(crime,atrocity,genocide,massacre) +obj.mod|obj|obj.against(war,atrocity,genocide,massacre,humanity) A:subj R:obj.by|obj.of|obj.in|obj.committed|in|by|obj.acl.by => event 094    # CAMEO 094
> Croatia investigated war crimes by Serbia. => HRV 094 SRB
v:open,launch,begin,start,order,conduct,announce,complete,initiate +obj(investigation,inquiry,probe,enquiry,hearing) +obj|obj.mod|obj.into|obj.into.mod|into(crime,corruption,fraud,murder,bribery,killing,criminal,doping,assassination) A:subj R:against|obj.against|obj.into.by|obj.into.of|into.by|into.of|obj.into|into => event 091    # CAMEO 091
> Spain launched a fraud investigation against Andorra. => ESP 091 AND
v:open,launch,begin,start,order,conduct,announce,complete,initiate +obj(investigation,inquiry,probe,enquiry,hearing) +obj.into|into|obj.of(abuse,torture,violation,rights,treatment,mistreatment,detention) A:subj R:against|obj.into.by|obj.into.of|into.by|into.of|obj.into.in|into.in => event 092    # CAMEO 092
> The United Nations opened an inquiry into abuses by Burundi. => IGO:UN 092 BDI
v:open,launch,begin,start,order,conduct,announce,complete,initiate +obj(investigation,inquiry,probe,enquiry,hearing) +obj.into|into|obj.of(attack,raid,bombing,shelling,strike,airstrike,incursion,downing,sinking) A:subj R:obj.into.by|obj.into.of|into.by|into.of|obj.into.mod|into.mod|obj.into.on|into.on => event 093    # CAMEO 093
> The United Nations opened an inquiry into attacks by Chad. => IGO:UN 093 TCD
v:open,launch,begin,start,order,conduct,announce,complete,initiate +obj(investigation,inquiry,probe,enquiry) +obj.into|into|obj.of(crime,atrocity,genocide,massacre) +obj.into|obj.into.mod|into|into.mod(war,atrocity,genocide,massacre) A:subj R:obj.into.by|into.by|obj.into.in|into.in|obj.into.of|into.of|obj.into.acl.by|into.acl.by => event 094    # CAMEO 094
> France opened an inquiry into war crimes by Syria. => FRA 094 SYR
v:put,place +under(investigation,probe,surveillance) R:obj A[place]:in|by|under.in|under.by => event 090    # CAMEO 090
> A Dutch banker was put under investigation by Italy. => ITA 090 NLD
v:send,dispatch +obj|obj.of(inspector,investigator,prosecutor,detective) A:subj R[place]:to|obj.to|into => event 090    # CAMEO 090
> The International Atomic Energy Agency dispatched inspectors to Iran. => IGO:IAEA 090 IRN
v:question,interrogate,interview +over|about|on(attack,killing,murder,link,role,spying,plot,smuggling,allegation,suspicion) A[GOV,COP,JUD,state,igo]:subj R:obj => event 091    # CAMEO 091
> Danish police interrogated two Iranians over the killing. => DNK 091 IRN

# ---- 11: complaint -----------------------------------------------------------------------------------
v:complain,protest A[state,GOV,igo,group]:subj R:about.of|about.by|over.of|over.by|over|about|of.by|against +to(nations,council,un,court,union,league,commission,body,organization,organisation) => event 114    # CAMEO 114
> Chad complained to the Security Council about Libya. => TCD 114 LBY
v:summon +xcomp|advcl(complain,protest,express,convey,explain,hear,hand,demand) A:subj R:obj|obj.of|obj.mod => event 110    # CAMEO 110
> Nigeria summoned the Nigerien ambassador to complain. => NGA 110 NER
v:express,voice +obj(disappointment,displeasure,dissatisfaction,dismay,unhappiness,frustration,disapproval,annoyance,irritation,outrage,anger,indignation,alarm,fury,consternation,contempt) A:subj R:with|at|over|obj.with|obj.at|obj.over|at.by|obj.at.by|over.by|about -obj(@m_shot) => event 110    # CAMEO 110
> Iceland expressed displeasure with Norway. => ISL 110 NOR

# ---- 12: what the tables of acts do not hold ------------------------------------------------------------
v:refuse,decline +xcomp(grant,issue,give) +xcomp.obj(visa,permission,clearance,licence,license,accreditation) A:subj R:xcomp.to|xcomp.iobj|xcomp.obj.to|xcomp.obj.for => event 120    # CAMEO 120
> India refused to give visas to Pakistanis. => IND 120 PAK
v:refuse,decline +xcomp(support,back,endorse,join,recognise,recognize,condemn,vote,sanction) A:subj R:xcomp.obj.of|xcomp.obj.by|xcomp.obj|xcomp.with|xcomp.for|xcomp.obj.poss|xcomp.obj.against|xcomp.against => event 121    # CAMEO 121
> Hungary refused to back Ukraine. => HUN 121 UKR
v:oppose,reject,rebuff +obj|to(mediation,arbitration,interference,involvement,intercession) A:subj R:obj.by|obj.of|obj.mod|obj.poss|obj.from|to.by|to.of|to.mod|to.poss => event 126    # CAMEO 126
> Sudan has opposed Kenyan mediation. => SDN 126 KEN
w:opposed,oppose +to(mediation,arbitration) A:subj|obj R:to.by|to.of|to.mod|to.poss => event 126    # CAMEO 126
> Sudan is firmly opposed to mediation by Kenya. => SDN 126 KEN
v:rebuff,spurn,reject,refuse,decline,boycott +obj(invitation,summit) +obj.acl|obj.to|to|xcomp(attend,meet,visit,summit,talk,meeting,conference,join) A:subj R:obj.by|obj.from|obj.of|obj.poss|obj.mod|by|from|to.with|obj.to.with => event 125    # CAMEO 125
> Algeria declined a Moroccan invitation to attend. => DZA 125 MAR
v:break,violate,defy,flout,ignore,breach,bypass +obj(ban,order,blockade,embargo,curfew,warning,ultimatum,deadline,sanction) A:subj R:obj.by|obj.of|obj.from|obj.poss|obj.mod|obj.on|obj.against|by => event 128    # CAMEO 128
> Greece defied an American warning. => GRC 128 USA
v:renege,backtrack,default A[state,GOV,igo,group]:subj R:on.with|on.to|on.of|on.from|to.on|with => event 128    # CAMEO 128
> Armenia reneged on its pledge to Turkey. => ARM 128 TUR
v:evade,circumvent,skirt,sidestep,dodge,undercut +obj(sanction,embargo,blockade,tariff,restriction) A:subj R:obj.by|obj.on|obj.of|obj.poss|obj.mod => event 128    # CAMEO 128
> North Korea evaded Japanese sanctions. => PRK 128 JPN
v:refuse,decline +xcomp(compromise,concede,budge,yield,apologise,apologize,relent,bow,cede) A:subj R:xcomp.to|xcomp.with|to|with|xcomp.for => event 124    # CAMEO 124
> Iran refused to yield to America. => IRN 124 USA
v:reject,rebuff,dismiss,spurn +obj(call,demand,request,appeal) +obj.for|obj.acl|for(reform,reforms,change,democracy,reform) A:subj R:obj.by|obj.from|obj.of|obj.poss|obj.mod|by|from => event 123    # CAMEO 123
> Cuba rejected European demands for reforms. => CUB 123 PLACE:Europe

# ---- 14: protest against another state --------------------------------------------------------------------
v:protest,demonstrate,rally,march,picket A:subj R:against.of|against.by|against.in|outside|against.mod|over.of|against|at +against|over|advcl.obj|xcomp.obj(@m_politic) => event 1412    # CAMEO 1412
> Thousands of Iraqis demonstrated against the American occupation. => IRQ 1412 USA
v:protest,demonstrate,rally,march A:subj R:for.of|advcl.obj.of|xcomp.obj.of|against +for|advcl.obj|xcomp.obj|advcl.for(@m_ruler) => event 1411    # CAMEO 1411
> Thousands of Lebanese demonstrated for the removal of the Syrian president. => LBN 1411 SYR
v:protest,demonstrate,rally,march A:subj R:for.from|advcl.from|advcl.for.from|xcomp.obj.from|from|outside|against|for.in +for|advcl.for|advcl.obj|xcomp.obj(@m_regime) => event 1414    # CAMEO 1414
> Thousands of Timorese demonstrated for independence from Indonesia. => TLS 1414 IDN
v:protest,demonstrate,rally,march A:subj R:for.in|for.from|against.by|against.in|over.by|over.of|outside|against.of|obj.by|obj.in|against +for|against|over|obj|advcl.obj|advcl.for(@m_rightly) => event 1413    # CAMEO 1413
> Thousands of Greeks demonstrated against human rights violations by Turkey. => GRC 1413 TUR
v:stage,hold,organise,organize,join,begin,launch,attend,mount +obj(@m_rally) +against|over|obj.against|obj.over|advcl.obj|xcomp.obj|to(@m_politic) A:subj R:against.of|against.by|obj.against.of|obj.against.by|over.of|obj.over.of|over.by|against|obj.against|advcl.obj.of|outside => event 1412    # CAMEO 1412
> Iraqis staged a protest against the American occupation. => IRQ 1412 USA
v:stage,hold,organise,organize,join,begin,launch,mount +obj(@m_rally) +for|obj.for|advcl.obj|xcomp.obj|advcl.for(@m_ruler) A:subj R:for.of|obj.for.of|advcl.obj.of|xcomp.obj.of|against => event 1411    # CAMEO 1411
> Lebanese students staged a rally for the removal of the Syrian president. => LBN 1411 SYR
v:stage,hold,organise,organize,join,begin,launch,mount +obj(@m_rally) +for|obj.for|advcl.for|advcl.obj|xcomp.obj(@m_regime) A:subj R:for.from|obj.for.from|advcl.from|from|outside|against|obj.against => event 1414    # CAMEO 1414
> Timorese students staged a rally for independence from Indonesia. => TLS 1414 IDN
v:stage,hold,organise,organize,join,begin,launch,mount +obj(@m_rally) +for|obj.for|against|obj.against|over|obj.over|advcl.obj(@m_rightly) A:subj R:against.by|against.in|obj.against.by|obj.against.in|over.by|obj.over.by|over.of|for.in|obj.for.in|outside|against => event 1413    # CAMEO 1413
> Greek students staged a rally against human rights violations by Turkey. => GRC 1413 TUR
v:stage,hold,begin,launch,start,continue,join,declare,end +obj(strike) +obj.mod(hunger) A:subj R:against|obj.against|over.by|over.of|outside|in|obj.in|at => event 142    # CAMEO 142
> Palestinian prisoners began a hunger strike against Israel. => PSE 142 ISR
v:stage,hold,begin,launch,start,continue,join,declare +obj(strike) +obj.mod(hunger) +against|obj.against|over|advcl.obj|xcomp.obj|advcl.against|advcl.at(@m_politic) A:subj R:against.of|against.by|obj.against.of|over.of|over.by|advcl.obj.of|advcl.against.of|advcl.against.by|xcomp.obj.of|against|obj.against|over => event 1422    # CAMEO 1422
> Palestinian prisoners began a hunger strike against the Israeli occupation. => PSE 1422 ISR
v:stage,hold,begin,launch,start,continue,join,declare +obj(strike) +obj.mod(hunger) +against|obj.against|over|for|obj.for|advcl.obj|xcomp.obj|advcl.against(@m_rightly) A:subj R:against.by|against.in|obj.against.by|obj.against.in|over.by|over.in|advcl.obj.by|xcomp.obj.by|against.of|for.from => event 1423    # CAMEO 1423
> Palestinian prisoners began a hunger strike against ill-treatment by Israel. => PSE 1423 ISR
v:stage,hold,begin,launch,start,continue,join,declare +obj(strike) +obj.mod(hunger) +for|obj.for|advcl.obj|xcomp.obj|advcl.for(@m_ruler) A:subj R:for.of|obj.for.of|advcl.obj.of|xcomp.obj.of => event 1421    # CAMEO 1421
> Lebanese students began a hunger strike for the removal of the Syrian president. => LBN 1421 SYR
v:stage,hold,begin,launch,start,continue,join,declare +obj(strike) +obj.mod(hunger) +for|obj.for|advcl.obj|xcomp.obj|advcl.for(@m_regime) A:subj R:for.from|obj.for.from|advcl.from|from|against => event 1424    # CAMEO 1424
> Timorese students began a hunger strike for independence from Indonesia. => TLS 1424 IDN
v:stage,hold,begin,launch,start,organise,organize,observe,call,declare +obj(@m_stoppage) +obj.mod(general,one-day,nationwide,national,two-day,three-day,24-hour) A:subj R:against|obj.against|over.by|over.of|advcl.obj.of|xcomp.obj.of -obj.mod(hunger) => event 143    # CAMEO 143
> The Palestinians held a general strike against Israel. => PSE 143 ISR
v:stage,hold,begin,launch,start,organise,organize,observe,call +obj(@m_stoppage) +against|obj.against|over|obj.over|advcl.obj|xcomp.obj|advcl.against(@m_politic) A:subj R:against.of|against.by|obj.against.of|over.of|over.by|obj.over.of|advcl.obj.of|xcomp.obj.of|against|obj.against|over -obj.mod(hunger) => event 1432    # CAMEO 1432
> The Palestinians held a strike against the Israeli occupation. => PSE 1432 ISR
v:stage,hold,begin,launch,start,organise,organize,observe,call +obj(@m_stoppage) +against|obj.against|over|obj.over|advcl.obj|xcomp.obj|for|obj.for(@m_rightly) A:subj R:against.by|obj.against.by|over.by|over.in|obj.over.by|advcl.obj.by|against.in|obj.against.in -obj.mod(hunger) => event 1433    # CAMEO 1433
> The Palestinians held a strike against the detention of youths by Israel. => PSE 1433 ISR
v:stage,hold,begin,launch,start,organise,organize,observe,call +obj(@m_stoppage) +for|obj.for|advcl.obj|xcomp.obj(@m_ruler) A:subj R:for.of|obj.for.of|advcl.obj.of|xcomp.obj.of -obj.mod(hunger) => event 1431    # CAMEO 1431
> The Lebanese held a strike for the removal of the Syrian president. => LBN 1431 SYR
v:stage,hold,begin,launch,start,organise,organize,observe,call +obj(@m_stoppage) +for|obj.for|advcl.obj|xcomp.obj(@m_regime) A:subj R:for.from|obj.for.from|advcl.from|from|against -obj.mod(hunger) => event 1434    # CAMEO 1434
> The Timorese held a strike for independence from Indonesia. => TLS 1434 IDN
v:block,blockade,obstruct,barricade,occupy +obj(@m_way) +advcl|xcomp|obj.acl(protest,demand,oppose,denounce,show,press) A:subj R:advcl.obj.of|advcl.obj.by|advcl.obj.from|obj.acl.obj.of|obj.acl.obj.by|advcl.against|obj.acl.against|obj.with|obj.to|obj.from|advcl.obj|obj.acl.obj -obj.mod(main) => event 1442    # CAMEO 1442
> Iraqis blocked a road to protest the policies of America. => IRQ 1442 USA
v:block,blockade,obstruct,barricade +advcl|xcomp|for|obj.acl +obj(@m_way) +advcl.obj|xcomp.obj|for|advcl.for|obj.acl.obj(@m_ruler) A:subj R:advcl.obj.of|xcomp.obj.of|for.of|advcl.for.of|obj.acl.obj.of => event 1441    # CAMEO 1441
> The Lebanese blocked a road to demand the removal of the Syrian president. => LBN 1441 SYR
v:block,blockade,obstruct,barricade +advcl|xcomp|over|against|obj.acl +obj(@m_way) +advcl.obj|xcomp.obj|over|against|advcl.against|obj.acl.obj(@m_rightly) A:subj R:advcl.obj.by|xcomp.obj.by|over.by|against.by|advcl.obj.in|advcl.obj.of|advcl.obj.from|obj.acl.obj.by|obj.acl.obj.of => event 1443    # CAMEO 1443
> Greeks blocked a road to protest human rights violations by Turkey. => GRC 1443 TUR
v:block,blockade,obstruct,barricade +obj(@m_way) +advcl.obj|xcomp.obj|for|advcl.for|obj.acl.obj(@m_regime) A:subj R:advcl.obj.from|xcomp.obj.from|for.from|advcl.from|from|obj.acl.from|obj.acl.obj.from => event 1444    # CAMEO 1444
> The Timorese blocked a main road in order to demand independence from Indonesia. => TLS 1444 IDN
v:riot,riote,rampage A:subj R:against|over|at.in|in|over.by|against.of -in(street) => event 145    # CAMEO 145
> Palestinian prisoners rioted in Israel. => PSE 145 ISR
v:hurl,throw,pelt,stone,lob +obj|with(stone,stones,rock,bottle,egg,petrol,brick,firebomb,cocktail) A:subj R:at|against|obj.at|obj|on -subj(rocket) => event 145    # CAMEO 145
> Palestinian youths hurled stones at Israeli soldiers. => PSE 145 ISR
v:riot,riote,rampage A:subj R:over.of|against.of|over.by|advcl.obj.of|against.by|over|against +over|against|advcl.obj|advcl.against(@m_politic) => event 1452    # CAMEO 1452
> Palestinian youths rioted over Israeli policies. => PSE 1452 ISR
v:riot,riote,rampage A:subj R:over.by|against.by|over.in|over.of +over|against|advcl.obj(@m_rightly) => event 1453    # CAMEO 1453
> Palestinian youths rioted over the killing of a boy by Israel. => PSE 1453 ISR
v:riot,riote,rampage A:subj R:for.of|advcl.obj.of +for|advcl.obj|advcl.for(@m_ruler) => event 1451    # CAMEO 1451
> Lebanese youths rioted for the removal of the Syrian president. => LBN 1451 SYR
v:riot,riote,rampage A:subj R:for.from|advcl.from|from|advcl.obj.from +for|advcl.obj|advcl.for(@m_regime) => event 1454    # CAMEO 1454
> Timorese youths rioted for independence from Indonesia. => TLS 1454 IDN
n:riot,riots,rioting A:poss|mod|by|of R:against|against.of -head(police) => event 145    # CAMEO 145
> Palestinian riots against Israel continued. => PSE 145 ISR
v:collect,gather,sign +obj(signature,petition) +advcl|against|for|obj.against A:subj R:against|obj.against|advcl.obj.of|advcl.obj|for => event 140    # CAMEO 140
> Japanese students gathered signatures against the American base. => JPN 140 USA

# ---- 15: show of force ---------------------------------------------------------------------------------------
v:remain,stay,stand,go +on(alert,standby,footing) A[MIL,state]:subj R[place]:in|on.in|against|along|on.on => event 152    # CAMEO 152
> Israeli troops remained on alert in Lebanon. => ISR 152 LBN
v:strengthen,bolster,reinforce,boost,increase,augment,beef +obj|up(force,forces,troop,troops,garrison,contingent,presence,deployment,army,defence,defences,defense,defenses) A[state,GOV,MIL,igo]:subj R[place]:in|obj.in|on.with|along.with|against|near|obj.near|at.with|obj.on.with => event 154    # CAMEO 154
> Israel strengthened its forces in Lebanon. => ISR 154 LBN
v:order,step,increase,intensify +obj|up(patrol,patrols) A[state,GOV,MIL]:subj R[place]:along.with|on.with|near|in|off|against|obj.along.with|obj.near|obj.in => event 153    # CAMEO 153
> Kenya increased patrols along the border with Somalia. => KEN 153 SOM
v:tighten,step,increase,heighten,reinforce,beef +obj|up(security,alert,vigilance) A[COP]:subj R[place]:along.with|on.with|at.of|at|around|after.in => event 151    # CAMEO 151
> Danish police increased security around the Israeli embassy. => DNK 151 ISR
v:train,recruit +obj|obj.of(hacker,infiltrator,saboteur,commando) A[state,GOV,MIL]:subj R:against|advcl.against|obj.against|obj.acl.against|advcl.obj => event 155    # CAMEO 155
> Iran trained hackers against Japan. => IRN 155 JPN
v:prepare,ready,gear,brace +xcomp|advcl|for|up(attack,invade,strike,bomb,shell,fight,war,invasion,offensive,assault) A[MIL,state,GOV,group]:subj R:xcomp.obj|advcl.obj|for.against|for.with|for.of|xcomp.against|for.on => event 150    # CAMEO 150
> Eritrea prepared for an offensive against Ethiopia. => ERI 150 ETH

# ---- 16: reduced relations --------------------------------------------------------------------------------------
v:announce,order,declare,impose,decide +obj|on(suspension,halt,freeze,severance,cessation,end,interruption) +obj.of|obj.to|obj.in|on.of(link,flight,trade,contact,cooperation,tie,relation,export,import,delivery) A[state,GOV,igo]:subj -subj(airline,carrier,company) R:obj.of.with|obj.to.with|with|obj.of.to|to|obj.in.with|on.of.with|on.of.to|obj.of.from => event 160    # CAMEO 160
> Italy announced a suspension of air links with Serbia. => ITA 160 SRB
v:cancel,postpone,abandon,scrap,shelve +obj(visit,trip,tour) A:subj R[place]:to|obj.to|in|with|obj.with|of|obj.of|obj.by => event 161    # CAMEO 161
> The French president cancelled a visit to Haiti. => FRA 161 HTI
v:snub,shun,ostracise,ostracize,boycott,freeze +obj|out A[state,GOV,igo]:subj R[state,GOV,igo,group]:obj|out => event 160    # CAMEO 160
> Jordan shunned Syria. => JOR 160 SYR
v:halt,stop,suspend,cut,freeze,end,withhold,reduce,slash,trim,terminate,block,cancel,prohibit,curtail +obj|off|obj.of|back(@m_aiding) +obj.mod|off.mod|obj.of.mod|back.mod(economic,financial,development,budget,monetary,trade) A:subj R:to|for|obj.to|obj.for|off.to|obj.of.for|obj.of.to|from|obj.in|back.to => event 1621    # CAMEO 1621
> Japan halted economic aid to Serbia. => JPN 1621 SRB
v:halt,stop,suspend,cut,freeze,end,withhold,reduce,slash,trim,terminate,block,cancel,prohibit,curtail +obj|off|obj.of|back|obj.of.mod(@m_aiding,program,programme,sale,shipment,delivery) +obj.mod|off.mod|obj.of.mod|obj.of.mod.mod|back.mod(military,defence,defense,security,arms,weapon,weapons) A:subj R:to|for|obj.to|obj.for|off.to|obj.of.for|obj.of.to|with|obj.with|back.to => event 1622    # CAMEO 1622
> Sweden suspended part of a military aid programme for Bosnia. => SWE 1622 BIH
v:halt,stop,suspend,cut,freeze,end,withhold,reduce,slash,trim,terminate,block,cancel,prohibit,curtail +obj|off|obj.of|back(@m_aiding,supply,supplies,delivery,ration,shipment,convoy,operation) +obj.mod|off.mod|obj.of.mod|back.mod|obj.of(humanitarian,food,relief,emergency,medical,aid,refugee) -obj.mod|obj.of.mod|obj.of.mod.mod(military,economic,financial,security,defence,defense) A:subj R[place]:to|for|obj.to|obj.for|off.to|in|obj.in|into|obj.into|obj.of.to => event 1623    # CAMEO 1623
> The Red Cross suspended aid deliveries in Sudan. => ORG:ICRC 1623 SDN
v:withdraw,pull,evacuate,remove,ship,recall +obj|out(peacekeeper,peacekeepers,blue,peacekeeping,contingent) A:subj|obj.of|obj.mod|obj.poss R[place]:from|out_of|obj.from|obj.in|obj.of => event 1641    # CAMEO 1641
> Ghana withdrew its peacekeepers from Lebanon. => GHA 1641 LBN
v:withdraw,pull,evacuate,remove,recall +obj|out(inspector,inspectors,observer,observers,monitor,monitors) A:subj R[place]:from|out_of|obj.from|obj.in => event 1642    # CAMEO 1642
> The United Nations withdrew its observers from Iraq. => IGO:UN 1642 IRQ
v:withdraw,pull,evacuate,remove +obj|out(staff,worker,agency,personnel,volunteer) +obj.mod|out.mod|obj(aid,relief,humanitarian,international,agency) A:subj R[place]:from|out_of|obj.from|obj.in => event 1643    # CAMEO 1643
> The United Nations withdrew its aid workers from Somalia. => IGO:UN 1643 SOM
v:expel,evict,oust,eject,bar,ban,force,remove,order +obj(peacekeeper,peacekeepers,peacekeeping,contingent) A:subj R:obj.of|obj.from|obj.mod|obj.poss => event 1661    # CAMEO 1661
> Eritrea expelled Kenyan peacekeepers. => ERI 1661 KEN
v:expel,evict,oust,eject,bar,ban,remove +obj(inspector,inspectors,observer,observers,monitor,monitors) A:subj R:obj.of|obj.from|obj.mod|obj.poss => event 1662    # CAMEO 1662
> Iran expelled inspectors of the International Atomic Energy Agency. => IRN 1662 IGO:IAEA
v:expel,evict,oust,eject,bar,ban,close,force,remove +obj(agency,charity,worker,organisation,organization,volunteer) +obj.mod|obj(aid,relief,humanitarian,refugee,charity) A:subj R:obj|obj.of|obj.from|obj.mod|obj.poss => event 1663    # CAMEO 1663
> Sudan expelled Norwegian aid workers. => SDN 1663 NOR
v:end,halt,suspend,abandon,stop,quit,cease,drop +obj(mediation,mediating,shuttle,facilitation) A:subj R:between|in|obj.between|obj.in|with|among => event 165    # CAMEO 165
> Qatar suspended its mediation between Egypt and Turkey. => QAT 165 EGY+TUR
v:end,halt,suspend,abandon,stop,quit,cease +obj(effort,attempt,mission,role) +obj.mod|obj.acl|obj.of(mediation,mediate,mediating,mediator) A:subj R:between|in|obj.between|obj.in|with|among|obj.acl.between => event 165    # CAMEO 165
> Qatar ended its mediation efforts between Egypt and Turkey. => QAT 165 EGY+TUR
v:collapse,founder,stall,fail +subj(talk,talks,negotiation,negotiations) A:subj.between|subj.with|subj.of|subj.mod R:subj.with|subj.between? -advcl(if) => event 164 recip    # CAMEO 164
> Talks between India and Nepal collapsed. => IND 164 NPL

# ---- 17: coercion -------------------------------------------------------------------------------------------
v:outlaw,proscribe,ban,dissolve,criminalise,criminalize +obj(party,movement,organisation,organization,group,faction,union) A[state,GOV,igo,JUD,LEG]:subj R:obj|obj.of|obj.from|obj.mod => event 1722    # CAMEO 1722
> Germany banned a Turkish party. => DEU 1722 TUR
v:outlaw,proscribe A[state,GOV,igo]:subj R[group,org]:obj => event 1722    # CAMEO 1722
> Jordan outlawed Hamas. => JOR 1722 GRP:Hamas
v:impose,clamp,slap,declare,reimpose,extend +obj(curfew) A:subj R[place]:on|in|obj.on|obj.in|over => event 1723    # CAMEO 1723
> Israel imposed a curfew on Palestinians. => ISR 1723 PSE
v:confiscate,expropriate,impound,sequester,sequestrate,nationalise,nationalize,requisition,appropriate +obj +self A:subj R:obj|obj.of|obj.from|obj.mod|obj.poss|from|of|obj.by|obj.to => event 1711    # CAMEO 1711
> Bolivia nationalised Spanish companies. => BOL 1711 ESP
v:intercept,impound,board,seize,detain,capture +obj +obj(ship,vessel,tanker,trawler,boat,freighter,cargo,flotilla,plane,shipment) A:subj R:obj|obj.of|obj.from|obj.mod|obj.poss|from|of|obj.to|to => event 1711    # CAMEO 1711
> Spain intercepted a ship from North Korea. => ESP 1711 PRK
v:bulldoze,demolish,raze,dynamite,torch +obj|obj.of(home,house,building,village,church,mosque,orchard,crop,monument,school,shop,pipeline,line,cemetery,tree) A:subj R:obj.of|obj.mod|obj.poss|of|obj.in|in|obj.acl.by => event 1712    # CAMEO 1712
> Israel bulldozed houses of Palestinians. => ISR 1712 PSE
v:blow,dynamite +prt|up.case|obj.case(up) +obj|up(bridge,line,pipeline,house,building,tower,station,statue,dam,railway,refinery,ship,factory,home) A:subj R[place]:obj.of|obj.mod|obj.in|in|obj.poss|obj.from|up.of|up.in|up.mod => event 1712    # CAMEO 1712
> Chadian rebels blew up a bridge in Sudan. => TCD 1712 SDN
v:hack,deface,breach +into|obj(computer,network,server,email,e-mail,website,site,system,account,database) A:subj R:into.of|into|obj.of|obj.mod|obj.poss|obj.in|into.mod => event 176    # CAMEO 176
> Russia hacked into the computers of Estonia. => RUS 176 EST
v:launch,wage,conduct,mount,carry +obj|out(attack,warfare,war,campaign,operation) +obj.mod|out.mod(cyber,online,digital,hacking) A:subj R:on|against|obj.on|obj.against|out.on|out.against => event 176    # CAMEO 176
> China waged cyber warfare against India. => CHN 176 IND
v:force,drive,push,chase,hound +prt|advmod|obj|out_of|from(out,home,homes,house,village,land) +obj|out|out_of(refugee,villager,resident,family,civilian,people,population,settler,home) A[state,MIL,group]:subj R:obj|obj.mod|obj.of|out|obj.from => event 201    # CAMEO 201
> The Israeli army forced Palestinian families from their homes. => ISR 201 PSE
v:disperse,scatter,teargas,tear-gas,baton,club A[state,COP,MIL,GOV]:subj R:obj|obj.of|obj.mod|obj.from => event 175    # CAMEO 175
> Israeli soldiers dispersed Palestinian demonstrators. => ISR 175 PSE

# ---- 18: unconventional violence ---------------------------------------------------------------------------------
v:rape,molest,gang-rape A:subj R:obj|obj.of|obj.from|obj.mod => event 1821    # CAMEO 1821
> Eritrean soldiers raped Ethiopian refugees. => ERI 1821 ETH
v:abuse,assault,attack,harass +advmod(sexually) A:subj R:obj|obj.of|obj.from|obj.mod => event 1821    # CAMEO 1821
> American guards sexually abused Mexican women. => USA 1821 MEX
v:torture,maim,mutilate,electrocute,whip,flog,waterboard A:subj|in R:obj|obj.of|obj.from|obj.mod|obj.in|subj.in -subj(rights) => event 1822    # CAMEO 1822
> Syrian guards tortured a Canadian. => SYR 1822 CAN
v:die +of|from|under(torture,beating) R:subj A:in.of|in|of.by|under.by|while.in => event 1823    # CAMEO 1823
> A Canadian has died of torture in Iran. => IRN 1823 CAN
v:use,hold,take,keep +as(shield,shields) +as.mod(human) A:subj R:obj|obj.of|obj.mod => event 184    # CAMEO 184
> Iraq used Kuwaitis as human shields. => IRQ 184 KWT
v:attack,kill,assault,hack,slash,massacre +self +self +with|subj.acl.with|by.acl.with|acl.with(machete,machetes,knife,knives,axe,club,spear,sword) A:subj R:obj|obj.of|obj.for|obj.mod|obj.from => event 180 mode=primitive    # CAMEO 180
> Burundian militiamen attacked Congolese refugees with machetes. => BDI 180 COD
v:bomb,kill,wound,injure,blow,attack,target,hit +in|with|by|prt|xcomp.obj(suicide,bombing,bomber,bomb) +in.mod|with.mod|by.mod|in|by(suicide) A:subj|by|in.by? R:obj|obj.of|obj.mod -obj(people,person,civilian,man,woman,worshipper) => event 1831    # CAMEO 1831
> Two Israelis were killed in a suicide bombing. => - 1831 ISR
v:kill,wound,injure,attack,target,hit +in|with|by(bomb,bombing,explosion,blast,explosive) +in.mod|with.mod|by.mod|in.of(car,truck,vehicle,lorry,van) A:subj|by|in.by? R:obj|obj.of|obj.mod -in.mod(suicide) -by.mod(suicide) -obj(people,person,civilian,man,woman) => event 1832    # CAMEO 1832
> Two Israelis were killed in a car bombing. => - 1832 ISR
v:kill,wound,injure,attack,target,hit,maim +in|with|by|subj(bomb,bombing,explosion,blast,device,mine,minefield) +in.mod|with.mod|by.mod|subj.mod(roadside,improvised,land,explosive,minefield) A:by.of|in.by|subj.by|subj.of? R:obj|obj.of|obj.mod => event 1833    # CAMEO 1833
> A roadside bomb of the Taliban killed a Danish soldier. => GRP:Taliban 1833 DNK
v:wound,kill,injure +in|with|by(bomb,bombing,explosion,blast) -in.mod(car,truck,suicide,roadside) -with.mod(air,air-dropped,cluster,phosphorus) A[group,REB,CVL,person]:subj|by|in.by R:obj|obj.of|obj.mod => event 183    # CAMEO 183
> Kurdish rebels killed a Turkish soldier in a bombing. => GRP:KurdishFighters 183 TUR
v:attempt,try,plot,conspire,plan,seek +xcomp(assassinate,murder,poison) A:subj R:xcomp.obj|xcomp.obj.of|xcomp.obj.mod => event 185    # CAMEO 185
> Libya attempted to assassinate the Saudi king. => LBY 185 SAU
n:attempt,plot,bid +acl(assassinate,murder,poison,kill) A:poss|mod|by|light|of R:acl.obj|acl.obj.of|acl.obj.mod => event 185    # CAMEO 185
> Libya's plot to assassinate the Saudi king was foiled. => LBY 185 SAU
v:poison,liquidate A[state,GOV,MIL,group]:subj R:obj|obj.of|obj.mod -obj(relation,atmosphere,asset,climate,company) => event 186    # CAMEO 186
> Bulgaria poisoned a Briton. => BGR 186 GBR
v:assassinate,murder,gun,shoot +prt|obj|obj.mod|prt +obj(leader,president,minister,ambassador,diplomat,general,commander,chief,king,envoy,deputy,premier,scientist,journalist,politician) A:subj R:obj|obj.of|obj.mod => event 186    # CAMEO 186
> Yemeni gunmen murdered the Saudi ambassador. => YEM 186 SAU

# ---- 19 and 20: war ------------------------------------------------------------------------------------------------
v:fire,lob,launch,rain,pump,pour -subj(jet,aircraft,helicopter,warplane,plane,drone) -obj(attack,strike,offensive,assault,barrage) +obj +obj|obj.of|obj.mod(shell,rocket,mortar,missile,projectile,artillery,howitzer,round) A:subj R[place]:at.in|at|on|into|against|across|obj.at|obj.into|obj.on|toward|towards|obj.against => event 194    # CAMEO 194
> Israeli tanks fired shells at Jordan. => ISR 194 JOR
v:kill,wound,injure,die +obj +in|by|during +in|by|during(gunbattle,gunfight,shootout,firefight,gunfire,skirmish,ambush,shooting) A:subj|by|in.with R:obj|obj.of|obj.mod => event 193    # CAMEO 193
> Serbian forces wounded three Albanians in a gunbattle. => SRB 193 ALB
v:ambush,snipe,waylay +self +self(ambush,snipe,waylay) A:subj R:obj|at|obj.of|obj.mod => event 193    # CAMEO 193
> Afghan rebels ambushed Russian soldiers. => AFG 193 RUS
v:mount,launch,begin,start,undertake +obj(invasion,incursion) A:subj R[place]:of|into|obj.of|obj.into|against|obj.against => event 190    # CAMEO 190
> Israel mounted an invasion of Lebanon. => ISR 190 LBN
v:capture,overrun,recapture,retake,take,seize,conquer +obj|obj.of|over|obj.to(town,city,village,stronghold,base,garrison,island,territory,outpost,hill,position,airport,province,capital,bridgehead,control) A[MIL,group,state]:subj R[place]:obj|obj.of|obj.in|obj.from|from|obj.of.of|in -obj.mod(base) => event 192    # CAMEO 192
> Ethiopian troops captured a town in Eritrea. => ETH 192 ERI
v:kill,wound,injure,destroy,hit +subj(aircraft,jet,helicopter,warplane,drone,gunship,fighter,predator,bomber,plane) A:subj R[place]:obj.of|obj|obj.mod|obj.in|in -head(crash,collide,derail,capsize) => event 195    # CAMEO 195
> Russian helicopters killed 46 Afghans. => RUS 195 AFG
v:strafe,straf,napalm,carpet-bomb,dive-bomb,airstrike A:subj R[place]:obj|obj.of|obj.in|obj.mod|in => event 195    # CAMEO 195
> The Russian air force strafed Afghan villages. => RUS 195 AFG
v:shell,pound,attack,strike,hit,raid +subj|subj.conj(aircraft,jet,helicopter,warplane,drone,gunship,plane,bomber) A:subj R[place]:obj|obj.of|obj.in|obj.mod|in => event 195    # CAMEO 195
> Israeli helicopters pounded Lebanese villages. => ISR 195 LBN
v:battle,skirmish,clash,duel,tussle A[state,MIL,GOV,group,COP]:subj R:with|against|obj? -obj(blaze,fire,flood,cancer,disease,virus) => event 190 recip    # CAMEO 190
> Vietnamese and Cambodian forces battled near the border. => VNM 190 KHM
a:guilty +of(violate,violation,breach) +of.obj|of.of(ceasefire,cease-fire,truce,armistice) A:subj R:with|of.with|of.obj.with? => event 196 recip    # CAMEO 196
> Armenia and Azerbaijan are guilty of violating the ceasefire. => ARM 196 AZE
v:engage +in(cleansing,genocide) A:subj|obj R:against|in.against|in.of => event 203    # CAMEO 203
> Serb forces engaged in ethnic cleansing against Albanians. => SRB 203 ALB
v:cleanse,depopulate,ethnically-cleanse A[state,MIL,group]:subj R[place]:of|obj.of|obj => event 203    # CAMEO 203
> Serbia cleansed the province of Albanians. => SRB 203 ALB
a:responsible +for(massacre,genocide,atrocity,slaughter,killing,killings) +for|for.mod(mass,massacre,genocide,atrocity,slaughter) A:subj R[place]:for.in|for.of|for.against => event 202    # CAMEO 202
> Germany is responsible for mass killings in Namibia. => DEU 202 NAM
v:gas +self A[state,MIL,GOV,group]:subj R:obj => event 2041    # CAMEO 2041
> Iraq gassed the Kurds. => IRQ 2041 GRP:Kurds
v:use,employ,unleash +obj(weapon,weapons) +obj.of|obj.of.mod(destruction) A:subj R[place]:on|against|obj.on|obj.against|in => event 204    # CAMEO 204
> Iraq used weapons of mass destruction against Iran. => IRQ 204 IRN
