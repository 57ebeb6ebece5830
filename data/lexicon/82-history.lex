# Relations as histories and digests tell them.
@format 1
@version 2026.1
@licence Apache-2.0

# ALLY
n:ally R[state,GOV]:poss|of A[state,GOV,group]:head -mod(former) +self -subj -poss(its,their,his,our) => relation ALLY recip     # "France, America's ally"
> They praised Jordan, Egypt's ally. => JOR ALLY EGY
v:fight +as(ally) A[state,GOV]:subj => relation ALLY recip     # CODING 13
> France and Italy fought as allies. => FRA ALLY ITA
n:nation,power,country,government +mod(allied) A[state]:head.conj|conj.head|head => none     # the whole group is named elsewhere
> The allied nations met in Spain. => none

# TERRITORY_OF
v:annex A[state]:subj R:obj|obj.of -head(refuse,oppose) => relation TERRITORY_OF swap     # CODING
> Italy annexed Libya. => LBY TERRITORY_OF ITA
v:cede,transfer,relinquish +obj|obj.over(sovereignty,control,territory,claim,possession,title) A[state,territory]:obj.over|over|obj.of|of R[state]:to|over.to|obj.to|of.to => relation TERRITORY_OF     # CODING
> Spain ceded control of Guam to America. => GUM TERRITORY_OF USA
v:cede,sell A[state,territory]:obj R[state]:to|obj.to -obj(weapon,arms,oil,gas,ship,fifth,third,quarter,half,tenth,sixth,percent,cent,most,much,part,share,stake) -obj.of.poss -obj(@sold_thing) => relation TERRITORY_OF     # CODING
> Spain ceded Guam to America. => GUM TERRITORY_OF USA
n:colony,possession,protectorate A[state,territory]:in|in.appos R[state]:poss|mod => relation TERRITORY_OF     # "its colonies in Africa"
> Portugal's colonies in Angola rebelled. => AGO TERRITORY_OF PRT
n:rule,administration,protection,trusteeship,sovereignty +case(under) A[state,territory]:subj|head.subj|head.obj|head R[state]:mod|poss|of => relation TERRITORY_OF     # "had been under Italian administration"
> Somalia was under Italian administration. => SOM TERRITORY_OF ITA
n:empire +mod(colonial) A[territory,state]:in R[state]:poss|mod => relation TERRITORY_OF     # CODING
> Belgium's colonial empire in Rwanda fell. => RWA TERRITORY_OF BEL

# OCCUPIES
v:occupy A[state,MIL,igo]:subj R[place,state,territory]:obj|obj.of|obj.in -obj(position,place,seat,office,post,rank,role,house,home) => relation OCCUPIES     # CODING 9
> Germany occupied Norway. => DEU OCCUPIES NOR
v:hold +self A[group]:mod R[place]:head.in|head.of|head +head(territory,area,city,town,land,region) => relation OCCUPIES     # "Houthi-held territory in Yemen"
> They bombed Houthi-held areas in Yemen. => GRP:Houthis OCCUPIES YEM
v:withdraw,pull,retreat,leave,go,evacuate A[state,MIL,GOV]:subj R[state,place,territory]:from.of|from.poss|from.mod|from|obj.of|obj.mod|obj +from|obj(territory,land,area,region,district,city,village,town,zone,camp,bank,height,heights,part) +from.mod|from.acl|obj.mod|obj.acl(occupied,occupy) => relation OCCUPIES modality=given    # CODING 9
> Armenia must withdraw from the occupied territories of Azerbaijan. => ARM OCCUPIES AZE
n:withdrawal,retreat,pullout,departure,evacuation A[state,MIL,GOV]:of|poss|mod|by R[state,place,territory]:from.of|from.poss|from.mod|from +from.mod|from.acl(occupied,occupy) => relation OCCUPIES modality=given    # CODING 9
> The withdrawal of Moroccan troops from the occupied territories of Algeria is awaited. => MAR OCCUPIES DZA
v:occupy A:mod R[state,place,territory]:head.of|head.in|head.poss|head.mod +head(territory,land,area,region,district,city,village,town,zone,part,province) => relation OCCUPIES modality=given    # CODING 9
> Refugees left the Turkish-occupied territories of Cyprus. => TUR OCCUPIES CYP
v:hold,control,keep,retain A[state,MIL]:subj R[state,place,territory]:obj.of|obj.poss|obj.mod +obj(territory,land,area,region,district,city,village,town,zone,province) +obj.mod(occupied,occupy) => relation OCCUPIES modality=given    # CODING 9
> Turkish troops still hold the occupied districts of Cyprus. => TUR OCCUPIES CYP
v:continue,keep A[state,MIL]:subj +xcomp(occupy) R[state,place,territory]:xcomp.obj|xcomp.obj.of|xcomp.obj.mod|xcomp.obj.poss|near => relation OCCUPIES modality=given    # CODING 9
> Israel continues to occupy Lebanese land. => ISR OCCUPIES LBN
n:force,army,troop,troops,power,authority,soldier +mod(occupying,occupation,occupy) A:mod|poss R:head.obj|head.obj.of|near => relation OCCUPIES modality=given    # CODING 9
> The Israeli occupying forces repressed the Palestinian people. => ISR OCCUPIES PSE
v:occupy A[state,MIL]:by R[state,place,territory]:head.poss|head.of|head.mod +head(territory,land,area,region,district,city,village,town) => relation OCCUPIES modality=given    # CODING 9
> Kuwait freed its territories occupied by Iraq. => IRQ OCCUPIES KWT

# RIVAL
n:war +mod(cold) +self +self A[state,igo]:between|of => relation RIVAL recip     # CODING
> The Cold War between America and the Soviet Union ended. => USA RIVAL SUN
n:relation,tie,relationship +mod(deteriorating,tense,strained,hostile,worsening,poor) A[state,GOV]:between|mod|poss R:with? => relation RIVAL recip     # CODING
> The strained relations between Chad and Libya worried everyone. => TCD RIVAL LBY

# CLAIMS

# BASE_IN
n:base,basis +mod(military,naval,air) A[state,MIL]:mod|poss R[place]:from|head.from => relation BASE_IN modality=given     # bases that leave
> Djibouti removed the American military bases from Djibouti. => USA BASE_IN DJI
v:use +as(base,sanctuary,haven) A[state,group,MIL]:subj R[place]:obj => relation BASE_IN     # CODING
> The Taliban used Pakistan as a base. => GRP:Taliban BASE_IN PAK
n:base,basis,sanctuary A[group]:poss|mod|of R[place]:in => relation BASE_IN     # CODING
> Hamas bases in Lebanon were hit. => GRP:Hamas BASE_IN LBN

# MEMBER_OF
v:create,found,establish,form A[state]:subj R[igo]:obj -obj(charter,centre,center,office,presence,contact,system) => relation MEMBER_OF     # founders are members
> Gambia and Mali founded the African Union. => GMB+MLI MEMBER_OF IGO:AU
n:signatory,signer,founder A[state]:head -poss +to|of T:to|of => relation PARTY_TO each     # "the signatories were A, B and C"
> The signatories to the accord were Peru, Chile and Bolivia. => PER+CHL+BOL PARTY_TO -
n:signatory,signer A[state]:head R:head.conj? +to|of => event 057 recip     # CAMEO 057
> The signatories of the accord were Peru and Chile. => PER 057 CHL
n:process +of(join) A[state]:poss|light|head.subj R[igo]:of.obj => relation MEMBER_OF     # CODING
> Serbia began the process of joining the European Union. => SRB MEMBER_OF IGO:EU

# PARTY_TO
n:agreement,deal,treaty,pact,accord,memorandum +head(announce,reveal,hail,confirm,unveil,ratify,complete,approve) A[state,GOV]:light|poss R[state,group,GOV,igo]:with T:self => relation PARTY_TO each     # CODING 10
> Chile announced an agreement with Peru. => CHL+PER PARTY_TO -
v:join,enter +obj(initiative,accord,accords,convention,treaty,pact,agreement,protocol,project,coalition) A[state]:subj R:obj.poss|obj.mod|obj.of|obj.with? T:obj => relation PARTY_TO each     # CODING 10
> Chad joined China's initiative. => TCD+CHN PARTY_TO -

# diplomatic relations
v:have,maintain,keep +obj(relation,tie,relationship) +obj.mod(diplomatic,formal,official) +obj.det(no) A[state]:subj R:with|obj.with => relation NO_DIPLOMATIC_RELATIONS recip modality=ongoing     # CODING 14
> Chad has no diplomatic relations with Taiwan. => TCD NO_DIPLOMATIC_RELATIONS TWN
v:have,maintain,keep +obj(relation,tie,relationship) +obj.mod(diplomatic,formal,official,full) -obj.det(no) A[state]:subj R:with|obj.with => relation DIPLOMATIC_RELATIONS recip     # CODING 13
> Chad maintains diplomatic relations with Taiwan. => TCD DIPLOMATIC_RELATIONS TWN
n:interruption,severance,rupture,break,absence,estrangement +of|mod(relation,tie,diplomatic) A[state]:of.between|between|head.between|of.mod R:of.with|with? => relation NO_DIPLOMATIC_RELATIONS recip modality=ongoing     # CODING 14
> The interruption of relations between Chad and Libya was short. => TCD NO_DIPLOMATIC_RELATIONS LBY
n:relation,tie +head(interruption,severance,rupture,suspension,absence,break) +mod(diplomatic) +self(relation,tie) => none     # coded at the noun above
> The severance of diplomatic relations in Peru was regretted. => none
v:acknowledge,accept +obj(independence,statehood,sovereignty) A[state,GOV,LEG,CVL]:subj R[state,territory,group]:obj.mod|obj.poss|obj.of => event 054; relation RECOGNISES topic=independence     # CODING
> Spain acknowledged Peru's independence. => ESP RECOGNISES PER
v:acknowledge,recognize,recognise +self +self +obj(independence,statehood,sovereignty) A[state,GOV,LEG]:subj.light R[state,territory,group]:obj.mod|obj.poss|obj.of => event 054; relation RECOGNISES topic=independence     # "passed a resolution that acknowledged"
> Spain passed a resolution that acknowledged Peru's independence. => ESP RECOGNISES PER

# SUPPORTS_ON, OPPOSES_ON
v:stand +obj|advcl|obl(shoulder) A[state,GOV]:subj R:with|obj.with|advcl.with|obl.with T:in|on|against? => relation SUPPORTS_ON     # CODING 6
> Chile stood shoulder to shoulder with Peru. => CHL SUPPORTS_ON PER
n:advocate,proponent A[state,GOV]:subj R[state,igo,group]:of T:of? => relation SUPPORTS_ON     # CODING 6
> Ghana was a strong advocate of the African Union. => GHA SUPPORTS_ON IGO:AU
n:sympathy A[state,CVL,GOV]:poss|mod|light|among R[state,group,CVL,REB]:for|with T:for|with => relation SUPPORTS_ON     # CODING 6
> Irish sympathy for the Palestinians is old. => IRL SUPPORTS_ON PSE
w:oppose,opposed +to A[state,GOV,igo]:subj|head|obj R:to T:to => relation OPPOSES_ON     # CODING 6
> The Spanish government, opposed to Chilean independence, protested. => ESP OPPOSES_ON CHL
n:odds,odd A[state,GOV,CVL]:head.subj|head.obj R:with|head.with T:over|on|with? => relation OPPOSES_ON     # CODING 6
> Chile found itself at odds with Peru. => CHL OPPOSES_ON PER

a:independent A[state,territory]:subj|head.subj R[state]:of|from|head.from => relation TERRITORY_OF     # "became independent from"
> Finland became independent from Russia. => FIN TERRITORY_OF RUS
v:lose +obj|obj.of(citizen,people,national,civilian,inhabitant) M:obj A[state]:subj +in|during(@hostile_act) => measure CASUALTIES unit=killed swap     # CODING 9
> Poland lost six million citizens in the war. => - CASUALTIES POL value=6000000

v:have,maintain +obj(relation,tie,relationship) +obj.mod(diplomatic,formal,official) +obj.det(no) +self A[state]:subj -with -obj.with => relation NO_DIPLOMATIC_RELATIONS recip modality=ongoing     # CODING 14
> Chad and Taiwan have no diplomatic relations. => TCD NO_DIPLOMATIC_RELATIONS TWN
