# Lasting relations in further words, one an entry.
@format 1
@version 2026.1
@licence Apache-2.0

n:entente,axis,coalition,bloc A[state]:of|between|by.of +mod(military,defensive,defence,defense,strategic) => relation ALLY recip    # DESIGN 3, relations
> The military axis between Chile and Peru is old. => CHL ALLY PER
n:garrison,airbase,barracks A[state]:mod|poss|of R[place]:in|at|on +self(garrison,airbase,barracks) => relation BASE_IN    # DESIGN 3, relations
> The French garrison in Djibouti is large. => FRA BASE_IN DJI
v:rejoin A[state]:subj R[igo]:obj|to => relation MEMBER_OF    # DESIGN 3, relations
> Chile rejoined UNESCO. => CHL MEMBER_OF IGO:UNESCO
v:accredit A[state]:subj.of|subj.poss|subj.mod|obj.of|obj.mod R[state]:to|in => relation EMBASSY_IN    # DESIGN 3, relations
> The Chilean ambassador is accredited to Peru. => CHL EMBASSY_IN PER
a:contiguous,adjacent,neighbouring A[state]:subj R[state]:to|with => relation SHARES recip topic=border    # DESIGN 3, relations
> Chile is adjacent to Peru. => CHL SHARES PER
n:creditor,lender A[state,igo]:subj|head.subj R[state]:of|poss|to +self(creditor,lender) -mod(large,big) => relation CREDITOR_OF    # DESIGN 3, relations
> China is a creditor of Zambia. => CHN CREDITOR_OF ZMB
v:twin,pair A[state]:subj R[state]:with +obj(city,town,university) => relation SHARES recip topic=friendship    # DESIGN 3, relations
> Chile twinned its cities with Peru. => CHL SHARES PER
n:kinship,brotherhood,fraternity,affinity A[state]:between|of|poss|light R[state]:with? +self(kinship,brotherhood,fraternity,affinity) => relation SHARES recip topic=friendship    # DESIGN 3, relations
> The brotherhood between Chile and Peru is old. => CHL SHARES PER
v:back,support,favour,favor,endorse,champion,espouse A[state,igo,GOV]:subj R[state,territory]:obj.of|obj.poss|obj.mod +obj(independence,statehood,sovereignty,unity,reunification,autonomy,membership,accession,candidacy,bid) +self => relation SUPPORTS_ON    # DESIGN 3, relations
> Chile espouses the independence of Palestine. => CHL SUPPORTS_ON PSE

# bread and butter
v:travel,go,enter,visit,come +without(visa) A:subj|subj.of R[place,state]:to|obj => relation VISA_REGIME swap topic=visa modality=ongoing     # CODING
> Citizens of Georgia can travel to Turkey without visas. => TUR VISA_REGIME GEO
n:sanction,embargo +case(under) A[state,igo]:mod|poss|by|of R[state]:subj => relation SANCTIONS     # CODING 11
> Sudan is under United Nations sanctions. => IGO:UN SANCTIONS SDN
n:accession,membership,entry,bid,candidacy,recognition,independence,plan,proposal,resolution,sanction,war,intervention,annexation,pipeline,project +case(against) A[state,GOV,igo]:subj R:poss|of|by T:self => relation OPPOSES_ON     # is against
> Hungary is against Ukraine's accession to the European Union. => HUN OPPOSES_ON UKR
v:dispute,contest +obj(sovereignty,claim) A[state,GOV]:subj R[state]:obj.mod|obj.poss T:obj.over|obj.to => relation OPPOSES_ON     # whose claim
> Argentina disputes British sovereignty over the Falkland Islands. => ARG OPPOSES_ON GBR
