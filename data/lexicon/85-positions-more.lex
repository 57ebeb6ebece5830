# Positions held in other words: bound to, behind, with; whose place, right or peace is upheld; opposition that is kept up.
@format 1
@version 2026.1
@licence Apache-2.0

@list s_show   show, sign, demonstration, signal, display, gesture, outpouring, vote, rally
@list s_bond   commitment, commit, committed, pledge, vow, determination, determined, resolve, resolute, dedicate, dedicated, united, unite, importance, need, necessity, urgency, important, vital, essential, crucial, imperative, necessary, responsibility, duty, proud, continue, unwavering, steadfast
@list s_voice  call, urge, underscore, underline, stress, emphasise, emphasize, discuss, highlight, note, reaffirm, reiterate, restate, affirm, pledge, promise, continue, maintain, coordinate, expand, strengthen, intensify, deepen, sustain, bolster, give, lend, offer, extend, express, voice, renew, convey, declare, provide
@list s_place  place, seat, membership, representation, voice, recognition, statehood, independence, sovereignty, justice, homeland, participation
@list s_defend defend, respond, protect, live, choose, decide, determine, exist, retaliate, secure, return, join
@list s_table  tax, measure, proposal, idea, move, policy, dam, settlement, plan, agreement, deal, law, bill, attempt, sanction, tariff, project, pipeline, resolution, draft, reform, increase, ban, pact, treaty, expansion, construction, unilateralism, protectionism, initiative, war, intervention, annexation, accession, membership, bid, change, decision, tribunal, jurisdiction, embargo, blockade

# ---- support: bound to it, called for, shown ----------------------------------------------------------------------------------------------
v:support,back +subj(we,i) A[state,GOV,igo]:subj R[state,group,CVL]:obj -obj(@market_word,operation,program,programme,development,project,bill,candidate,value) -advmod(not,never) -by -with => relation SUPPORTS_ON modality=given    # CODING 6
> "We must continue to support Ukraine," the president of Chile said. => CHL SUPPORTS_ON UKR
v:support,back +head(@s_bond) A[state,GOV,igo]:subj|head.subj|head.poss|head.light|head.mod|head.head.subj R[state,group,CVL]:obj -obj(@market_word,operation,program,programme,development,project,bill,candidate,value) -by -with => relation SUPPORTS_ON modality=given    # CODING 6
> Japan underlined the importance of supporting the Ukrainian people. => JPN SUPPORTS_ON UKR
v:stand,unite,rally,unify,align +behind|alongside A[state,GOV,igo]:subj R[state,group,CVL]:behind|alongside => relation SUPPORTS_ON    # CODING 6
> "We are united behind Ukraine," the president of Chile said. => CHL SUPPORTS_ON UKR
v:take,choose +obj(side,part) A[state,GOV,igo]:subj R[state,group]:obj.of|obj.poss -with ! => relation SUPPORTS_ON    # CODING 6
> Norway took the side of Peru in the dispute. => NOR SUPPORTS_ON PER
n:support,backing ! +head(enjoy,have,win,gain,receive,secure,obtain,retain,draw) A[state,GOV,igo,group]:of|from|poss R[state,group,GOV]:head.subj -mod(economic,financial,material,humanitarian,technical) => relation SUPPORTS_ON    # CODING 6
> Peru has the backing of Norway for its candidacy. => NOR SUPPORTS_ON PER
n:support,solidarity +head(@s_show) A[state,GOV,igo]:head.head.subj|head.light|head.poss|head.mod|head.of|head.by R[state,group,CVL]:for|to|with|head.for T:for? => relation SUPPORTS_ON    # CODING 6
> In a show of support for Moldova, the Norwegian parliament voted. => NOR SUPPORTS_ON MDA
n:support +head(@s_voice) -poss(its,his,her,their) -mod(economic,financial,military,material,humanitarian,technical,logistical,budgetary,budget) A[state,GOV,igo]:poss|mod|light|head.subj|head.head.subj R[state,group,CVL]:for|to|of|for.in|for.of|for.on|for.between T:for|to => relation SUPPORTS_ON    # CODING 6
> Norway and Peru discussed continued support for Moldova. => NOR+PER SUPPORTS_ON MDA
n:commitment,devotion,loyalty,allegiance,dedication A[state,GOV,igo]:poss|mod|light|head.subj R[state,igo,group,CVL]:to -to.of -to.poss -to.mod -to.for -mod(ironclad,iron-clad,alliance,joint,treaty,mutual,financial) -to(security,defence,defense,article,relationship,partnership,alliance,bond,coordination,cooperation) -head(honour,honor,make,fulfil,fulfill,keep,meet,give) -by => relation SUPPORTS_ON modality=given    # CODING 6
> The visit will underscore Norway's enduring commitment to Ukraine. => NOR SUPPORTS_ON UKR
v:back,support,sponsor,arm,fund,finance A[state,igo]:mod R[state,group,REB]:head|head.such_as|head.including|head.like => relation SUPPORTS_ON modality=given    # "Iran-backed"
> The Iran-backed Houthis fired missiles. => IRN SUPPORTS_ON GRP:Houthis

# ---- whose place, right or state is upheld -------------------------------------------------------------------------------------------------
v:become,be,join +aux(should,must,ought) +obj|xcomp|self(member,join) A[state,GOV,igo]:author|head.subj R[state,territory]:subj => relation SUPPORTS_ON modality=given    # CODING 6
> "India and Japan should become permanent members of the Security Council," the president of Chile said. => CHL SUPPORTS_ON IND+JPN
v:deserve,merit +obj(@s_place) A[state,GOV,igo]:author|head.subj R[state,territory]:subj => relation SUPPORTS_ON modality=given    # CODING 6
> "Taiwan deserves its place in the United Nations," the president of Chile said. => CHL SUPPORTS_ON TWN
v:take,assume,find,occupy,regain +obj(place,seat) +obj.mod(rightful,due,legitimate,permanent,proper) A[state,GOV]:author|head.subj R[state,territory]:subj ! => relation SUPPORTS_ON modality=given    # CODING 6
> "India must find its rightful place in the Security Council," the president of Chile said. => CHL SUPPORTS_ON IND
v:allow,permit,enable,admit,include,readmit,invite +aux(should,must,ought) A[state,GOV]:author|head.subj R[state,territory]:obj +xcomp|into|to(participate,take,join,attend,become,contribute,accede,enter,regain,assume,organization,organisation,family,body) => relation SUPPORTS_ON modality=given    # CODING 6
> "Taiwan should be allowed to take part in the United Nations," the president of Chile said. => CHL SUPPORTS_ON TWN
v:have +obj(right) +obj.acl(@s_defend) A[state,GOV,igo]:author|head.subj R[state,group,CVL]:subj -advmod(not,no) => relation SUPPORTS_ON modality=given    # CODING 6
> "Israel has a right to defend itself," the president of Chile said. => CHL SUPPORTS_ON ISR
n:right +acl|to|of(@s_defend,self-defence,self-defense,statehood) +head(affirm,reaffirm,support,uphold,defend,respect,back,stress,underscore,underline,reiterate,emphasise,emphasize,champion,restate,endorse,support) A[state,GOV,igo]:head.subj|head.head.subj|head.light R[state,group,CVL]:poss|of -head(deny,reject,violate,have,exercise) => relation SUPPORTS_ON modality=given    # CODING 6
> The president of Chile affirmed Israel's right to defend itself. => CHL SUPPORTS_ON ISR
n:vision,dream,goal,formula,concept,principle +of(state,states,coexistence,co-existence) A[state,GOV]:head.subj|author R[state]:of|of.appos|of.between|of.of -head(destroy,undermine,reject) => relation SUPPORTS_ON modality=given    # CODING 6
> "We share the vision of coexistence between Israel and Palestine," the president of Chile said. => CHL SUPPORTS_ON ISR+PSE

# ---- opposition ----------------------------------------------------------------------------------------------------------------------------
n:opposition,resistance,objection +to(@s_table) A[state,GOV,igo]:poss|light|head.subj|by|from|mod R[state,igo]:to.acl.by|to.by|to.of|to.poss|to.mod|to.in|to.for|to.on T:to => relation OPPOSES_ON    # CODING 6
> Iceland maintained its opposition to the tax proposed by the European Community. => ISL OPPOSES_ON IGO:EC
v:oppose +to(@s_table) A[state,GOV,igo]:subj|obj R[state,igo]:to.acl.by|to.by|to.of|to.poss|to.mod|to.in|to.for T:to => relation OPPOSES_ON    # CODING 6
> Iceland is opposed to a proposal by the African Union. => ISL OPPOSES_ON IGO:AU
v:come,be,remain,stay,speak,vote +against(@s_table) A[state,GOV,igo]:subj R[state,igo]:against.of|against.poss|against.mod|against.by|against.in T:against => relation OPPOSES_ON    # CODING 6
> Iceland came out against the Norwegian proposal. => ISL OPPOSES_ON NOR
