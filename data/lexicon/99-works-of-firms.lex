@format 1
@version 2026.11
@licence Apache-2.0
# What firms, banks and other organisations of one state do in another.

@list firm_site   dam, road, highway, motorway, port, harbour, harbor, railway, railroad, line, bridge, tunnel, airport, terminal, plant, factory, mill, refinery, smelter, steelworks, reactor, station, stadium, hospital, hotel, pipeline, mine, field, block, well, park, zone, tower, network, grid, cable, school, mosque, university, complex, project, site, shipyard, warehouse, facility, center, centre, estate, metro, canal, quarry, parliament, palace, barracks, housing, apartment, building, headquarters, farm, plantation, exchange, system, base, kilometre, kilometer, mile
@list firm_share  stake, share, interest, percent, pct, majority, holding, concession, licence, license, lease, operator, subsidiary, affiliate, bank, company, firm, brewery, mill, plant, factory, mine, refinery, steelworks, complex, port, airport, terminal, hotel, network, carrier, airline, block, field, land, farm, insurer, telecom, utility, chain, producer, maker, deposit
@list firm_award  contract, order, tender, bid, concession, licence, license, deal, permit, job, auction, commission
@list firm_goods  aircraft, plane, airliner, jet, helicopter, locomotive, train, wagon, carriage, bus, truck, lorry, car, vehicle, tractor, ship, vessel, ferry, boat, tug, turbine, generator, equipment, machinery, machine, camera, scanner, phone, computer, satellite, vaccine, dose, drug, medicine, steel, rail, pipe, cable, cement, fertiliser, fertilizer, oil, gas, crude, coal, uranium, ore, copper, iron, grain, wheat, rice, sugar, electricity, power, fuel, diesel, software, technology, tram, reactor, crane, simulator, radar, system, service, grid
@list firm_find   oil, gas, gold, copper, uranium, coal, diamond, ore, lithium, cobalt, bauxite, nickel, iron, manganese, phosphate, deposit, reserve, field, mineral, tin, zinc, silver, hydrocarbon, titanium, graphite, tungsten

# ---- builds ----
v:build,construct,lay,erect,complete,finish,expand,extend,upgrade,modernise,modernize,rehabilitate,dredge,electrify,widen,design,install,renovate,overhaul,restore,enlarge A[org,BUS]:subj +obj|obj.of(@firm_site) R[place]:obj.of|obj.in|obj.poss|obj.mod|obj.of.at|obj.of.in|in|at|obj.at|obj.for|for|obj.from|obj.to|obj.of.in|obj.near|obj.outside|other => event 061     # CAMEO 061
> Chinese firms have laid almost every kilometre of railway in Angola. => CHN 061 AGO
v:begin,start,resume,finish,complete +xcomp|advcl|obj(build,construct,lay,prospect,drill,explore,produce,operate,mine,pump,dredge,work,production,construction,exploration,drilling,prospecting,building,mining,operation) A[org,BUS]:subj R[place]:xcomp.obj.in|xcomp.obj.of|xcomp.in|xcomp.off|xcomp.obj.poss|obj.of.in|obj.in|obj.at|obj.off|in|off|at|obj.of.of|obj.of|other => event 061     # CAMEO 061
> Petrobras began prospecting off Angola in 1979. => ORG:Petrobras+BRA 061 AGO

# ---- runs, owns ----
v:run,operate,manage,administer,own,hold,control,lease,rent,maintain +obj|obj.of(@firm_site,@firm_share) A[org,BUS]:subj R[place]:obj.of|obj.in|obj.poss|obj.mod|obj.of.of|obj.of.in|in|at|obj.at|obj.on|obj.of.mod|obj.of.poss|other => event 061     # CAMEO 061
> Rio Tinto owns a large share of a copper mine in Mongolia. => ORG:RioTinto 061 MNG

# ---- buys, sells ----
v:sell,divest,dispose,transfer,offload,spin,hand A[org,BUS,state,GOV]:subj +obj|obj.of|of R[org,BUS]:to|iobj|obj.to ! => event 061     # CAMEO 061
> Boeing sold its radar unit to Siemens. => ORG:Boeing+USA 061 ORG:Siemens+DEU
v:buy,acquire,purchase,take,absorb,swallow A[org,BUS,state,GOV]:subj R[org,BUS]:obj|over|obj.of|obj.poss|obj.in|in|obj.of.of|obj.of.poss|obj.in.of -obj(aircraft,plane,jet,goods,crude,oil,gas) ! => event 061     # CAMEO 061
> Siemens took over Westinghouse in 1998. => ORG:Siemens+DEU 061 ORG:WestinghouseElectric+USA
v:buy,purchase,acquire,take,snap,gain,secure,obtain,raise,increase,lift,sell,divest,dispose,shed,offload,keep,retain +obj|of(@firm_share) A[org,BUS]:subj R[place]:obj.in|obj.of|obj.of.in|obj.in.poss|obj.in.mod|obj.in.of|obj.of.poss|obj.of.mod|in|at|obj.at|obj.poss|obj.mod|from|other => event 061     # CAMEO 061
> Lukoil sold its stake in Bulgaria's refinery. => ORG:Lukoil+RUS 061 BGR

# ---- wins, is given ----
v:win,secure,land,get,obtain,clinch,receive,bag +obj(@firm_award) A[org,BUS]:subj R[place]:from|obj.from|obj.in|in|obj.acl.obj.in|obj.acl.in|xcomp.obj.in|advcl.obj.in|obj.acl.obj.of|obj.acl.obj.poss|obj.acl.obj.mod|xcomp.obj.of|xcomp.obj.poss|obj.for.in|obj.for.of|for.in|for.of|obj.for.poss|obj.for.mod|other => event 061     # CAMEO 061
> Siemens won a contract to build three power stations in Egypt. => ORG:Siemens+DEU 061 EGY
v:award,give,grant,hand +obj(@firm_award) A[org,BUS]:iobj|obj R[state,place,GOV]:by|in|obj.in|obj.for.in|obj.for.of.in|obj.of.in|obj.from|from|obj.acl.in|obj.acl.obj.in ! => event 061     # CAMEO 061
> Siemens has been awarded a contract for the design of a mill in India. => ORG:Siemens+DEU 061 IND
v:award,give,grant,hand,offer +obj(@firm_award) A[state,GOV,MIL]:subj R[org,BUS]:to|iobj|obj.to => event 061     # CAMEO 061
> Ghana has granted Glencore a licence for gold. => GHA 061 ORG:Glencore+CHE
v:hire,engage,contract,commission,select,choose,pick,appoint,retain A[state,GOV,MIL]:subj R[org,BUS]:obj +xcomp|advcl|to|for|as -obj(driver,worker,employee,staff) -prt(off,out,up) => event 061     # CAMEO 061
> Ghana hired Bechtel to build a road. => GHA 061 ORG:Bechtel+USA
v:order,buy,purchase,procure,lease,commission A[state,GOV,MIL,org,BUS]:subj +obj R[org,BUS]:from|obj.from|with|obj.with => event 061     # CAMEO 061
> Chile's railways ordered ten trains from Siemens. => CHL 061 ORG:Siemens+DEU

# ---- finds, extracts ----
v:pump,extract,mine,drill,produce,discover,find,explore,prospect,develop,exploit,lift A[org,BUS]:subj +obj|for(@firm_find) R[place]:in|off|at|from|obj.in|obj.off|obj.of|obj.poss|under|on|other => event 061     # CAMEO 061
> Eni discovered gas off Mozambique. => ORG:ENI+ITA 061 MOZ
v:drill,prospect,explore,search A[org,BUS]:subj R[place]:in|off|for.in|for.off|for.of|other => event 061     # CAMEO 061
> Petronas is drilling off Gambia. => ORG:Petronas+MYS 061 GMB

# ---- opens, employs, launches ----
v:open,set,establish,launch,start,found,inaugurate +obj(branch,office,factory,plant,subsidiary,store,outlet,shop,mine,service,flight,route,line,mill,dealership,showroom,workshop,unit,company,firm,business,operation,refinery,bank,bureau,warehouse,hotel,joint-venture,venture,academy,centre,center) A[org,BUS]:subj R[place]:in|obj.in|to|obj.to|at|obj.at|obj.between|with|obj.with|other => event 061     # CAMEO 061
> Toyota set up a plant in Poland. => ORG:Toyota+JPN 061 POL
v:employ A[org,BUS]:subj +obj R[place]:in|obj.in|at|other => event 061     # CAMEO 061
> Samsung employs 100,000 people in Vietnam. => ORG:Samsung+KOR 061 VNM
v:launch,orbit +obj(satellite) A[org,BUS,state]:subj R[state]:for|obj.for|obj.of|obj.poss|obj.mod ! ! => event 061     # CAMEO 061
> SpaceX launched a satellite for Indonesia. => ORG:SpaceX+USA 061 IDN

# ---- delivers ----
v:deliver,supply,ship,provide,sell,export,lease,install +obj(@firm_goods) A[BUS]:subj R[place]:to|obj.to|iobj|for|obj.for|obj.for.poss|obj.for.mod|obj.of.to|in|obj.in|other -obj(missile,tank,fighter,weapon,drone,rifle,ammunition) => event 061     # CAMEO 061
> Huawei supplied the equipment for Ethiopia's telephone network. => ORG:Huawei+CHN 061 ETH
v:deliver,supply,ship,provide +obj.of(@firm_goods) A[org,BUS]:subj R[state]:to|obj.to => event 061     # CAMEO 061
> Airbus delivered the first of six planes to Vietnam. => ORG:Airbus 061 VNM
v:supply,equip,provide A[org,BUS]:subj R[state]:obj +with(@firm_goods) => event 061     # CAMEO 061
> Siemens supplied Kenya with trains. => ORG:Siemens+DEU 061 KEN

# ---- stops, leaves, is paid or fined ----
v:close,shut,leave,quit,exit,abandon A[org,BUS]:subj +obj(factory,plant,branch,office,mine,store,shop,base,operation,business,bureau,mill) R[place]:in|obj.in|at|obj.at => event 160     # CAMEO 160
> Nestle closed its factory in Zimbabwe. => ORG:Nestle+CHE 160 ZWE
v:pull,withdraw,exit +out|from A[org,BUS]:subj R[state]:out.of|from|out_of|of => event 160     # CAMEO 160
> Siemens pulled out of Syria in 2011. => ORG:Siemens+DEU 160 SYR
v:open,establish,set +obj(hotel,base,restaurant,hub,laboratory,lab,hospital) A[org,BUS]:subj R[place]:in|obj.in|at|obj.at ! => event 061     # CAMEO 061
> Toyota opened a hotel in Tashkent in 2013. => ORG:Toyota+JPN 061 UZB

# ---- together ----
v:set,form,establish,create,found,launch,start +obj(venture,joint-venture,company,consortium,partnership,jv) A[org,BUS]:subj R[org,BUS,state,GOV]:with|obj.with? => event 061 recip     # CAMEO 061
> Boeing and Petrobras set up a joint venture for fuel. => ORG:Boeing+USA 061 ORG:Petrobras+BRA

# ---- takes over, bids, holds ----
n:acquisition,purchase,takeover,buyout A[org,BUS,state,GOV]:poss|by|of.by|mod R[org,BUS]:of|from|of.of|of.from -head(block,ban,veto,oppose,reject) => event 061     # CAMEO 061
> Siemens's acquisition of Westinghouse was completed in 1998. => ORG:Siemens+DEU 061 ORG:WestinghouseElectric+USA
n:bid,offer,proposal,tender A[org,BUS]:by|poss|of|from|head.subj R[org,BUS]:for|to|head.for|head.to|acl.obj +mod(takeover,tender,merger,hostile,friendly,buyout,cash,rival,acquisition) => event 0311     # CAMEO 0311
> Siemens made a takeover bid for Boeing. => ORG:Siemens+DEU 0311 ORG:Boeing+USA
v:offer,bid,propose A[org,BUS]:subj +xcomp|for(buy,acquire,purchase,pay,take,stake,share,company,control) R[org,BUS]:xcomp.obj|xcomp.obj.of|xcomp.obj.in|xcomp.obj.poss|for|for.of|for.in|xcomp.for => event 0311     # CAMEO 0311
> Siemens offered to buy Boeing. => ORG:Siemens+DEU 0311 ORG:Boeing+USA
v:bid A[org,BUS,state]:subj R[org,BUS]:for|for.of|for.in => event 0311     # CAMEO 0311
> Siemens bid for Boeing. => ORG:Siemens+DEU 0311 ORG:Boeing+USA
n:stake,shareholding,holding,interest,share +head(have,hold,own,acquire,buy,take,raise,increase,control,keep,gain,sell) A[org,BUS,state,GOV]:head.subj R[org,BUS]:in|of.in|of -case(of) => event 061     # CAMEO 061
> Siemens holds a 12 percent stake in Boeing. => ORG:Siemens+DEU 061 ORG:Boeing+USA
v:merge A[org,BUS]:subj R[org,BUS]:with|into? => event 061 recip     # CAMEO 061
> Siemens merged with Boeing. => ORG:Siemens+DEU 061 ORG:Boeing+USA
v:negotiate,discuss +xcomp|obj|advcl(buy,sell,acquire,purchase,merge,build,supply,sale,purchase,takeover,acquisition,merger,contract,joint-venture,venture) A[org,BUS]:subj R[org,BUS,state,GOV]:with|xcomp.obj|xcomp.obj.of|xcomp.obj.in|xcomp.to|xcomp.from|obj.with|obj.of => event 046     # CAMEO 046
> Siemens is negotiating to buy Boeing. => ORG:Siemens+DEU 046 ORG:Boeing+USA
n:talk,negotiation,discussion A[org,BUS]:between|head.subj|with|poss R[org,BUS,state,GOV]:with|head.with -head(say,tell,end,break,suspend,collapse,fail,halt) ! => event 046 recip     # CAMEO 046
> Siemens held talks with Boeing on a sale. => ORG:Siemens+DEU 046 ORG:Boeing+USA

# ---- works together ----
v:cooperate,collaborate,team,work,partner,link A[org,BUS]:subj R[org,BUS,state]:with|up.with => event 061     # CAMEO 061
> Siemens collaborates with Boeing on a train. => ORG:Siemens+DEU 061 ORG:Boeing+USA
v:share A[org,BUS]:subj +obj(licence,license,block,technology,cost,market,output,contract,route) R[org,BUS]:with => event 061 recip     # CAMEO 061
> Siemens will share the licence with Boeing. => ORG:Siemens+DEU 0311 ORG:Boeing+USA modality=planned
v:appoint,name,mandate,award A[org,BUS,state,GOV]:subj R[org,BUS]:obj|to +as|xcomp|obj|to(operator,agent,adviser,advisor,dealer,manager,contractor,supplier,distributor,arrange,build,supply,contract,order) => event 061     # CAMEO 061
> Ghana has appointed Siemens as operator of the dam. => GHA 061 ORG:Siemens+DEU
v:license,franchise A[org,BUS]:subj R[org,BUS,state]:obj|to => event 061     # CAMEO 061
> Siemens licensed Boeing to make its engine. => ORG:Siemens+DEU 061 ORG:Boeing+USA

# ---- sells and makes there ----
v:market,distribute,retail,assemble,manufacture,make,produce,bottle,brew,sell,refine,process,package A[org,BUS]:subj +obj R[place]:in|obj.in|across|throughout|through => event 061     # CAMEO 061
> Toyota assembles cars in Kenya. => ORG:Toyota+JPN 061 KEN
v:fly,operate,serve A[org]:subj +to|obj(flight,service,route,line) R[place]:to|obj.to|between|obj.between => event 061     # CAMEO 061
> Lufthansa operates flights to Ghana. => ORG:Lufthansa+DEU 061 GHA

# ---- lends, owes ----
v:lend,advance,extend,grant,provide,arrange,syndicate,underwrite A[org,BUS,igo]:subj +obj(loan,credit,facility,line,financing,finance,cofinancing,million,billion,mln,bln,dollar,dlrs,dlr,assistance) R[state,org,BUS,GOV]:to|iobj|obj.to|for|obj.for|obj.for.in ! => event 071     # CAMEO 071
> Deutsche Bank arranged a loan for Kenya. => ORG:DeutscheBank+DEU 071 KEN
v:give,grant,award,lend +obj(loan,credit,grant,line) A[igo,org,BUS,state,GOV]:subj R[state,org,BUS]:iobj ! => event 071     # CAMEO 071
> Deutsche Bank gave Kenya a loan. => ORG:DeutscheBank+DEU 071 KEN
v:owe A[state,org,BUS,GOV]:subj R[org,BUS]:to|iobj +obj.num => event 071 swap     # CAMEO 071: who owes was lent
> Kenya owes Deutsche Bank 90 million dollars. => ORG:DeutscheBank+DEU 071 KEN
v:reschedule,restructure,refinance,roll A[org,BUS,igo]:subj +obj(debt,loan,credit,repayment) R[state,org]:of|obj.of|obj.poss|for|to|obj.to|obj.mod|over.of => event 071     # CAMEO 071
> Deutsche Bank rescheduled Kenya's debt. => ORG:DeutscheBank+DEU 071 KEN
v:reach,conclude,strike,sign,have +obj(agreement,deal,accord,understanding,pact,contract) A[org,BUS,state,GOV]:subj R[org,BUS,state,GOV]:obj.acl.to|obj.acl.obj|obj.acl.from|obj.acl.with|xcomp.to|xcomp.obj|advcl.to|advcl.obj|xcomp.from => event 057     # CAMEO 057
> Siemens reached agreement in principle to sell its unit to Boeing. => ORG:Siemens+DEU 057 ORG:Boeing+USA
n:order A[org,BUS,state,GOV]:poss|by|from|head.subj R[org,BUS]:for.mod|for.of|for.poss|with|head.with|for.from|of.mod +head(place,announce,confirm,sign,give,make,win,cancel) -head(cancel,win) => event 061     # CAMEO 061
> Lufthansa announced a firm order for six Boeing jets. => ORG:Lufthansa+DEU 061 ORG:Boeing
n:partner A[org,BUS]:subj R[org,BUS]:of|with|poss ! => event 061 recip     # CAMEO 061
> Siemens is a partner of Boeing in a drilling program. => ORG:Siemens+DEU 061 ORG:Boeing+USA
v:have +obj(stake,interest,share,concession,licence,license,subsidiary,unit,plant,factory,mine,branch,operation,holding) A[org,BUS]:subj R[org,BUS,state,place]:in|obj.in|obj.in.off|in.off|obj.in.in|obj.of ! => event 061     # CAMEO 061
> Petronas has a 30 percent stake in a field in Sudan. => ORG:Petronas+MYS 061 SDN
v:cooperate,collaborate,merge,team A[org,BUS]:subj R:with? => event 061 recip     # CAMEO 061
> Siemens and Boeing cooperate in building trains. => ORG:Siemens+DEU 061 ORG:Boeing+USA
a:interested,keen,eager A[org,BUS]:subj|head.subj R[org,BUS,state]:in.obj|in.in|xcomp.obj|xcomp.in|in.of|xcomp.obj.of|xcomp.obj.in +in|xcomp|acl(buy,buying,acquire,acquiring,build,building,invest,investing,stake,purchase,take,taking,market,enter,entering) => event 0311     # CAMEO 0311
> Siemens is interested in buying Boeing. => ORG:Siemens+DEU 0311 ORG:Boeing+USA
v:apply A[org,BUS]:subj +xcomp(buy,acquire,build,operate,open,enter,invest,sell,market,take) R[org,BUS,state]:xcomp.obj|xcomp.in|xcomp.obj.of|xcomp.obj.in => event 0311     # CAMEO 0311
> Siemens has applied to buy Boeing. => ORG:Siemens+DEU 0311 ORG:Boeing+USA
v:fly,operate A[place]:between +subj(airline,airlines,airway,airways,air,carrier,lines) -obj(kite,mission,sortie) ! => relation FLIGHTS recip     # CODING 15
> Kenya Airways flies between Nairobi and Accra. => KEN FLIGHTS GHA
v:deliver,send,bring,distribute,airlift,ship,donate,fly,truck +obj(medicine,food,tent,blanket,aid,relief,supply,supplies,flour,vaccine,water,kit,parcel,clothes,clothing,milk,ambulance) A[SOC]:subj R[place]:to|in|obj.to|obj.for|into|for => event 073     # CAMEO 073
> Caritas sent tents to Nepal. => ORG:Caritas 073 NPL

# ---- cuts off, takes up again, is shut out ----
v:cut,halt,stop,suspend,reduce,interrupt,cancel +obj(supply,supplies,flow,delivery,shipment,export,flight,service,operation,sale,production,work,drilling,payment) A[BUS]:subj R[place]:to|obj.to|obj.in|in|obj.for|off.to|obj.between => event 160     # CAMEO 160
> Gazprom cut gas supplies to Bulgaria. => ORG:Gazprom+RUS 160 BGR
v:resume,restore,restart,launch,start,begin,increase,add +obj(supply,supplies,flow,delivery,shipment,export,flight,service,operation,sale,production,route) A[BUS]:subj R[place]:to|obj.to|obj.in|in|obj.for|obj.between => event 061     # CAMEO 061
> Gazprom resumed gas supplies to Bulgaria. => ORG:Gazprom+RUS 061 BGR
v:ban,bar,outlaw,exclude A[place,state,GOV]:subj|by|in|from|from.poss|from.mod|from.of R[org]:obj -obj(import,export,use,sale,product,flight) => event 172     # CAMEO 172
> Huawei was banned from Australia's network. => AUS 172 ORG:Huawei+CHN

# ---- sends home ----
v:repatriate A[state,GOV,MIL]:subj|by R[CVL,REF]:obj|obj.of -obj(remains,body,fund,profit,money,capital,asset,prisoner,soldier) => event 174     # CAMEO 174
> The United States repatriated 300 Haitians. => USA 174 HTI
v:lift,withdraw,drop,remove,end,waive +obj(veto,objection) -obj.mod(old) A[state,GOV]:subj R[state,igo,org]:obj.on.to|obj.on.for|obj.on.of|obj.on|obj.against|obj.to|obj.on.mod? => event 080     # CAMEO 080
> Hungary lifted its veto on aid to Ukraine. => HUN 080 UKR
n:veto,objection +head(lift,withdraw,drop,remove,end,waive) => none     # what is lifted is told of its verb
> Hungary lifted its veto. => HUN 080
