# Acts as chronicles and digests tell them, in plain words that no entry had (roots 04-19).
@format 1
@version 2026.1
@licence Apache-2.0

@list barred_thing  closure, closing, shutdown, ban, embargo, blockade, boycott, restriction, sanction, sanctions, suspension, freeze, moratorium, tariff, curb
@list craft  submarine, ship, frigate, destroyer, corvette, warship, bomber, jet, fighter, aircraft, plane, warplane, helicopter, drone, balloon, carrier, vessel, trawler, boat, convoy, fleet
@list citizen_word  national, citizen, man, woman, journalist, tourist, student, businessman, dissident, activist, spy, agent, academic, scholar, researcher, pilot, soldier, captain, sailor, teacher, lawyer, blogger, dual, resident, official, officer, diplomat, suspect, executive, trader, couple, teenager, aid, worker, missionary, priest, imam, cleric, dealer, member, employee

# ---- intents and orders ----
v:agree,decide,vote +xcomp(grant,give,lend,offer,award,allocate,extend,donate,pay) A:subj R:xcomp.iobj|xcomp.to|xcomp.obj.to|xcomp.with|xcomp.obj ! => event 033    # CODING 5
> The European Union agreed to grant Moldova a growth plan. => IGO:EU 033 MDA
v:order,instruct,direct,oblige,require,compel +xcomp|ccomp A[JUD,igo]:subj R[state,GOV,MIL]:obj|iobj|xcomp.subj|ccomp.subj -obj(@envoy) => event 100    # CAMEO 10
> The International Court of Justice ordered Israel to prevent acts of genocide. => IGO:ICJ 100 ISR
n:case,suit A[state,GOV,igo,NGO]:poss|mod|by|head.subj R:against +against -head(have,be,build,cite) => event 115    # CAMEO 115
> Nicaragua joined South Africa's genocide case against Israel. => ZAF 115 ISR
v:rally,march,gather,demonstrate,protest,assemble +advcl|xcomp(demand,denounce,condemn,protest,oppose,urge) A[place]:in|outside.in|subj R:advcl.obj.from|advcl.from|xcomp.obj.from|advcl.obj.of|advcl.obj.poss|advcl.obj.by|advcl.obj|outside.mod ! => event 141    # CAMEO 141
> Thousands rallied in Chile to demand the extradition of a general from Peru. => CHL 141 PER
v:protest,object,complain,fume,bristle +advcl A[state,GOV,igo]:subj R:advcl.subj|advcl.subj.of|advcl.subj.poss -against -over -about => event 111    # CAMEO 111
> Moscow protested when Tehran concluded an agreement with the United States. => RUS 111 IRN

# ---- consent, recognition, accession ----
v:ratify,approve,endorse,back,clear,okay +obj(accession,membership,bid,admission,entry,candidacy) A[state,GOV,LEG,igo]:subj R:obj.poss|obj.of|obj.mod|obj.by|obj.for ! => event 050    # CAMEO 05
> The parliament of Hungary ratified Sweden's accession to NATO. => HUN 050 SWE
v:switch,shift,transfer +obj(recognition,allegiance,tie,relation) A:subj R:to|obj.to => event 054; relation RECOGNISES    # CAMEO 054
> Nauru switched recognition to China. => NRU 054 CHN; NRU RECOGNISES CHN
v:switch,shift,transfer +obj(recognition,allegiance) A:subj R:from|obj.from ! => event 161    # CODING 11
> Nauru shifted its recognition from Taiwan to China. => NRU 161 TWN
v:restore,resume,reestablish,normalise,normalize,renew,repair,mend +obj(relation,relations,tie,ties,relationship) A:obj.between|between R:obj.between.with? ! => event 050 recip    # CODING 13
> Relations between Chile and Peru were normalised in July 1995. => CHL 050 PER
v:complete,finish,conclude,finalise,finalize,start,begin +obj(demarcation,delimitation) A:subj R:with|obj.with|obj.of.with|obj.of.between? => event 057 recip    # CAMEO 057
> Oman and Yemen completed the delimitation of their border. => OMN 057 YEM
v:name,rename,dedicate +obj(road,street,avenue,square,boulevard,bridge,park,school,airport,stadium,monument) A:subj R:after|in_honour_of|to|in.of|for => event 051    # CODING 6
> Cambodia named a road after the Chinese president. => KHM 051 CHN
v:waive,abolish,scrap +obj(visa,requirement) A:subj R:for|for.of|with|obj.for|obj.for.of|obj.for.poss|obj.with? +obj(visa) => event 081    # CAMEO 081
> Belarus waived visas for citizens of Serbia. => BLR 081 SRB
v:open,offer +obj(sky,airspace,port,base,airfield,airport,territory) A[state,GOV]:subj R:to|obj.to -to(public,tourism,tourist,traffic) => event 060    # CAMEO 06
> Romania opened its skies to NATO. => ROU 060 IGO:NATO

# ---- help ----
v:keep,step,ramp,scale,speed +prt|advmod(up) +obj(assistance,aid,support,delivery,shipment,help,relief,supply) A:subj R:to|for|obj.to|obj.for => event 070    # CAMEO 07
> Sweden kept up assistance to Vietnam. => SWE 070 VNM
v:take,welcome,admit,accept,receive,shelter +prt|advmod|in.case(in) +obj|in(family,refugee,evacuee,people,asylum,child,patient,prisoner,migrant,deportee,thousand,hundred) A[state,GOV]:subj R:obj.from|from|obj|in|in.from => event 075    # CAMEO 075
> Colombia took in 50 families from Haiti. => COL 075 HTI
v:hand,turn +over|prt|advmod|obl.case(over) A[state,GOV,group,JUD,MIL,COP]:subj R:to|obj.to|over.to +obj|over(american,man,woman,two,three,four,five,body,remains,soldier,officer,militant,fighter) -obj(suspect,fugitive,criminal,power,control) => event 084    # CAMEO 084
> Mali handed two Americans over to Niger. => MLI 084 NER

# ---- cutting, closing, stopping ----
v:extend,prolong,tighten,renew,maintain,impose,expand,reimpose,reinstate +obj(@barred_thing) +obj.of(border,crossing,frontier,airspace,export,import,flight,road) A[state,GOV,igo]:subj R:obj.of.with|obj.of.to|with|to|obj.of.from|from => event 160    # CODING 11
> Finland extended the closure of its land border with Russia. => FIN 160 RUS
v:pause,freeze,halt +obj(relation,tie) A[state,GOV]:subj R:with|obj.with|obj.to|to ! => event 161    # CODING 11
> Mexico paused relations with the US embassy. => MEX 161 USA
v:break,terminate,end,cancel,rescind,scrap,axe,annul,denounce,exit,quit,leave +obj(contract,pact,accord,agreement,treaty,arrangement,deal,lease) A[state,GOV,BUS]:subj R:with|obj.with|to -head(threaten) => event 160    # CODING 11
> Moldova broke a gas contract with Gazprom. => MDA 160 ORG:Gazprom+RUS
v:turn,push,send +back|prt|advmod|back.case(back) +obj|back(@craft,migrant,refugee,delegation,family,asylum,truck,activist,people) A[state,GOV,MIL,COP]:subj R:obj|obj.of|obj.from|obj.with|back|back.of|to -obj.poss(its,their) ! => event 120    # CAMEO 12
> Colombia turned back two American military planes with deported migrants. => COL 120 USA
v:vote,strike,throw,turn +prt|advmod|obl.case(down,out) +obj|down(package,bill,aid,loan,motion,request,deal,treaty,agreement,accord,proposal,grant) A[LEG,JUD,GOV,state]:subj R:obj.for|for|obj.to|obj.with|obj.by|obj.from|obj.of|down.for|down.to ! => event 120    # CAMEO 12
> The Swiss parliament voted down an aid package for Ukraine. => CHE 120 UKR
v:stop,cease,quit,end,halt,suspend,discontinue +xcomp(fund,finance,subsidise,subsidize,supply,sell,buy,import,export,send,deliver,arm,ship) A[state,GOV,igo,BUS]:subj R:xcomp.obj|xcomp.to|xcomp.from|xcomp.obj.to|xcomp.obj.from|xcomp.obj.mod ! => event 160    # CODING 11
> Iceland stopped funding UNRWA. => ISL 160 IGO:UNRWA
v:fund,finance,subsidise,subsidize,supply,sell,buy,import,export,send,deliver,arm,ship +head(stop,cease,quit,end,halt,suspend,discontinue) +self -mark => none    # told at the stop
> Iceland ceased funding UNRWA. => ISL 160 IGO:UNRWA
v:evacuate,withdraw,pull,recall,bring +obj(diplomat,staff) +obj.poss(its,their,his,her) A[state,GOV,igo]:subj R[place]:from|obj.from|out_of|out.of ! => event 161    # CODING 11
> Kazakhstan evacuated its diplomats from Sudan. => KAZ 161 SDN
v:strip,deprive,divest +obj(@envoy) A[state,GOV]:subj R:obj +of(immunity,accreditation,status) => event 161    # CODING 11
> Spain stripped a Russian diplomat of immunity. => ESP 161 RUS
v:list,label,class,classify,brand,blacklist,declare +as|xcomp|xcomp.mod|as.mod(terrorist,terror,terrorism) A[state,GOV,igo,LEG]:subj R[group]:obj => event 172    # CAMEO 172
> Canada listed the Houthis as a terrorist group. => CAN 172 GRP:Houthis

# ---- force ----
v:deploy,send,move,mass,station,dispatch,rush,shift,concentrate +obj(tank,boat,artillery,missile,jet,armour,armor,brigade,helicopter,gun,vehicle,radar,system,reinforcement,paratrooper) +to|along|near|on|at|along.to|off(border,frontier,boundary,line) A[state,MIL,GOV]:subj R:to.with|along.with|near.with|on.with|at.with|with|to.mod|along.mod|near.mod|on.mod ! => event 154    # CAMEO 154
> Venezuela deployed light tanks to its border with Guyana. => VEN 154 GUY
v:intercept,track,chase,harass,surround A[state,MIL,COP,igo]:subj +obj(submarine,frigate,destroyer,corvette,warship,bomber,jet,fighter,warplane,carrier) R:obj|obj.of|obj.from +obj|off|near|over|in => event 150    # CODING 9
> The British navy intercepted a Russian submarine off Cornwall. => GBR 150 RUS
v:cross +obj(line,limit,boundary) +obj.mod|obj.amod|obj.compound(median,control,demarcation,ceasefire,armistice) A[state,MIL]:subj R:obj.of.with|obj.with|into|near|off => event 150    # CODING 9
> Chinese aircraft crossed the median line near Taiwan. => CHN 150 TWN
v:overthrow,topple,oust,depose,unseat A[state,MIL,group]:subj R[place]:obj.in|in|obj|obj.of +obj(regime,government,rule,junta,dictatorship,monarchy,ruler,dictator,king,president) -subj(voter,lawmaker,parliament) => event 190    # CODING 9
> Vietnam overthrew the Khmer Rouge regime in Cambodia. => VNM 190 KHM
v:pursue,chase,enter,cross +into|obj|in A[MIL]:subj R[place]:into|obj +in|in.of(pursuit,chase) ! => event 190    # CODING 9
> The Ugandan army entered Congo in pursuit of rebels. => UGA 190 COD

# ---- courts and police ----
v:hand,pass,impose +obj(sentence,term,verdict,conviction) A[state,JUD,GOV]:subj R:to|on|obj.to|obj.on|against|obj.for => event 116    # CAMEO 116
> Iran handed down a prison sentence to a French national. => IRN 116 FRA
v:charge +obj|subj(@citizen_word) A[state,GOV,JUD,COP]:subj R:obj|obj.from -obj.poss(its,their,his,her) => event 173    # CAMEO 116
> Latvia charged a Russian spy. => LVA 173 RUS
v:arrest,detain,jail,imprison,hold,seize +obj(@citizen_word,crew) A[state,GOV,COP,MIL,group]:subj R:obj.of|obj.from ! => event 173    # CAMEO 173
> Bulgaria arrested the captain of a Turkish ship. => BGR 173 TUR

# ---- words and refusals, second reading ----
v:blame,accuse,criticise,criticize,denounce,condemn,attack,berate +obj(each,other,another) A:subj R:with? -obj.mod(side) => event 112 recip    # CAMEO 112
> Thailand and Cambodia criticised each other. => THA 112 KHM
v:apply +xcomp|advcl(join,enter,accede) A:subj R:xcomp.obj|xcomp.to|advcl.obj|advcl.to => event 022    # CAMEO 022
> Finland and Sweden applied to join NATO. => FIN+SWE 022 IGO:NATO
v:freeze,suspend,halt,stop,block,withhold +obj(lending,credit,disbursement,payment,tranche,grant) A[igo,state,GOV]:subj R:to|obj.to|for|obj.for => event 1621    # CAMEO 162
> The World Bank froze lending to Uganda. => IGO:WorldBank 1621 UGA

# ---- yielding, allowing, helping ----
v:commute,quash,overturn,reduce +obj(sentence,conviction) A[state,GOV,JUD]:subj R:obj.of|of => event 084    # CAMEO 084
> Gambia commuted the sentence of a Senegalese prisoner. => GMB 084 SEN
v:lift,scrap,drop,ease,remove,end,rescind +obj(ban,embargo,tariff,duty,curb,restriction,quota) -obj.on(import,export) A[state,GOV,igo]:subj R:obj.on.from|on.from|from|obj.from|obj.on.of|on.of|obj.on.mod|on.mod => event 085    # CAMEO 085
> Kenya lifted a ban on maize from Uganda. => KEN 085 UGA
v:reopen,open +obj(border,frontier,crossing) +obj.poss(their) A:subj => event 081 recip    # CAMEO 081
> Colombia and Venezuela reopened their border. => COL 081 VEN
v:allow,permit,let,authorise,authorize +xcomp|ccomp(export,re-export,reexport,fly,station,deploy,transit,cross,import,operate,join,enter,overfly,land,pass) -xcomp|ccomp(use) A[state,GOV]:subj R[state,GOV,MIL]:obj|iobj|ccomp.subj => event 080    # CAMEO 080
> Switzerland allowed Germany to export ammunition. => CHE 080 DEU
v:deposit,pump,inject,pour,plough,plow,sink +obj|obj.of(dollar,euro,yuan,rupee,riyal,dirham,pound,million,billion,money,cash,fund,funds) A[state,GOV,igo,BUS]:subj R[place]:in.of|into.of|in.mod|into.mod|in|into ! => event 071    # CAMEO 071
> Kuwait deposited two billion dollars in the central bank of Pakistan. => KWT 071 PAK
v:have,share,eat,take +obj(lunch,dinner,breakfast,supper,meal,luncheon,tea,coffee) A[GOV,person]:subj R:with|obj.with? => event 040 recip    # CODING 8
> The Greek and Turkish foreign ministers had lunch in Athens. => GRC 040 TUR

# ---- force and courts ----
v:fly,come,pass,sail,steam +within|close(metre,meter,mile,kilometre,kilometer,foot,yard) A[state,MIL]:subj R:within.of|of|to|close.to => event 150    # CODING 9
> A Chinese fighter flew within ten metres of an Australian helicopter. => CHN 150 AUS
v:bomb,shell,attack,hit,strike,raid A[state,MIL,group]:subj +on|obj.on(side) R:on.mod|obj.on.mod ! => event 190    # CODING 9
> Cambodian jets bombed a village on the Thai side of the border. => KHM 190 THA
v:uphold,order,approve,confirm,authorise,authorize +obj(deportation,expulsion,removal) A[state,GOV,JUD]:subj R:obj.of|of ! => event 174    # CAMEO 174
> Australia's top court upheld the deportation of a Serbian tennis player. => AUS 174 SRB

# ---- third reading ----
v:offer,grant,give,allow +obj(use,access) A[state,GOV]:subj R[state,GOV,MIL,igo]:iobj|to|obj.to +obj.of(airport,base,port,territory,airspace,airfield,harbour,harbor) ! => event 060    # CAMEO 06
> Trinidad offered the United States the use of its airports. => TTO 060 USA
v:protest,object A[state,GOV,igo]:subj R:over.acl.by|over.by|over.poss|to.acl.by|over.of|over.mod +over|to => event 111    # CAMEO 111
> Nepal protested over a road built by India. => NPL 111 IND
v:push,drive,herd,force +obj|obj.num(people,person,migrant,refugee,family,villager,rohingya) A[state,MIL,COP,GOV]:subj R[place]:into|across.into|obj.into|over.into|border.into ! => event 174    # CAMEO 174
> Indian border guards pushed 200 people into Bangladesh. => IND 174 BGD
