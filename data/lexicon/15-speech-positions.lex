# What speeches and statements support, oppose, thank for and take for granted, where no other state may be named.
@format 1
@version 2026.1
@licence Apache-2.0

@list p_thing  operation, program, programme, development, project, bill, candidate, family, life, child, growth, economy, worker, business, community, need, job, market, price, currency, share, claim, theory, weight, education, population, force, team, people, country, state, nation, government
@list p_law law, order, right, rights, freedom, freedoms, peace, stability, principle, charter, convention, multilateralism, sovereignty, integrity, independence, unity, security, self-determination, disarmament, non-proliferation, democracy, dialogue, solution, settlement, navigation
@list p_measure measure, sanction, embargo, blockade, restriction, tariff

# ---- supported and opposed ---------------------------------------------------------------------------------------------------------------
v:support,favour,favor,advocate,champion A[state,GOV,igo]:subj -obj(@p_thing) -obj.num|by|with -head(way,coalition,commitment,pledge,effort,order,seek,nation,able,work) R:obj.of|obj.for|obj.in|obj.acl.obj.of|obj.acl.obj.poss|obj.acl.obj T:obj => relation SUPPORTS_ON    # CODING 6
> Finland supports humanitarian law in Ghana. => FIN SUPPORTS_ON GHA
v:reaffirm,underscore,underline,emphasise,emphasize,stress,reiterate A[state,GOV,igo]:subj +obj(importance,need,necessity,value,significance) +obj.of|obj.for(@p_law) R:obj.of.of|obj.of.in|obj.of.between|obj.for.in? T:obj.of|obj.for => relation SUPPORTS_ON    # CODING 6
> Japan underscored the importance of the rules-based order. => JPN SUPPORTS_ON -
v:reaffirm,underscore,underline,emphasise,emphasize,stress,reiterate A[state,GOV,igo]:subj +obj(importance,need,necessity,value) +obj.of.obj|obj.for.obj|obj.acl.obj(@p_law) R[state]:obj.of.obj.in|obj.of.obj.of|obj.of.obj.between|obj.of.in? T:obj.of.obj|obj.for.obj|obj.acl.obj => relation SUPPORTS_ON    # CODING 6
> Japan reaffirmed the importance of maintaining peace in Sudan. => JPN SUPPORTS_ON SDN
v:emphasise,emphasize,stress,underline,underscore,reaffirm,reiterate A[state,GOV,igo]:subj +ccomp.obj|ccomp.subj(freedom,sovereignty,integrity,law,right,rights,independence,principle,charter) T:ccomp.obj|ccomp.subj => relation SUPPORTS_ON    # CODING 6
> Australia emphasized that freedom of navigation must be respected. => AUS SUPPORTS_ON -
n:call +for(preservation,respect,protection,restoration,recognition) +for.of(@p_law) A[state,GOV,igo]:poss|light|of R:for.of.poss|for.of.of T:for.of => relation SUPPORTS_ON    # CODING 6
> Oman renewed its call for the preservation of Iraq's unity. => OMN SUPPORTS_ON IRQ
n:objection,resistance +to(interference,intervention,attempt,presence,violation,threat,division,partition,annexation,imposition,use) A[state,GOV,igo]:poss|light|of R:to.in.poss|to.in.of|to.in|to.of? T:to => relation OPPOSES_ON    # CODING 6
> Oman stated its objection to any interference in Iraq's affairs. => OMN OPPOSES_ON IRQ
v:reject A[state,GOV]:subj +obj(attempt,effort,interference,intervention,use,annexation,occupation,unilateralism,policy,practice,@p_measure,threat,settlement,solution,resettlement,partition) R:obj.of|obj.by|obj.against? T:obj => relation OPPOSES_ON    # CODING 6
> Bolivia rejects coercive measures. => BOL OPPOSES_ON -

# ---- in force, whoever imposed it ----------------------------------------------------------------------------------------------------------
n:sanction,embargo,blockade,measure +acl(impose) A[state,igo,GOV]:acl.by|by|poss? R[state,group]:acl.on|acl.upon|acl.against|acl.like|on|against|acl.on.such_as|acl.on.like => event 163 modality=given; relation SANCTIONS modality=given    # CODING 11
> Zambia condemned the sanctions imposed on Zimbabwe. => - 163 ZWE; - SANCTIONS ZWE
n:sanction,embargo +case R[state]:against|on +head(lifting,removal,end,lift,remove,revocation,end,easing) A[state,igo,GOV]:poss|mod|by|acl.by? => relation SANCTIONS modality=given    # CODING 11
> Zambia called for the lifting of the embargo against Cuba. => ZMB 0254 USA; USA SANCTIONS CUB

# ---- thanks and pleasure -----------------------------------------------------------------------------------------------------------------
a:happy,glad,proud +xcomp(note,see,hear,learn,observe) A[state,GOV,igo]:subj R[state,GOV,igo]:xcomp.ccomp.subj|xcomp.obj.of|xcomp.obj.by|xcomp.obj.poss => event 051    # CODING 6
> Norway is happy to note that the European Union has joined the convention. => NOR 051 IGO:EU
