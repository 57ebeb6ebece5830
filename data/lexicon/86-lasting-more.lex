# Land held, bases, claims and sanctions, as the thing talked about or told in passing.
@format 1
@version 2026.1
@licence Apache-2.0

@list held_land   territory, land, area, region, district, city, village, town, zone, province, part, soil, island, plateau
@list l_share     fifth, third, quarter, half, tenth, percent, swath, swathe, part, much, most, chunk, strip, portion
@list l_troop     troop, troops, soldier, force, forces, marine, servicemember, serviceman, airman, unit, battalion, brigade, squadron, battlegroup, contingent, garrison, warship, bomber, personnel, men
@list l_base      base, basis, garrison, barracks, airbase, airfield, outpost, installation, facility, post
@list l_sanction  sanction, embargo, blockade

# ---- OCCUPIES ------------------------------------------------------------------------------------------------------------------------------
v:occupy +head(@held_land) -head.mod(arab) R[state]:head.of|head.poss|head.mod|head.in|author|near A:known -subj -by -mod => relation OCCUPIES modality=given    # CODING 1, 9: whose land is known
> "The people fled from the occupied areas," the president of Cyprus said. => TUR OCCUPIES CYP
v:hold,control,keep +obj|about(@l_share,@held_land) A[state,MIL]:subj R[state]:about.of|obj.of|obj.of.of|obj.of.poss|obj.of.mod|obj.poss -obj(border) => relation OCCUPIES    # CODING 9
> Russian troops hold a fifth of Ukraine. => RUS OCCUPIES UKR
n:occupation +case(under) A[state,MIL]:mod|by R[state]:subj => relation OCCUPIES modality=given    # CODING 9
> Poland was under German occupation for five years. => DEU OCCUPIES POL

# ---- BASE_IN -------------------------------------------------------------------------------------------------------------------------------
n:base,basis,garrison,barracks,airbase,outpost A[state,MIL]:mod|poss R[place,state]:in|on|at|outside|head.in -case(on) -mod(tax,terror,terrorist,industrial,manufacturing,production,customer,knowledge,political,power,support,legal) -head(attack,capture,seize,retake,close,leave,shut,vacate,quit,evacuate,abandon) => relation BASE_IN modality=given    # CODING
> The American base at Ramstein is large. => USA BASE_IN DEU
v:have,maintain,operate,open,build,establish,keep,run,lease,rent,set,acquire,inaugurate +obj(@l_base,presence) +obj|obj.mod(base,garrison,barracks,airbase,military,naval,air,army,troop,rotational) A[state,GOV,MIL]:subj R[place,state]:in|at|on|obj.in|obj.at|obj.on|obj.from|from => relation BASE_IN    # CODING
> China opened its first overseas base in Djibouti. => CHN BASE_IN DJI
n:home +to(@l_base,@l_troop) A[state,MIL]:to|to.mod|to.poss|to.of R[state,place]:subj => relation BASE_IN    # CODING
> Djibouti is home to a Chinese naval base. => CHN BASE_IN DJI
v:house,harbour,harbor,accommodate,shelter,quarter +obj(@l_troop,@l_base,american,russian) A[state,MIL]:obj|obj.mod|obj.of|obj.poss R[state,place]:subj|subj.mod|subj.of|subj.in|head.in -obj(summit,meeting) => relation BASE_IN modality=given    # CODING
> Iran fired missiles at two Iraqi bases that housed American troops. => USA BASE_IN IRQ
n:hosting +of(@l_troop,@l_base) A[state,MIL]:of|of.mod R[state]:poss|by => relation BASE_IN modality=given    # CODING
> He praised Spain's continued hosting of American troops. => USA BASE_IN ESP
v:base,billet,headquarter +subj|obj(@l_troop,army,fleet,navy,missile) A[state,MIL]:obj|obj.mod|obj.poss|obj.of|subj|head|head.mod R[place,state]:in|at|on => relation BASE_IN    # CODING
> American warships are based in Bahrain. => USA BASE_IN BHR
v:base,station,deploy,post +head(@l_troop,army,fleet,aircraft,missile) A[state,MIL]:head|head.mod|head.poss|head.of R[place,state]:in|at|on => relation BASE_IN modality=given    # CODING
> Russian troops stationed in Moldova must leave. => RUS BASE_IN MDA
n:stationing,basing +of(@l_troop,missile,bomber) A[state,MIL]:of|of.mod|by R[place,state]:in|on|of.in => relation BASE_IN    # CODING
> The stationing of Russian troops in Moldova is illegal. => RUS BASE_IN MDA
n:presence +mod(rotational,naval,army)|of(@l_troop) A[state,MIL,GOV]:poss|mod|of|of.mod|light R[place,state]:in|on|of.in|head.in => relation BASE_IN    # CODING
> The rotational presence of American soldiers in Poland began. => USA BASE_IN POL
v:meet,visit,address,thank,greet,inspect +obj|with(@l_troop,servicemember) A[state,MIL]:obj|obj.mod|with|with.mod R[place,state]:obj.in|obj.at|with.in|in|at => relation BASE_IN modality=given    # those who are there
> He visited American troops in South Korea. => USA BASE_IN KOR
v:have +obj(@l_troop) -obj.num A[state,GOV]:subj R[place,state]:in|at|on|obj.in|obj.at -in(place,reserve,readiness,combat,war) => relation BASE_IN    # CODING
> Britain has soldiers in Cyprus. => GBR BASE_IN CYP

# ---- CLAIMS --------------------------------------------------------------------------------------------------------------------------------
n:claim A[state,GOV]:poss|mod|by|of R[place]:in|within -mod(insurance,asylum,damage) => relation CLAIMS modality=given    # CODING
> Australia rejected China's claims in the South China Sea. => CHN CLAIMS PLACE:SouthChinaSea
v:consider,regard,see,view,describe,treat +as(province,territory,possession,soil) +as.mod|as.poss(breakaway,renegade,rebel,own,lost,its,sovereign) A[state,GOV]:subj R[place]:obj => relation CLAIMS    # CODING
> China sees Taiwan as a breakaway province. => CHN CLAIMS TWN
n:right +mod(sovereign,sovereignty,territorial,legitimate,historic,inalienable)|to(sovereignty) A[state]:poss|of|head.subj|author R[place]:over|over.of|to.over => relation CLAIMS modality=given    # CODING
> Argentina reaffirmed its sovereign rights over the Malvinas. => ARG CLAIMS FLK
n:sovereignty +over +head|head.head(recovery,restoration,question,dispute,recover,regain,restore,reclaim) A[state]:head.poss|head.subj|head.light|head.head.light|author R[place]:over => relation CLAIMS modality=given    # CODING
> "We seek to recover our sovereignty over the Malvinas," the president of Argentina said. => ARG CLAIMS FLK
n:part,province,territory +mod(integral,inseparable,inalienable,indivisible,breakaway,renegade)|det(an) A[state]:head.subj R[territory,state]:subj +head(say,announce,declare,proclaim,insist,claim,maintain,assert,argue) -of(world,continent) => relation CLAIMS    # CODING
> The president of Iraq announced that Kuwait was an integral part of Iraq. => IRQ CLAIMS KWT
n:access +mod(sovereign) +to(sea,ocean,pacific,coast) A[state]:light|poss|head.subj|author R[state]:from|head.from|near => relation CLAIMS    # a coast asked back
> Bolivia demands sovereign access to the sea from Chile. => BOL CLAIMS CHL

# ---- TERRITORY_OF, CONTROLS ----------------------------------------------------------------------------------------------------------------
n:part,territory,land,soil,province,region,possession +case(as) +head(recognise,recognize,regard,consider,see,view,treat,acknowledge,accept,define,describe) A[territory,place]:head.obj|head.for R[state]:of|mod|poss => relation TERRITORY_OF    # whose the world takes it for
> Gibraltar is internationally recognised as part of Britain. => PLACE:Gibraltar TERRITORY_OF GBR
> Crimea is regarded by most states as Ukrainian territory. => PLACE:Crimea TERRITORY_OF UKR
n:territory,dependency +det A[territory,state]:head|subj R[state]:of|mod|poss -case -mod(occupy,occupied) -of(origin) => relation TERRITORY_OF    # CODING
> Greenland, a territory of Denmark, voted. => GRL TERRITORY_OF DNK
v:control A[state,MIL,group]:mod R[place,state]:head.of|head.in|head +head(@held_land) => relation CONTROLS    # CODING
> Libyan-controlled areas of Chad were bombed. => LBY CONTROLS TCD

# ---- SANCTIONS -----------------------------------------------------------------------------------------------------------------------------
v:blockade,embargo R[state]:obj|head.subj A:known => event 163 modality=given; relation SANCTIONS modality=given    # CODING 11
> Cuba continues to be blockaded. => USA 163 CUB; USA SANCTIONS CUB
n:measure +mod|mod.conj(coercive,unilateral,restrictive) R[state]:of|near A:known => event 163 modality=given; relation SANCTIONS modality=given    # CODING 11
> Coercive measures make the people of Cuba suffer. => USA 163 CUB; USA SANCTIONS CUB

# ---- GUARANTEES ----------------------------------------------------------------------------------------------------------------------------
n:commitment,obligation +mod(ironclad,iron-clad,alliance,treaty,defense,defence,security) A[state,GOV]:poss|mod|light|of|head.subj R[state,igo]:to|to.of -to.acl -head(break,breach,doubt) => relation GUARANTEES modality=given    # CODING 6
> Canada reaffirmed its alliance commitment to Latvia. => CAN GUARANTEES LVA
