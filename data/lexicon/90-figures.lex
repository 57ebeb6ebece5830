# Figures of one state's own dealings and forces, of borders, bodies and loans in kind (CODING 16).
@format 1
@version 2026.1
@licence Apache-2.0

@list relief_noun aid, assistance, relief, support, help, donation

# ---- trade and debt of one state, the partner unnamed ----
v:export M:obj|obj.of A[state]:subj -to|obj.to|obj.of.to|worth.to|into -subj(company,firm,exporter,plant,manufacturer) => measure EXPORTS    # CODING 16
> Ecuador exported 900 barrels a day. => ECU EXPORTS - value=900
v:import M:obj|obj.of A[state]:subj -from|obj.from|obj.of.from -subj(company,firm,importer,plant) => measure IMPORTS    # CODING 16
> Ecuador imported 900 tonnes of wheat. => ECU IMPORTS - value=900
v:repay,service M:obj|obj.of A[state,GOV]:subj R[state,igo]:to? => measure DEBT    # CODING 16
> In 1986 Peru repaid $900 million. => PER DEBT - value=900000000
v:owe,ow M:head|head.obj A[state,GOV]:head.subj|head.head.subj|head.head.head.subj R[state,igo]:to? => measure DEBT    # "on 9 billion dollars owed to banks"
> Peru suspended payments on $900 million owed to banks. => PER DEBT - value=900000000
n:arrear,arrears +case(in) M:head|head.obj A[state,GOV]:head.subj|head.head.subj R[igo,state]:to => measure DEBT    # CODING 16
> Peru is $900 million in arrears to the IMF. => PER DEBT IGO:IMF value=900000000
v:lend,loan +obj|obj.of(barrel,tonne,ton,bushel,oil,crude,wheat,rice) M:obj A[state]:subj R[state]:to|iobj|obj.to|obj.of.to ! ! => event 071; measure LOAN unit=goods    # a loan in kind
> Venezuela lent 900 barrels of crude to Ecuador. => VEN LOAN ECU value=900
v:earn M:obj A[state]:subj +from(export,shipment,sale) => measure EXPORTS    # CODING 16
> Uganda earns $900 million from coffee exports. => UGA EXPORTS - value=900000000
v:sell,ship,supply,deliver M:obj|obj.of|worth|obj.worth A[state]:subj R[state]:to|obj.to|obj.of.to|worth.to +obj|obj.of(dollar,dlr,dlrs,euro,worth,million,billion,$,€,£,yen,mark,pound,rouble,ruble) => measure EXPORTS    # sold for so much
> Chile sold $900 million worth of copper to India. => CHL EXPORTS IND value=900000000
v:supply,provide M:with A[state,BUS]:subj R[state]:obj +with.of|with(import,oil,crude,gas,energy,need,requirement,wheat,grain,coal,weapon,arms,fuel,electricity) => measure EXPORTS    # CODING 16
> Algeria supplies Spain with 40 percent of its gas. => DZA EXPORTS ESP value=40
v:come,originate,derive +subj(percent,%,pct,per,percentage,third,half,quarter) M:subj A[state]:subj.of.poss|subj.of.mod R[state]:from +subj.of(import,oil,gas,energy,wheat,grain,food,fuel,weapon,arms) => measure IMPORTS    # a share of what one needs
> Some 40 percent of Spain's gas comes from Algeria. => ESP IMPORTS DZA value=40

# ---- arms, assets, land ----
v:sell,supply,deliver,provide,transfer,give,donate,send M:obj A[state]:subj R[state]:to|iobj|obj.to +obj|obj.of(@c_arms) -obj(troop,soldier) => measure ARMS_TRANSFER    # CODING 16
> Sweden sent 90 howitzers to Estonia. => SWE ARMS_TRANSFER EST value=90
v:freeze,seize,confiscate,block,impound,unfreeze M:obj|obj.of|obj.in|obj.worth A[state,igo,GOV]:subj R[state,BUS,group,person,GOV]:obj.of.mod|obj.in.mod|obj.of.poss|obj.mod|obj.poss|obj.in.of|obj.of.of|from|obj.of|obj.worth.of.mod +obj|obj.of|obj.in|obj.worth.of(asset,fund,reserve,property,holding) => measure ASSETS_FROZEN    # CODING 16
> Spain froze $900 million in Libyan assets. => ESP ASSETS_FROZEN LBY value=900000000
v:occupy,seize,annex,cede,award,retake,recapture,liberate,capture M:obj A[state,MIL,group]:subj R[place,state]:obj.of|obj.of.of|from|obj.of.poss|iobj +obj|obj.of(kilometre,kilometer,km,km2,mile,hectare,acre,sq) => measure AREA    # CODING 16
> Libya occupied 900 square kilometres of Chad. => LBY AREA TCD value=900

# ---- aid without a named receiver ----
v:give,provide,commit,pledge,allocate,earmark,contribute,donate,offer,grant,announce,invest M:obj A[state,igo,GOV]:subj R:to|iobj|obj.to|obj.for|for|in.to|obj.in.to|in.for|obj.in.for|to.in? +obj.in|obj.as|as|in|for|obj.for(@relief_noun) -obj.in.mod|in.mod(tax,state,federal,domestic,disaster,financial) => measure AID    # CODING 10
> Canada will provide $9 million as aid over five years. => CAN AID - value=9000000
n:contribution,donation M:self|mod|of A[state,GOV,igo]:light|poss|mod|from|by|head.subj +head|light(make,announce,include,welcome,offer,give,pledge) => measure AID    # CODING 10
> India made a generous donation of $9 million. => IND AID - value=9000000
n:grant,contribution,award M:for|of|self A:mod|poss|author +to|for.to|head.to => measure AID    # "the first grant, for 2 million, to the centre": in a state's own text
> The first grant, for $9 million, went to a hospital in Peru. => none
n:announcement,commitment,provision M:of +of A[state,GOV]:by|poss|author R[state,GOV]:of.acl.obj|acl.obj|of.for|of.to|of.in.to|to|for => measure AID    # "yesterday's announcement of 9 million to support B"
> Canada's announcement of $9 million to help Jordan was welcomed. => CAN AID JOR value=9000000
v:release,disburse,renew +obj(loan,tranche,credit,standby) M:obj|obj.of A[igo,state]:subj R[state,GOV]:to|obj.to|obj.for|head.subj => measure LOAN    # CODING 16
> The IMF released a $9 million loan to Peru. => IGO:IMF LOAN PER value=9000000

# ---- soldiers ----
n:soldier,troop,troops,marine,serviceman,servicewoman,airman,sailor,peacekeeper,member M:self +mod|self(service,soldier,troop,troops,marine,serviceman,servicewoman,airman,sailor,peacekeeper) +head(serve,station,base,remain,stand) A[state,MIL]:mod|self|poss R[place]:head.in|head.on|head.at => measure TROOPS unit=persons    # CODING 16
> More than 900 U.S. service members serve in Korea. => USA TROOPS KOR value=900
v:provide,contribute,send,deploy,dispatch +obj(personnel,peacekeeper,troop,troops,soldier,policeman) M:obj A[state]:subj +to|for|obj.to|obj.for|obj.in(operation,mission,peacekeeping,force,operations) => measure TROOPS unit=persons    # to missions, in no named place
> Peru has provided 900 personnel to peacekeeping operations. => PER TROOPS - value=900
v:leave,retain +obj(@soldierly) M:obj A[state,MIL,igo]:subj|head.subj R[place]:in|obj.in => measure TROOPS unit=persons    # CODING 16
> Cuba left 900 soldiers in Angola. => CUB TROOPS AGO value=900
v:make,form,constitute +subj(@soldierly) M:subj A[igo]:obj|up R[place]:obj.in|up.in? => measure TROOPS unit=persons    # who a mission is made of
> Some 900 soldiers will make up the United Nations Mission in South Sudan. => IGO:UNMISS TROOPS - value=900

# ---- bodies and their members ----
n:member,nation,state,country M:self A[igo]:head|head.mod +head(council,organisation,organization,bloc,group,alliance,body,community,union,commission,association,grouping) => measure PARTICIPANTS    # "the 35-member council"
> The accord was reached by the 35-member ASEAN group. => IGO:ASEAN PARTICIPANTS - value=35
n:member M:self +head(delegation,team,mission,party) A[state,GOV]:head|head.mod|head.poss|head.from R[place,state]:head.for|head.to|head.head.to|head.head.for|head.head.obj? => measure PARTICIPANTS unit=persons    # who is sent
> A 15-member Peruvian delegation left for Chile. => PER PARTICIPANTS CHL value=15
n:coalition,alliance,bloc,grouping +of(country,state,nation,member) M:of A[state,igo]:light|self => measure PARTICIPANTS unit=states    # CODING 16
> Canada built a coalition of more than 50 countries. => CAN PARTICIPANTS - value=50

# ---- people ----
v:house,shelter,resettle,evacuate,harbour,harbor M:obj A[CVL,state]:obj|obj.from R[state]:subj => measure REFUGEES unit=persons    # CODING 16
> Italy housed 900 Afghans. => AFG REFUGEES ITA value=900
v:arrest,detain,capture M:obj A[state,COP,MIL]:subj|by R[group]:obj.acl.with|obj.acl.to|obj.acl.of => event 173; measure DETAINED unit=persons    # CODING 16
> Turkey arrested nine men linked to Hezbollah. => TUR DETAINED GRP:Hezbollah value=9
v:capture,seize M:obj A[state,MIL,group]:subj R[state,MIL,group]:head.obj +head(kill,wound,injure) => measure DETAINED unit=persons    # "killed nine Libyans and captured five"
> Chad killed 38 Libyans and captured nine. => TCD DETAINED LBY value=9
v:suffer,sustain,lose +obj(casualty,loss,fatality,killed,dead) M:obj A[state,MIL,group]:in.poss|from|by|in.mod|against? R[state,MIL,group]:subj +self => measure CASUALTIES unit=casualties    # whoever suffers them
> Iraqi troops suffered 900 casualties in Iran's offensive. => IRN CASUALTIES IRQ value=900
v:die,perish M:subj +conj|head(flee,displace,uproot) R[place]:in|subj.in => measure CASUALTIES unit=killed    # of a war that drives out others
> Nine thousand people have died in Sudan and six thousand have fled. => - CASUALTIES SDN value=9000

# ---- borders, fines ----
n:border,frontier,boundary +self M:self|mod|of|head A[state]:between|of|poss|mod|light|pair R[state]:with? => measure BORDER_LENGTH recip    # CODING 16
> Peru and Chile share a 900-kilometre border. => CHL BORDER_LENGTH PER value=900
v:fine M:obj|iobj|obl A[state,igo,GOV]:subj R[BUS,org,person]:obj|iobj -obj(driver,tourist) => measure FINE    # CODING 16
> Italy fined Ryanair $900 million. => ITA FINE ORG:Ryanair+IRL value=900000000
