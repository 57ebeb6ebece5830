# Root 16, reduced relations and sanctions.
@format 1
@version 2026.1
@licence Apache-2.0

@list sanction_noun  sanction, embargo, tariff, blockade, boycott, duty, levy, penalty, restriction, measure, curb, ban, cost, quota, blacklist
@list envoy  ambassador, envoy, diplomat, consul, attaché, attache, chargé, representative, consul-general, high-commissioner, commissioner
@list tie  relation, tie, relationship, link
@list cooperation  cooperation, flight, export, import, supply,purchase,purchases,supplies, delivery, shipment, trade, transit, service, agreement, pact, treaty, accord, deal, contract, sharing, exercise, sale, participation, membership, visa, issuance, transfer, partnership, project, traffic, passage, payment
@list aid_word  aid, assistance, funding, fund, loan, support, subsidy, grant, help, financing, credit
@list lifting  lift, ease, remove, suspend, end, relax, waive, postpone, terminate, avoid, scrap, loosen, drop
@list ending  lift, ease, remove, suspend, end, relax, waive, postpone, terminate, oppose, criticize, criticise, condemn, reject, avoid, evade, circumvent, delay, drop, cancel, exempt, violate, bypass, scrap, loosen

# sanctions, embargoes, tariffs
v:impose,slap,levy,place,introduce,announce,adopt,apply,approve,enact,unveil,reimpose,clamp,extend,tighten,renew,implement,expand,pass,declare,prepare,issue,put,enforce,maintain,order +obj(sanction,embargo,tariff,duty,levy,boycott,blacklist) A:subj R:on|against|obj.on|obj.against|upon|obj.upon|obj.targeting|targeting|over|obj.to => event 163    # CAMEO 163
> Canada imposed sanctions on Belarus. => CAN 163 BLR
v:impose,slap,levy,place,introduce,announce,adopt,apply,implement,raise,increase +obj(tariff,duty,tax,levy) A:subj R:on|against|obj.on|obj.against|obj.from|from|on.from|obj.on.from => event 163  # CAMEO 163
> Brazil raised tariffs on Argentina. => BRA 163 ARG
v:impose,slap,place,introduce,announce,adopt,tighten +obj(ban,restriction,curb,limit,quota,penalty,cost) A:subj R:on|against|obj.on|obj.against|upon|obj.from|from => event 163   # CAMEO 163
> China imposed a ban on Japanese fish. => CHN 163 JPN
v:hit,punish,target +with(sanction,tariff,tax,duty,embargo,levy) A:subj R:obj => event 163      # CAMEO 163
> Tanzania hit Zambia with new tariffs. => TZA 163 ZMB
v:sanction,blacklist,embargo A:subj R:obj|obj.in|obj.from +self(sanction,blacklist,embargo) => event 163; relation SANCTIONS            # CAMEO 163
> Britain sanctioned Syria. => GBR 163 SYR
v:sanction A:subj -obj.mod(illegal) => event 163                                               # CAMEO 163
> Norway sanctioned the companies. => NOR 163 -
v:target,hit +subj(sanction,tariff,embargo,measure,package) A:subj|subj.by|head.subj R:obj => event 163   # CAMEO 163
> American sanctions targeted Iran. => USA 163 IRN
v:ban,bar,prohibit,restrict,halt,block,stop,freeze +obj(import,export,sale,product,trade,good,shipment,purchase,coal,gas,oil,grain,beef,wine,chip,flight) A:subj R:from|to|of|obj.from|obj.to|obj.of|obj.poss|obj => event 163 # CAMEO 163
> India banned imports from Pakistan. => IND 163 PAK
v:freeze,immobilize,immobilise,block +obj(asset,fund,reserve,account,property) A:subj R:obj|obj.of|of => event 163    # CAMEO 163
> Switzerland froze the assets of Libya. => CHE 163 LBY
n:embargo,boycott A:poss|mod|by R:on|against|of => event 163                      # CAMEO 163
> America's embargo against Cuba is old. => USA 163 CUB
n:ban A[state,igo]:poss|mod R:on.from|on.of|on => event 163                       # CAMEO 163
> Russia's ban on Moldovan wine was lifted. => RUS 163 MDA
n:ban +mod(travel,visa,entry,import,export,trade,exit) A:poss|mod|by|light R:on|against|for => event 163    # CAMEO 163
> Canada's travel ban on Iran remains. => CAN 163 IRN
n:imposition +of(@sanction_noun) A:poss|by R:on|against|of.on|of.against => event 163    # CAMEO 163
> Europe welcomed Japan's imposition of sanctions on Russia. => JPN 163 RUS
n:tariff A[state,igo]:poss|mod|by R:on|against -head(@ending) => event 163        # CAMEO 163
> Tariffs by Canada on China were debated. => CAN 163 CHN
n:sanction A[state,igo,GOV]:poss|mod|by R:on|against|head.on -head(@lifting) => relation SANCTIONS   # CODING 11
> They criticised American sanctions on Venezuela. => USA SANCTIONS VEN
v:impose +obj(cost) A:subj R:on|obj.on|upon => event 163                          # CAMEO 163
> Canada imposed costs on Russia. => CAN 163 RUS
v:lie,be,remain,stay +under(sanction,embargo) A:under.by|under.mod|under.poss|under.of R:subj => relation SANCTIONS    # CODING 11
> Iran remains under American sanctions. => USA SANCTIONS IRN
v:sanction +obj(use,practice,payment,killing,torture,marriage) => none            # "to sanction" = to allow
> The church sanctioned the use of candles. => none

# diplomatic relations
v:sever,cut,break,suspend,freeze,end,terminate,rupture,interrupt,discontinue +obj(@tie) A:subj R:with|to|obj.with|obj.to => event 161; relation NO_DIPLOMATIC_RELATIONS recip    # CAMEO 161
> Bolivia cut its ties with Israel. => BOL 161 ISR; BOL NO_DIPLOMATIC_RELATIONS ISR
v:sever,cut,break,suspend,end,terminate +prt(off) +obj(@tie) A:subj R:with|to|obj.with|obj.to => event 161; relation NO_DIPLOMATIC_RELATIONS recip     # CAMEO 161
> Sudan broke off relations with Kenya. => SDN 161 KEN
v:downgrade,lower,reduce,curtail,scale,limit,pare +obj(@tie,representation,contact,presence,mission) A:subj R:with|to|in|obj.with|obj.to|obj.in => event 161   # CAMEO 161
> Colombia downgraded its ties with Israel. => COL 161 ISR
v:worsen,deteriorate,sour,strain,cool +subj(@tie) A:subj.between|subj.mod|subj.of|subj.poss R:subj.with? => event 160 recip  # CAMEO 160
> Relations between Mali and Algeria deteriorated. => MLI 160 DZA
v:strain,damage,harm,worsen +obj(@tie) A:obj.between|obj.mod R:obj.with? => event 160 recip      # CAMEO 160
> The quarrel strained relations between Poland and Ukraine. => POL 160 UKR
v:recall,withdraw +obj(@envoy,delegation,mission,staff) A:subj R[place]:obj.to|to|from|obj.from|obj.in|in => event 161    # CAMEO 161
> Algeria recalled its ambassador to France. => DZA 161 FRA
v:expel,eject,evict,deport +obj(@envoy,attaché,embassy,officer,spy,agent,operative) A:subj R:obj|obj.of|obj.from => event 161      # CODING 11
> Romania expelled the Russian ambassador. => ROU 161 RUS
v:declare +xcomp|obj|obj.appos(persona,personae) A:subj R:obj => event 161              # CODING 11
> Ecuador declared the Mexican ambassador persona non grata. => ECU 161 MEX
v:close,shut,shutter,evacuate,vacate,suspend +obj(embassy,consulate,mission,legation,office) A:subj|obj.poss|obj.mod R[place]:in|to|obj.in|obj.to => event 161   # CAMEO 161
> Denmark closed its embassy in Iraq. => DNK 161 IRQ
n:closure,withdrawal,recall,expulsion +of(@envoy,embassy,consulate,mission) A:poss|by|of.poss|of.mod R:from|in|to|of.in|of.to|of => event 161   # CAMEO 161
> Norway's closure of its embassy in Mali was announced. => NOR 161 MLI
n:severance,suspension,rupture,interruption +of(@tie) A:poss|by|of.between R:of.with|with? => event 161 recip      # CAMEO 161
> Morocco's severance of relations with Iran was expected. => MAR 161 IRN
v:withdraw,secede,exit,pull,quit,leave A[state,GOV]:subj R[igo]:from|obj|of|out_of -from|obj(base,camp,post,position,objection,opposition,veto,reservation,support,application,request,complaint,claim,bid,candidacy,proposal,recognition,threat,demand,complaint) ! => event 161    # CODING 11
> Burundi withdrew from the African Union. => BDI 161 IGO:AU
v:withdraw,pull,take A[state,GOV]:obj +from|out_of|prt.of|out(@c_pact,organisation,organization,union,alliance,bloc,court,body,council) ! => event 161    # "his decree withdraws his country from the treaty"
> The president withdrew Chile from the agreement. => CHL 161 -
n:withdrawal,exit,secession,departure A[state]:poss|of R[igo]:from => event 161   # CODING 11
> Britain's withdrawal from the European Union took years. => GBR 161 IGO:EU
v:expel,eject,evict,deport +obj(@envoy,attaché) A[state]:from|out_of R:obj -subj => event 161      # sent away from whoever does it
> A Russian diplomat was expelled from Norway. => NOR 161 RUS
v:suspend,expel,exclude,oust A[igo,state]:subj R[state]:obj +from|for|over => event 161     # CAMEO 161
> The African Union suspended Mali over the coup. => IGO:AU 161 MLI
v:secede A:subj R:from => event 161                                               # CAMEO 161
> Slovenia seceded from Yugoslavia. => SVN 161 YUG

# other relations cut
v:suspend,halt,cancel,freeze,terminate,stop,discontinue,scrap,postpone,end,annul,abrogate,tear,cease,curtail,denounce,revoke +obj(@cooperation) A:subj R:with|to|through|obj.with|obj.to|obj.through|obj.between => event 160   # CAMEO 160
> Russia suspended deliveries to Bulgaria. => RUS 160 BGR
v:close,shut,seal +obj(border,frontier,crossing) A[state,GOV,MIL]:subj R:with|to|obj.with|obj.to => event 160   # CODING 11
> Niger closed its border with Benin. => NER 160 BEN
n:suspension,cancellation,termination,halt +of|to(@cooperation) A:poss|by|light R:of.to|to|with|of.with => event 160      # CAMEO 160
> Canada announced the suspension of flights to Cuba. => CAN 160 CUB
v:distance,dissociate A:subj R:from +obj => event 160                             # CAMEO 160
> Armenia distanced itself from Russia. => ARM 160 RUS
v:revoke,strip,withdraw,rescind +obj(visa,award,medal,order,citizenship,status,recognition,license,licence,accreditation) A:subj R:of|from|obj.of|obj.from|obj|to => event 160      # CAMEO 160
> Poland revoked the award of the Belarusian writer. => POL 160 BLR
v:cut,suspend,stop,freeze,halt,reduce,slash,withhold,withdraw,terminate,cancel,end,curtail,discontinue,pause +obj(@aid_word) A:subj R:to|for|from|obj.to|obj.for|obj.from => event 162    # CAMEO 162
> Germany cut its aid to Niger. => DEU 162 NER
v:cut,suspend,stop,freeze,halt,withhold,pause +obj(@aid_word) +obj.mod(military) A:subj R:to|for|obj.to|obj.for => event 1622    # CAMEO 1622
> America paused its military aid to Egypt. => USA 1622 EGY
n:freeze,cut,suspension,halt,reduction +on|in|of(@aid_word) A:poss|by|light R:to|on.to|in.to|of.to => event 162    # CAMEO 162
> The Swedish minister ordered a freeze on aid to Mali. => SWE 162 MLI

# talks
v:suspend,halt,cancel,postpone,break,call,quit,leave,boycott,abandon,end,skip,scrap,abort,freeze,adjourn +obj(@talk) A:subj R:with|obj.with|obj.between => event 164    # CAMEO 164
> Eritrea suspended talks with Ethiopia. => ERI 164 ETH
v:walk,pull,back,storm,withdraw +out_of|from|of(@talk) A:subj R:with|of.with|from.with|out_of.with? => event 164    # CAMEO 164
> Sudan walked out of the talks with Ethiopia. => SDN 164 ETH
n:collapse,breakdown,suspension,failure +of|in(@talk) A:of.between|in.between|of.mod R:of.with|with? => event 164 recip     # CAMEO 164
> The collapse of talks between Egypt and Ethiopia was a surprise. => EGY 164 ETH
v:expel,eject,evict,oust +obj(peacekeeper,inspector,observer,monitor,mission,worker,agency,troop,troops,base) A:subj R:obj|obj.of|obj.from => event 166   # CAMEO 166
> Mali expelled the German troops. => MLI 166 DEU
v:order,tell +obj +xcomp(leave,depart,withdraw,quit) A:subj R:obj +xcomp.obj|xcomp(leave,depart,withdraw,quit,country) => event 166   # CAMEO 166
> Niger ordered the French troops to leave. => NER 166 FRA

# out of a club
v:freeze,suspend,end,halt,terminate,stop,cease +obj(participation,membership,involvement,cooperation) A[state,GOV]:subj R[igo]:obj.in|in|obj.of|obj.with|with => event 161    # CAMEO 161: relations with a body reduced
> Moldova froze its participation in the Commonwealth of Independent States. => MDA 161 IGO:CIS
