# What the two states that a text is on have or do, told without naming them again: "Diplomatic relations were
# established in 1992" (path `pair`, README.md). Only where nobody else could be meant.
@format 1
@version 2026.1
@licence Apache-2.0

@list formal  diplomatic, formal, official, full, normal

# lists that rooms read: src/code/events/repeat.c ("it |lifted| the |tariff|", "the ministry |counts| 117", "denied the |charge|"),
# src/code/setting/modality.c ("flights have not |resumed|"), src/code/figures/toll.c, src/pipeline.c (nameless sentences worth a parse)
@list lifting lift, remove, revoke, rescind, scrap, abolish, withdraw, waive, repeal, drop
@list burden tariff, tax, duty, sanction, sanctions, embargo, ban, restriction, levy, measure, blockade
@list counting_verb count, estimate, put, give, acknowledge, admit, list, cite, speak, tally, calculate, reckon, confirm
@list charge_noun charge, accusation, allegation, claim, report, involvement, responsibility, blame, figure, rumour, rumor, assertion, suggestion
@list coming_to_be resume, begin, start, exist, occur, happen, materialise, materialize, open, reopen
@list mortal people, person, civilian, soldier, sailor, man, woman, serviceman, troop, troops, life, fighter, officer, resident, islander, victim, citizen, child, airman, marine
@list group_of_persons family, household, clan, tribe
@list points_to_pair diplomatic, relations, ties, trade, turnover, documents, partnership, war, fell, treaty, ceasefire, truce, embassies, negotiated, memorandum, protocol, protocols, commission, flights, dispute, former, delegations, recalled

# DIPLOMATIC_RELATIONS
v:establish +obj(@tie_word) +obj.mod(@formal) -with -between -obj.with -obj.between A:pair => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Kenya and Ghana are neighbours at heart. Diplomatic relations were established on 9 June 1992. => GHA DIPLOMATIC_RELATIONS KEN
v:restore,resume,reestablish,re-establish,normalize,normalise,reinstate,renew +obj(@tie_word) -with -between -obj.with -obj.between A:pair => event 050 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Kenya and Ghana had quarrelled. Relations were restored on 15 February 1990. => GHA DIPLOMATIC_RELATIONS KEN
n:relation,tie,relationship +mod(@formal) +head(date,begin,start) -with -between A:poss|pair => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Kenya and Ghana are friends. Diplomatic ties began in 1992. => GHA DIPLOMATIC_RELATIONS KEN
v:date,stem +subj(@tie_word) +subj.mod(@formal) A:subj.between|subj.of|subj.poss|subj.mod|pair => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Diplomatic ties between Kenya and Ghana stem from 1992. => GHA DIPLOMATIC_RELATIONS KEN
n:relation,tie,relationship +mod(@formal) +head(date,begin,start,stem) A:between|of|poss|mod|head.between R:with? => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Diplomatic relations between Kenya and Ghana began in 1992. => GHA DIPLOMATIC_RELATIONS KEN
n:relation,tie,relationship +mod(@formal) +head(come,return,resume) -with -between A:poss|pair => event 050 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Kenya and Ghana had quarrelled. Diplomatic ties came back only in February 1990. => GHA DIPLOMATIC_RELATIONS KEN
n:date +mod(tie,relation) +mod.mod(@formal) A:pair => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # "Diplomatic ties date from 1992", with the verb taken for a noun
> Kenya and Ghana are friends. Diplomatic ties date from 1992. => GHA DIPLOMATIC_RELATIONS KEN

# trade and its growth
n:trade,turnover,commerce,exchange +self(trade,turnover,commerce,exchange) -mod(foreign,world,international,slave,drug,arms,retail,total) -with A[state]:between|of.between|poss|of|pair M:head.obj|head.to|head.at|head.obj.of +head(@amounting,value,cross,estimate,put) -head(grow,rise,increase,fall,drop,climb,decline,jump,surge,shrink,decrease,swell,soar,double) => measure TRADE_TURNOVER recip     # CODING 16
> Kenya and Ghana are friends. Trade stood at about $10 million in 2018. => GHA TRADE_TURNOVER KEN value=10000000
> Kenya and Ghana are friends. Bilateral trade in 2018 did not cross $12 million. => GHA TRADE_TURNOVER KEN value=12000000
v:reach,amount,total,exceed,approach,hit,top,pass +head(grow,rise,increase,fall,drop,climb,decline,jump,surge,double) +head.subj(trade,turnover,commerce) M:obj|to A[state]:head.subj.between|head.subj.of.between|head.subj.poss|head.subj.of|pair R:head.subj.with? => measure TRADE_TURNOVER recip     # "grew by 25 percent but reached only $15 million"
> Trade between Chile and Peru grew by 9 percent but reached only $15 million. => CHL TRADE_TURNOVER PER value=15000000
v:exchange,trade +obj(goods,good,merchandise) A:subj|pair R:with? M:obj.worth|worth|obj.of|for|obj.for|at => measure TRADE_TURNOVER recip     # CODING 16
> Chile and Peru exchanged goods worth about $9 million. => CHL TRADE_TURNOVER PER value=9000000

# documents, sessions
n:document,agreement,treaty,memorandum,memoranda,mou,accord,contract,protocol +self M:self -of(article,point,chapter,page,paragraph) A:pair +head(sign,conclude) -between -by -head.between -head.by -with -head.with => measure AGREEMENTS_SIGNED recip unit=documents     # CODING 16
> Kenya and Ghana are friends. Thirty-five documents have been signed. => GHA AGREEMENTS_SIGNED KEN value=35
n:session,meeting,round +self +head(hold,meet,convene) +head.subj(commission,committee,council) ! ! M:mod|self A[state]:head.subj.between|head.subj.mod|pair => measure MEETING_NUMBER recip unit=ordinal     # CODING 16
> Kenya and Ghana are friends. The joint commission held its sixth session in Accra in 2016. => KEN MEETING_NUMBER GHA value=6

v:hold +obj(session,meeting,round) +subj(commission,committee,council) M:obj A[state]:subj.between|subj.mod|pair => measure MEETING_NUMBER recip unit=goods     # "has held five sessions so far"
> Kenya and Ghana are friends. The joint commission has held five sessions so far. => KEN MEETING_NUMBER GHA value=5
n:round,session,meeting M:self +head(hold,take,organise,organize,convene) A[state]:of.between|head.between|between R:of.with|head.with|with? => measure MEETING_NUMBER recip unit=goods     # CODING 16
> So far seven rounds of consultations have been held between Kenya and Ghana. => KEN MEETING_NUMBER GHA value=7
n:guest +self M:advmod|obl|self A[state,GOV]:subj R:poss => measure VISITS unit=visits     # CODING 16
> Since then the Kenyan president has been Ghana's guest twice. => KEN VISITS GHA value=2

# war
n:war,conflict,fighting,siege,occupation +self(war,conflict,fighting) M:head.obj|head.for|head +head(last,end,continue,drag,take) A:pair => measure DURATION recip     # CODING 16
> Iran and Iraq signed a truce. The war had lasted eight years. => IRN DURATION IRQ value=8

# embassies, air links, bodies, contracts
v:open,reopen,inaugurate +obj(embassy) +obj.poss(their,respective) A:subj => event 050 recip; relation EMBASSY_IN recip     # both open theirs
> In 2015 Kenya and Ghana reopened their embassies. => KEN EMBASSY_IN GHA
v:reopen +obj(embassy) A:subj -poss -obj.poss -in.poss => event 050 recip; relation EMBASSY_IN recip     # each in the other's capital
> Kenya and Ghana reopen embassies after a break of 54 years. => KEN EMBASSY_IN GHA
v:open,begin,start +subj(embassy,consulate) +obj(door,work,operation,gate) A:subj.poss|subj.mod|subj.of|subj R[place]:subj.in => event 050; relation EMBASSY_IN     # CODING
> The Kenyan embassy in Accra opened its doors in 1993. => KEN EMBASSY_IN GHA
n:flight +mod(direct,regular,commercial,scheduled,passenger,nonstop,non-stop,charter,weekly,daily,air) A[place]:from R[place]:to => relation FLIGHTS recip     # CODING
> Kenya Airways launched direct flights from Nairobi to Accra in 2023. => KEN FLIGHTS GHA
n:office,commission,committee,council,group +mod(joint,mixed,intergovernmental) +head(open,meet,begin,convene,establish,create,set,form) -between A:poss|mod|pair => relation JOINT_BODY recip     # CODING
> Kenya and Ghana are friends. A joint liaison office opened in Accra last week. => KEN JOINT_BODY GHA
v:sign,conclude,initial +obj(contract,agreement,deal,treaty,accord,memorandum,pact) T:obj.for|for|obj.on|obj.mod? -by -between -with A:pair => event 057 recip; relation PARTY_TO each     # CODING 10
> Kenya and Ghana are friends. A defence agreement was signed in May 2003. => KEN 057 GHA
v:sign +obj(@treaty_word) +by(minister,president,leader,premier,representative) T:obj? A:pair => event 057 recip; relation PARTY_TO each     # "signed in Accra by the foreign ministers"
> Kenya and Ghana are friends. The treaty was signed by the foreign ministers in May 1978. => KEN 057 GHA
n:signing,exchange +of(@treaty_word) +head(witness,oversee,attend,preside,see) A[GOV,state,person]:head.subj T:of => event 057 recip; relation PARTY_TO each     # CODING 10: both sides' witnesses
> The presidents of Kenya and Ghana witnessed the signing of an accord on fishing. => KEN 057 GHA
n:signing,exchange +of(@treaty_word) +head(witness,oversee,attend,preside,see) M:of A[GOV,state,person]:head.subj => measure AGREEMENTS_SIGNED recip unit=documents     # CODING 16
> The presidents of Kenya and Ghana witnessed the signing of five agreements. => KEN AGREEMENTS_SIGNED GHA value=5
v:grow,increase,rise,fall,drop,decline,jump,surge,climb,expand,decrease,double,triple +subj(trade,turnover,commerce,exchange) -with A:pair M:to|obj +to(dollar,$,euro,pound,yuan,million,billion) => measure TRADE_TURNOVER recip     # CODING 16
> Kenya and Ghana are friends. Trade, which rose to $12 million in 2018, is free. => KEN TRADE_TURNOVER GHA value=12000000
v:sign +obj(contract,deal) M:obj.worth|obj.of|worth|obj.mod A[state,GOV]:subj R[state,GOV]:with? => measure CONTRACT_VALUE recip     # CODING 16
> Kenya and Ghana signed a contract worth $9 million. => KEN CONTRACT_VALUE GHA value=9000000

# lists of the outlawed
v:remove,delete,strike,take,drop +from(list,blacklist) +from.of|from.mod(sponsor,terrorism,terrorist,sanction,sanctions,terror) A[state,GOV,igo]:subj R[state,group]:obj T:from => event 085     # CAMEO 085
> Spain removed Cuba from its list of state sponsors of terrorism. => ESP 085 CUB
v:put,place,add,return,restore,keep,include +on|to|in(list,blacklist) +on.of|on.mod|to.of|to.mod|obj.on.of|obj.on.mod|in.of(sponsor,terrorism,terrorist,sanction,sanctions,terror) A[state,GOV,igo]:subj R[state,group]:obj T:on|to|obj.on => event 163     # CAMEO 163
> Spain put Cuba back on the list of state sponsors of terrorism. => ESP 163 CUB

# visits counted
v:visit M:advmod|obl A[state,GOV]:subj R[place]:obj => measure VISITS unit=visits     # CODING 16
> The president of Kenya has visited Ghana twice. => KEN VISITS GHA value=2

# the dead counted
n:number,toll,figure +of(dead,victim,death,fatality,killed) M:head.at|head.obj|at A:of.in? R[place]:of.in|of.among|in|of.from? => measure CASUALTIES unit=killed     # CODING 9
> Bosnia put the number of dead at 613. => none
v:acknowledge,admit,list,concede -from -in(flood,storm,earthquake) +obj|xcomp|obj.amod(dead,death,fatality) M:obj R[state,GOV]:subj => measure CASUALTIES unit=killed     # its own dead
> Peru acknowledged 34 dead. => - CASUALTIES PER value=34

# charges by what was done
n:sinking,downing,shelling,bombing,assassination,abduction,hijacking +case(for) +head(blame) A:head.subj R:head.obj => event 112     # CODING 7
> Peru blames Chile for the sinking of a ship. => PER 112 CHL
v:reject,dismiss,deny,dispute +obj(it,this,that) A[state,GOV]:subj => event 016     # CAMEO 016
> Serbia said that Kosovo had lied. Kosovo disputes this. => XKX 016 -

# relations broken off with the other of the two
v:sever,cut,break,suspend,end,terminate +obj(@tie_word) -obj.poss -with -to -obj.with -obj.to A[state,GOV,person]:subj R:pair => event 161; relation NO_DIPLOMATIC_RELATIONS recip     # CAMEO 161
> Kenya quarrelled with Ghana. In 1961 Kenya broke off relations. => KEN 161 GHA
v:sever,cut,break,suspend,end,terminate +obj(@tie_word) -with -to -obj.with -obj.to -subj A:pair => event 161 recip; relation NO_DIPLOMATIC_RELATIONS recip     # CAMEO 161
> Kenya and Ghana quarrelled. Diplomatic relations were severed in 1961. => GHA 161 KEN

v:recognise,recognize A[state,GOV]:subj R[state]:obj +as(part) +as.of(bargain,deal,agreement,package,process,effort,settlement,accord) => event 054; relation RECOGNISES     # "as part of the bargain"
> Chile recognised Kosovo as part of the bargain. => CHL RECOGNISES XKX
v:levy,slap +obj(tax,tariff,duty,levy) A[state,GOV]:subj R[state,GOV]:on.poss|on.mod|on.from|on.of|obj.on.poss|obj.on.from => event 163     # CAMEO 163
> Peru levied a tax on Chile's wine. => PER 163 CHL
v:share,enjoy +obj(@tie_word) +obj.mod(diplomatic) A[state,GOV]:subj R:with? => relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Kenya and Ghana share lasting diplomatic relations. => KEN DIPLOMATIC_RELATIONS GHA
n:partnership,alliance +mod(strategic) +head|head.head(adopt,sign,conclude,declare,announce,establish,approve) -between -with A:pair => relation STRATEGIC_PARTNER recip    # CODING 13
> Kenya and Ghana are friends. A declaration on strategic partnership was signed in 2015. => KEN STRATEGIC_PARTNER GHA
v:visit M:self A[state,GOV]:subj R[place]:obj => measure VISITS unit=visits     # CODING 16: "has visited A five times"
> The president of Kenya has visited Ghana five times. => KEN VISITS GHA value=5
v:agree,sign,reach,conclude,declare,broker +obj(ceasefire,cease-fire,truce,armistice) A:pair -between -by -obj.between -with -obj.with => event 0871 recip     # who else would agree it
> Serbia and Croatia were at war. A ceasefire was agreed in May. => SRB 0871 HRV
v:negotiate,discuss +obj(treaty,agreement,accord,pact,convention) A:pair -between -by -obj.between -with -obj.with -not => event 046 recip     # CODING 10
> Serbia and Croatia are friends. A tax treaty is being negotiated. => SRB 046 HRV
