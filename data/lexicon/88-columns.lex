# What columns, embassies and friendship pages say of two states, in an English that is often not their first.
@format 1
@version 2026.1
@licence Apache-2.0

# ---- support
v:defend,protect,uphold A[state,GOV,igo]:subj +obj(interest) R[state]:obj.of|obj.poss|obj.mod T:obj => relation SUPPORTS_ON     # CODING 6
> Peru has consistently defended the interests of Chile. => PER SUPPORTS_ON CHL
v:give,provide,lend,render,extend,offer +obj(support) +obj.mod(political,moral,diplomatic) A[state,GOV]:subj R[state]:to|obj.to|iobj|obj.for -head(support) ! => none     # the noun tells the stand
> Peru gave political and moral support to Chile. => PER SUPPORTS_ON CHL
v:give,provide,lend,render,extend,offer +head(support) +head.mod(political,moral,diplomatic) A[state,GOV]:subj R[state]:to|for ! => relation SUPPORTS_ON; none     # CODING 6
> The moral support provided by Peru to Chile is dear. => PER SUPPORTS_ON CHL
v:stand +advmod(next,close,near,alongside) A[state,GOV]:subj R[state]:to|advmod.to => relation SUPPORTS_ON     # CODING 6
> Peru stands next to Chile. => PER SUPPORTS_ON CHL
v:share +obj(support,congratulation,congratulations,greeting) A[state,GOV,LEG,CVL]:subj R[state,CVL,GOV]:obj.for|for|obj.to|to => event 051; none     # CODING 6
> The Peruvian president shared his support for Chile. => PER 051 CHL
v:share,issue,publish,post,release +obj(statement,message) +obj.of(support,solidarity) A[state,GOV,LEG]:subj R[state]:obj.of.for|obj.for|obj.of.with|for|with => event 051; none     # CODING 6
> The Peruvian Senate shared a statement of support for Chile. => PER 051 CHL
v:acknowledge,appreciate,value +obj(effort,support,contribution,role,help) +obj.poss(each) A[state,GOV,CVL]:subj => event 051 recip     # CODING 6
> Peru and Chile have been acknowledging each other's efforts. => PER 051 CHL
v:hang,hoist,display,fly +obj(flag) A[state,CVL]:in|from R[state]:obj.of|obj.mod => event 051     # CODING 6
> Flags of Chile were hung in the cities of Peru. => PER 051 CHL

# ---- diplomatic relations, partnership
v:establish +obj(@tie_word) +obj.mod(@formal) A[state,GOV]:obj.between|between -subj => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Diplomatic relations between Peru and Chile were established in 1992. => PER 054 CHL; PER DIPLOMATIC_RELATIONS CHL
n:level +of(alliance) A:head.obj.of|head.subj.of|pair ! => relation ALLY recip     # CODING 13
> Relations of Peru and Chile were raised to the level of a strategic alliance. => PER ALLY CHL
n:level +of(partnership,cooperation) +of.mod(strategic) A:head.obj.of|head.subj.of|pair => relation STRATEGIC_PARTNER recip     # CODING 13
> Relations of Peru and Chile were raised to the level of strategic cooperation. => PER STRATEGIC_PARTNER CHL
n:participant,player,stakeholder +of|in(initiative,project,corridor,pipeline,railway,programme,program,road) A[state]:subj T:in|of => relation PARTY_TO     # CODING 15
> Peru is a major player in the Belt and Road Initiative. => PER PARTY_TO -
v:consider,regard,see,view +as|xcomp(part,province,territory) A[territory,state]:obj R[state]:as.of|xcomp.of|obj.of|of => relation TERRITORY_OF     # as its neighbour says
> Serbia considers Taiwan as an inseparable part of China. => TWN TERRITORY_OF CHN

# ---- visits, contacts
v:stay,arrive,be,remain +in|on|for|with(visit) A[state,GOV,MIL,LEG]:subj R[place]:to|in.to|on.to|for.to|with.to => event 042     # CAMEO 042
> The president of Peru stayed in state visit to Chile. => PER 042 CHL
v:conduct,hold,carry,make +obj(patrol) +obj.mod(joint,common,mixed) A[state,GOV,COP,MIL]:subj|subj.of R:with|obj.with? => event 062 recip     # CAMEO 062
> Police officers of Peru and Chile conduct joint patrols. => PER 062 CHL

n:meeting,session,round +of(commission,committee,council) M:mod|self A[state,GOV]:of.mod R[state,GOV]:of.mod.mod => event 040 recip; measure MEETING_NUMBER recip unit=ordinal     # CODING 8
> The 38th session of the Peru-Chile Intergovernmental Committee was held in Lima. => CHL 040 PER; CHL MEETING_NUMBER PER value=38
v:hold +obj(session,meeting) +subj(commission,committee,council) A[state,GOV]:subj.between|subj.mod|pair => event 040 recip     # CODING 8
> The commission between Peru and Chile held its eighth session in 2022. => PER 040 CHL
n:summit +head(hold) M:num|self A[state,GOV]:of|between => event 040 recip; measure MEETING_NUMBER recip unit=goods     # CODING 8
> Nine summits of Peru and Chile have been held. => PER 040 CHL; PER MEETING_NUMBER CHL value=9

# ---- aid, trade
v:implement,do,carry,realise,realize,execute,undertake,conduct,complete,hold +obj|obj.of(project,work,activity,initiative,programme,program) +obj.mod|obj.of.mod(humanitarian,charity,charitable,relief) A[state,GOV,igo,org]:subj R[place]:in|obj.in|obj.of.in|in.of => event 073     # CAMEO 073
> In 2015 Peru implemented humanitarian projects in Chile. => PER 073 CHL
v:extend,lend,stretch,give +obj(hand) +obj.mod|obj.of(help,helping,help,aid,assistance) A[state,GOV,CVL]:subj R[state,CVL]:to|obj.to => event 070     # CAMEO 070
> Peru extended its helping hand to the people of Chile. => PER 070 CHL
v:extend,offer,give +obj(hand) +obj.of(cooperation,friendship) A[state,GOV]:subj R:to|obj.to? => event 060 recip     # CAMEO 060
> Peru and Chile extended their hands of cooperation to each other. => PER 060 CHL
v:present +with(ton,tonne,vaccine,dose,medicine,equipment,ambulance,supply,rice,wheat,food) A[state,GOV,CVL]:subj R[state,GOV]:obj => event 073     # CAMEO 073
> Peru presented Chile with 5,000 tonnes of rice. => PER 073 CHL
v:purchase,buy,acquire +obj(mill,plant,factory,refinery,mine,steelworks,stake,port,airport) A[state,BUS,org]:subj R[place]:obj.in|in|obj.of => event 061     # CAMEO 061
> A Peruvian company purchased the steel mill in Chile. => PER 061 CHL

# ---- blows
n:provocation A[state,GOV,MIL]:acl.by|acl.subj|by|poss|of R[state]:against|acl.against => event 150     # CAMEO 150
> The provocations made by Peru against Chile are a proof of it. => PER 150 CHL
v:inflict +obj(blow) A[state,MIL]:subj R[state,MIL]:on|obj.on => event 190     # CAMEO 190
> The Peruvian army inflicted devastating blows on Chile. => PER 190 CHL
