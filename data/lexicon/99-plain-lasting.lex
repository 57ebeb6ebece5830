@format 1
@version 2026.1
@licence Apache-2.0
# What lasts between states, in its plainest words: those that a reader would try first.
@list p_land part, territory, province, region, district, department, possession, land, property
@list p_ally ally, partner, friend
@list p_passenger citizen, national, traveller, traveler, tourist, visitor, holder, passport, people, resident, businessman
@list p_way pipeline, railway, railroad, corridor, road, highway, motorway, bridge, tunnel, cable, interconnector, canal, line, route, grid, port

# ---- recognition ---------------------------------------------------------------------------------------------------------------------------
v:recognise,recognize +as(independent,sovereign) A[state,GOV,igo]:subj|as.by|by R[territory,state]:obj => event 054; relation RECOGNISES    # "as independent"
> Abkhazia is recognised as independent by Chad. => TCD RECOGNISES PLACE:Abkhazia
n:recognition A[state,GOV,igo]:by|from|of.by R[place]:subj|head.subj +head(enjoy,receive,win,gain,obtain,get,secure) -mod(wide,widespread,little,limited) => event 054; relation RECOGNISES    # who is recognised tells it
> Kosovo won recognition from Kenya. => KEN RECOGNISES XKX

# ---- relations, embassies, envoys ----------------------------------------------------------------------------------------------------------
n:relation,tie,relationship A[state]:between|poss|mod R[state]:with? +head(raise,upgrade,elevate,promote,lift) +head.to|to(level,rank,status) -head.to.mod|to.mod(strategic) -head.to.of|to.of(partnership,alliance,cooperation,friendship) => event 050 recip; relation DIPLOMATIC_RELATIONS recip    # CODING 6
> Relations between Chad and Niger were raised to ambassadorial level. => TCD DIPLOMATIC_RELATIONS NER
v:have,maintain,keep,operate,run,retain,place,locate,hold +obj(embassy) +obj.to|to A[state,GOV]:subj R[state]:obj.to|to => relation EMBASSY_IN    # "its embassy to A in the city of B"
> Guatemala keeps its embassy to Israel in Jerusalem. => GTM EMBASSY_IN ISR
v:conduct,handle,manage +obj(relation,tie) A[state]:obj.between|obj.poss R[state]:obj.with? => relation DIPLOMATIC_RELATIONS recip    # through whom they are kept
> Relations between Chad and Niger are conducted through the embassy in Abuja. => TCD DIPLOMATIC_RELATIONS NER
v:accredit A[state]:obj.of|obj.mod|obj.poss|subj.of R[state]:to|in => relation DIPLOMATIC_RELATIONS recip    # an envoy who resides elsewhere
> The ambassador of Chad is accredited to Niger. => TCD DIPLOMATIC_RELATIONS NER

# ---- alliances, partnerships, guarantees ---------------------------------------------------------------------------------------------------
v:consider,regard,call,see,view,deem +obj|as(@p_ally) +obj|obj.mod|as.mod(each,other) +obj.mod|as.mod(strategic) A[state]:subj => relation STRATEGIC_PARTNER recip    # each the other
> Chad and Niger consider each other strategic partners. => TCD STRATEGIC_PARTNER NER
v:consider,regard,call,see,view,deem +obj|as(ally) +obj|obj.mod|as.mod(each,other) A[state]:subj => relation ALLY recip    # each the other
> Chad and Niger regard each other as allies. => TCD ALLY NER
v:rely,depend,count A[state,GOV]:on|upon R[state]:subj +for|on.for(defence,defense,security,protection,survival) => relation GUARANTEES    # who protects is relied on
> Palau relies on the United States for its defence. => USA GUARANTEES PLW
# ---- land and claims -----------------------------------------------------------------------------------------------------------------------
n:part,territory,land,province,region +head(consider,regard,call,see,view,treat,claim,declare) A[state,GOV]:head.subj R[place]:head.obj +of.poss|poss|of.mod|mod(its,own) => relation CLAIMS    # "an integral part of its territory"
> Serbia considers Kosovo an integral part of its territory. => SRB CLAIMS XKX
n:department,exclave,enclave,collectivity,municipality,dependency,commonwealth,archipelago,territory A[territory,state]:subj R[state]:of|mod -case +self(department,exclave,collectivity,dependency,commonwealth,municipality,territory) => relation TERRITORY_OF    # CODING 6
> French Guiana is an overseas department of France. => GUF TERRITORY_OF FRA
n:part,territory,possession,colony A[territory,state]:head.subj R[state]:of|mod +head(remain,stay,become,form) => relation TERRITORY_OF    # "remains part of"
> Bougainville remains part of Papua New Guinea. => PLACE:Bougainville TERRITORY_OF PNG

# ---- visas, flights, ways ------------------------------------------------------------------------------------------------------------------
v:need,require +obj(visa) A[state]:obj.acl.obj|xcomp.obj|advcl.obj|obj.acl.in|obj.acl.to|for|to|obj.for|in|obj.to R[state]:subj.from|subj.with.from => relation VISA_REGIME modality=given    # who asks for them is the actor
> Travellers from Bolivia need no visas to enter Turkey. => TUR VISA_REGIME BOL
n:traffic,service,travel +mod(air) A[state]:between|with R[state]:and? => relation FLIGHTS recip    # CODING 6
> Air traffic between Chad and Niger was suspended. => TCD FLIGHTS NER
v:connect,link,join +subj(@p_way) A[state]:obj|between|obj.mod R[state]:with|to|obj.with|obj.to? T:subj => relation PARTY_TO each    # a project they share
> The pipeline connects Chad with Niger. => TCD+NER PARTY_TO -
v:run,pass,lead,stretch,extend,go,cross,traverse +subj(@p_way) A[state]:through|across|from|obj R[state]:to|into|through? T:subj => relation PARTY_TO each    # a project they share
> The corridor runs through Chad, Niger and Mali. => TCD+NER+MLI PARTY_TO -

# ---- what is shared ------------------------------------------------------------------------------------------------------------------------
n:language +mod(official,national,common,spoken,main) A[state]:in|of|subj.in => relation SHARES recip topic=language    # an official language in both
> Arabic is an official language in both Chad and Sudan. => TCD SHARES SDN
v:speak A[state]:subj +obj.mod|obj|obj.of(same,common,related,similar) => relation SHARES recip topic=language    # CODING 6
> Tajiks and Iranians speak closely related languages. => TJK SHARES IRN
v:have,share +obj(monarch,king,queen,head,sovereign,emperor) +obj.mod|obj.det(same,common) A[state]:subj => relation SHARES recip    # CODING 6
> Canada and New Zealand have the same monarch. => CAN SHARES NZL

# ---- quarrels ------------------------------------------------------------------------------------------------------------------------------
a:tense,strained,bad,poor,hostile,frosty,icy,sour,cold A[state]:subj.between|subj.with|subj.mod|subj.poss R[state]:subj.with? +subj(relation,tie,relationship) => relation RIVAL recip    # CODING 6
> Relations between Chad and Niger are tense once again. => TCD RIVAL NER
n:war A[state]:subj|head.subj +case(at) -subj.mod(company) => relation RIVAL recip    # "technically still at war"
> Chad and Niger are technically still at war. => TCD RIVAL NER
v:remain,be,stay A[state]:subj +xcomp(divided,split) T:over|xcomp.over|on => relation RIVAL recip    # CODING 6
> Chad and Niger remain divided over the dam. => TCD RIVAL NER
v:dispute,contest A[state]:subj R[state]:with|obj.with T:obj -obj(claim,result,figure,report) => relation RIVAL recip    # CODING 6
> Chad disputes the island with Niger. => TCD RIVAL NER

# ---- trade ---------------------------------------------------------------------------------------------------------------------------------
n:trade,commerce,turnover M:of A[state]:head.subj +head(record,register,post,report,reach,see,have,conduct) -mod(foreign,total,global,world) => measure TRADE_TURNOVER recip    # "recorded bilateral trade of"
> Iceland and Malta recorded bilateral trade of 20 million euros. => ISL TRADE_TURNOVER MLT value=20000000
v:depend,rely A[state]:subj R[state]:on|upon|on.for +for|on.for(electricity,gas,oil,energy,fuel,water,wheat,grain,food,most,import,supply) => relation DEPENDS_ON    # CODING 6
> Moldova depends on Romania for most of its electricity. => MDA DEPENDS_ON ROU

# ---- soldiers ------------------------------------------------------------------------------------------------------------------------------
v:station,base,garrison A[state,MIL]:obj|obj.of|obj.mod R[place]:in|on|at +obj(soldier,troop,brigade,battalion,force,squadron,aircraft,unit,contingent,police) -subj => relation BASE_IN    # passive
> German soldiers are stationed in Lithuania. => DEU BASE_IN LTU
v:close,shut,dismantle,evict A[state]:obj.mod|obj.poss|obj.of R[state]:subj +obj(base) => relation BASE_IN modality=denied    # the host ends it
> Kyrgyzstan closed the American air base. => USA BASE_IN KGZ
