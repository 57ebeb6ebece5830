# First person: what governments say of themselves in speeches, statements and readouts ("we welcome", "our commitment to",
# "they also discussed", "we will continue to help").
@format 1
@version 2026.1
@licence Apache-2.0

@list s_bond bond, tie, ties, relation, relations, relationship, partnership, cooperation, friendship, alliance, collaboration
@list s_help support, help, assist, aid, back

# ---- contacts told over several sentences: who took part stands in a sentence before (src/code/sides/context.c) ----------------------
v:discuss,review,explore A:subj? +obj -with -subj(book,article,chapter,paper,author,report,section,essay,film,study,court,committee,parliament,scientist,expert) => event 040 recip
> The Chilean president met the Peruvian president on Monday. Both teams reviewed the fishing season. => CHL 040 PER
v:consult,talk,speak,confer A:subj? +on|about -with -to -subj(book,article,report,author,film,people,person,expert,adage,proverb,saying,story,song,chapter,text,letter) => event 040 recip
> The Chilean minister met the Peruvian minister. They also consulted on fishing. => CHL 040 PER

# ---- will, continue to, keep: intents of help and of stronger ties ----------------------------------------------------------------
w:will,shall -head.head(hope,wish,doubt,expect,fear) +head(@s_help) -head.advmod(not,never,n't) A[state,GOV,igo]:head.subj R[state,GOV,CVL,igo,REF,MIL]:head.obj => event 033 modality=planned
> Norway will assist the people of Malawi. => NOR 033 MWI
w:will,shall -head.head(hope,wish,doubt,expect,fear) +head(continue,keep,remain) +head.xcomp(@s_help) A[state,GOV,igo]:head.subj R[state,GOV,CVL,igo,REF,MIL]:head.xcomp.obj => event 033 modality=planned
> Norway will continue to assist the people of Malawi. => NOR 033 MWI
w:will,shall -head.head(hope,wish,doubt,expect,fear) +head(continue) +head.xcomp(provide,give,deliver,send,extend) A[state,GOV,igo]:head.subj R:head.xcomp.to|head.xcomp.iobj|head.xcomp.obj.to|head.xcomp.for? +head.xcomp.obj(@c_aid,@c_relief) => event 033 modality=planned
> Norway will continue to provide assistance to Malawi. => NOR 033 MWI
w:will,shall -head.head(hope,wish,doubt,expect,fear) +head(continue) +head.xcomp(work,cooperate,collaborate,engage,coordinate,partner) A[state,GOV,igo]:head.subj R:head.xcomp.with|head.xcomp.obj.with => event 030 modality=planned
> Norway will continue to work closely with Malawi. => NOR 030 MWI modality=planned
w:will,shall -head.head(hope,wish,doubt,expect,fear) +head(work,cooperate,collaborate,partner) A[state,GOV,igo]:head.subj R:head.with => event 030 modality=planned
> Norway will cooperate with Malawi. => NOR 030 MWI modality=planned
v:determine,resolve,commit A[state,GOV,igo]:obj +xcomp.obj|advcl.obj|to.obj|to(solution,settlement,peace,resolution,agreement) R:xcomp.obj.with|xcomp.with|to.with|to.to? => event 037 modality=planned
> The Kenyan authorities are determined to find a solution. => KEN 037 - modality=planned
v:propose,offer,suggest A[state,GOV,igo]:subj +xcomp|xcomp.conj(hold,convene,organise,organize,host,meet) R:xcomp.with|xcomp.obj.with|xcomp.obj.between|to? => event 036
> Bulgaria proposes to hold a conference. => BGR 036 -
v:propose,suggest A[state,GOV,igo]:subj +obj(creation,establishment,fund,convention,treaty,mechanism,framework,partnership,agreement) R:to|obj.to|with|obj.with|obj.between? => event 030
> Bulgaria proposed the creation of a fund for rivers. => BGR 0331 -
n:invitation +case(at,upon,on) A:of|poss|from R:head.subj => event 036
> The Greek king travelled at the invitation of the president of Poland. => POL 036 GRC
n:membership,accession,integration R[igo]:of|in|to|with|into|mod A:head.of|head.poss|head.for +head(priority,goal,objective,aim,aspiration,ambition,target,choice,choose) => relation MEMBER_OF modality=wished
> Membership of the European Union is a goal of Albania. => ALB MEMBER_OF IGO:EU modality=wished
n:goal,aim,objective,priority,choice,aspiration R[igo]:subj +subj(membership,accession,integration) A[state,GOV]:of|poss|for => relation MEMBER_OF modality=wished
> European Union membership is Albania's goal. => ALB MEMBER_OF IGO:EU modality=wished

# ---- praise, thanks, regret ---------------------------------------------------------------------------------------------------------
v:note,recall,mention,emphasise,emphasize,acknowledge +advmod|with|obj(appreciation,satisfaction,gratitude,pleasure) A[state,GOV,igo]:subj R:obj|obj.poss|obj.of|obj.by|obj.between|obj.in => event 051
> Ghana notes with satisfaction the progress of Togo. => GHA 051 TGO
a:grateful,thankful,appreciative A:subj|head.subj R:for.from|for.by|for.acl.subj|for.of|for.poss => event 051
> Samoa is grateful for the help provided by Japan. => WSM 051 JPN
v:welcome +ccomp A[state,GOV,igo]:subj R:ccomp.subj|obj.acl.subj => event 051
> Ghana welcomes that Togo has signed the charter. => GHA 051 TGO
a:encouraged,heartened,pleased,gratified,delighted A[state,GOV,igo]:subj|head.subj R:by.by|by.of|by.between|xcomp.ccomp.subj|xcomp.obj.of|xcomp.obj.by => event 051
> Ghana is pleased to note that Togo has signed the charter. => GHA 051 TGO
v:encourage,hearten A[state,GOV,igo]:obj +by R:subj.of|by.of|by.between|by|subj => event 051
> Ghana is encouraged by the progress of Togo. => GHA 051 TGO
v:take +obj(note) +with(appreciation,satisfaction,interest) A[state,GOV,igo]:subj R:of|of.of|of.by => event 051
> Ghana takes note with appreciation of the report of the African Union. => GHA 051 IGO:AU

# ---- aid whose giver is a noun's owner -----------------------------------------------------------------------------------------------
n:aid,assistance,support,help,funding +head(help,support,assist,enable,feed,allow) A[state,GOV,igo]:poss|mod|from R:head.obj|head.xcomp.obj|head.xcomp.for|head.xcomp.subj => event 070
> American assistance is helping the schools of Liberia. => USA 070 LBR

# ---- where an office holder is -----------------------------------------------------------------------------------------------------------
w:be A[GOV,LEG]:head.subj R[place]:head +head.case(in) -head.nummod -head.appos(head,capital,part) => event 042
> The Danish prime minister will be in Warsaw on Monday. => DNK 042 POL

# ---- "would like to thank": a polite deed, no wish -------------------------------------------------------------------------------------
v:thank,congratulate,commend,praise,welcome,salute,applaud,laud,acknowledge +head(like,wish,love,let,allow) A:subj|head.subj R:obj|obj.of|obj.by|on|for.from|for.by => event 051 modality=happened
> Samoa would like to thank Japan. => WSM 051 JPN modality=happened
v:express,convey,extend,address,offer,pay,present,send +head(like,wish,love,let,allow) +obj(thanks,gratitude,appreciation,congratulation,congratulations,tribute,felicitation,admiration,respect) A:subj|head.subj R:to|obj.to|for.from|obj.for.of|obj.for|on => event 051 modality=happened
> Samoa would like to express its deep gratitude to Japan. => WSM 051 JPN modality=happened
v:express,convey,reiterate,reaffirm,renew,offer +head(like,wish,love,let,allow) +obj(support,solidarity) A:subj|head.subj R:to|obj.to|for|obj.for|with|obj.with => event 051 modality=happened; relation SUPPORTS_ON modality=ongoing
> Samoa would like to reiterate its support for Japan. => WSM 051 JPN modality=happened; WSM SUPPORTS_ON JPN
v:express,convey,extend,offer +head(like,wish,love,let,allow) +obj(condolence,sympathy) A:subj|head.subj R:to|obj.to|with|obj.with|for => event 018 modality=happened
> Samoa would like to offer its condolences to Japan. => WSM 018 JPN
v:call,appeal,urge +head(like,wish,let,allow) A:subj|head.subj R:on|upon|to|obj => event 020 modality=happened
> Samoa wishes to appeal to Japan. => WSM 020 JPN modality=happened

# ---- requests: the act asked for hangs deeper -----------------------------------------------------------------------------------------
v:urge,call,appeal,ask,press,encourage,implore,request A[state,GOV,igo]:subj +on|upon|obj|to +xcomp|advcl|ccomp|on.acl(respect,observe,honour,honor,uphold,adhere,maintain,implement,abide,agree,restore) +xcomp.obj|advcl.obj|on.acl.obj|xcomp.to|advcl.to|xcomp.by|advcl.by|advcl.on|xcomp.on(@c_truce) R:on|upon|obj|to|between? => event 0256
> Fiji called on all sides to respect the ceasefire. => FJI 0256 -
v:urge,call,appeal,ask,press,encourage,request A[state,GOV,igo]:subj +on|upon|obj|to +xcomp|advcl|ccomp|on.acl(increase,raise,boost,double,step,strengthen,expand,continue,scale,mobilise,mobilize,maintain) +xcomp.obj|advcl.obj|on.acl.obj|xcomp.xcomp|advcl.xcomp(@c_aid,@c_giving) R:on|upon|obj|to? => event 023
> Fiji urged donors to increase their assistance. => FJI 023 -
v:urge,call,appeal,ask,press,encourage,request A[state,GOV,igo]:subj +on|upon|obj|to|advmod.to +xcomp|advcl|ccomp|on.acl(come,return,go) +xcomp.to|advcl.to(table,talk,talks,negotiation,dialogue) R:on|upon|obj|to|advmod.to? => event 026
> Fiji urged Tonga to return to the table. => FJI 026 TON
v:press A:subj +for R:for +advcl|xcomp|ccomp => event 020
> Fiji pressed for Tonga to act. => FJI 020 TON

# ---- cooperation in words --------------------------------------------------------------------------------------------------------------
v:work +advmod|obj|by(together,side,hand,jointly,closely) A:subj -with -for => event 060 recip
> Fiji and Tonga worked together. => FJI 060 TON
v:coordinate A:subj R:with.including|with.like|with.such_as => event 040 recip
> Fiji coordinates with partners including Tonga. => FJI 040 TON
n:work,effort A:poss|of|light R:with.including|with +mod(joint,common,close) => event 060 recip
> Fiji's joint work with Tonga went on. => FJI 060 TON
v:exchange,share A:subj R:with|obj.with +obj(experience,expertise,practice,practices,lesson,knowledge,know-how) => event 060 recip
> Fiji shared its experience with Tonga. => FJI 060 TON

# ---- readiness, goals ------------------------------------------------------------------------------------------------------------------
v:stand A[state,GOV,igo]:subj +xcomp|advmod(ready,prepared) R:xcomp.xcomp.obj|xcomp.xcomp.with|advcl.obj|xcomp.advcl.obj|xcomp.advcl.with|xcomp.xcomp.to => event 030 modality=planned
> Fiji stands ready to cooperate with Tonga. => FJI 030 TON modality=planned
v:seek,strive,aim,aspire,endeavour,endeavor,try A[state,GOV,igo]:subj +xcomp(@c_deepen) R:xcomp.obj.with|xcomp.with|xcomp.obj.of.with|xcomp.conj.obj.with|xcomp.obj.between => event 030 modality=wished
> Fiji seeks to deepen its ties with Tonga. => FJI 030 TON
v:bring +obj(country,republic,nation) +advmod|xcomp|obj.amod(closer,close) A[state,GOV]:subj R:to|advmod.to|xcomp.to => event 030
> Albania has brought the country closer to the European Union. => ALB 030 IGO:EU
a:ready,willing,prepared,open A[state,GOV,igo]:subj|head.subj +xcomp|advcl|ccomp(cooperate,engage,collaborate,talk,negotiate) => event 030 modality=planned
> Fiji is willing to cooperate. => FJI 030 - modality=planned
v:invite A[state]:xcomp.at|to|at|xcomp.in R:obj -subj +xcomp|to|at => event 036
> The Fijian defence ministry was invited to take part in the Tongan parade. => TON 036 FJI
v:offer A[state,GOV,BUS,org]:subj +obj(@c_commodity,loan,credit) +on|for|at(payment,credit,term,terms,price,discount) R:to|obj.to|iobj => event 0331
> Algeria offered oil to Chad on easy terms. => DZA 0331 TCD
v:increase,expand,boost,double,grow,triple A:subj +obj(trade,commerce,turnover,business) R:with|obj.with|obj.between? => event 061 recip
> Fiji and Tonga have expanded their trade. => FJI 061 TON
v:stand +by|with|beside(each,other,another) A:subj => event 051 recip; relation SUPPORTS_ON recip
> Fiji and Tonga stand by each other. => FJI SUPPORTS_ON TON
v:demand A:subj +obj(respect) +obj.for(right,rights,law,freedom,democracy) R:from|in|by|obj.for.in? => event 104
> Norway demands respect for human rights in Belarus. => NOR 1043 BLR

# ---- givers -----------------------------------------------------------------------------------------------------------------------------
v:airlift,airdrop A[state,GOV,MIL,igo]:subj R[place]:to|into|over|in|obj.to|obj.into => event 073
> The government of Jordan has airlifted equipment to Lebanon. => JOR 073 LBN
n:contributor A:subj|head.subj R:to|of.to +of|mod(troop,troops,personnel,police,peacekeeper,soldier) => event 074
> Nepal is a contributor of troops to the United Nations. => NPL 074 IGO:UN
n:contributor,donor A:subj|head.subj R:to|of.to -of(troop,troops,personnel,police,peacekeeper,soldier,blood) => event 070
> Norway is a contributor to the World Food Programme. => NOR 070 IGO:WFP
n:contribution A:poss|mod|by|of|light R:to -mod(military) -head(make,announce,pledge,promise,acknowledge,recognize,recognise,praise,appreciate,value) +mod|num|of(million,billion,financial,voluntary,annual,humanitarian,additional) => event 071
> Norway's annual contribution to the World Food Programme went up. => NOR 071 IGO:WFP
v:contribute,provide,send,deploy,dispatch A[state,GOV]:subj +obj(troop,troops,soldier,contingent,force,police,personnel,battalion,unit) +to|obj.to|in|obj.in(mission,operation,operations,peacekeeping,peacekeepers,effort) R:to|obj.to|in|obj.in => event 074
> Fiji has contributed troops to the African Union mission. => FJI 074 IGO:AU
v:engage A[state,GOV,group,igo]:obj R:in.with|with +in(@c_talks,process) => event 046 recip
> Fiji is engaged in negotiations with Tonga. => FJI 046 TON
v:pledge,commit,provide,allocate,announce,contribute A[state,GOV,igo]:subj M:obj R:xcomp.obj|advcl.obj|obj.acl.obj +xcomp|advcl|obj.acl(help,support,assist) => event 033; measure AID
> Norway has pledged 20 million dollars to help Malawi. => NOR 0331 MWI; NOR AID MWI value=20000000

# ---- worry and regret: a place or a state of things is no addressee ----------------------------------------------------------------------
a:concerned,alarmed,disturbed,worried,troubled,dismayed A[state,GOV,igo]:subj|head.subj +about|by|at|over|with(situation,violence,report,fighting,deterioration,violation,escalation,conflict,crisis,attack,proliferation,tension,plight,suffering,persecution,bloodshed) R[state,GOV,group,MIL]:by.by|about.by|at.by|over.by|by.poss|about.poss|at.poss|over.poss? => event 111
> Fiji is deeply concerned about the situation in Tonga. => FJI 111 -
v:concern,alarm,disturb,trouble,worry,dismay A[state,GOV,igo]:obj +about|by|at|over|with|subj(situation,violence,report,fighting,deterioration,violation,escalation,conflict,crisis,attack,proliferation,tension,plight,suffering,persecution,bloodshed) R[state,GOV,group,MIL]:by.by|about.by|at.by|over.by|by.poss|about.poss|at.poss|over.poss? => event 111
> Fiji is alarmed by the violence in Tonga. => FJI 111 -
v:regret,lament,deplore A[state,GOV,igo]:subj +ccomp R[state,GOV,igo,group]:ccomp.subj => event 111
> Fiji regrets that Tonga has not replied. => FJI 111 TON
v:grant,award,offer,provide,give A[state,GOV,BUS,org]:subj +obj(scholarship,fellowship) R:to|obj.to|iobj|for|obj.for => event 070
> Turkey has granted scholarships to Chad. => TUR 070 TCD
v:pledge,promise,announce,commit A[state,GOV,igo,BUS,org]:subj M:obj +obj(dollar,euro,pound,yen,yuan,franc,dollars,$,€,£,million,billion) R:to|obj.to|for|obj.for|towards|obj.towards => event 033
> Norway pledged 20 million dollars to Malawi. => NOR 0331 MWI
v:urge,ask,press,call,appeal,request A[state,GOV,igo]:subj +xcomp|advcl|ccomp|on.acl(lift,ease,remove,end,suspend,relax,abolish,revoke,terminate) +xcomp.obj|advcl.obj|on.acl.obj(sanction,embargo,blockade,ban,restriction,tariff,siege) R:obj|on|upon|to|advmod.to? => event 0254
> Ghana urged Chile to lift its embargo. => GHA 0254 CHL
v:call A:subj +for(resumption,start,launch,continuation,holding,convening,return,revival) +for.of|for.to(@c_talks,process) R:for.of.between|for.of.with|for.of.among|for.between? => event 026
> Ghana called for the resumption of talks between Chile and Peru. => GHA 026 CHL+PER
v:expect A[state,GOV,igo]:subj R[state,GOV,igo,group,MIL]:obj +xcomp(@c_back,@c_cease,@c_free,abide,fulfil,fulfill,meet,allow,show) => event 022
> Ghana expects Chile to respect the ruling. => GHA 022 CHL
v:look A[state,GOV]:subj R:to +for|for.obj(@c_aid,guidance,leadership) -advmod(forward) => event 023
> Ghana looks to Japan for assistance. => GHA 023 JPN
v:rely,depend,count A:on.of|on.from|on.poss|on.mod R[state,GOV,CVL]:subj +on(@c_aid) => event 070
> Ghana relies on the assistance of Japan. => JPN 070 GHA
v:offer,lend,extend,provide A:subj +obj(office,offices,mediation,facilitation) R:to|obj.to|between? => event 039
> Ghana offered its mediation to the parties. => GHA 039 -
v:commit,determine,vow,resolve A[state,GOV,MIL,igo]:obj|subj +to|xcomp|advcl(destroy,defeat,degrade,eliminate,annihilate,dismantle,eradicate,crush) R[group,state,MIL,REB,UAF]:to.obj|xcomp.obj|advcl.obj|to.obj.of|xcomp.obj.of => event 138
> Chad is committed to destroying Boko Haram. => TCD 1384 GRP:BokoHaram
v:hold A[state,GOV,igo]:subj R[state,GOV,MIL,group,igo]:obj +xcomp|obj.mod|advmod|advcl(responsible,liable) +for|xcomp.for|obj.mod => event 112
> Canada holds Iran responsible for the crash. => CAN 112 IRN
