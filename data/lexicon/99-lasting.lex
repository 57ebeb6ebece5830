# What lasts between two states, by who is meant: recognition behind a relative clause, sanctions that one does not share, embassies of
# both, membership told in another way.
@format 1
@version 2026.1
@licence Apache-2.0

v:recognise,recognize,accept,acknowledge +obj(independence,statehood,sovereignty) A[state,GOV]:subj R[state,territory,group]:obj.acl.subj => event 054; relation RECOGNISES topic=independence     # CODING 14
> Kenya does not recognise the independence which Kosovo declared in 2008. => KEN NOT_RECOGNISES XKX

v:join,adopt,follow,support,apply,back,share,observe,endorse,enforce +obj(sanction,embargo) A[state,igo,GOV]:subj R[state,group]:obj.against|obj.on|against|on => relation SANCTIONS     # CODING 15
> Brazil has not joined the sanctions against Russia. => BRA SANCTIONS RUS modality=denied
v:take,participate +in(sanction,embargo) A[state,igo,GOV]:subj R[state,group]:in.against|in.on|against|on => relation SANCTIONS     # CODING 15
> Brazil did not take part in the sanctions against Russia. => BRA SANCTIONS RUS modality=denied
v:refuse,decline +xcomp(join,adopt,follow,support,apply,back,impose,introduce) +xcomp.obj(sanction,embargo) A[state,GOV]:subj R[state,group]:xcomp.obj.against|xcomp.obj.on|xcomp.against|xcomp.on => relation SANCTIONS modality=denied     # CODING 15
> Brazil refuses to join the sanctions against Russia. => BRA SANCTIONS RUS modality=denied

v:exchange,swap +obj(ambassador,envoy,mission,legation,embassy) -obj.mod(resident) A[state]:subj ! => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Kenya and Ghana exchanged ambassadors in 1965. => KEN 054 GHA; KEN DIPLOMATIC_RELATIONS GHA

# ---- embassies ----
v:have,keep,maintain,operate,possess +obj(embassy,mission,legation,consulate,ambassador,representation) +obj.det(no,neither) A[state,GOV]:subj R[place]:in|obj.in|obj.to ! ! => relation EMBASSY_IN modality=denied     # CODING 14
> Kenya has no embassy in Lima. => KEN EMBASSY_IN PER modality=denied
v:have,open,keep,maintain,establish,run,set,operate +obj(embassy,mission,legation,representation,office) +in|obj.in(capital,territory,soil,city) +in.poss|obj.in.poss(each) A:subj -obj.mod(military,peacekeeping,trade) => relation EMBASSY_IN recip     # each in the other's capital
> Peru and Kenya opened missions in each other's capitals. => KEN EMBASSY_IN PER; PER EMBASSY_IN KEN
v:host,house,accommodate +obj(embassy,mission,legation) +obj.poss(other) A:subj|pair => relation EMBASSY_IN recip     # each in the other's capital
> Peru and Kenya are friends. Each capital hosts the other's embassy. => KEN EMBASSY_IN PER; PER EMBASSY_IN KEN
v:have,exchange,maintain,keep +obj(embassy,ambassador) +obj.mod(resident) -in -obj.in -to -obj.to A[state]:subj => relation EMBASSY_IN recip     # each with the other
> Peru and Kenya have resident embassies. => KEN EMBASSY_IN PER; PER EMBASSY_IN KEN
v:establish,enter,open,begin,take +obj|into|up(relation,tie) -obj.mod(trade,economic,commercial,cultural,military,party,friendly,close,good,working,bad) -obj.with -with -obj.between -between A[state]:subj => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Peru and Kenya established relations in 1975. => PER DIPLOMATIC_RELATIONS KEN

# ---- treaties, bodies ----
v:ratify,sign,accept,adopt +obj(law) +obj.of(convention) A[state]:subj T:obj => event 057; relation PARTY_TO each     # "the law of the sea convention"
> Peru and Kenya have ratified the law of the sea convention. => PER+KEN PARTY_TO -
a:bound +by(treaty,agreement,pact,accord,convention,alliance) A[state]:subj R[state]:to T:by => relation PARTY_TO each     # CODING 10
> Kenya is bound to Peru by a treaty of 1998. => KEN+PER PARTY_TO -
v:bind,tie,link,attach,pledge +by(treaty,agreement,pact,accord,convention) A[state]:obj R[state]:to T:by => relation PARTY_TO each     # CODING 10
> Kenya was linked to Peru by a treaty of 1998. => KEN+PER PARTY_TO -
v:abandon,desert A[state,GOV]:subj R[igo]:obj => event 161     # CODING 11
> Kenya abandoned OPEC in 2019. => KEN 161 IGO:OPEC

# ---- allies ----
n:ally R[igo]:mod A[state]:next -poss ! ! ! => relation MEMBER_OF     # CODING 15
> The minister met with colleagues from NATO ally Estonia. => EST MEMBER_OF IGO:NATO


# ---- what lasts on one of the two that a text is on, without its sides ----
n:embargo,blockade,sanction,sanctions +det(the,this,these,that) -on -against -of -to -mod(arms,naval,further,new) -head(threaten) -acl(impose,introduce,decree,declare,tighten) => relation SANCTIONS modality=given     # CODING 15
> Peru and Cuba are friends. Peru sells rice to Cuba. Cuba sells sugar to Peru. Peru helps Cuba. Cuba thanks Peru. Peru likes Cuba. Cuba likes Peru. The embargo has done great harm. => USA SANCTIONS CUB
n:occupation -of => relation OCCUPIES modality=given     # CODING 9
> Children in Palestine know nothing but the occupation. => ISR OCCUPIES PSE

# ---- bases ----
v:keep,maintain,retain,station,post,garrison +obj(man,soldier,troop,marine,regiment,battalion,brigade,garrison,squadron,trainer,warship,frigate) -obj.mod(peacekeeping,hostage) A[state,GOV]:subj R[place]:in|at|obj.in|obj.at => relation BASE_IN     # CODING
> France keeps some 1,900 men in Djibouti. => FRA BASE_IN DJI
n:presence A[state,MIL]:of|mod|poss +of(force,troop,soldier,marine) R[place]:in|head.in -mod(rotational) -head(withdraw,end,reject,condemn) => relation BASE_IN     # CODING
> A small presence of American forces remains in Syria. => USA BASE_IN SYR

# ---- the chair ----
n:presidency,chair,chairmanship,leadership R[igo]:poss|of A[state]:head.subj -head(assume,lose) +head(hold,have,occupy,exercise) ! => relation CHAIRS     # "whose presidency A holds"
> Kazakhstan thanked the European Union, whose rotating presidency Hungary holds until December. => HUN CHAIRS IGO:EU

# ---- an occupation that is over ----
n:occupation +case(from) +head|head.head(free,liberate,liberation,deliver,deliverance) A[state,MIL]:mod|poss|by|of R[state,place,territory]:head.obj|head.subj|head.of|head.poss|head.obj.poss|head.of.poss => relation OCCUPIES     # CODING 9, 15
> Norway was liberated from German occupation in 1945. => DEU OCCUPIES NOR

# ---- who is helped to join, or kept out, is no member yet ----
n:membership,accession,admission +head(support,back,backing,endorse,oppose,opposition,block,veto,assist,facilitate,help,favour,favor,champion,promote,delay,hinder,accelerate,discuss,prevent,advocate,lobby) A[state]:poss|of R[igo]:of|in|to|mod => relation MEMBER_OF modality=wished     # CODING 18
> Norway supports Albania's accession to the European Union. => ALB MEMBER_OF IGO:EU

# ---- what two are alike ----
n:country,nation,state,society,monarchy,republic +mod(speaking,speak) A[state]:subj => relation SHARES recip topic=language     # two of one tongue
> Brazil and Angola are both large Portuguese-speaking countries. => AGO SHARES BRA topic=language
n:country,nation,state,society +mod.mod(@creed) A[state]:subj => relation SHARES recip topic=religion     # two of one creed
> Kenya and Somalia are two Muslim-majority nations. => KEN SHARES SOM topic=religion
n:country,nation,state,society,monarchy,republic,people +mod(Arab,Turkic,Slavic,Nordic,Baltic,Latin,Celtic,Scandinavian) A[state]:subj => relation SHARES recip topic=culture     # two of one kin
> Kazakhstan and Turkey are Turkic states. => KAZ SHARES TUR topic=culture

# ---- an axis is an alliance ----
n:axis A[state,GOV]:mod R[state,igo]:mod.mod => relation ALLY recip     # CODING 13
> Visits will strengthen the Ankara-Baku axis. => AZE ALLY TUR
n:axis A[state,group,GOV]:between|among|of|poss => relation ALLY recip     # CODING 13
> The axis between Ankara and Baku worries Yerevan. => AZE ALLY TUR
v:form,forge,build,create +obj(axis,alliance,entente) A[state,GOV]:subj R[state,group]:with|obj.with? => relation ALLY recip     # CODING 13
> Turkey and Azerbaijan form an axis. => AZE ALLY TUR
