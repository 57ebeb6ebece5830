# What lasts, as plain sentences on states have it: bases, claims, control, headquarters, positions.
@format 1
@version 2026.1
@licence Apache-2.0

@list t_aims right, hope, want, seek, aim, vow, determined, determine, effort, quest, bid, desire, goal, intend, pledge, promise, wish, struggle, campaign, ready, plan
@list t_ends renounce, abandon, relinquish, drop, surrender, waive, forgo, withdraw, give
@list t_forces troop, troops, force, soldier, army, contingent, garrison, peacekeeper, unit, serviceman, military

# ---- BASE_IN ---------------------------------------------------------------------------------------------------------------------------------
v:have,keep,maintain,own,lease +obj|obj.of(base,basis,garrison,outpost,airfield,barracks) A[state,GOV,MIL]:subj R[place,state]:obj.on|on|obj.of.on|obj.of.in|obj.in|in => relation BASE_IN    # CODING
> The United States has a couple of bases on Greenland. => USA BASE_IN GRL
v:withdraw,pull,remove,evacuate,recall +obj(@t_forces) +advmod|aux(not,never,yet) A[state,GOV,MIL]:subj|obj.poss R[place]:from|obj.from|from.of|obj.from.of|out_of => relation BASE_IN modality=given    # still there
> Russia has not yet withdrawn its forces from the territory of Moldova. => RUS BASE_IN MDA

# ---- CLAIMS ----------------------------------------------------------------------------------------------------------------------------------
v:recover,regain,reclaim,retrieve,retake A[state,GOV]:subj R[territory]:obj +head|head.head(@t_aims) => relation CLAIMS modality=given    # land held by another
> Syria reaffirms its right to recover the entire occupied Golan. => SYR CLAIMS PLACE:GolanHeights
v:demand,seek,want,request,claim +obj(return,restitution,handover,retrocession,restoration) A[state,GOV]:subj R[territory]:obj.of => relation CLAIMS modality=given    # CODING
> Japan demands the return of the Southern Kurils. => JPN CLAIMS PLACE:KurilIslands
n:claim +head(@t_ends) +head.advmod|head.aux(not,never) A[state,GOV]:poss|mod R[territory,place,state]:to|on|over => relation CLAIMS modality=given    # not given up
> Argentina has never renounced its claim to the Falklands. => ARG CLAIMS FLK
n:claim A[state]:mod|poss R[territory]:to|on|over +head(reject,dispute,contest,deny,dismiss,challenge,oppose,resist,recognise,recognize,accept,support,back) => relation CLAIMS modality=given    # it is made, whoever denies it
> Iran rejects Emirati claims to Abu Musa. => ARE CLAIMS PLACE:AbuMusa

# ---- HOSTS -----------------------------------------------------------------------------------------------------------------------------------
v:headquarter,seat R[igo,org]:obj|subj A[state,place]:in|at => relation HOSTS    # where a body has its seat
> The International Seabed Authority is headquartered in Jamaica. => JAM HOSTS IGO:ISA
v:host,house +obj(headquarters,headquarter,seat,secretariat) A[state,GOV]:subj R[igo]:obj.of|obj.poss|obj.mod => relation HOSTS    # CODING
> Kenya hosts the headquarters of UNEP. => KEN HOSTS IGO:UNEP
n:host A[state,GOV]:subj|head.subj R[igo]:of|to -of(talk,summit,conference,meeting,cup,game) => relation HOSTS    # CODING
> Switzerland is the host of the World Trade Organization. => CHE HOSTS IGO:WTO

# ---- whose land, beside whom -----------------------------------------------------------------------------------------------------------------
v:belong N[land]:subj A:subj R[state]:to -head(say,insist,maintain,claim,argue,believe) => relation TERRITORY_OF    # CODING
> Greenland belongs to Denmark. => GRL TERRITORY_OF DNK
v:surround A[state]:subj R[state]:obj +aux(be) N[land]:subj N[land]:obj => none    # where it lies
> Lesotho is entirely surrounded by South Africa. => none
v:make +prt(up) A[state]:subj R[igo]:obj => relation MEMBER_OF    # who they are
> France, Germany and Poland make up the Weimar Triangle. => FRA+DEU+POL MEMBER_OF IGO:WeimarTriangle
v:constitute,compose A[state]:subj R[igo]:obj => relation MEMBER_OF    # who they are
> Niger, Mali and Burkina Faso constitute the Alliance of Sahel States. => NER+MLI+BFA MEMBER_OF IGO:AES
v:fly A[org]:subj R[place]:to|obj.to +self(fly) ! => relation FLIGHTS    # by the airline's name
> Turkish Airlines flies to Mogadishu. => TUR FLIGHTS SOM
v:regard,consider,see,view,treat,call,deem,describe,perceive +obj|xcomp|as(rival,enemy,adversary,foe,opponent,competitor) A[state,GOV,igo]:subj R[state,group,igo]:obj => relation RIVAL    # CODING
> India regards China as its main rival. => IND RIVAL CHN

# ---- missions broken into --------------------------------------------------------------------------------------------------------------------
v:storm,raid,ransack,invade,search +obj(embassy,consulate,mission) -subj(protester,demonstrator,crowd,mob,student,rioter) A[state,GOV,COP,MIL,JUD,group]:subj R[state]:obj|obj.poss|obj.of|obj.mod => event 171    # CAMEO 171
> The Ecuadorian police stormed the Mexican embassy. => ECU 171 MEX

# ---- what is shot down -----------------------------------------------------------------------------------------------------------------------
v:shoot,down M:obj A[state,MIL,group]:subj R:obj.acl.by|obj.of.acl.by|obj.from|from|obj|of +obj(aircraft,plane,jet,helicopter,fighter,warplane,bomber) => event 190; measure EQUIPMENT_DESTROYED    # with those who fly it
> Pakistan shot down five Indian jets. => PAK 190 IND ; PAK EQUIPMENT_DESTROYED IND value=5
