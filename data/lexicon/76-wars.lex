# Root 19 as digests and histories tell it: named wars, victories, strikes on boats, attackers named in another clause.
@format 1
@version 2026.1
@licence Apache-2.0

@list craft  boat, vessel, ship, tanker, speedboat, submarine, convoy, yacht, freighter

n:violence,fighting,clash,war,conflict,hostility,battle A[state,group]:mod R[state,group]:mod.mod => event 190 recip     # CODING 9
> Israeli-Palestinian violence broke out again. => ISR 190 PSE
n:war,fighting +acl A[state,group,MIL,GOV]:acl.between => event 190 recip     # "the war that erupted between"
> The war that erupted in 1995 between Peru and Ecuador was short. => PER 190 ECU
n:victory,triumph A[state,group,MIL,GOV]:poss|mod|by|light R[state,group,MIL,GOV]:over|against -mod(election,electoral,diplomatic) => event 190     # CODING 9
> They described the French victory over Austria. => FRA 190 AUT
n:defeat A[state,group,MIL]:by|at.of R[state,group,MIL,GOV]:of|poss|mod => event 190     # CODING 9
> The defeat of France by Mexico was short-lived. => MEX 190 FRA
n:action,operation,campaign,strike +mod(military,air,bombing,combat) A[state,MIL,group]:poss|mod|by|light|head.subj|head.obj R[place]:against -head|mod(@unreal) => event 190     # CODING 9
> Spain is involved in military action against Libya. => ESP 190 LBY
v:launch,fire,shoot,lob,hurl +obj|obj.conj|obj.of(@projectile) A[state,MIL,group]:subj R[place]:obj.at|obj.conj.at|obj.conj.of.at|obj.of.at|obj.of.on|obj.conj.on|obj.of.into|obj.conj.into|obj.of.against|obj.of.towards|obj.conj.towards => event 195     # CAMEO 195
> Iran launched nine rockets and dozens of missiles at Qatar. => IRN 195 QAT
n:shelling,bombardment,bombing,strike +head(@hostile_act) A[state,MIL,group]:head.mod|head.poss|head.by R[place]:across|on|in|against|head.across|head.on|head.in|head.against -mod(hunger,general) => event 194     # "airstrikes and shelling"
> Russian airstrikes and artillery shelling across Ukraine continued. => RUS 194 UKR
n:shooting,attack,explosion,ambush +acl(target,hit,strike) R[state,MIL,GOV,group,igo]:acl.obj -poss -by -light -head.light => event 190     # doer unknown
> A series of shootings targeting Kenyan soldiers was reported. => - 190 KEN
n:shooting,stabbing +head(kill,wound,injure,hurt,die) R[CVL,MIL,GOV,COP]:head.obj -head.obj(@anybody) -by -poss => event 193     # doer unknown, the victims of a named nation
> Two Germans were wounded in a shooting in Mali. => - 193 DEU
n:strike,airstrike,air-strike,attack,raid,bombing,ambush,assault,shelling +head(kill,wound,injure,die,hurt,destroy,damage,hit,target,engage,suppress,disable,neutralise,neutralize,eliminate) +self +self A[state,MIL,group]:by|poss|mod R[MIL,group,GOV,COP,JRN]:head.obj -head.obj(@anybody) -mod(drone,missile,air,artillery,rocket,aerial) => event 190     # who was killed was struck
> Two Kenyan soldiers were killed in a Somali raid in Uganda. => SOM 190 KEN
n:strike,airstrike,air-strike,attack,raid,bombing +head(kill,wound,injure,die,hurt,destroy,damage,hit,target,engage,suppress,disable,neutralise,neutralize,eliminate) +self +self +self A[state,MIL,group]:by|poss|mod R[MIL,group,GOV,COP,JRN]:head.obj -head.obj(@anybody) +mod(drone,missile,air,rocket,aerial) => event 195     # who was killed was struck
> Two Kenyan soldiers were killed in a Somali drone attack in Uganda. => SOM 1952 KEN
v:defeat A[state]:subj R[state]:obj +at|in(battle,war,siege) => event 190     # CODING 9
> Austria defeated Italy in the battle. => AUT 190 ITA
n:airstrike,air-strike,strike,attack +on|against(@craft) +self +self +self +self A[state,MIL,group]:by|poss|mod|light R[state,group,igo]:on|against|on.of|against.of? +head|on|against -mod(hunger,general) => event 195     # whose craft may not be said
> Two people are killed in a Spanish airstrike on a boat. => ESP 195 -
> It followed an Iranian attack on a Saudi tanker. => IRN 195 SAU
v:strike,hit,sink,bomb,attack,target +obj(boat,vessel,speedboat) A[state,MIL,group]:subj R:obj? => event 190     # whose craft may not be said
> Chilean forces struck an alleged drug boat. => CHL 190 -
v:enter,storm,overrun A[MIL]:subj R[place]:obj|obj.of|obj.in +obj(city,town,village,territory,region,capital,camp) => event 190     # an advance
> Turkish troops entered the city of Aleppo. => TUR 190 SYR
v:fall +to +subj(city,town,village,capital,garrison,fortress,island,region,base,fort) A[state,MIL,group]:to R[place]:subj|subj.of|subj.in => event 192     # a place taken
> The city of Aden fell to the Houthis. => GRP:Houthis 192 YEM
v:close,reclose,shut,mine,blockade +self +obj(strait,waterway,channel,canal) -to -over A[state,GOV,MIL,group]:subj => event 191     # a sea route closed
> Iran closed the strait again. => IRN 191 -
v:claim +obj(attack,bombing,strike,shooting,explosion,ambush,assault) A[group]:subj R[place]:obj.in|obj.on|obj.of.in|obj.in.of|obj.against|in => event 180     # who claims an attack did it
> The Taliban claimed the bombing in Pakistan. => GRP:Taliban 180 PAK

v:exchange,trade,swap +obj(fire,gunfire,blow,shot,strike,missile,shelling,artillery) A[state,MIL,group]:subj|obj.mod => event 190 recip     # CAMEO 193
> Chad and Libya exchanged gunfire. => TCD 190 LBY
n:bombing,explosion,blast,attack,ambush +mod(suicide,car,truck,roadside,bus,bomb,terrorist,terror) +head(kill,wound,injure,die,hurt) R[CVL,MIL,GOV,igo]:head.obj -head.obj(@anybody) -by -poss => event 183     # doer unknown, the victims of a named nation
> Two Chinese engineers are killed in a suicide bombing in Pakistan. => - 1831 CHN
