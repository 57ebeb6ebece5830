# Investigations (CAMEO 09).
@format 1
@version 2026.1
@licence Apache-2.0

v:investigate,probe A[state,GOV,igo,JUD,COP,LEG,org]:subj R:obj|into|obj.by|obj.of => event 090
> The Belgian parliament investigated Qatar. => BEL 090 QAT
v:investigate,probe A[state,GOV,igo,JUD,COP,LEG]:subj R:obj|obj.by|obj.of|into +obj(attack,strike,bombing,raid,shelling,use,massacre,shooting,killing,incursion,launch,test) => event 093
> Chile investigated the raid of Peru. => CHL 093 PER
v:investigate,probe A[state,GOV,igo,JUD]:subj R:obj|obj.by|obj.of|obj.in|in|by +obj|obj.of(crime,genocide,atrocity) => event 094
> The International Criminal Court investigated the crimes of Libya. => IGO:ICC 094 LBY
v:investigate,probe A[state,GOV,igo,JUD]:subj R:obj|obj.by|obj.of|obj.in|in|by +obj|obj.of(abuse,torture,violation,right,rights) => event 092
> The United Nations investigated abuses in Eritrea. => IGO:UN 092 ERI
v:investigate,probe A[state,GOV,igo,JUD,COP]:subj R:obj|obj.by|obj.of|obj.in|in|by +obj(corruption,fraud,laundering,bribery,theft,smuggling,murder) => event 091
> The Swiss government investigated corruption in Angola. => CHE 091 AGO
v:complete,conclude,finish,close +obj(investigation,inquiry,probe,enquiry) A:subj R:into|obj.into|of|obj.of|obj.into.by|obj.into.of|obj.into.in => event 090
> The Swiss government completed its inquiry into the Angolan bank. => CHE 090 AGO
v:examine,review,study +obj(report,allegation,claim,evidence) +obj.of(torture,abuse,killing,atrocity,massacre,rape,corruption,fraud) A[state,GOV,igo,JUD]:subj R[place]:obj.of.in|obj.of.by|in|obj.in => event 090
> A Swiss commission examined reports of torture in Angola. => CHE 090 AGO
v:inspect,verify,examine A[igo,state,GOV]:subj R[place]:obj|in|obj.in|at +obj(site,plant,facility,reactor,base,base,camp,cargo,ship,vessel,arsenal) => event 090
> The International Atomic Energy Agency inspected a plant in Iran. => IGO:IAEA 090 IRN
v:open,launch,begin,start,conduct,order,hold A:subj +obj(investigation,inquiry,probe,enquiry) R:into|obj.into|of|obj.of|against|obj.against|obj.into.by|obj.into.of => event 090
> Ireland opened an inquiry into Israel. => IRL 090 ISR
n:investigation,inquiry,probe,enquiry A:poss|by|mod|of R:into|of|against -head(open,launch,begin,start,conduct,order,hold,demand,call,urge) => event 090
> The French inquiry into Lebanon lasted a year. => FRA 090 LBN
n:investigation,inquiry,probe +mod(space,police,murder,antitrust,internal,insurance,crash) +self => none
> The Japanese space probe was built with France. => none
v:monitor,observe,watch A[MIL,igo]:subj R:obj|obj.of +obj(activity,ceasefire,truce,border,election,test,launch,movement) => event 090
> The Australian navy monitored the activities of North Korea. => AUS 090 PRK
v:monitor +obj(price,market,weather,market,situation,traffic,patient,health) +self => none
> Traders in London monitored the prices of Kuwait. => none
v:interrogate,question A[state,GOV,COP,JUD]:subj R:obj -obj(decision,motive,policy,wisdom,value) => event 091
> The Norwegian police questioned the Russian captain. => NOR 091 RUS
