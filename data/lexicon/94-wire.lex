# News agency text: what officials charge, ask, refuse and threaten, contacts told in passing, arms, inspections.
@format 1
@version 2026.1
@licence Apache-2.0

@list w_ill       unfair, unjust, illegal, unlawful, unjustified, unwarranted, unreasonable, unrealistic, inadequate, baseless, hypocritical, provocative, discriminatory, protectionist, counterproductive, misguided, intransigent, inflexible, disappointing, irresponsible, absurd, ridiculous, harmful, invalid, immoral, barbaric, criminal, sinister, inconsistent, contrary, wrong, violation, breach, contravention, infringement, provocation, mistake, blunder, error, escalation, interference, meddling, fabrication, lie, falsehood, nonsense, insult, outrage, crime, hypocrisy, blackmail, piracy, aggression, pretext, propaganda, distortion, humiliation, betrayal, farce, sham, ploy, stunt, protectionism, harassment, bluff, affront, madness, folly, atrocity, brinkmanship, slander, smear, excuse, liar, manoeuvre, maneuver, obstacle, evil, occupier, invader, aggressor, imperialist, colonialist, terrorism, act, cause, root
@list w_grievance criticism, condemnation, protest, protests, complaint, objection, outcry, anger, ire, rebuke, fury, outrage, opposition, denunciation, resentment, indignation

# ---- verdicts -------------------------------------------------------------------------------------------------
a:unfair,unjust,illegal,unlawful,unjustified,unwarranted,unreasonable,unrealistic,inadequate,baseless,groundless,unfounded,hypocritical,provocative,discriminatory,protectionist,counterproductive,misguided,one-sided,biased,intransigent,inflexible,insincere,unhelpful,disappointing,irresponsible,absurd,ridiculous,disastrous,harmful,damaging,invalid,immoral,barbaric,criminal,sinister,incompatible,inconsistent,contrary,wrong,dishonest,inaccurate,untrue A[state,igo]:author R[state,igo,group]:subj -advmod(not,never) => event 111    # CAMEO 111
> Kenya said the Ugandan levies were unfair. => KEN 111 UGA
n:violation,breach,contravention,infringement,provocation,mistake,blunder,error,escalation,interference,fabrication,lie,nonsense,insult,outrage,crime,hypocrisy,blackmail,piracy,aggression,pretext,propaganda,distortion,humiliation,betrayal,farce,sham,ploy,stunt,affront,madness,folly,atrocity,slander,smear,excuse,act A[state,igo]:author R[state,igo,group]:subj -det(no) -advmod(not,never) -case => event 111    # CAMEO 111
> Kenya said the Ugandan raid was a provocation. => KEN 111 UGA
v:call,brand,label,term,dub,describe,denounce,condemn,consider,regard,see,view,characterise,characterize,portray,depict,deem,assail,attack +xcomp|as|advcl|obj.appos(@w_ill) A[state,GOV,igo,LEG,MED,OPP]:subj R[state,GOV,igo,MIL,group]:obj|obj.by|obj.of|obj.poss|obj.mod => event 111    # CAMEO 111
> Kenya branded the Ugandan statement as propaganda. => KEN 111 UGA
v:call,brand,label,term,dub +obj|obj.of|xcomp.of(protectionism,occupier,invader,provocation,mistake,lie,pretext,farce,ploy,insult,outrage,blackmail,hypocrisy,escalation,propaganda,fabrication,betrayal,arrogance) A[state,GOV,igo,LEG,MED,OPP]:subj R[state,GOV,igo,MIL,group]:obj|obj.by|obj.of|obj.poss|obj.mod => event 111    # CAMEO 111
> Kenya called Uganda's rice policy an extreme example of protectionism. => KEN 111 UGA
v:challenge,dispute A[state,GOV,igo,BUS]:subj R[state,igo,GOV]:obj|obj.by|obj.on -obj.conj -xcomp => event 111    # CAMEO 110, 115
> Kenya challenged the Ugandan tax as a violation of the accord. => KEN 111 UGA
v:file,lodge,bring,submit +obj(complaint,petition,suit,lawsuit,case,grievance,challenge) A[state,GOV,igo,BUS]:subj R[state,GOV,igo]:over|about|obj.over|obj.about ! => event 115    # CAMEO 115
> Kenya has filed a complaint with the WTO over the Ugandan fee. => KEN 115 UGA
v:draw,attract,provoke,spark,prompt,bring,unleash,trigger,evoke,arouse,earn,incur,elicit,raise,meet,face,cause +obj|with(@w_grievance) A[state,GOV,igo]:obj.by|obj.of|obj.in|obj.mod|obj.poss|with.from|with.by|with.in|with.mod R[state,GOV,igo]:subj|subj.by|subj.of -obj.from => event 111    # CAMEO 111
> The Ugandan levy met with Kenyan criticism. => KEN 111 UGA
n:criticism,condemnation,protest,protests,complaint,anger,outrage,frustration,displeasure,dissatisfaction,unhappiness,resentment,indignation,dismay,impatience A[state,GOV,igo]:from|by|in|among R[state,GOV,igo]:with|over|about|against|from.over|from.about|by.over|in.over|in.about => event 111    # CAMEO 111
> There were strong protests from Kenya and Rwanda over the Ugandan levy. => KEN+RWA 111 UGA
v:voice,express,show +obj(anger,annoyance,irritation,dissatisfaction,unhappiness,resentment,unease,disquiet,scepticism,skepticism,misgiving,misgivings,reservation) A[state,GOV,igo,LEG]:subj R[state,GOV,igo]:over|about|obj.over|obj.about => event 111    # CAMEO 111
> Kenya voiced anger over the Ugandan decision. => KEN 111 UGA
v:frustrate,annoy,offend,upset,displease,vex,unsettle,alarm,dismay,disappoint A[state,GOV,igo]:obj R[state,GOV,igo]:subj|subj.of|subj.by -by => event 111    # CAMEO 111
> Uganda's delay has frustrated Kenya. => KEN 111 UGA
a:unhappy,dissatisfied,upset,displeased,disgusted,sceptical,skeptical A[state,GOV,igo,LEG]:subj R[state,GOV,igo]:at|with|over|about|by|at.of|over.of|by.by -advmod(not,never) => event 111    # CAMEO 111
> Kenya is unhappy with the Ugandan ruling. => KEN 111 UGA
a:satisfied,happy,pleased,content +advmod(not,hardly,scarcely) A[state,GOV,igo]:subj R[state,GOV,igo]:with|about|by => event 111 modality=given    # CAMEO 111
> Kenya was not satisfied with the Ugandan offer. => KEN 111 UGA
a:serious,sincere,honest,interested,forthcoming +advmod(not) A[state,igo]:author R[state,igo,group]:subj => event 111 modality=given    # CAMEO 111
> Kenya said Uganda was not serious about peace. => KEN 111 UGA

# ---- charges --------------------------------------------------------------------------------------------------
v:spy,cheat,exaggerate,distort,fabricate,sabotage,renege,backtrack,meddle,interfere,harbour,harbor,shelter,conceal,obstruct,falsify,prevaricate,procrastinate,infiltrate,plot,conspire,flout A[state,igo]:author R[state,GOV,MIL,igo,group]:subj -advmod(not,never) -aux(may,might,would,could) => event 112    # CAMEO 112
> Kenya said Uganda had exaggerated the report. => KEN 112 UGA
n:spy,agent,stooge,saboteur A[state,igo]:author R[state,igo,group]:subj|self -det(no) => event 112    # CAMEO 112
> Kenya alleged the inspector was a Ugandan spy. => KEN 112 UGA
a:responsible,guilty,behind,culpable,liable A[state,igo]:author R[state,GOV,MIL,group]:subj -advmod(not,never) => event 112    # CODING 7
> Kenya said Uganda was responsible for the raid. => KEN 1123 UGA
v:prepare,plan,seek,try,intend,attempt,want A[state,igo]:author R[state,GOV,MIL,group]:subj +xcomp(destroy,attack,invade,overthrow,undermine,destabilise,destabilize,subvert,annex,seize,develop,build,acquire,deploy,sabotage,dominate,exploit,deceive,isolate) -advmod(not) => event 112    # CODING 7
> Kenya says Uganda is preparing to deploy missiles on the border. => KEN 112 UGA
v:build,develop,produce,acquire,stockpile A[state,igo]:author R[state,GOV,group]:subj +obj(weapon,weapons,bomb,warhead,missile,arsenal) -advmod(not) => event 112    # CODING 7
> Kenya said Uganda was developing chemical weapons. => KEN 112 UGA
v:charge A[state,GOV,igo]:subj R[state,GOV,igo,group]:obj ! +with(genocide,aggression,violation,breach,interference,subversion,terrorism,violating,treachery,sabotage,protectionism,crime) => event 112    # CAMEO 112
> Kenya charged Uganda with aggression. => KEN 1123 UGA
v:violate,break,breach,dump,renege,flout,dishonour,dishonor,fail,refuse,subsidise,subsidize +head(impose,announce,levy,slap,order,threaten,plan,propose,consider,recommend,penalise,penalize,punish,retaliate,sanction,condemn,criticise,criticize,attack) +mark(for) A[state,GOV,igo]:head.subj R[state,GOV,igo]:head.on|head.against|head.obj|head.obj.on|head.obj.against|head.obj.of => event 112    # CODING 7
> Kenya imposed tariffs on Uganda for breaking its agreement on sugar. => KEN 112 UGA

# ---- threats --------------------------------------------------------------------------------------------------
v:warn,threaten,caution A[state,GOV,igo,MIL]:subj R[state,GOV,igo,group]:obj +ccomp(retaliate,respond,react,act,take,impose,strike,attack,hit,suffer,face,block,close,withdraw,cut,suspend,break,use,invade,punish,expel,intervene) => event 130    # CAMEO 130
> Kenya warned Uganda it may take retaliatory measures. => KEN 130 UGA
v:retaliate,avenge +aux(will,would,may,might,could,shall) A[state,GOV,igo,group]:subj R[state,GOV,igo,group]:against|on|advcl.subj|obj.of|obj.by|for.by|for.of|for.mod|for.poss => event 138 modality=happened    # CAMEO 138
> Kenya would retaliate against Uganda. => KEN 138 UGA
v:respond,react,answer,reply +aux(will,would,shall) A[state,GOV,group,MIL]:subj R[state,GOV,group]:to.by|to.of|to.mod|to.poss +to(attack,aggression,raid,strike,bombing,provocation,sanction,tariff,invasion,incursion,assault,action,move) => event 138 modality=happened    # CAMEO 138
> Kenya said it would respond to the Ugandan attack. => KEN 1384 UGA
v:hit,strike,fight +prt|advmod(back) +aux(will,would,shall) A[state,GOV,group,MIL]:subj R[state,GOV,group]:at|against|on => event 138 modality=happened    # CAMEO 138
> Kenya said it would hit back at Uganda. => KEN 138 UGA
v:hesitate +advmod(not) +xcomp(use,strike,attack,act,retaliate,take,respond,hit,intervene,send,fight,impose,defend) A[state,GOV,igo,MIL]:subj R[state,GOV,igo,group]:xcomp.against|xcomp.obj|xcomp.obj.against|xcomp.on => event 138 modality=given    # CAMEO 138
> Kenya said it would not hesitate to use force against Uganda. => KEN 138 UGA
v:tolerate,accept,allow,permit,stand +advmod(not,never,no) +aux(will,would,shall) A[state,GOV]:subj R[state,GOV,group]:obj.by|obj.of|obj.poss|obj.mod|obj +obj(interference,provocation,aggression,intervention,action,incursion,violation,attack,behaviour,behavior,threat,meddling,presence) => event 130 modality=given    # CAMEO 130
> Kenya said it would not tolerate Ugandan interference. => KEN 130 UGA
v:reserve +obj(right) +obj.acl(use,retaliate,respond,act,take,strike,attack,impose,defend) A[state,GOV]:subj R[state,GOV,group,territory]:obj.acl.against|obj.acl.obj.against|obj.acl.to.of|obj.acl.obj ! => event 138    # CAMEO 138
> Kenya said it reserved the right to use force against Uganda. => KEN 138 UGA
v:threaten,promise,pledge +obj(vengeance,revenge,retaliation,retribution,punishment) A[state,GOV,group,MIL]:subj R[state,GOV,group]:against|on|obj.against|for.by|for.of|for.mod|after.by|after.of|after.mod|obj.for.mod|obj.after.mod|obj.for.by => event 138    # CAMEO 138
> Kenya threatened vengeance after the Ugandan raids. => KEN 138 UGA
v:use +obj(force) +aux(will,would,shall) A[state,GOV,MIL]:subj R[state,GOV,group]:against|obj.against|advcl.obj|xcomp.obj => event 138 modality=happened    # CAMEO 138
> Kenya would use force against Uganda if talks failed. => KEN 138 UGA
a:ready,prepared,poised,set,determined +xcomp(retaliate,impose,strike,attack,punish,block,act) A[state,GOV,igo]:subj R[state,GOV,igo,group]:xcomp.on|xcomp.against|xcomp.obj|xcomp.obj.on|xcomp.obj.against => event 130    # CAMEO 130
> Kenya is ready to retaliate against Uganda. => KEN 130 UGA
v:tell,warn +xcomp|xcomp.conj|ccomp.conj(face,risk,suffer) A[state,GOV,igo]:subj R[state,GOV,igo]:obj|iobj => event 130    # CAMEO 130
> Kenya told Uganda to risk its anger. => KEN 130 UGA
v:give +obj(week,month,year) A[state,GOV,igo]:subj R[state,GOV,igo,group]:iobj|to +xcomp|advcl|acl|obj.acl|obj.advcl(open,withdraw,take,leave,comply,release,accept,stop,end,hand,decide,resolve,remove,answer,reply,respond,pull,surrender,disarm,drop) => event 105    # CAMEO 10
> Kenya gave Uganda six weeks to open its market. => KEN 105 UGA

# ---- asked, pressed --------------------------------------------------------------------------------------------
v:want,expect,like A[state,GOV,igo]:subj R[state,GOV,igo,group]:xcomp.subj|ccomp.subj|obj +xcomp|ccomp(agree,accept,change,give,take,hand,pay,withdraw,stop,end,return,join,pull,release,open,drop,dismantle,disarm,sign,ratify,recognize,recognise,share,allow,let,leave,halt,revalue,make,do,comply,cooperate) -advmod(not) => event 105    # CAMEO 10
> Kenya wants Uganda to hand over the ships. => KEN 1053 UGA
v:seek,solicit A[state,GOV,BUS]:subj R[state,GOV,igo,BUS,org]:from|obj.from +obj(loan,credit,aid,assistance,help,money,fund,funds,finance,financing,dollar,grant,relief,rescheduling,support) => event 0231    # CAMEO 023
> Kenya is seeking new loans from Uganda. => KEN 0231 UGA
v:feel,think,believe,argue,contend,say,maintain A[state,GOV]:subj R[state,GOV,igo]:ccomp.subj +ccomp(hold,refrain,wait,stop,withdraw,pull,show,exercise,back,delay,postpone,reconsider) -ccomp.advmod(not) +ccomp.aux(must,should,ought) => event 0256    # CAMEO 025
> Kenya feels that Uganda must wait. => KEN 0256 UGA
v:call +for(meeting,session,conference,summit,talk,negotiation) A[state,GOV,igo]:subj R[igo]:for.of|for.mod|for.poss|for ! => event 026    # CAMEO 026
> Kenya called for an emergency meeting of OPEC. => KEN 026 IGO:OPEC

# ---- refusals ---------------------------------------------------------------------------------------------------
v:bar,block,stop,prevent,obstruct,impede,hinder,hamper,turn +obj(inspector,inspection,monitor,team,observer,investigator,mission,convoy,expert) A[state,GOV,MIL]:subj R[igo,state]:obj|obj.of|obj.mod => event 120    # CAMEO 12
> Kenya blocked the U.N. inspection team. => KEN 120 IGO:UN
v:have +obj(plan,intention) +obj.det(no) A[state,GOV]:subj R[state,GOV,igo]:obj.acl.with|obj.acl.to|obj.acl.obj|obj.acl.obj.with|obj.of.with|obj.acl.obj.by|obj.acl.obj.of|obj.acl.obj.mod +obj.acl|obj.of(open,lift,accept,negotiate,withdraw,talk,change,join,recognise,recognize,release,begin,start,resume,liberalise,liberalize,yield,bow,meet,give,drop,return,reduce,cut) => event 120 modality=given    # CAMEO 12
> Kenya has no plans to yield to Uganda. => KEN 120 UGA
v:accept +advmod(not,never) A[state,GOV,igo]:subj R[state,GOV,igo]:obj.by|obj.of|obj.poss|obj.mod => event 120 modality=given    # CAMEO 12
> Kenya could not accept the Ugandan position. => KEN 120 UGA
v:stall,delay,hold,shelve,postpone,block,oppose +obj(ratification,implementation,signing,approval,adoption) A[state,GOV,LEG]:subj R[state,GOV,igo]:obj.of.with|obj.with|with => event 120    # CAMEO 12
> Kenya stalled ratification of the treaty with Uganda. => KEN 120 UGA
v:resist,rebuff,spurn,oppose +obj(demand,request,attempt,effort,proposal,call,offer,move,bid,position,idea) A[state,GOV,igo]:subj R[state,GOV,igo]:obj.by|obj.of|obj.poss|obj.mod|obj.from => event 120    # CAMEO 12
> Kenya resisted the Ugandan proposal. => KEN 120 UGA
v:resist,refuse,oppose +obj|xcomp(attempt,effort,inspection,visit,search,inspect,inspection) A[state,GOV]:subj R[state,GOV,igo]:obj.by|obj.of|obj.mod|obj.from|xcomp.obj|obj => event 120    # CAMEO 12
> Kenya resisted inspections by the United Nations. => KEN 120 IGO:UN
a:unacceptable A[state,GOV]:to R[state,GOV,igo]:subj.by|subj.of|subj.mod|subj.poss => event 120    # CAMEO 12
> The Ugandan proposal was unacceptable to Kenya. => KEN 120 UGA
v:place,put,declare +obj|xcomp|advcl|advmod|off(off-limits,limits,limit) A[state,GOV,MIL]:subj R[igo,state]:to|obj.to|off.to|for => event 120    # CAMEO 12
> Kenya has put the sites off-limits to U.N. inspectors. => KEN 120 IGO:UN

# ---- verdicts in an adjective -----------------------------------------------------------------------------------
a:unfair,unlawful,illegal,illegitimate,discriminatory,unjust,unjustified,protectionist,provocative,destabilising,destabilizing,reckless,irresponsible,aggressive,coercive,malign,unprovoked,expansionist A[state,igo]:author R[state,GOV]:head.poss|head.mod|head.by|head.of +head(practice,policy,program,programme,export,exports,tactic,behaviour,behavior,measure,action,activity,trade,annexation,settlement,claim,conduct,barrier,subsidy,act,posture,rhetoric,ambition,competition) => event 111    # CAMEO 111
> Kenya said it would answer the unfair trade practices of Uganda. => KEN 111 UGA

# ---- contacts told in passing ------------------------------------------------------------------------------------
n:meeting,summit,session,conference,gathering A[igo]:of +of(minister,leader,head,official,ambassador,envoy,chief) -with => event 040    # CODING 8: an organisation's own
> Kenya spoke at a meeting of OPEC oil ministers. => IGO:OPEC 040 -
v:leave,depart A[GOV,MIL,LEG,BUS]:subj R[place]:obj +after|advcl(talk,visit,meeting,summit,negotiation,tour,trip) -for => event 042 mode=visit    # CODING 8
> The Kenyan minister left Uganda after talks with farmers. => KEN 042 UGA
v:return,fly,come,head +advmod(home,back) A[GOV,MIL,LEG]:subj R[place]:from => event 042 mode=visit    # CODING 8
> The Kenyan envoy flew home from Uganda. => KEN 042 UGA
a:due A[GOV,MIL,LEG]:subj R[place]:in +in => event 042 mode=visit modality=planned    # CODING 8
> A Kenyan delegation is due in Uganda next week. => KEN 042 UGA
v:expect +in A[GOV,MIL,LEG]:obj R[place]:in -xcomp -obj.of => event 042 mode=visit modality=planned    # CODING 8
> The Kenyan minister is expected in Uganda next week. => KEN 042 UGA
v:plan,schedule,announce +obj(trip,visit,tour,journey) A[GOV,LEG,igo]:subj R[place]:obj.to|to => event 042 mode=visit    # CODING 8
> The Kenyan president announced a trip to Uganda. => KEN 042 UGA
v:visit,tour,inspect,search A[MIL,GOV,igo]:subj R[place]:in|obj.in +subj(inspector,team,inspection,mission,monitor) +obj(site,barracks,palace,facility,plant,factory,base,installation) => event 090    # CAMEO 090
> U.N. inspectors searched sites in Uganda. => IGO:UN 090 UGA
n:inspection A[igo,state]:by|of|mod R[state]:in +head(resume,begin,carry,conduct,start,complete,continue,end) => event 090    # CAMEO 090
> The inspections by the United Nations in Uganda resumed. => IGO:UN 090 UGA
v:meet,gather,convene,confer,assemble +subj(minister,leader,head,official,delegate,ambassador) A[igo]:subj -with => event 040    # CODING 8
> Foreign ministers of the OAU gathered in Kenya. => IGO:OAU 040 -
v:brief,inform,notify A[GOV]:subj R[GOV,igo,state]:obj +on|about|obj.on => event 040    # CODING 8
> The Kenyan minister briefed the Ugandan president on the talks. => KEN 040 UGA
n:talk,negotiation,discussion +head(break,fail,conclude) A[state,GOV]:between|among -case => event 046 recip    # CODING 8
> Negotiations between Kenya and Uganda broke down. => KEN 046 UGA

# ---- arms, troops -------------------------------------------------------------------------------------------------
v:sell,ship A[state,GOV]:subj R[state,GOV,group]:to|obj.to|iobj +obj(arms,arm,weapon,weapons,missile,jet,fighter,tank,warplane,warship,helicopter,submarine,rifle,ammunition,munition,shell,rocket,drone,howitzer,artillery,bomb,gun,radar) => event 072    # CODING 5
> Kenya sold arms to Uganda. => KEN 072 UGA
v:bolster,beef,strengthen,reinforce,expand,boost,increase,build,step +obj(presence,force,forces,fleet,garrison,contingent,deployment) A[state,GOV,MIL]:subj R[state]:on|against|along|obj.against|near => event 154    # CAMEO 154
> Kenya is bolstering its forces against Uganda. => KEN 154 UGA

# ---- trade and money ------------------------------------------------------------------------------------------------
v:suspend,halt,stop,freeze,cease,withhold,delay +obj(payment,repayment,interest,servicing) A[state,GOV]:subj R[BUS,state,igo,org]:to|obj.to|obj.on.to => event 1621    # CAMEO 162
> Kenya suspended interest payments to Ugandan banks. => KEN 1621 UGA
v:suspend,withdraw,halt,stop,cut +obj(cover,insurance,guarantee) A[state,GOV,BUS]:subj R[state]:for|to|obj.for|obj.to|obj.for.to|obj.for.with => event 1621    # CAMEO 162
> Kenya suspended credit cover for exports to Uganda. => KEN 1621 UGA
v:stop,cease,halt +xcomp(send,sell,ship,export,import,buy,supply,deliver,repay,provide) A[state,GOV]:subj R[state,GOV,igo]:xcomp.to|xcomp.through|xcomp.from|xcomp.iobj|xcomp.obj|xcomp.obj.from|xcomp.obj.to|xcomp.obj.through => event 160    # CAMEO 16
> Kenya has stopped sending its copper through Uganda. => KEN 160 UGA
v:curb,penalise,penalize,tax +obj(import,export,shipment,sale,purchase,trade) A[state,GOV,igo,LEG]:subj R[state]:obj.of|obj.from|obj.by|obj.mod|obj.poss => event 163    # CAMEO 163
> Kenya has curbed imports of Ugandan steel. => KEN 163 UGA

# ---- promises -------------------------------------------------------------------------------------------------------
v:assure,reassure A[state,GOV]:subj R[state,GOV,igo]:obj|iobj +ccomp|xcomp => event 030    # CODING 5
> Kenya assured Uganda that it would stay neutral. => KEN 030 UGA
v:agree,consent ! +xcomp(give,grant,allow,let,permit) +xcomp.obj|xcomp.iobj|xcomp.xcomp.subj(inspector,inspection,monitor,access,observer) A[state,GOV]:subj R[igo,state]:xcomp.obj|xcomp.iobj|xcomp.to|xcomp.obj.to|xcomp.xcomp.subj => event 035    # CODING 5
> Kenya agreed to give U.N. inspectors full access. => KEN 0355 IGO:UN
v:pledge,agree,promise,vow +xcomp(consult,coordinate) A[state,GOV]:subj R[state,GOV]:xcomp.obj? => event 036 recip    # CODING 5
> Kenya and Uganda pledged to consult each other regularly. => KEN 036 UGA

# ---- markets to be opened -------------------------------------------------------------------------------------------
@list w_market market, markets, tariff, tariffs, barrier, barriers, quota, quotas, surplus, subsidy, subsidies, border, economy
@list w_open   open, remove, cut, reduce, lower, eliminate, dismantle, abolish, liberalise, liberalize, scrap, trim, shrink, narrow
v:tell,persuade,expect,get ! A[state,GOV,igo,LEG]:subj R[state,GOV,igo]:obj|xcomp.subj|ccomp.subj +xcomp|advcl|ccomp(@w_open) +xcomp.obj|advcl.obj|ccomp.obj(@w_market) => event 1054    # CAMEO 1054
> Kenya told Uganda to cut its tariffs on tea. => KEN 1054 UGA
n:call,request,pressure ! A[state,GOV,igo,LEG]:poss|mod|by|from|of R[state,GOV,igo]:for|on|for.of|acl.subj|for.acl.subj|acl.obj +acl|for.acl|for(@w_open,opening,removal,reduction,access,elimination,cut) => event 1054    # CAMEO 1054
> Kenyan calls for Uganda to open its market were heard. => KEN 1054 UGA
v:seek,demand,want +obj(opening,access,reduction,removal,elimination,liberalisation,liberalization) +obj.of|obj.to|obj.in(@w_market) A[state,GOV,igo,LEG]:subj R[state,GOV,igo]:obj.of.of|obj.of.poss|obj.of.mod|obj.of|obj.to.of|obj.to.poss|obj.to.mod|obj.to|obj.in.of|obj.in.poss => event 1054    # CAMEO 1054
> Kenya sought the opening of Uganda's market. => KEN 1054 UGA

# ---- more contacts ----------------------------------------------------------------------------------------------------
n:departure A[GOV,LEG,BUS,state]:of|poss|mod R[place]:for|to -head(prompt,delay,force,urge) => event 042 mode=visit    # CODING 8
> The announcement came before the departure of a Kenyan delegation for Uganda. => KEN 042 UGA
n:arrival A[GOV,LEG,BUS]:of|poss R[GOV]:for.with|head.for.with => event 042 mode=visit    # CODING 8
> It was announced before the arrival of the Kenyan minister for talks with Ugandan officials. => KEN 042 UGA
n:talk,negotiation,meeting A[igo]:by +by(minister,leader,head,official,ambassador) -with -between => event 040    # CODING 8: an organisation's own
> Tariffs will dominate talks by OPEC ministers. => IGO:OPEC 040 -
n:trip,visit,tour,journey A[GOV]:poss R[place]:acl.obj.to|acl.to|head.obj.to +head|acl(take,bring,lead) => event 042 mode=visit    # CODING 8
> The Kenyan minister's trip took him to Uganda. => KEN 042 UGA
v:invite A[state,GOV]:subj R[GOV,state]:obj +to|xcomp(visit,come,attend,join,talk,negotiate) => event 026    # CAMEO 026
> Kenya invited Uganda to attend. => KEN 026 UGA
v:approach A[state,GOV,BUS]:subj R[GOV,MIL,LEG,igo]:obj => event 040    # CODING 8
> The Kenyan minister approached Ugandan officials. => KEN 040 UGA

# ---- agreement and support ------------------------------------------------------------------------------------------
v:amount +to(recognition,acceptance,endorsement) A[state]:to.mod|to.by|to.poss R[state]:to.of => relation RECOGNISES    # CODING 14
> The accord amounts to Kenyan recognition of Uganda. => KEN RECOGNISES UGA
n:recognition A[state]:mod|poss|by R[state]:of|of.poss|of.mod +of|head(sovereignty,border,independence,statehood,frontier) => relation RECOGNISES    # CODING 14
> It means Kenyan recognition of Uganda's borders. => KEN RECOGNISES UGA

# ---- relations told in passing ----------------------------------------------------------------------------------------
v:strain,sour,chill,cloud,poison,damage,upset,hurt,worsen,jeopardise,jeopardize +obj(relation,relations,tie,ties,relationship) A[state]:obj.between|obj.with|obj.mod|obj.poss R[state]:obj.with|obj.between? => relation RIVAL recip    # DESIGN 3
> The dispute has strained relations between Kenya and Uganda. => KEN RIVAL UGA
v:sour,deteriorate,worsen,cool,chill +subj(relation,relations,tie,ties,relationship) A[state]:subj.between|subj.with|subj.mod|subj.poss R[state]:subj.with? => relation RIVAL recip    # DESIGN 3
> Relations between Kenya and Uganda have deteriorated. => KEN RIVAL UGA
v:charge +with|advcl(verify,investigate,monitor,oversee,supervise,protect,enforce,implement,ensure,negotiate,draft,carry,task,coordinate,task,watch,disarm,find) +self ! ! => none    # a task, no accusation
> The United Nations charged the Kenyan inspectors with verifying the report of Uganda. => none

# ---- a journey for talks is a visit and talks ---------------------------------------------------------------------
n:talk,talks,negotiation,discussion,consultation +case(for) +head(visit,travel,go,fly,arrive,leave,depart,come,head,tour,return,send,due) A[GOV,LEG,MIL,BUS,igo]:head.subj R[place]:head.obj|head.in|head.to|head.for|head.into|head.with -with -head.advmod(not) => event 046    # CODING 8
> The Kenyan minister arrived in Uganda for talks on the border. => KEN 046 UGA
n:meeting,meetings +case(for) +with +head(visit,travel,go,fly,arrive,leave,depart,come,head,tour,return) A[GOV,LEG,MIL,BUS,igo]:head.subj R[place]:head.obj|head.in|head.to|head.for|head.into => event 040    # CODING 8
> The Kenyan minister will visit Uganda for meetings with senior officials. => KEN 040 UGA

# ---- trade and help in passing ------------------------------------------------------------------------------------
n:cut,reduction +mod(tariff,import,duty) A[state,GOV,igo]:poss|by|head.subj R[state,igo]:on.from|for|head.for|head.to? +head(announce,introduce,make,plan,unveil,propose,implement) => event 085    # CAMEO 085
> Kenya introduced sweeping tariff cuts. => KEN 085 -
v:increase,enlarge,expand,strengthen,beef,step,bolster,reinforce +obj(fleet,presence,force,forces) A[state,MIL]:subj -for -in(army,budget) -obj.mod(police,labour,labor,work,driving,market,sales) => event 154    # CAMEO 154
> Kenya is increasing its naval fleet on the lake. => KEN 154 -
v:buy,purchase,order,import,acquire,take A[state,GOV,BUS]:subj R[state]:obj.of|obj.of.of|obj.of.from -obj.of.mod(stock) +obj(worth,dollar,dollars,dlr,dlrs,million,billion,mln,bln,tonne,tonnes,ton,tons,barrel,barrels,share) => event 061    # CAMEO 061
> Kenya will buy 40 million dollars worth of Ugandan tea. => KEN 0311 UGA
n:help,assistance,aid,backing +case(with) A[state,igo]:from|poss|mod|of R[state,GOV,group,MIL]:head.subj -head(meet,deal,cope,visit,talk,welcome,congratulate,agree,thank) => event 070    # CAMEO 07
> Kenya built the dam with Ugandan help. => UGA 070 KEN
v:draw,get,receive,win,meet +obj|with(welcome,praise,applause,backing) A[state,GOV,igo]:obj.from|obj.in|from|in|with.from R[state,GOV,igo]:subj|subj.of|subj.by => event 051    # CODING 6
> The Kenyan plan won praise from Uganda. => UGA 051 KEN
