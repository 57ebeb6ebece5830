# How heads of state speak before an assembly: stances, thanks and praise of things and of those unnamed, help given to the common body.
@format 1
@version 2026.1
@licence Apache-2.0

@list x_matter    effort, efforts, initiative, process, reform, reforms, proposal, plan, call, outcome, conclusion, recommendation, report, resolution, agreement, treaty, convention, declaration, charter, document, statute, protocol, mechanism, solution, settlement, principle, principles, goal, agenda, programme, establishment, creation, convening, holding, adoption, conclusion, implementation, strengthening, expansion, enlargement, increase, reduction, elimination, abolition, prohibition, ban, lifting, ending, resumption, continuation, completion, revitalization, restructuring, admission, participation, inclusion, role, mission, operation, work, mandate, leadership, disarmament, proliferation, decolonization, negotiation, negotiations, talks, move, moves, step, steps, measure, idea, concept, strategy, vision, roadmap, struggle, cause, campaign, position, view, request, candidature, universality, ratification, zone, transition, framework, system, order

@list x_value     right, rights, disarmament, proliferation, multilateralism, peace, solution, settlement, process, arrangement, goal, goals

# ---- stances on a matter that names nobody -----------------------------------------------------------------------------
v:support,favour,favor,endorse,back,champion A[state,GOV]:subj +obj(@x_matter) T:obj -by -head(order,able,way,effort,look,work,seek,strive,continue) => relation SUPPORTS_ON    # CODING 6
> Togo supports the convening of a conference on fisheries. => TGO SUPPORTS_ON -
n:support,endorsement,backing A[state,GOV]:poss|light -case(in) +for|to|of(convening,holding,establishment,creation,adoption,reform,reforms,initiative,proposal,resolution,outcome,candidature,settlement,solution,process,efforts,effort,disarmament,elimination,prohibition,implementation,treaty,convention,declaration) R:for.of|for.poss|for.by|for.acl.by|for.acl.subj|for.mod|to.of|to.poss|to? T:for|to|of => relation SUPPORTS_ON    # CODING 6
> Togo reiterates its support for the convening of a conference on fisheries. => TGO SUPPORTS_ON -
n:commitment,attachment,adherence,dedication,devotion A[state,GOV]:poss|light +to(@x_value) R:to.of|to.poss|to.mod|to? T:to => relation SUPPORTS_ON    # CODING 6
> Togo reaffirms its commitment to human rights. => TGO SUPPORTS_ON -
v:attach +obj(importance,priority,value,significance,weight) A[state,GOV]:subj +to|obj.to(@x_matter,law,rule,development,organization) T:to|obj.to => relation SUPPORTS_ON    # CODING 6
> Togo attaches great importance to the rule of law. => TGO SUPPORTS_ON -

# ---- thanks to those unnamed -------------------------------------------------------------------------------------------
v:thank,commend,applaud,congratulate,salute,praise A[state,GOV]:subj +obj(@outsider) R:obj|for.from|for.by|for.of? => event 051    # CODING 6
> Togo thanks all those who have helped it. => TGO 051 -
a:grateful,thankful,indebted,appreciative A[state,GOV]:subj|head.subj +to(@outsider) R:to|to.of|for.of? => event 051    # CODING 6
> Togo is grateful to all those who have helped it. => TGO 051 -
n:thanks,gratitude,appreciation,tribute A[state,GOV]:poss|light +to|head.to(@outsider) R:to|head.to|for.of|for.poss? => event 051    # CODING 6
> Togo expresses its gratitude to all those who have helped it. => TGO 051 -

# ---- praise of another without a word for praising ---------------------------------------------------------------------
a:crucial,vital,essential,indispensable,important,invaluable,irreplaceable,valuable,beneficial,effective,remarkable,impressive,timely,welcome,instrumental,exemplary,outstanding,excellent,commendable,successful,constructive,generous A[state,GOV]:author +subj(work,role,contribution,effort,mission,leadership,assistance,engagement,presence,participation,initiative,proposal,activity,experience,achievement,progress,cooperation,partnership,programme) R[state,GOV,igo]:subj.of|subj.poss|subj.by|subj.mod|subj.acl.by => event 051    # CODING 6
> "The work of the United Nations is crucial," the president of Togo said. => TGO 051 IGO:UN
a:instrumental,generous,exemplary,helpful,indispensable,irreplaceable +subj A[state,GOV]:author R[state,GOV,igo]:subj => event 051    # CODING 6
> "The United Nations has been instrumental in this," the president of Togo said. => TGO 051 IGO:UN
n:friend,partner,guardian,champion,beacon,pillar,cornerstone,model,inspiration,pioneer,lifeline,catalyst,anchor,bastion,defender,democracy,citizen +subj A[state,GOV]:author R[state,GOV,igo]:subj -det(no) -mod(trading,trade,commercial,economic) => event 051    # CODING 6
> "The United Nations has been a trusted friend," the president of Togo said. => TGO 051 IGO:UN
v:make +obj(progress,contribution,stride,advance,headway) -obj.det(no) A[state,GOV]:author R[state,GOV,igo]:subj => event 051    # CODING 6
> "Ghana has made great progress," the president of Togo said. => TGO 051 GHA
n:step,basis,contribution,milestone,achievement,success,breakthrough,model,landmark +subj(initiative,decision,adoption,reform,proposal,agreement,plan,resolution,effort,measure,visit,declaration,action,summit,work) A[state,GOV]:author R[state,GOV,igo]:subj.of|subj.poss|subj.by|subj.mod|subj.acl.by -det(no) => event 051    # CODING 6
> "The initiative of Ghana is an important step," the president of Togo said. => TGO 051 GHA
w:thanks +to A[state,GOV]:author R[state,GOV,igo]:to|to.of|to.poss|to.by => event 051    # CODING 6
> "Thanks to Ghana, the road is open," the president of Togo said. => TGO 051 GHA

# ---- own intent --------------------------------------------------------------------------------------------------------
v:spare +obj(effort) A[state,GOV]:subj => event 030 modality=planned    # CODING 5
> Togo will spare no effort to protect the forest. => TGO 030 -

# ---- appeals -----------------------------------------------------------------------------------------------------------
v:invite A[state,GOV]:subj R[igo]:obj +xcomp -xcomp(visit,come,attend,join,participate,take,send,host,hold) => event 020    # CODING 11
> Togo invites the United Nations to protect the forest. => TGO 020 IGO:UN

v:hope,trust A[state,GOV]:subj R[state,GOV,igo]:ccomp.subj -ccomp.subj.of -ccomp.subj(community) => event 020    # CODING 11
> Togo hopes that the United Nations will protect the forest. => TGO 020 IGO:UN

# ---- members and parties -----------------------------------------------------------------------------------------------
n:state,country,nation +mod(member) +case(as) R[igo]:of|mod.mod A[state]:head.subj|head.head.subj|head => relation MEMBER_OF    # DESIGN 3
> As a responsible member State of the African Union, Togo keeps its word. => TGO MEMBER_OF IGO:AU
n:party,signatory +mod(state) A[state,GOV]:subj T:to|of +to|of(@treaty_word,statute,instrument) => relation PARTY_TO each    # CODING 10
> Togo is a State party to the Rome Statute. => TGO PARTY_TO -
n:party,signatory A[state,GOV]:subj T:to|of +to|of(statute,instrument) => relation PARTY_TO each    # CODING 10
> Togo is party to several human rights instruments. => TGO PARTY_TO -
n:instrument +of(ratification,accession,approval,acceptance) +head(deposit,submit,lodge) A[state,GOV]:light T:of.of|of.to => event 057; relation PARTY_TO each    # CODING 10
> Togo has deposited its instrument of ratification of the Paris Agreement. => TGO PARTY_TO -
v:abide,comply +by|with(@treaty_word) A[state,GOV]:subj T:by|with -head(must,should,urge,call) => relation PARTY_TO each    # CODING 10
> Togo abides by the treaty on the river. => TGO PARTY_TO -
v:take +obj(place,seat) +in|among|on|obj.in|obj.among|obj.on R[igo]:in|among.of|on|obj.in|obj.among.of|obj.on A[state]:subj => relation MEMBER_OF    # DESIGN 3
> Togo took its seat in the United Nations. => TGO MEMBER_OF IGO:UN
v:sit A[state]:subj R[igo]:on => relation MEMBER_OF    # DESIGN 3
> Togo sat on the Security Council. => TGO MEMBER_OF IGO:UNSC

n:member A[state]:appos|of.appos R[igo]:of|of.mod => relation MEMBER_OF    # DESIGN 3
> Togo welcomes the newest member of the African Union, South Sudan. => SSD MEMBER_OF IGO:AU
n:member +mod(future,prospective,aspiring,incoming) +case(as) R[igo]:of|mod A[state]:head.subj|head.head.subj => relation MEMBER_OF modality=planned    # DESIGN 3
> As a future member of the African Union, Togo welcomes the decision. => TGO MEMBER_OF IGO:AU modality=planned
n:membership A[state]:poss|light R[igo]:within|within.mod => relation MEMBER_OF    # DESIGN 3
> Togo celebrates its membership within the United Nations family. => TGO MEMBER_OF IGO:UN
n:membership,accession,admission,seat +head(seek,pursue,desire,request) A[state]:light R[igo]:of|in|to|on => relation MEMBER_OF modality=wished    # DESIGN 3
> Togo seeks membership of the Human Rights Council. => TGO MEMBER_OF IGO:UNHRC modality=wished

# ---- help given to the common body -------------------------------------------------------------------------------------
v:participate,serve,engage +in(operation,mission,peacekeeping,force) -in.mod(training) A[state,GOV,MIL]:subj R[igo]:in.of|in.mod => event 074    # CODING 5
> Togo participates in the peacekeeping operations of the United Nations. => TGO 074 IGO:UN
v:contribute,dispatch,deploy,send,provide,commit +obj(officer,peacekeeper,observer,hospital,helicopter,engineer,expert,aircraft) +to(mission,operation,peacekeeping,force,effort) A[state,GOV,MIL]:subj R[state,GOV,igo,territory]:to.of|to.in|to.mod|to => event 074    # CODING 5
> Togo has dispatched officers to the mission of the United Nations in Mali. => TGO 074 IGO:UN
n:participation,contribution,contributor +to|in(operation,mission,peacekeeping,force) A[state,GOV,MIL]:poss|light|subj R[state,GOV,igo,territory]:to.of|to.mod|in.of|in.mod|to|in => event 074    # CODING 5
> Togo's contribution to the peacekeeping operations of the United Nations is small. => TGO 074 IGO:UN
v:provide,give,share,supply,donate +obj(respirator,vaccine,dose,medicine,food,tent,equipment,supplies,shelter,blanket,water,ambulance) A[state,GOV]:subj R[state,GOV,igo]:for|with|to|iobj => event 073    # CODING 5
> Togo provided respirators for Ghana and Mali. => TGO 073 GHA+MLI

v:thank,commend,praise,congratulate,acknowledge +head(fail,remiss,neglect,omit) +head A[state,GOV]:author R[state,GOV,igo]:obj|obj.of|obj.poss|obj.by|obj.acl.by|obj.acl.subj => event 051    # CODING 6
> "It would be remiss of us not to commend the efforts of Ghana," the president of Togo said. => TGO 051 GHA

# ---- blame without a word for blaming ----------------------------------------------------------------------------------
@list x_misdeed policy, practice, measure, action, act, decision, campaign, conduct, position, war, invasion, occupation, settlement, blockade, embargo, sanction, activity, regime, demand, law, claim, ambition, design, attempt, intervention, raid, siege, wall, annexation, step, plan, programme, program, behaviour, behavior, excision, exploitation
@list x_terror  terror, terrorism, tyranny, aggression, oppression, apartheid, intimidation, annexation, genocide, extermination, discrimination, expansion, blackmail, coercion, destabilization, hostility, provocation, cleansing, colonization, violence
a:illegal,unlawful,illegitimate,unjust,wrongful,arbitrary,discriminatory,racist,colonialist,neocolonialist,expansionist,annexationist,hegemonic,imperialist,hypocritical,immoral,irresponsible,provocative,coercive,inhumane,criminal,belligerent +head(@x_misdeed) A[state,GOV]:author R[state,GOV,MIL,group]:head.poss|head.by|head.acl.subj|head.acl.by|head.mod => event 112    # CODING 7
> "Libya's illegal policies hurt us," the president of Togo said. => TGO 112 LBY
n:violation,breach,threat,challenge,danger,affront,crime,insult,obstacle,impediment,hindrance,injustice,menace,mockery,disgrace,aggression,defiance,betrayal,abuse,setback +head(constitute,represent,pose,present) A[state,GOV]:author R[state,GOV,MIL,group]:head.subj.poss|head.subj.by|head.subj.mod|head.subj.of +head.subj.poss|head.subj.by|head.subj.mod|head.subj.of => event 111    # CODING 7
> "The tests of Libya pose a threat to us," the president of Togo said. => TGO 111 LBY
n:violation,breach,threat,challenge,danger,affront,crime,insult,obstacle,impediment,hindrance,injustice,menace,mockery,disgrace,aggression,defiance,betrayal,abuse,setback +subj A[state,GOV]:author R[state,GOV,MIL,group]:subj.poss|subj.by|subj.mod|subj.of -det(no) => event 111    # CODING 7
> "The tests of Libya are a threat to us," the president of Togo said. => TGO 111 LBY
n:policy,practice,act,crime,campaign,measure,scheme,strategy +of(@x_terror) A[state,GOV]:author R[state,GOV,MIL,group]:poss|by|mod|acl.by|head.subj => event 112    # CODING 7
> "Libya's policy of intimidation hurts us," the president of Togo said. => TGO 112 LBY
n:disregard,contempt,defiance,manipulation,duplicity,meddling,obstruction,neglect,disrespect,refusal,insistence A[state,GOV]:author R[state,igo,group]:poss|by|mod => event 112    # CODING 7
> "Libya's disregard for our borders is known," the president of Togo said. => TGO 112 LBY
v:fail A[state,GOV]:author R[state,igo]:subj +xcomp|obj|advcl -xcomp(produce,reach,agree,sign,materialize) => event 111    # CODING 7
> "The Security Council has failed to protect us," the president of Togo said. => TGO 111 IGO:UNSC
v:ignore,disregard,neglect,betray,obstruct,impede,hinder,hamper,sabotage,usurp,exploit,manipulate,abuse,perpetuate,instigate,incite,foment,fuel,stoke,oppress,plunder,loot,pillage,defy,flout,deprive,humiliate,blackmail,bully,provoke,trample,destabilize,destabilise,terrorize,terrorise,enslave,subjugate A[state,GOV]:author R[state,GOV,MIL,group,igo]:subj +obj => event 112    # CODING 7
> "Libya exploits our forests," the president of Togo said. => TGO 112 LBY
v:resort,persist A[state,GOV]:author R[state,GOV,MIL,group]:subj +to|in => event 112    # CODING 7
> "Libya persists in its claims," the president of Togo said. => TGO 112 LBY
v:violate,breach,contravene,infringe A[state,GOV]:author R[state,GOV,MIL,group]:subj +obj(integrity,sovereignty,airspace,territory,space,border,freedom,commitment,obligation,agreement,treaty,ceasefire,truce,sanction,embargo,resolution,dignity,sanctity,norm) => event 112    # CODING 7
> "Libya violated our territorial integrity," the president of Togo said. => TGO 112 LBY
v:stand,watch,remain +advmod|xcomp|obl|by|in(idly,unmoved,silent,indifferent,by,silence,inaction) A[state,GOV]:author R[igo,state]:subj => event 111    # CODING 7
> "The United Nations stood idly by," the president of Togo said. => TGO 111 IGO:UN
v:abandon,fail,forsake A[state,GOV]:author R[state,GOV,igo]:subj +obj(we,people,country,nation,population,victim,he,they,innocent,child,refugee,region) => event 111    # CODING 7
> "The United Nations abandoned our people," the president of Togo said. => TGO 111 IGO:UN

# ---- embargoes told by their weight ------------------------------------------------------------------------------------
n:blockade,embargo,sanction +mod|mod.conj(economic,commercial,financial,trade,unilateral,unjust,illegal) A[state,igo]:acl.by|acl.subj|by|poss|mod R[state]:acl.on|acl.against|acl.upon|on|against|upon ! ! ! ! ! => event 163 modality=given; relation SANCTIONS modality=given    # CODING 1, 11
> The economic blockade imposed on Cuba by the United States must be lifted. => USA 163 CUB; USA SANCTIONS CUB
n:measure +mod|mod.conj(coercive,restrictive) +mod|mod.conj(unilateral,economic,illegal,unjust) A[state,igo]:acl.by|acl.subj|by|poss|mod? R[state]:acl.on|acl.against|acl.upon|on|against|upon => event 163 modality=given; relation SANCTIONS modality=given    # CODING 1, 11
> The unilateral coercive measures imposed on Cuba by the United States must end. => USA 163 CUB; USA SANCTIONS CUB

# ---- mediation told as an effort ---------------------------------------------------------------------------------------
@list x_pacify bring, achieve, find, reach, restore, settle, resolve, solve, promote, secure, facilitate, end, reconcile, mediate, revive, resume, relaunch, advance, steer, guarantee, consolidate, broker, encourage, push, engage, help, establish, stabilize, stabilise
@list x_accord peace, settlement, solution, resolution, reconciliation, dialogue, negotiation, negotiations, talk, talks, process, conflict, crisis, dispute, question, issue, stability, war, ceasefire, violence, situation
n:effort,endeavour,endeavor,initiative,attempt,enthusiasm,involvement,engagement,mission -mod(global,international) A[state,GOV,igo]:of|by|poss|mod|acl.by|light +acl|acl.xcomp|in|in.acl|at.acl(@x_pacify) +acl.obj|acl.xcomp.obj|acl.for|acl.for.of|acl.to|acl.obj.of|in.obj|in.acl.obj|acl.obj.to|in.obj.to(@x_accord) R[state,territory]:acl.to|acl.obj.in|acl.in|acl.obj.of|acl.obj.to|acl.obj.between|acl.between|acl.obj.on|acl.obj.for => event 045    # CAMEO 045
> Togo commends the efforts of Ghana to bring peace to Liberia. => GHA 045 LBR
n:effort,endeavour,endeavor,initiative,action,contribution,quest,search A[state,GOV,igo]:of|by|poss|mod|acl.by|light +for|towards|toward|at|to|in(@x_accord,finding,resolving,settling,solving,ending,restoring,promoting,achieving) R[state,territory]:for.in|towards.in|toward.in|at.in|to.in|for.of|for.to|for.between|in.between|at.between => event 045    # CAMEO 045
> Togo commends the efforts of Ghana towards peace in Liberia. => GHA 045 LBR

v:express,convey,voice,share +obj(regret,disappointment,dismay,frustration) A[state,GOV]:subj R[state,GOV,igo]:over.of|obj.over.of|at.of|obj.at.of|about.of|obj.about.of|over.poss|obj.over.poss|at.poss|obj.at.poss ! ! => event 111    # CODING 7
> Togo expressed its regret over the inability of the United Nations to act. => TGO 111 IGO:UN

# ---- whose cause it is -------------------------------------------------------------------------------------------------
n:state R[state]:mod -mod(united) +head(establish,establishment,create,creation,build,construct,construction,emergence) A[state,GOV]:author => relation SUPPORTS_ON modality=given    # statehood
> "We must work towards establishing a Palestinian State," the president of Togo said. => TGO SUPPORTS_ON PSE
n:state +mod(independent,sovereign,viable) +poss R[CVL,state,territory]:head.subj|poss +head(establish,build,create,achieve,realize,realise) A[state,GOV]:author => relation SUPPORTS_ON modality=given    # statehood
> "The Palestinian people must be able to establish their own independent State," the president of Togo said. => TGO SUPPORTS_ON PSE
n:right +to|acl(determination,independence,statehood,freedom,return,establish,build,create,determine,exist,decide) R[CVL,territory,group]:light|of|poss|head.subj A[state,GOV]:author -head(deny,deprive) => relation SUPPORTS_ON modality=given    # whose rights
> "The Palestinian people have the right to self-determination," the president of Togo said. => TGO SUPPORTS_ON PSE
n:right +head(deny,deprive) R[CVL,territory,group]:head.obj|poss|head.iobj A[state,GOV]:author => relation SUPPORTS_ON modality=given    # whose rights
> "The Palestinian people are deprived of their right to a state," the president of Togo said. => TGO SUPPORTS_ON PSE
n:plight R[CVL,territory,group]:of|poss|of.poss|of.mod A[state,GOV]:author => relation SUPPORTS_ON modality=given    # CODING 6
> "We should not forget the plight of the Palestinian people," the president of Togo said. => TGO SUPPORTS_ON PSE
n:respect +for|of(sovereignty,integrity,independence,unity) R[state]:for.of|for.poss|of.of|of.poss A[state,GOV]:author => relation SUPPORTS_ON modality=given    # CODING 6
> "We call for respect for the sovereignty of Iraq," the president of Togo said. => TGO SUPPORTS_ON IRQ
v:deserve,merit +obj(support,backing,recognition,praise) R[state,GOV,igo]:subj A[state,GOV]:author => relation SUPPORTS_ON modality=given    # CODING 6
> "The United Nations deserves our support," the president of Togo said. => TGO SUPPORTS_ON IGO:UN
v:resist,oppose,reject +obj(attempt,effort,move,bid) +obj.acl(weaken,undermine,discredit,marginalize,marginalise,destroy,delegitimize,delegitimise,divide,replace,bypass,erode,violate) A[state,GOV]:subj R[state,igo]:obj.acl.obj.of|obj.acl.obj.poss|obj.acl.obj => relation SUPPORTS_ON modality=given    # CODING 6
> Togo will resist any attempt to weaken the United Nations. => TGO SUPPORTS_ON IGO:UN
v:advocate A[state,GOV]:subj R[state,igo]:for|for.of T:for => relation SUPPORTS_ON    # CODING 6
> Togo advocates for a strong African Union. => TGO SUPPORTS_ON IGO:AU
n:participation,inclusion,representation,incorporation,readmission,reintegration R[state,territory]:of|poss +in|into|to(organization,organisation,nations,system,body,agency,assembly,convention) -mod(active) A[state,GOV]:author => relation SUPPORTS_ON modality=given    # CODING 6
> "The participation of Taiwan in the World Health Organization is useful," the president of Togo said. => TGO SUPPORTS_ON TWN
v:participate,join,rejoin R[state,territory]:subj +obj|in(organization,organisation,nations,system,body,agency,assembly,convention) A[state,GOV]:author +head(allow,permit,enable,invite,must,should,right,able) => relation SUPPORTS_ON modality=given    # CODING 6
> "Taiwan must be allowed to participate in the World Health Organization," the president of Togo said. => TGO SUPPORTS_ON TWN

# ---- who presides, who stands for a seat -------------------------------------------------------------------------------
n:chair,chairman,chairperson,chairmanship,presidency,president +case(as,in) R[igo]:of A[state,GOV]:head|head.subj|head.head.subj -mod(former) -head|head.head(election,elect,congratulate,choose,appoint) => relation CHAIRS    # DESIGN 3
> As current Chair of the African Union, Togo works for peace. => TGO CHAIRS IGO:AU
n:candidate,candidacy,candidature +for(seat,membership) A[state,GOV]:subj|poss|of|light R[igo]:for.on|for.of|for.in => event 030    # CODING 5
> Togo is a candidate for a seat on the Security Council. => TGO 030 IGO:UNSC

# ---- talks that must go on, bodies that must change --------------------------------------------------------------------
w:must,should +head(resume,restart,continue,begin,start,lead) +head.subj(talk,talks,negotiation,negotiations,dialogue) A[state,GOV]:author R[state,group]:head.subj.between|head.subj.with => event 026    # CODING 11
> "The talks between Libya and Chad must resume," the president of Togo said. => TGO 026 LBY+TCD

# ---- refuge ------------------------------------------------------------------------------------------------------------
v:give,provide,offer,grant +obj(shelter,refuge,sanctuary) A[state,GOV]:subj R[state,CVL]:to.from|to.mod|to.of|obj.to.from|obj.to|to|obj.for.from => event 075    # CODING 5
> Togo has given shelter to refugees from Ghana. => TGO 075 GHA
v:open +obj(door) +to|obj.to|for(refugee,people,those,migrant) A[state,GOV]:subj R[state,CVL]:to.from|to.mod|to.of|obj.to.from|obj.to.mod|to => event 075    # CODING 5
> Togo opened its doors to refugees from Ghana. => TGO 075 GHA

# ---- sums given --------------------------------------------------------------------------------------------------------
v:contribute,donate,disburse M[money]:obj A[state,GOV,igo]:subj R[state,igo,org,territory]:to|obj.to|for|obj.for => event 070    # CODING 5, 16
> Togo contributed two million euros to the Global Fund. => TGO 070 IGO:GlobalFund
v:provide,supply,send,contribute +obj(personnel,troop,peacekeeper,police,officer,soldier,observer) +to|obj.to(operation,mission,peacekeeping) A[state,GOV]:subj -obj.mod(iraqi,afghan) => event 074    # CODING 5
> Togo has provided personnel to more than ten peacekeeping operations. => TGO 074 -

# ---- concern put into clauses ------------------------------------------------------------------------------------------
a:concerned,worried,alarmed,disturbed,disappointed,dismayed,troubled,perturbed,saddened,appalled,shocked,outraged A[state,GOV]:subj|head.subj R[state,GOV,igo,group]:ccomp.subj|advcl.subj -ccomp|advcl(suffer,endure,face,die,lose) => event 111    # CODING 7
> Togo is concerned that Iran has not complied with its obligations. => TGO 111 IRN
v:deplore,regret,condemn,denounce,lament,protest,criticize,criticise +obj(fact,way,manner) A[state,GOV,igo]:subj R[state,GOV,igo,group]:obj.acl.subj|obj.ccomp.subj => event 111    # CODING 7
> Togo deplores the fact that Libya continues to build walls. => TGO 111 LBY
n:source,matter,cause,reason +of|for(concern,anxiety,regret,disappointment,alarm,tension,instability,worry,insecurity) -of.mod(no) A[state,GOV]:author R[state,GOV,igo,group]:ccomp.subj|subj.poss|subj.by|subj.mod|subj.of|subj|advcl.subj => event 111    # CODING 7
> "The nuclear programme of Iran is a source of concern," the president of Togo said. => TGO 111 IRN
v:express,voice,convey,reiterate +obj(concern,regret,disappointment,dismay) A[state,GOV,igo]:subj R[state,GOV,igo,group]:over.in.acl.obj|over.in.obj|over.in.of|obj.over.in.of|at.in.of|over.by|obj.over.by|at.by|obj.at.by|obj.ccomp.subj|obj.acl.subj|over.of.by => event 111    # CODING 7
> Togo expressed its concern over the lack of progress in reforming the Security Council. => TGO 111 IGO:UNSC

# ---- asked of those unnamed --------------------------------------------------------------------------------------------
v:ask,request,urge,implore,entreat +obj|iobj(partner,donor,friend,creditor) +xcomp|for A[state,GOV]:subj -obj.mod|iobj.mod(all) => event 020    # CODING 11
> Togo asks its development partners to wait. => TGO 020 -

v:note,observe,see,recall,learn A[state,GOV]:subj +with(satisfaction,appreciation,pleasure,gratitude,pride,joy,admiration) R[state,GOV,igo]:ccomp.subj|ccomp.subj.of|ccomp.subj.poss|with.acl.subj => event 051    # CODING 6
> Togo notes with satisfaction that Ghana has held elections. => TGO 051 GHA
a:pleased,satisfied,gratified,happy,delighted,heartened,encouraged,glad,proud A[state,GOV]:subj|head.subj R[state,GOV,igo]:ccomp.subj|ccomp.subj.of|ccomp.subj.by|ccomp.subj.poss -ccomp.subj(we,i) => event 051    # CODING 6
> Togo is pleased that Ghana has held elections. => TGO 051 GHA

# ---- victims told of ---------------------------------------------------------------------------------------------------
n:target,victim,object +of(attack,act,aggression,bombing,invasion,terrorism,raid,assault,strike,war) R[state,igo]:subj|light|appos|head.subj A:of.by|of.poss|of.mod|of.from? -mod(main,favourite,favorite) => event 190 modality=happened    # CODING 1, 9
> Ghana was the target of terrorist attacks. => - 190 GHA
n:obligation,commitment,undertaking +under(@treaty_word,statute) A[state,GOV]:poss|of|light|by T:under -head(must,should) => relation PARTY_TO each    # CODING 10
> Togo honours its obligations under the Ottawa Convention. => TGO PARTY_TO -
n:implementation +of(treaty,convention,protocol,statute,accord) A[state]:poss T:of => relation PARTY_TO each    # CODING 10
> Togo's implementation of the Ottawa Convention is complete. => TGO PARTY_TO -
