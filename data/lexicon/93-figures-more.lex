# Figures in their other phrasings: "stands at", "worth", "totals", "a fifth of" (CODING 16).
@format 1
@version 2026.1
@licence Apache-2.0

@list amounting  be, reach, total, amount, stand, exceed, equal, hit, top, near, surpass, come, approach, average, constitute, make, grow, rise, increase, fall, drop, climb, decline, jump, surge, shrink, decrease, swell, soar, double
@list trade_noun  trade, turnover, commerce, exchange
@list soldierly  soldier, troop, troops, marine, fighter, serviceman, servicewoman, officer, policeman, police, peacekeeper, mercenary, trainer, adviser, advisor, instructor, paratrooper, personnel, commando, sailor, airman, gendarme, guard, military, legionnaire
@list fleeing  flee, cross, escape, migrate, emigrate, stream, pour, arrive, move, seek, take
@list intercepting  intercept, down, destroy, neutralise, neutralize, repel, shoot, jam, stop
@list flying  drone, missile, rocket, aircraft, jet, plane, helicopter, uav, shell, mortar, bomber, warplane, projectile, balloon

# ---- trade, exports, imports ----
n:trade,turnover,commerce,exchange A[state,igo,GOV]:between|of.between|poss|mod|of|light|among R[state,igo,GOV]:with|mod.with|of.with? M:head.obj|head.to|head.at|head|head.obj.of|head.by.to +head(@amounting,value,estimate,put,worth) -head(dollar,grow,rise,increase,fall,drop,climb,decline,jump,surge,shrink,decrease,swell,soar,double) +self(trade,turnover,commerce,exchange) => measure TRADE_TURNOVER recip    # CODING 16
> Trade between Chile and Peru totals $900 million a year. => CHL TRADE_TURNOVER PER value=900000000
n:trade,turnover,commerce +self(trade,turnover,commerce) A[state,igo]:between|of.between|poss|mod|of R[state,igo]:with? M:head.to M:head.from? +head(grow,rise,increase,fall,drop,climb,decline,jump,surge,shrink,decrease,swell,soar,expand) => measure TRADE_TURNOVER recip    # CODING 16
> Chile's trade with Peru rose to $900 million. => CHL TRADE_TURNOVER PER value=900000000
n:volume,value +of(trade,turnover,commerce,exchange) A[state,igo]:of.between|of.of|of.poss|of.mod|between R[state,igo]:of.with? M:head.to|head.obj|head.at|head|self|of => measure TRADE_TURNOVER recip    # CODING 16
> The volume of trade between Chile and Peru exceeded $900 million. => CHL TRADE_TURNOVER PER value=900000000
v:account,provide,supply,cover,make A[state]:subj|subj.from|subj.mod M:for|obj|up R[place]:for.of.poss|for.of.mod|obj.of.poss|obj.of.mod|for.poss|for.mod|obj.poss +for.of|obj.of|for|obj(import,gas,oil,energy,wheat,grain,food,fuel,trade,weapon,export,electricity) => measure IMPORTS swap    # CODING 16
> Algeria supplies 40 percent of Spain's gas. => ESP IMPORTS DZA value=40

n:trade,turnover,commerce +self(trade,turnover,commerce) A[state,igo]:between|of.between|poss|mod|of R[state,igo]:with? M:head +head.nsubj|head.case|head(dollar,euro,million,billion,mln,bln,$,pound,yuan,ruble,rouble,dlrs,dlr,trillion) => measure TRADE_TURNOVER recip    # "is $900 million"
> Trade between Chile and Peru is $900 million a year. => CHL TRADE_TURNOVER PER value=900000000
# ---- investment, contracts, payments ----
n:investment,investments,fdi,capital A[state,BUS,igo]:of|by|from|mod|poss R[place]:in|into|of.in|to M:to|head +self(investment,investments,fdi,capital) => measure INVESTMENT_STOCK    # CODING 16
> Turkish investments in Egypt amount to $900 million. => TUR INVESTMENT_STOCK EGY value=900000000
v:inject,pump,pour,plough,plow,sink M:obj A[state,BUS,GOV]:subj R[place]:into|obj.into|in => event 061; measure INVESTMENT    # CODING 16
> Qatar pumped $900 million into Turkey. => QAT INVESTMENT TUR value=900000000
n:contract,deal,agreement,tender +self(contract,deal,tender) A[state,BUS,GOV]:between|of|with.between|poss|mod|light R[state,BUS,GOV]:with|from|to|for? M:self|of|worth|head.at|head.obj|head|acl|acl.at|for -head(block,reject,cancel,oppose) -mod(peace,trade,prisoner,ceasefire) => measure CONTRACT_VALUE    # CODING 16
> The contract of Egypt with Russia is worth $900 million. => EGY CONTRACT_VALUE RUS value=900000000
n:ransom,compensation,reparation,reparations,indemnity,fine A[state,GOV]:light|from|by|of M:of|self|mod|head.obj R[state,GOV,group]:to|head.to|head.iobj => measure PAYMENT    # CODING 16
> Italy paid compensation of $9 million to Libya. => ITA PAYMENT LBY value=9000000

# ---- aid, loans, debt ----
n:aid,assistance,help,relief,support A[state,igo,GOV]:poss|mod|from|by|of|mod.mod R:to|for|of.to M:head.to|head.obj|head.at|head|head.by.to +head(@amounting,estimate,value) +self => measure AID    # CODING 10
> Dutch aid to Ghana totalled $9 million. => NLD AID GHA value=9000000
v:allot,disburse,unlock,channel,mobilise,mobilize,inject M:obj|aside|obj.of A[state,igo,GOV]:subj R[state,group,territory,GOV,CVL,REF,igo]:for|to|on|into|obj.for|obj.to|obj.in.for|obj.in.to -obj(tariff,duty,sanction,price) +self -obj.for|for(project,parade,election) => measure AID    # CODING 10
> Norway disbursed $9 million to Syria. => NOR AID SYR value=9000000
v:send,donate,deliver,give,ship,airlift,dispatch,provide,supply,distribute,drop M:obj A[state,igo,GOV]:subj R:to|iobj|obj.to|for|obj.for +obj|obj.of(tent,blanket,dose,vaccine,truck,ton,tonne,kilogram,pound,generator,ventilator,mask,ambulance,food,wheat,grain,rice,flour,medicine,kit,meal,parcel,package,container,bed,water,supply,supplies) -obj(missile,gun,tank,drone) => event 073; measure AID unit=goods    # CODING 10
> Norway sent 900 tents to Turkey. => NOR AID TUR value=900
n:truck,lorry,convoy,ship,plane +self +acl|with|of|acl.with(carry,load,laden,aid,relief,food) M:self R[place]:head.obj|head.to|head.into|head.in|head.for A[state,igo]:poss|mod|from|of +head(enter,arrive,reach,cross,go,head,leave,depart) => event 073; measure AID unit=goods    # CODING 10
> Nine Turkish trucks carrying food entered Sudan. => TUR AID SDN value=9
v:lend,loan M:obj A:subj R[state,GOV]:obj|iobj +self(lend,loan) -obj(weight,voice,support,hand,ear,credence,legitimacy,credibility) => event 071; measure LOAN    # "lent Kenya $3 billion"
> China lent Kenya $900 million. => CHN LOAN KEN value=900000000
v:secure,obtain,receive,get,win,negotiate +obj(loan,credit,bailout,financing) M:obj|obj.of A[state,igo,BUS]:from|obj.from R[state,GOV]:subj => event 071; measure LOAN    # CODING 16
> Ghana obtained a $900 million loan from China. => CHN LOAN GHA value=900000000
v:forgive,cancel,write,reschedule,restructure,waive,relieve +obj|obj.of|off(debt,loan,arrears,repayment) M:obj|obj.of|off A[state,igo,BUS,GOV]:subj R[state,GOV]:obj.of|obj.of.mod|obj.mod|obj.poss|obj.of.poss|off.of|off.mod|off.poss|for => event 071; measure DEBT swap    # CODING 16
> China has forgiven $9 million of Zambian debt. => ZMB DEBT CHN value=9000000

# ---- agreements, meetings, participants ----
v:consist,include,comprise,number,count,rest M:of|obj|on A[state,igo]:subj.between|subj.of|subj.poss|subj.of.between +subj(base,framework,basis,relation,tie,cooperation) +of|obj|on(document,agreement,treaty,accord,contract,protocol) => measure AGREEMENTS_SIGNED recip unit=documents    # CODING 16
> The legal base between Mali and Niger consists of nine documents. => MLI AGREEMENTS_SIGNED NER value=9
v:hold,convene,conduct +obj(session,meeting,round,summit,consultation) M:obj A[state,GOV,igo]:subj R[state,GOV,igo]:with|obj.with? +self => measure MEETINGS recip unit=meetings    # CODING 16
> Mali and Niger held nine rounds of talks. => MLI MEETINGS NER value=9
v:take,participate,attend,compete,join,gather,meet M:subj|subj.of A[place]:in.in|in.of|obj.in|obj.of|in.on.in|in|at|at.in +subj|subj.of(country,state,nation,delegation,entrepreneur,businessman,company,firm,leader,minister,delegate,representative,official,government) +in|obj|at(part,forum,summit,conference,meeting,exercise,talk,fair,exhibition,games,congress,assembly,session) ! ! => measure PARTICIPANTS    # CODING 16
> Some nine countries took part in the conference in Kenya. => KEN PARTICIPANTS - value=9
v:unite,gather,involve,draw,attract,group +obj|together(country,state,nation,delegation,leader,minister,delegate,representative,company) M:obj A[igo,state]:subj.in|subj.of|subj|subj.at|subj.mod => measure PARTICIPANTS    # CODING 16
> The summit in Kenya gathered nine leaders. => KEN PARTICIPANTS - value=9
n:tourist,visitor,tourism,arrival +head(number,flow,inflow) A[place]:from|mod R[place]:to|in|head.to|head.in M:head.head.to|head.head.by|head.head.obj|head.head.advmod|head.head => measure TOURIST_ARRIVALS unit=visitors    # CODING 16
> The number of tourists from Chile to Peru grew ten times. => CHL TOURIST_GROWTH PER value=10

# ---- soldiers, weapons ----
v:have,keep,maintain,retain,station,base,deploy,post,quarter,garrison M:obj|subj A[state,MIL,igo,group]:subj|obj.mod|obj.of|subj.mod R[place]:in|at.in|obj.in|on|obj.on|at +obj|subj(@soldierly) +self => measure TROOPS unit=persons    # CODING 16
> Russia keeps 900 soldiers in Moldova. => RUS TROOPS MDA value=900
v:send,dispatch,deploy,commit,contribute,move,rush,fly,redeploy M:obj A[state,MIL,igo,GOV]:subj R[place]:to|into|in|obj.to|obj.in|obj.into|obj.for|for +obj|obj.of(@soldierly) => measure TROOPS unit=persons    # CODING 16
> Kenya sent 900 policemen to Haiti. => KEN TROOPS HTI value=900
n:soldier,troop,troops,mercenary,fighter,instructor,adviser,trainer,peacekeeper,serviceman +self(soldier,troop,troops,mercenary,fighter,instructor,adviser,trainer,peacekeeper,serviceman) M:self A[state,MIL,igo,group]:mod|of|from|self R[state,place]:head.for|head.alongside|head.in|head.at.in +head(fight,serve,train,operate,station,remain,stay,base,deploy) => measure TROOPS unit=persons    # CODING 16
> Some 900 Cuban soldiers fought for Angola. => CUB TROOPS AGO value=900
v:withdraw,pull,remove,recall,evacuate M:obj A[state,MIL,igo,GOV]:subj R[place]:from|obj.from|out_of|of +obj|obj.of(@soldierly) => measure TROOPS_WITHDRAWN unit=persons    # CODING 16
> France withdrew 900 soldiers from Chad. => FRA TROOPS_WITHDRAWN TCD value=900

# ---- people: refugees, prisoners, hostages, the lost ----
v:cross,escape,stream,pour M:subj A[state,CVL,REF]:subj|from|subj.from R[state,territory]:to|into|obj|for -subj(warplane,plane,jet,drone,missile,rocket,helicopter,aircraft,ship,warship,tank,vehicle,soldier,troop,troops,balloon) => measure REFUGEES unit=persons    # CODING 16
> Some 900 Sudanese crossed into Chad. => SDN REFUGEES TCD value=900
v:hold,detain,imprison,keep,jail,arrest,capture M:obj A[state,GOV,group,MIL]:subj R:obj|obj.mod|obj.of +obj(prisoner,detainee,captive,inmate,soldier,sailor,fisherman,journalist,activist,citizen,national,student) => event 173; measure DETAINED unit=persons    # CODING 16
> Eritrea holds nine Ethiopian prisoners. => ERI DETAINED ETH value=9
v:take,hold,seize,keep M:obj|iobj|xcomp|obj.subj A[group,state,MIL]:subj R[place]:iobj|obj|obj.in|in|from +obj|xcomp|advmod|obj.as(hostage,captive) +self +self +self => event 181; measure CASUALTIES unit=hostages    # CODING 9
> Hamas took nine Jordanians hostage. => GRP:Hamas CASUALTIES JOR value=9
v:take,hold,seize,keep +xcomp|obj|advmod(hostage,captive) M:subj|obj -by R[place]:subj|obj|in => event 181; measure CASUALTIES unit=hostages    # agent unknown
> Nine Turks were taken hostage in Iraq. => - CASUALTIES TUR value=9
n:fate,whereabouts +self M:of R:of +head|head.xcomp(unknown,unclear,uncertain,know,mystery) => measure CASUALTIES unit=missing    # CODING 9
> The fate of nine Bosnians is unknown. => - CASUALTIES BIH value=9
v:wipe,exterminate,annihilate,vanish,perish +obj|subj(family,village,household,clan) M:obj|subj A[state,MIL,group]:subj|in.by|by|in.mod? R[place]:obj|subj => measure CASUALTIES unit=families    # CODING 9
> Nine Bosnian families were exterminated by Serbia. => SRB CASUALTIES BIH value=9
v:lose,leave +obj|xcomp|without(parent,orphan,mother,father,husband,homeless) +subj|obj(child,woman,family,people,person,wife) M:subj|obj A[state,MIL,group]:in.by|in.mod|subj.by|subj.mod? R[place]:subj|obj|in|in.in => measure CASUALTIES    # CODING 9
> Nine Bosnian children lost their parents in the Serbian attack. => SRB CASUALTIES BIH value=9
v:exchange,swap M:obj A[state,GOV,group]:subj R[state,GOV,group]:with? +obj(prisoner,hostage,detainee,captive,body) +self ! ! => event 0841 recip; measure PERSONS_RELEASED recip unit=persons    # CODING
> Chad and Libya exchanged nine prisoners. => TCD PERSONS_RELEASED LBY value=9

# ---- territory ----
v:occupy,control,seize,annex,conquer,recapture M:obj A[state,MIL,group]:subj R[place]:obj|obj.of -obj.of(company,bank,share,stake,firm,market,seat,vote) +self(occupy,control,seize,annex,conquer,recapture) => measure TERRITORY_SHARE unit=percent    # "occupies a fifth of"
> Russia occupies a fifth of Ukraine. => RUS TERRITORY_SHARE UKR value=20
v:occupy,control,hold,seize +obj.of|obj(company,share,stake,firm,market,concern,lender) +obj|obj.mod(percent,%,share,stake,half,third,majority) +self ! => none    # shares of a firm
> Kuwait holds 12 percent of the German company. => none

# ---- duties, sanctions, ranks, votes ----
v:raise,increase,set,hike,lift,double,cut,lower,reduce +obj|subj(tariff,duty,levy) M:to|obj|at|by A[state,GOV,igo]:subj|by R:obj.on|obj.on.from|obj.on.mod|obj.for|obj.against|on => event 163; measure TARIFF_RATE unit=percent    # CODING 16
> America raised its tariff on India to 50 percent. => USA TARIFF_RATE IND value=50
v:add,put,blacklist,place,list,designate,sanction M:obj A[state,igo,GOV]:subj R:obj|obj.of|obj.from|obj.mod +to|on|self(list,blacklist,sanction) -obj(sanction) => event 163; measure SANCTIONS_TARGETS    # CODING 16
> The European Union put nine Russian officials on its sanctions list. => IGO:EU SANCTIONS_TARGETS RUS value=9
n:partner,supplier,donor,investor,buyer,creditor,lender,exporter,market,provider,contributor +self +mod(large,big,important,main,chief,principal,top,major,leading,lead,close) A[state,igo]:subj|head.subj|poss|of R[state,igo]:of|to|for|in|poss M:mod|mod.advmod? => measure RANK    # CODING 16
> China is the largest trading partner of Kenya. => CHN RANK KEN value=1
v:adopt,pass,approve,endorse,reject +obj(resolution,motion,bill,text,treaty) M:by|with A[igo,LEG,GOV]:subj|by R[state]:obj.on|obj.against|obj.condemning|obj.of|obj.acl.obj? +by|with|by.to(vote,margin) => measure VOTES    # CODING 16
> The General Assembly adopted the resolution on Ukraine by 141 votes. => IGO:UNGA VOTES UKR value=141
n:debt A[state,GOV]:poss|mod|of +mod(foreign,external,sovereign,public,national) +head.nsubj|self M:head -head(@amounting) => measure DEBT    # "is $900 million"
> Ghana's foreign debt is $900 million. => GHA DEBT - value=900000000

# "its two-month blockade": how long it lasted
n:raid,operation,offensive,deployment,occupation,blockade,siege,ceasefire,cease-fire,truce,bombardment,incursion,exemption,waiver,campaign,embargo,moratorium,effort,attempt M:self A[state,MIL,group,GOV]:poss|light|mod|by|head.subj|head.head.subj R[place]:against|of|on|in|head.obj|head.iobj|head.in|head.head.in|of.against|head.from -mod(year,election,advertising) => measure DURATION     # CODING 16
> Peru described its two-month offensive against Chile. => PER DURATION CHL value=2
