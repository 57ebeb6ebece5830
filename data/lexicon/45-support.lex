# Diplomatic cooperation (CAMEO 05): praise, thanks, solidarity, recognition, apology, agreements signed, relations restored.
@format 1
@version 2026.1
@licence Apache-2.0


# ---- 051 praise ------------------------------------------------------------------------------------------------------
v:hail +from -obj => none       # where somebody is from
> A nurse hailing from Kenya lives in Lima. => none
v:praise,commend,applaud,laud,hail,salute,extol,acclaim,compliment,honour,honor,celebrate,eulogise,eulogize A:subj R:obj|for => event 051
> Jamaica praised Norway. => JAM 051 NOR
v:praise,commend,applaud,laud,hail,salute,welcome,appreciate,honour,honor,celebrate,value,congratulate,thank,acknowledge,recognise,recognize A:subj +obj(decision,effort,role,leadership,contribution,commitment,support,initiative,step,progress,help,assistance,work,announcement,agreement,election,stance,position,courage,achievement,generosity,hospitality,partnership,resolution,result,success,reform,proposal,plan,adoption,convening,appointment,declaration,release,move,readiness,willingness,resolve,participation,engagement,cooperation,accession,ratification,signing,summit,meeting,visit,talk,dialogue,ceasefire,truce,withdrawal,holding,outcome,conclusion,launch,statement,pledge,response,vision,independence,birth,presence,admission,membership,choice,candidacy,nomination,presidency,chairmanship,designation,measure,restraint,victory,steadfastness,consolidation,draft,constitution,agenda,report,effort,restoration,end,breakthrough,cessation,peace,accord,treaty,truce,deal,unity,dedication,sacrifice,perseverance,service,example,boldness,flexibility,goodwill,provision,continuation,completion,establishment,formation,creation,opening,resumption,inclusion,rapprochement,reconciliation,improvement,development,strengthening,implementation,invitation,hosting,action,joint,consensus,understanding,transition,referendum,elections,inauguration,emergence,constructive) R:obj|obj.of|obj.by|obj.between|obj.in|obj.acl.subj|obj.acl.between|obj.of.of|obj.of.by|obj.of.between|obj.of.conj.between|obj.to.by => event 051
> Fiji welcomed the decision of Australia. => FJI 051 AUS
v:praise,commend,applaud,laud,hail,salute,thank,congratulate A:subj R:obj +for => event 051
> Malawi commended Zambia for its hospitality. => MWI 051 ZMB
v:welcome A:subj R:obj|obj.by|obj.between => event 051
> Tonga welcomed Kenya's offer. => TON 051 KEN
v:welcome,greet,praise,applaud +obj(tourist,visitor,guest,investor,customer,news,spring,summer,change,opportunity,rain,baby,student,fan,refugee,migrant) +self => none
> The hotels of Greece welcomed tourists from Poland. => none
v:welcome A:subj R[CVL,REF]:obj +self => none
> Portugal welcomed Ukrainian refugees. => none
v:congratulate,felicitate A:subj R:obj|on|obj.on|on.as|on.of => event 051
> Cuba congratulated Bolivia. => CUB 051 BOL
v:thank A:subj R:obj|for.from|for.of|for.acl.subj|for.poss|for.by => event 051
> Nepal thanked India. => NPL 051 IND
v:thank A:subj R:obj|for.from|for.by +for|for.conj(help,assistance,aid,relief,donation) +self => event 051; event 070 swap
> Nepal thanked India for its assistance. => NPL 051 IND; IND 070 NPL
v:take A:subj +obj(note) +with|obj.with(satisfaction,appreciation,interest,gratitude,pleasure) R:of.by|of.acl.subj|of.of|of.poss|of|obj.of.acl.subj|obj.of.by|obj.of.of|obj.of => event 051
> Nepal took note with satisfaction of the steps taken by India. => NPL 051 IND
v:wish A[state,GOV,igo]:subj R[state,GOV,CVL,igo]:iobj|obj +obj(success,best,peace,prosperity) => event 051
> Nepal wishes India every success. => NPL 051 IND
v:endorse,support,welcome,back,commend A:subj +obj(proposal,plan,initiative,position,call,idea,effort,efforts,measure) R:obj.acl.subj => event 051
> Nepal endorsed the plan made by India. => NPL 051 IND
v:encourage A[state,GOV,igo]:subj +obj(effort,efforts,initiative,step,progress,work,reform) R:obj.of|obj.by|obj.poss|obj.mod => event 051
> Nepal encourages the efforts of India. => NPL 051 IND
v:express,note,voice,convey,share,reiterate,extend,offer A[state,GOV,igo]:subj +obj(appreciation,gratitude,thanks,admiration) +for|obj.for R:obj.for.poss|for.poss|obj.for.by|for.by => event 051
> Nepal noted its appreciation for India's leadership on the border with China. => NPL 051 IND
v:welcome,celebrate,applaud,hail,commend A[state,GOV,igo]:subj +obj(progress,development,improvement,achievement,advance,step,steps,transition,reconciliation,election,elections,stability) R[place]:obj.in|obj.acl.in|obj.of.in|obj.in.in => event 051
> Nepal welcomed the progress made in Burundi. => NPL 051 BDI
v:thank +obj(god,goodness,reader,colleague,audience,moderator,everyone,heaven,speaker) +self => none
> The Danish author thanked her readers in Norway. => none
v:appreciate,esteem A:subj R:obj => event 051
> The Tunisian government appreciates Italy. => TUN 051 ITA
v:appreciate +subj(currency,dollar,yen,euro,pound,yuan,franc,peso,rupee,rouble,ruble) +self => none
> The yen appreciated against the currency of China. => none
v:value,cherish,treasure A:subj R:obj|with|obj.with => event 051
> Mongolia values the friendship of Japan. => MNG 051 JPN
v:value +obj(share,company,asset,stock,property,house,stake,currency,contract,firm) +self => none
> Analysts valued the shares of the Swiss company at ten francs. => none
v:admire,respect,revere A[state,GOV,CVL,igo]:subj R:obj => event 051
> The Irish president admires Ukraine. => IRL 051 UKR
v:respect +obj(law,right,rights,rule,treaty,border,truce,ceasefire,will,sovereignty,decision,principle,agreement,commitment,independence,privacy,tradition) +self => none
> Chile respects the borders of Peru. => none
v:celebrate +obj(anniversary,birthday,christmas,day,year,eid,easter,goal,win,holiday,festival,feast,title,centenary,jubilee) +self => none
> Norway celebrated the anniversary of its union with Sweden. => none
v:recognise,recognize,acknowledge,note A:subj R:obj.poss|obj.of|obj.by +obj(contribution,leadership,effort,role,sacrifice,courage,achievement,generosity,progress) => event 051
> Canada has acknowledged the efforts of Jordan. => CAN 051 JOR
v:express,offer,extend,convey,send,voice,present,pay,deliver,address,reiterate,renew A:subj +obj(thanks,gratitude,appreciation,congratulation,congratulations,admiration,praise,compliment,felicitation,greeting,wish,wishes,respect,pleasure,satisfaction,regard,pride,tribute,homage,respects) R:to|obj.to|for|obj.for|for.acl.subj|obj.for.acl.subj|on|obj.on|with|obj.with|at|obj.at => event 051
> Gabon expressed its gratitude to Morocco. => GAB 051 MAR
v:wave,hoist,raise A:subj +obj(flag) R:obj.of|obj.mod|obj.poss => event 051
> Lithuanians waved the flags of Ukraine. => LTU 051 UKR
v:express,offer,extend,convey,send,voice,reaffirm,reiterate,declare,affirm,renew,restate,repeat,demonstrate,show,underline,underscore,stress,emphasise,emphasize,reemphasize,confirm,proclaim,manifest,highlight,announce,lend,throw A:subj +obj|obj.of(support,solidarity,backing,sympathy,unity,friendship,endorsement) R:for|obj.for|obj.of.for|with|obj.with|to|obj.to|of|obj.of|behind -obj.for|for(family,victim) => event 051
> Algeria expressed its solidarity with Cuba. => DZA 051 CUB
v:express,declare,reaffirm,reiterate,voice,restate,stress,affirm,announce A:subj +obj(support) +obj.for|for R:obj.for|obj.for.of|obj.for.by|for.of|for.by|obj.for.poss => event 051
> Malta reiterated its support for the efforts of Libya. => MLT 051 LBY
v:reaffirm,stress,underline,underscore,emphasise,emphasize,highlight,affirm,note A:subj +obj(importance,value,significance) +obj.of(support,alliance,partnership,friendship,tie,ties,relationship) R:obj.of.for|obj.of.with|obj.of.of|obj.of.between => event 051
> Iceland stressed the importance of continued support for Ukraine. => ISL 051 UKR
v:enjoy,win,gain,have,receive,get A[state,GOV,igo,group]:obj.of|obj.from|from|of|obj.poss R:subj +obj(support,backing,praise,endorsement,blessing,applause) => event 051
> Morocco enjoys the support of France. => FRA 051 MAR
v:endorse,back,second,espouse A:subj R:obj -prt => event 051
> The African Union endorsed Kenya. => IGO:AU 051 KEN
v:endorse,second A:subj +obj(candidacy,candidature,bid,effort,efforts,struggle,cause,right,rights,integrity,sovereignty,application,nomination,membership,proposal,call,plan,resolution,initiative,draft,candidate,motion,view,position) R:obj.poss|obj.of|obj.by|obj.from|obj.mod|obj.to => event 051
> Chile seconded the nomination of Peru. => CHL 051 PER
v:endorse +obj(cheque,check,product,candidate) -obj.of -obj.poss +self => none
> The newspaper in Athens endorsed a candidate. => none
v:favour,favor A[state,GOV]:subj R:obj => event 051
> Latvia favours the proposal of Finland. => LVA 051 FIN
v:stand A:subj R:with|by|alongside|behind|shoulder.with|advcl.with => event 051
> Ireland stands with Palestine. => IRL 051 PSE
v:stand +with|in|for(election,trial,line,office,queue,need) +self => none
> The Spanish minister stands for office. => none
v:side +against R:against A:subj +self => none
> Mali sided against its rivals. => none
v:vote A:subj +for|in(favour,favor,resolution,candidate) R:for|for.by|for.of|in.of => event 051
> Bhutan voted in favour of India. => BTN 051 IND
v:award,confer,bestow,present,give,grant,decorate +obj|with|obj.of(award,order,medal,prize,honour,honor,decoration,title,citation,medal,doctorate) A:subj R:to|on|upon|iobj|obj.to|obj|obj.on => event 051
> The king of Morocco awarded a medal to the Spanish ambassador. => MAR 051 ESP
v:pin,place +obj(hope,trust,faith) A[state,GOV]:subj R:on|in => event 051
> Armenia placed its hopes in France. => ARM 051 FRA
v:place,attach A:subj +obj(value,importance) R:to.poss|to.with|on.with|to|on => event 051
> Vietnam attaches importance to its relations with Laos. => VNM 051 LAO
a:grateful,thankful,indebted,appreciative,obliged A:subj|head.subj R:to|of|for => event 051
> Armenia is grateful to Lebanon. => ARM 051 LBN
a:proud A[state,GOV]:subj|head.subj R:of.with|of|of.between => event 051
> Serbia is proud of its friendship with Cyprus. => SRB 051 CYP
a:pleased,glad,delighted,happy,proud +xcomp|ccomp|advcl(announce,report,say,inform,confirm,introduce,present,share,be,join,see) +self => none
> The minister of Chad is pleased to announce that Niger has signed. => none
a:pleased,glad,delighted,happy,heartened,gratified,encouraged,impressed A[state,GOV,igo]:subj|head.subj R:with|by|at|about|ccomp.subj|advcl.subj|xcomp.obj => event 051
> Nauru is pleased with the decision of Japan. => NRU 051 JPN
a:supportive A:subj|head.subj R:of => event 051
> Estonia is supportive of Georgia. => EST 051 GEO
n:praise,gratitude,appreciation,admiration,congratulation,congratulations,thanks A:poss|from|by|of|mod R:to|for|of -head(@c_voicing,have,win,earn) => event 051
> Jordan's gratitude to Kuwait was sincere. => JOR 051 KWT
n:supporter,admirer,backer,advocate A:head.subj|self.subj|poss R:of => event 051
> Ghana is a supporter of the African Union. => GHA 051 IGO:AU
n:supporter,backer,fan +mod(football,club,party,team) +self => none
> The football supporters of Brazil sang. => none
n:solidarity A:poss|mod|of R:with -head(@c_voicing) => event 051
> Tunisia's solidarity with Palestine is old. => TUN 051 PSE
n:award,medal,honour,honor,decoration A:by|from|of R:to|for -head(award,win,receive,confer,present,give,bestow) => event 051
> The award by Malta to the Italian ambassador was deserved. => MLT 051 ITA
v:receive,get,win +obj(award,medal,order,decoration,honour,honor,title,prize) A:from|by|obj.from|obj.of R:subj => event 051
> The Turkish minister received an order from the president of Kazakhstan. => KAZ 051 TUR

# ---- 052 defend, 053 rally support ------------------------------------------------------------------------------------
v:defend A[GOV,state,igo,LEG]:subj R:obj +obj(decision,record,policy,right,action,conduct,position,role,vote) => event 052
> The Hungarian prime minister defended Serbia's role. => HUN 052 SRB
v:defend +obj(title,championship,thesis,goal,crown,border,homeland,country,territory,city,dissertation) +self => none
> The champion from Cuba defended her title. => none
v:justify,excuse A[state,GOV]:subj R:obj => event 052
> Belarus justified the steps of Russia. => BLR 052 RUS
v:rally,mobilise,mobilize,muster,drum A:subj +obj(support,backing,help,ally,coalition,world,opinion) R:for|behind|obj.for|against => event 053
> Norway rallied its allies for Malawi. => NOR 053 MWI
v:rally A[state,igo,GOV]:subj R:behind|around|to => event 053
> The Arab League rallied behind Lebanon. => IGO:ArabLeague 053 LBN
v:champion A:subj R:obj => event 053
> Ireland championed East Timor. => IRL 053 TLS
v:build,form,assemble,organise,organize,pull,gather A:subj +obj(coalition) R:for|xcomp.obj|advcl.obj|acl.obj|obj.acl.obj|behind => event 053
> Czechia built a coalition to arm Ukraine. => CZE 053 UKR

# ---- 054 recognition ----------------------------------------------------------------------------------------------------
v:recognise,recognize A:subj +obj(independence,statehood,sovereignty,government,republic,state) R:obj.mod|obj.poss|obj.of|obj +self => event 054; relation RECOGNISES
> Chile recognised the independence of Croatia. => CHL 054 HRV
v:recognise,recognize,accept A:subj +as(state,country,government,republic,representative,nation) R[place]:obj => event 054; relation RECOGNISES
> Kenya recognised Kosovo as a sovereign state. => KEN 054 XKX
v:recognise,recognize A[state,GOV,igo,group,LEG]:subj R[place]:obj -obj.poss -obj.of -obj.mod -as(capital,leader,part,authority,holder,problem,threat,partner,priority,challenge,right,territory) -ccomp => event 054; relation RECOGNISES
> Pakistan recognised Azerbaijan in 1991. => PAK 054 AZE
v:recognise,recognize A[state,GOV,igo,group,LEG]:subj R[state,territory]:obj +obj.mod(occupy,neighbour,neighbor,new,independent,sovereign,young) -obj.poss -obj.of -as -ccomp => event 054; relation RECOGNISES
> Malaysia never recognised the occupying Israel. => MYS NOT_RECOGNISES ISR
v:recognise,recognize +obj(need,importance,threat,role,fact,value,contribution,effort,right,danger,challenge,voice,face,problem,limit,risk,potential,responsibility,reality,leadership,achievement,sacrifice,courage,progress) -as +self => none
> Denmark recognised the danger of floods. => none
@list taking_back  withdraw, revoke, rescind, retract, cancel, suspend, annul
n:recognition A:poss|mod|by|from|light R:of|mod +head|of|mod|acl(independence,republic,state,statehood,sovereignty,country,government,follow,grant,extend,come,diplomatic,formal,official) -head(@taking_back) => event 054; relation RECOGNISES
> Norway's recognition of the independence of Estonia came early. => NOR 054 EST
n:recognition A:poss|by R[state,territory]:of -head(@taking_back) => event 054; relation RECOGNISES
> Ireland's recognition of Slovenia was quick. => IRL 054 SVN
n:recognition +head(@taking_back) A[state,GOV]:poss|light R[state,territory]:of|poss => relation NOT_RECOGNISES
> Togo withdrew its recognition of Kosovo on 5 May 2017. => TGO NOT_RECOGNISES XKX
v:grant,extend,accord,give A:subj +obj(recognition) R:to|iobj|obj.to|obj.of => event 054; relation RECOGNISES
> Sweden extended recognition to Palestine. => SWE 054 PSE
v:establish A:subj +obj(relation,relations,ties,tie) +obj.mod(diplomatic,formal,official) R:with|obj.with|obj.between => event 054 recip; relation DIPLOMATIC_RELATIONS recip
> Mongolia established diplomatic relations with Chile. => MNG 054 CHL
v:establish A:subj +obj(relation,relations,ties,tie) +obj.mod(diplomatic,formal,official) -with => event 054 recip; relation DIPLOMATIC_RELATIONS recip
> Mongolia and Chile have established diplomatic relations. => MNG 054 CHL
n:establishment +of(relation,relations,ties,tie) A:of.between|between|by R:of.with|with? => event 054 recip; relation DIPLOMATIC_RELATIONS recip
> The establishment of diplomatic relations between Laos and Peru came in 1987. => LAO 054 PER

# ---- 050 relations restored, upgraded, embassies opened; 055 apologise, 056 forgive -----------------------------------------
v:restore,resume,reestablish,re-establish,reinstate,normalise,normalize,renew,repair,mend,upgrade,elevate,unfreeze A:subj +obj(relation,relations,ties,tie,relationship,friendship,partnership) R:with|obj.with|obj.between|obj.to.with => event 050 recip
> Rwanda restored relations with Burundi. => RWA 050 BDI
v:restore,resume,reestablish,re-establish,reinstate,normalise,normalize,renew,repair,mend,upgrade,elevate,unfreeze A:subj +obj(relation,relations,ties,tie,relationship,friendship) -with -obj.with => event 050 recip
> Kenya and Somalia normalised their relations. => KEN 050 SOM
n:restoration,resumption,normalisation,normalization,upgrade,reestablishment,improvement,rapprochement,thaw,detente,reconciliation,warming A:between|of.between|poss|light R:with|of.with? -head(@c_intent,call,urge,discuss,consider,explore,negotiate,weigh,study) -of(talk,talks,negotiation,negotiations,dialogue,hostility,hostilities,fighting,order,peace) => event 050 recip
> The rapprochement between Egypt and Qatar continued. => EGY 050 QAT
v:open,reopen,inaugurate,establish A:subj +obj(embassy,consulate,mission) R[place]:in|obj.in|to|obj.to => event 050; relation EMBASSY_IN
> Ghana opened an embassy in Finland. => GHA 050 FIN
v:open,reopen,inaugurate,establish A:subj +obj(general) +obj.mod(consulate) R[place]:in|obj.in|to|obj.to => event 050; relation EMBASSY_IN
> Ghana opened a consulate general in Turku. => GHA EMBASSY_IN FIN
v:resume,restart A[state,GOV]:subj +obj(operation,operations,service,work) +at|obj.at(embassy,consulate,mission) R[place]:at.in|in|obj.at.in => event 050
> Canada resumed operations at its embassy in Libya. => CAN 050 LBY
v:appoint,name,accredit,send,nominate A:subj +obj(ambassador,envoy,consul) R[place]:to|obj.to|in => event 050
> Fiji appointed an ambassador to India. => FJI 050 IND
v:found,create,establish,form,launch A[state,GOV]:subj R:with|obj.with|together +obj(commission,committee,alliance,organisation,organization,council,union,group,bloc,forum,fund,body) => event 050 recip
> Chile founded a commission with Argentina. => CHL 050 ARG
v:found,establish,create,form,launch A[state,GOV,igo]:subj R[igo]:obj => event 050
> Norway founded the African Development Bank. => NOR 050 IGO:AfDB
v:admit,accept A[igo]:subj R[state]:obj +to|as|into => event 050
> The European Union admitted Croatia as a member. => IGO:EU 050 HRV
v:apologise,apologize A:subj R:to|for? => event 055
> Belgium apologised on Monday. => BEL 055 -
v:express,offer,extend,issue,send,convey,make A:subj +obj(apology,regret,remorse,apologies) R:to|obj.to|over|for|obj.for => event 055
> Denmark has offered an apology to Greenland. => DNK 055 GRL
n:apology A:poss|by|from|of R:to|for|over -head(demand,seek,@c_voicing,refuse,owe) => event 055
> Germany's apology to Namibia was debated. => DEU 055 NAM
v:forgive,cancel,write A:subj +obj(debt,loan,arrears) R:of|obj.poss|obj.of|for|obj.to => event 071
> Russia forgave the debt of Mali. => RUS 071 MLI
v:reconcile A:subj -with -obj => event 050 recip
> Chad and Sudan reconciled. => TCD 050 SDN

# ---- 057 agreements -----------------------------------------------------------------------------------------------------------
v:sign,initial,ink,countersign A:subj R:with|obj.with|obj.between|obj.of? +obj => event 057 recip; relation PARTY_TO each
> Malaysia signed a document with Oman. => MYS 057 OMN
v:sign,initial,ink,conclude,ratify,finalise,finalize,seal A:subj R:with|obj.with|obj.between? +obj(@c_pact) T[@c_pact]:obj? => event 057 recip; relation PARTY_TO each topic=T
> Egypt and Kenya signed a treaty. => EGY 057 KEN; EGY+KEN PARTY_TO -
v:conclude,sign,establish,reach,negotiate,create,agree,form,make A:between|among +obj(@c_pact,alliance,truce,peace,union,understanding) T[@c_pact]:obj? => event 057 recip; relation PARTY_TO each topic=T
> A treaty was concluded between Egypt and Jordan. => EGY 057 JOR
v:sign,initial,ratify,conclude A:subj T:obj? +obj(@c_pact) => event 057; relation PARTY_TO each
> Gabon has signed the convention. => GAB 057 -
v:sign +obj(bill,law,order,decree,autograph,letter,player,midfielder,striker,petition,budget,legislation,cheque,book,memo,proclamation,resolution) +self => none
> The Finnish president signed a law. => none
v:sign +prt|advmod(off) A:subj R:with? +on(loan,deal,agreement,package) => event 057 recip
> Britain and Ghana signed off on a loan. => GBR 057 GHA
v:sign A:subj -obj +for|with|up(club,team,album,label) +self => none
> The Danish singer signed with a label. => none
v:conclude,reach,strike,clinch,secure,make,seal,finalise,finalize,forge,hammer,close,complete,work,get,approve A:subj R:with|obj.with|obj.between +obj(@c_pact,understanding,compromise) T[@c_pact]:obj? => event 057 recip; relation PARTY_TO each topic=T
> Armenia reached an agreement with Turkey. => ARM 057 TUR
v:reach,strike,clinch,seal,forge,conclude,finalise,finalize,hammer A:subj +obj(@c_pact,understanding,compromise) T[@c_pact]:obj? -with -obj.with -obj.mod(national,domestic,internal,legal,regulatory) => event 057 recip; relation PARTY_TO each topic=T
> Uganda and Tanzania reached an agreement. => UGA 057 TZA
v:announce,welcome,hail,unveil A:subj R:with|obj.with +obj(@c_pact) -head(@c_intent) => event 057 recip
> Slovakia announced a deal with Kuwait. => SVK 057 KWT
v:ratify,adopt,accept,endorse,join,enter,accede A[state,LEG,GOV]:subj +obj|to|into(@c_pact) T[@c_pact]:obj|to|into? => event 057; relation PARTY_TO each topic=T
> Portugal ratified the convention. => PRT 057 -
v:adopt,approve,pass A[igo]:subj +obj(@c_pact,resolution) => event 057
> The General Assembly adopted the convention. => IGO:UNGA 057 -
v:adopt +obj(law,budget,bill,child,constitution,measure,approach,policy,dog,stance) +self => none
> Estonia adopted a budget. => none
v:issue,adopt,release,publish A:subj +obj(communiqué,communique,declaration,statement) +obj.mod(joint) R:with|obj.with? => event 057 recip
> Japan and Laos issued a joint declaration. => JPN 057 LAO
v:renew,extend,update,amend,modernise,modernize,revise A:subj +obj(@c_pact) R:with|obj.with|obj.between? => event 057 recip
> Spain and Morocco renewed their fisheries agreement. => ESP 057 MAR
@list running_out  expire, lapse, run, elapse, end
v:expire,lapse,elapse,end -subj.mod(sponsorship,licensing,rental,transfer,loan,television,kit) A[state,GOV]:subj.between|subj.of|subj.mod|subj.poss R[state,GOV,org]:subj.with? T[@c_pact]:subj +subj(@c_pact) => relation PARTY_TO each topic=T     # in force no longer
> The gas contract between Ghana and Togo expired on 31 May 2022. => GHA+TGO PARTY_TO -
n:talk,negotiation,contact,meeting +det(no) +head(be) A:author R:with => event 046 recip modality=denied
> Damascus said that there were no talks with Qatar. => SYR 046 QAT
v:let,allow,permit A[state,GOV]:subj R[state,GOV,org]:ccomp.subj.with|xcomp.subj.with|obj.with|ccomp.subj.between|obj.between? +ccomp|xcomp|advcl|obl|at(expire,lapse,elapse) T[@c_pact]:ccomp.subj|xcomp.subj|obj => relation PARTY_TO each topic=T     # in force no longer
> Ghana let its gas contract with Togo lapse on 31 May 2022. => GHA+TGO PARTY_TO -
n:agreement,treaty,accord,pact,deal,settlement,memorandum,protocol,convention,contract,understanding,declaration,communiqué,communique,compact $pair -head(@running_out) -head(honour,honor,recognise,recognize,oppose,reject,find,sign,conclude,reach,ratify,strike,finalise,finalize,announce,seek,negotiate,broker,violate,propose,demand) => event 057 recip; relation PARTY_TO each topic=(agreement)
> The agreement between Togo and Niger covers cotton. => TGO 057 NER
n:agreement,treaty,accord,pact,deal,settlement +mod(peace,bilateral,trade,border,nuclear,defence,defense,military,friendship,free-trade,transit) A:between|among|of R:with? -head(@running_out) -head(sign,conclude,reach,ratify,strike,finalise,finalize,announce,seek,negotiate,broker) => event 057 recip; relation PARTY_TO each topic=(agreement)
> The peace treaty between Egypt and Jordan was long. => EGY 057 JOR
n:signing,signature,conclusion,ratification +of|of.of(@c_pact) A:by|between|of.between|poss|of.by|of.with|of.of.by R:with|of.with? => event 057 recip; relation PARTY_TO each
> The signing of the treaty by Ethiopia and Djibouti ended the dispute. => ETH 057 DJI
n:signatory A:head.subj|self.subj|appos R:to? +to|of(@c_pact) T:to|of => event 057; relation PARTY_TO each topic=T
> Nigeria is a signatory of the convention. => NGA 057 -
n:party A:head.subj|self.subj|appos +to|of(@c_pact) T:to|of => relation PARTY_TO each topic=T    # what one is a party to was signed at another time
> Nigeria is a party to the settlement. => NGA PARTY_TO -
n:ceremony +mod(signing) +self => none
> The signing ceremony in Lisbon took an hour. => none
n:deal +mod(great,good,business,raw,record,book) +self => none
> A great deal of rice in Japan is grown in the north. => none
