# What lasts, in its other phrasings: occupation, alliances in names, borders, support from afar, treaties acted under.
@format 1
@version 2026.1
@licence Apache-2.0

@list pact_word  treaty, accord, pact, convention, agreement, deal, ceasefire, cease-fire, truce, armistice, protocol, arrangement

# OCCUPIES
n:annexation A[state]:poss|mod|by|of.by R[place,territory,state]:of|by.of => relation OCCUPIES modality=given    # CODING 9
> The world condemned Iraq's annexation of Kuwait. => IRQ OCCUPIES KWT
v:assume,take,seize,gain +obj(control) A[state,MIL]:subj R[state]:obj.of|obj.over -obj.of(company,border,situation) => relation OCCUPIES    # CODING 9
> The Soviet Union took control of Estonia. => SUN OCCUPIES EST

# ALLY
n:ally +case(as) A[state]:head.subj R[state]:head.obj|head.of|near => relation ALLY recip    # CODING 13
> As an ally, Spain supports Portugal. => ESP ALLY PRT
n:alignment A[state]:poss|mod|of R[state,igo]:with|to => relation ALLY recip    # CODING 13
> West Germany's alignment with France was criticised. => DEU ALLY FRA
v:align A[state]:subj|obj R[state]:with|to -obj(interest,policy,law,standard,position) => relation ALLY recip    # CODING 13
> Cuba aligned itself with the Soviet Union. => CUB ALLY SUN

# SUPPORTS_ON
v:back,support,sponsor,arm,finance A[state,igo,GOV]:by R[group,state]:head -head(resolution,plan,proposal,motion,bill) => relation SUPPORTS_ON modality=given    # "rebels backed by Iran"
> The Houthis, backed by Iran, attacked Saudi Arabia. => IRN SUPPORTS_ON GRP:Houthis
n:support,solidarity +case(in) A[state,group,igo]:head.subj R[state,group]:of|with => relation SUPPORTS_ON    # "struck A in support of B"
> Hezbollah attacked Israel in support of Hamas. => GRP:Hezbollah SUPPORTS_ON GRP:Hamas

# SHARES: borders
v:separate,divide +subj(border,frontier,river,line,strait) A[state]:obj|from R[state]:from? => relation SHARES recip topic=border    # CODING
> A river separates Chad and Cameroon. => TCD SHARES CMR

# PARTY_TO
n:conflict,crisis +head(solution,settlement,resolution,resolve,settle,solve) A[state,group,GOV]:between R:with? T:self => relation PARTY_TO each modality=ongoing    # CODING 10
> We seek a solution to the conflict between Ethiopia and Eritrea. => ETH+ERI PARTY_TO -
n:treaty,accord,pact,convention,agreement,deal +case(under,through) A[state,group]:head.subj R[state,group]:head.to|head.with|head.obj|head.from T:self => relation PARTY_TO each    # "ceded it to B under the treaty"
> Under the treaty, Spain ceded Florida to America. => ESP+USA PARTY_TO -
n:ceasefire,cease-fire,truce,armistice A[state,GOV,group]:light|poss|mod|head.subj|head.head.subj|near R[state,group]:with T:self -head(violate,break,breach,demand,urge,propose,seek,announce,declare,offer,accept) => relation PARTY_TO each    # CODING 10
> Iran says that the ceasefire with Iraq holds. => IRN+IRQ PARTY_TO -
n:sanction R[state]:on|against|of|on.mod A[state,igo,GOV]:head.subj|head.light|head.head.subj +head(exemption,waiver,relief,exempt,waive,ease,suspend,extend,renew,maintain,keep) => relation SANCTIONS modality=given    # CODING 11
> America granted Iraq a waiver from sanctions on Iran. => USA SANCTIONS IRN
n:facility,installation,camp,airfield,site +mod(military,naval,army,training,air) A[state,MIL]:mod|poss R[state,territory]:in|at|outside|head.in => relation BASE_IN    # CODING
> A man was arrested near a British army training camp in Kenya. => GBR BASE_IN KEN
n:independence A[state,territory]:poss|mod|light|of|head.subj|head.by|head.head.by R[state]:from.mod|from.poss +from(rule,domination,yoke,colonialism,empire) => relation TERRITORY_OF    # CODING
> Cuba gained independence from Spanish rule. => CUB TERRITORY_OF ESP
