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
v:buy,purchase,acquire,take,snap,gain,secure,obtain,raise,increase,lift,sell,divest,dispose,shed,offload,keep,retain +obj|of(@firm_share) A[org,BUS]:subj R[place]:obj.in|obj.of|obj.of.in|obj.in.poss|obj.in.mod|obj.in.of|obj.of.poss|obj.of.mod|in|at|obj.at|obj.poss|obj.mod|from|other => event 061     # CAMEO 061
> Lukoil sold its stake in Bulgaria's refinery. => ORG:Lukoil+RUS 061 BGR

# ---- wins, is given ----
v:win,secure,land,get,obtain,clinch,receive,bag +obj(@firm_award) A[org,BUS]:subj R[place]:from|obj.from|obj.in|in|obj.acl.obj.in|obj.acl.in|xcomp.obj.in|advcl.obj.in|obj.acl.obj.of|obj.acl.obj.poss|obj.acl.obj.mod|xcomp.obj.of|xcomp.obj.poss|obj.for.in|obj.for.of|for.in|for.of|obj.for.poss|obj.for.mod|other => event 061     # CAMEO 061
> Siemens won a contract to build three power stations in Egypt. => ORG:Siemens+DEU 061 EGY
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
v:open,set,establish,launch,start,found,inaugurate +obj(branch,office,factory,plant,subsidiary,store,outlet,shop,mine,service,flight,route,line,mill,dealership,showroom,workshop,refinery,bank,bureau,warehouse,hotel,joint-venture,venture,academy,centre,center) A[org,BUS]:subj R[place]:in|obj.in|to|obj.to|at|obj.at|obj.between|with|obj.with|other => event 061     # CAMEO 061
> Toyota set up a plant in Poland. => ORG:Toyota+JPN 061 POL
v:employ A[org,BUS]:subj +obj R[place]:in|obj.in|at|other => event 061     # CAMEO 061
> Samsung employs 100,000 people in Vietnam. => ORG:Samsung+KOR 061 VNM
v:launch,orbit +obj(satellite) A[org,BUS,state]:subj R[state]:for|obj.for|obj.of|obj.poss|obj.mod ! ! => event 061     # CAMEO 061
> SpaceX launched a satellite for Indonesia. => ORG:SpaceX+USA 061 IDN

# ---- delivers ----
v:deliver,supply,ship,provide,sell,export,lease,install +obj(@firm_goods) A[org,BUS]:subj R[place]:to|obj.to|iobj|for|obj.for|obj.for.poss|obj.for.mod|obj.of.to|in|obj.in|other -obj(missile,tank,fighter,weapon,drone,rifle,ammunition) => event 061     # CAMEO 061
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
