# What pages, news in brief and speeches tell of two states: friends, bodies, borders, who is let in, whom one receives.
@format 1
@version 2026.11
@licence Apache-2.0

# ---- friends ----
n:friend A[state]:subj|head.subj -poss -of -to => relation SHARES recip topic=friendship     # CODING 13
> Serbia and Azerbaijan have become close friends. => AZE SHARES SRB topic=friendship
n:friend A[state]:subj|head.subj R[state,CVL]:of|to|poss => relation SHARES recip topic=friendship     # CODING 13
> Kenya is an old friend of Peru. => KEN SHARES PER topic=friendship

# ---- before a court, at the assembly, on a mission ----
v:take,bring,drag A[state,GOV,igo]:subj +to|before(court,tribunal,arbitration,arbitrator,gatt,wto) R[state,igo]:obj ! => event 115     # CAMEO 115
> Japan took Korea to the World Trade Organization's tribunal over beef. => JPN 115 KOR
v:co-sponsor,co-sponsore,cosponsor,sponsor +obj(resolution,draft,motion,text,initiative) A[state,GOV]:subj R[state]:obj.of|obj.by|obj.poss|obj.mod => event 051     # CAMEO 051
> Latvia co-sponsored the resolution of Vanuatu. => LVA 051 VUT
v:send,deploy,dispatch,contribute A[state,GOV]:subj +obj(police,officer,soldier,troop,battalion,personnel,policeman) R[place]:to|in|obj.to|obj.in +as.of(mission,force,operation) -as.of.mod(nato,coalition) => event 074     # CAMEO 074
> Kenya deployed 200 police officers to Haiti as part of a security mission. => KEN 074 HTI
v:agree,pledge,promise,undertake,contract A[state,GOV]:subj +xcomp(sell,supply,deliver,ship,export) R[state]:xcomp.iobj => event 0311     # CAMEO 0311
> The Soviet Union agreed to sell Brazil 60,000 barrels of oil a day. => SUN 0311 BRA

# ---- freed, and at whose wish ----
v:free,release,pardon +obj.including|obj.among|including|among(citizen,national,prisoner,hostage,captive) A[state,GOV,group]:subj R[state]:obj.including|obj.among|including|among|obj.including.mod|including.mod => event 0841     # CAMEO 0841
> Belarus freed 52 prisoners, including a Lithuanian citizen. => BLR 0841 LTU
n:request,insistence,urging,behest A[state,GOV,igo]:of|poss +case(at) R[state,GOV,igo,group]:head.subj => event 020     # CAMEO 020
> Belarus freed the prisoners at the request of Chile. => CHL 020 BLR

# ---- what one is taken for, how many there are ----
v:consider,regard,call,see,view,deem,name,designate,declare A[state,GOV]:subj R[state]:obj|iobj +obj|xcomp(ally) => relation ALLY recip     # CODING 13
> Washington considers Qatar a major ally. => QAT ALLY USA
v:put,estimate,place +obj(number,strength,total) +obj.of(troop,troops,soldier,soldiers,fighter,serviceman) A[state,MIL,group]:obj.of|obj.of.mod|obj.of.of R[place]:obj.of.in|obj.in|in M:at => measure TROOPS unit=persons     # CODING 16
> UN experts put the number of Rwandan troops in Congo at 4,000. => RWA TROOPS COD value=4000

# ---- how long a border is, who serves where ----
n:border,frontier,boundary +head(run,stretch,extend,measure,be) A[state]:of|between|mod|poss R[state]:with|head.with|mod.mod|of? M:head.for|head.over|head.obj|head => measure BORDER_LENGTH recip unit=km     # CODING 16
> The frontier of Finland and Russia runs for 1,340 kilometres. => FIN BORDER_LENGTH RUS value=1340
v:serve +in A[CVL,MIL]:subj R[place]:in M:subj -as -subj(minister,ambassador,president,term,judge) => measure TROOPS unit=persons     # CODING 16
> Over 6,000 Ghanaian soldiers have served in Lebanon. => GHA TROOPS LBN value=6000
n:occupation M:of|of.of A[state,MIL,GOV]:by|poss|mod R[place,state]:of.of|of => measure TERRITORY_SHARE     # CODING 16
> The occupation of 20 percent of Peru by Chile must end. => CHL TERRITORY_SHARE PER value=20

n:ally R[state]:in A[state]:subj|head.subj|head.head.subj -poss -head(have) -in(war,conflict,fight,battle,campaign,struggle,coalition,crisis) => relation ALLY recip     # CODING 13: "one of its allies in B"
> Kenya will remain one of the oldest allies in Peru. => KEN ALLY PER

# ---- a state that protests is no crowd ----
v:protest A[state,GOV,igo]:subj R[state,GOV,group,igo]:against.of|against.by|against.poss|against.mod|against|at -subj(thousand,hundred,dozen,crowd,people,protester,demonstrator,student,worker,million,ten) -subj.of -subj.num ! ! ! => event 111     # CAMEO 111
> Vietnam protested against China's construction of an airstrip. => VNM 111 CHN

# ---- on the brink of war, received with honours ----
n:brink,verge +case(on,to) +of(war,conflict) A[state]:subj|head.subj|head.head.subj -of.with => relation RIVAL recip     # CODING 13
> Peru and Chile are on the brink of war. => CHL RIVAL PER
v:receive A[state]:subj +with R[GOV,person]:obj -obj(letter,call,report,award,delegation,envoy) => event 043     # CAMEO 043
> Peru received the president of Chile with full honours. => PER 043 CHL

# ---- with whom a body was set up, a pact signed ----
n:commission,committee,council,group,forum +mod(joint,intergovernmental,working,friendship) +head(establish,set,create,form,found,launch) A[state,GOV]:head.subj R[state,GOV]:head.with|with => relation JOINT_BODY recip   # CODING 13
> With Kenya, Peru has set up a joint commission on trade. => KEN JOINT_BODY PER
n:pact,treaty,agreement,accord +head(sign,conclude,initial) A[state,GOV]:poss R[state,GOV]:with -head(before,after,want) => event 057 recip     # CODING 10
> Australia's security pact with Papua New Guinea was signed in 2023. => AUS 057 PNG

# ---- ministers who were envoys ----
v:recall,withdraw +obj(minister,legation) A[state,GOV]:subj R[state]:from|to|obj.from|obj.to => event 161     # CODING 11
> Colombia recalled its minister from Washington. => COL 161 USA

# ---- whom one lets in ----
v:let,allow,permit A[state]:subj +xcomp|advcl|ccomp(stay,enter,travel,visit,remain) +xcomp.without|advcl.without|ccomp.without(visa) R[state,CVL]:obj|xcomp.subj|obj.mod|ccomp.subj => relation VISA_REGIME topic=visa     # CODING 15
> Kazakhstan lets Chinese citizens stay for 30 days without a visa. => KAZ VISA_REGIME CHN
v:call,invite +in|obj(troop,troops,soldier,force,army,marine,peacekeeper) A[state,GOV]:subj R[state,igo]:in.of|in.mod|in.poss|in.from|obj.of|obj.mod ! => event 0233     # CAMEO 0233
> Kenya called in troops of Chad. => KEN 0233 TCD
