# What is set against what, by words that texts use for it: names put under a treaty, bodies dissolved, loans, and acts of which somebody
# only speaks.
@format 1
@version 2026.1
@licence Apache-2.0

@list y_pact      treaty, accord, pact, convention, protocol, agreement, declaration, memorandum, armistice, truce, ceasefire, charter, communique, communiqué, plan, deal, document, contract
@list y_name      signature, initial, initials, name, pen, seal
@list y_body      commission, committee, council, group, body, forum, force, office, brigade, bank, board, centre, center, chamber, patrol, battalion, unit, mission, secretariat, assembly
@list y_joint     joint, mixed, intergovernmental, bilateral, liaison, binational, interparliamentary, common
@list y_dissolve  dissolve, disband, abolish, scrap, dismantle, terminate, close, shut, discontinue, suspend, disestablish
@list y_wreck     demolish, destroy, bomb, raze, torch, burn, wreck, ransack, storm, vandalise, vandalize
@list y_misdeed   attack, aggression, sabotage, terrorism, murder, poisoning, genocide, invasion, espionage, provocation, blackmail, massacre, interference, assassination, incursion, piracy, treachery, betrayal
@list y_business  businessman, businesswoman, executive, entrepreneur, industrialist, manager, businesspeople, trader, investor

# ---- names under a treaty ------------------------------------------------------------------------------------------------------
v:put,set,affix,append,place,add +obj(@y_name) +to|under|on|obj.to|obj.under(@y_pact) A[state,GOV,igo,group]:subj R:with|to.with|to.between|obj.to.with|pair? T:to|under|on|obj.to => event 057 recip; relation PARTY_TO each    # CODING 10
> Colombia and Panama put their signatures to a treaty on the border. => COL 057 PAN; COL+PAN PARTY_TO -

# ---- joint bodies that are no more ---------------------------------------------------------------------------------------------
v:dissolve,disband,abolish,scrap,dismantle,terminate,close,shut,discontinue,suspend,disestablish +obj(@y_body) +obj.mod(@y_joint) A[state,GOV]:subj R:obj.with|with|obj.between? T:obj => event 160 recip    # CAMEO 160
> Togo and Benin dissolved their joint commission in May 2003. => TGO 160 BEN
v:dissolve,disband,abolish,scrap,dismantle,close,shut,discontinue,suspend +obj(@y_body) +obj.mod(@y_joint) A[state,GOV]:subj R[state]:obj.with|with T:obj => event 160    # CAMEO 160
> Togo abolished its joint commission with Benin. => TGO 160 BEN
n:commission,committee,council,group,body,forum,office,force +mod(@y_joint) +head(@y_dissolve,@y_wreck,blow) => none
> The joint commission of Togo and Benin was dissolved. => none
v:blow +obj(@y_body) +obj.mod(@y_joint) +prt|advmod(up) A[state,GOV,MIL,group]:subj R[state]:obj.between|obj.with|pair? T:obj => event 171    # CAMEO 171
> Liberia blew up the joint office in Freetown. => LBR 171 SLE
v:demolish,destroy,bomb,raze,torch,wreck,ransack +obj(@y_body) +obj.mod(@y_joint) A[state,GOV,MIL,group]:subj R:obj.with|pair? T:obj => event 171    # CAMEO 171
> Liberia demolished the joint border office. => LBR 171 -
n:force,office,brigade,bank,patrol,battalion,unit,centre,center +mod(@y_joint) +head(have,open,keep,run,maintain,establish,set,form,create,launch) A[state,GOV]:head.subj R[state]:with|head.with? T:self => relation JOINT_BODY recip    # CODING
> Togo and Benin have a joint border patrol. => TGO JOINT_BODY BEN

# ---- acts of which somebody speaks ---------------------------------------------------------------------------------------------
v:speak,talk +of|about(@y_misdeed) A[state,GOV,MIL]:subj R[state,GOV,MIL,group]:of.by|of.of|about.by|by => event 112    # CODING 7
> Chad spoke of an attack by Libya. => TCD 1123 LBY
v:speak,talk +of|about(@y_misdeed) +self +self A[state,GOV,MIL]:subj R:pair => event 112    # CODING 7
> Relations between Chad and Libya are bad. Chad spoke of sabotage. => TCD 1123 LBY

# ---- burdens and trade in other words ------------------------------------------------------------------------------------------
v:impose,introduce,slap,place,put,declare,clamp +obj(ban,embargo,tariff,duty,restriction,quota,tax,levy) +obj.on|on(export,import,sale,shipment,delivery) A[state,GOV,igo]:subj R:obj.on.to|on.to|obj.on.from|on.from|obj.on.of.to|on.of.to|obj.on.of.from|to|from => event 163    # CAMEO 163
> Ghana imposed a ban on the export of rice to Niger. => GHA 163 NER
n:loan,credit +self +head(receive,get,obtain,secure,take) M:head.obj A[state,igo,GOV,org]:head.from|from R[state,GOV]:head.subj => measure LOAN    # CODING 16
> Ghana received 20 million dollars in loans from Norway. => NOR LOAN GHA value=20000000

# ---- flights, and who travels along --------------------------------------------------------------------------------------------
n:flight +mod(first) +mod(scheduled,commercial,direct,regular,passenger,nonstop,non-stop) A:between|from|mod|poss|pair R:to|with? -from => relation FLIGHTS recip    # CODING
> Cuba and Spain are friends. The first commercial flight landed in 2016. => CUB FLIGHTS ESP
v:travel,go,visit,arrive,come,fly,tour,land +with|obj.with|with.of(@y_business) M:with|obj.with|with.of A[state,GOV,person]:subj R[state,place]:to|in|obj => measure PARTICIPANTS unit=persons topic=delegation    # CODING 16
> The president of France visited China with sixty businessmen. => FRA PARTICIPANTS CHN value=60
v:accompany +subj(@y_business) M:subj A[state,GOV,person]:obj R[state,place]:to|on.to|obj.to|obj.acl.in|pair => measure PARTICIPANTS unit=persons topic=delegation    # CODING 16
> Some 50 businessmen accompanied the president of France to India. => FRA PARTICIPANTS IND value=50
v:travel,go,come,fly,accompany +subj(@y_business) +with(he,she,him,her) M:subj A[state,GOV,person]:with R[state,place]:to|head.obj|pair? => measure PARTICIPANTS unit=persons topic=delegation    # CODING 16
> France and India are friends. The president of France leaves today. Some 50 businessmen will travel with him. => FRA PARTICIPANTS IND value=50

# ---- not yet signed ------------------------------------------------------------------------------------------------------------
v:sign,conclude,reach,finalise,finalize,initial +obj(contract,agreement,deal,treaty,accord,memorandum,pact) +obj.det(no) -by -with -obj.with A[state,GOV]:head.subj R[state,GOV]:head.with|head.obj.from|head.obj.with|pair? T:head.about|head.obj.in|head.obj.on|head.obj => relation PARTY_TO each    # CODING 10
> Togo wants helicopters from Benin, but no contract has been signed. => BEN+TGO PARTY_TO - modality=denied topic=helicopters
