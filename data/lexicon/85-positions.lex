# Standing positions (SUPPORTS_ON, OPPOSES_ON) and parties of treaties and disputes (PARTY_TO).
@format 1
@version 2026.1
@licence Apache-2.0

@list cause  ability, integrity, sovereignty, independence, position, stance, side, cause, claim, right, struggle, fight, settlement, resolution, issue, question, policy, effort, bid, aspiration, membership, accession, initiative, solution, self-determination, defense, defence, security, conflict, dispute, stand, demand, principle, statehood
@list market_word  price, market, currency, growth, economy, dollar, rupee, euro, peso, yen, ruble, share, stock, claim, theory, hypothesis, weight, format, software, family, device, child

# SUPPORTS_ON
v:support,back,uphold,champion +self A[state,GOV,igo,group]:subj R[state,igo,group,territory]:obj|obj.of|obj.by T:on|in|over|regarding|concerning -obj(@market_word,operation,program,programme,development,council,project) -by -with => relation SUPPORTS_ON    # CODING 6
> Oman supports Egypt on the question of the canal. => OMN SUPPORTS_ON EGY
v:support,back,uphold,endorse,champion,defend +obj(@cause) A[state,GOV,igo]:subj R:obj.of|obj.poss|obj.mod|obj T:obj => relation SUPPORTS_ON    # CODING 6
> Turkey supports Georgia's territorial integrity. => TUR SUPPORTS_ON GEO
v:support,back,favour,favor A[state,GOV,igo]:subj +obj(settlement,solution,resolution,process,denuclearization,denuclearisation,moratorium,plan,proposal,reform,talk,ceasefire,negotiation,creation,establishment,efforts,effort,initiative,multilateralism) R:obj.of|obj.between|obj.in|obj.by|obj.poss|obj.acl.by|obj.acl.advcl.obj|obj.acl.obj T:obj => relation SUPPORTS_ON    # CODING 6
> Norway supports a ceasefire between Kenya and Somalia. => NOR SUPPORTS_ON KEN+SOM
v:support,back,assist,help +obj(each,other,another) A[state]:subj ! ! => relation SUPPORTS_ON recip    # CODING 6
> Iran and Iraq support each other in international organisations. => IRN SUPPORTS_ON IRQ
v:stand,side A[state,GOV,igo]:subj R:with|by|behind|alongside|beside|to.with T:on|in|against|over|to.in? => relation SUPPORTS_ON    # CODING 6
> Greece stands with Cyprus on the island's future. => GRC SUPPORTS_ON CYP
v:stand +by|at|on(side) A:subj R:by.of|by.poss|at.of|at.poss|on.of|on.poss T:on|in? => relation SUPPORTS_ON    # CODING 6
> Greece stood by the side of Armenia. => GRC SUPPORTS_ON ARM
n:side A:subj R:poss|of T:on|in? => relation SUPPORTS_ON                      # CODING 6
> Qatar is on Lebanon's side on this issue. => QAT SUPPORTS_ON LBN
n:support,backing A[state,GOV,igo]:poss|mod|light|from|by|of R:for|to|of +self(support,backing) T:for|in|on|to => relation SUPPORTS_ON    # CODING 6
> Egypt expressed its support for Sudan's sovereignty. => EGY SUPPORTS_ON SDN
n:support +self(support) +mod(economic,financial,military,material,humanitarian,technical,logistical,budget,budgetary) => none   # aid is coded elsewhere
> Greece needs technical support in Malta. => none
v:commit A[state,GOV]:subj|obj +to(solution,denuclearization,denuclearisation,goal,process,principle,peace,agreement,charter,development,disarmament,nonproliferation,multilateralism) T:to => relation SUPPORTS_ON    # CODING 6
> Chile is committed to the principle of free trade. => CHL SUPPORTS_ON -
n:commitment A[state,GOV]:poss|mod|light R:to.of|to.poss|to.mod T:to => relation SUPPORTS_ON    # CODING 6
> Canada's commitment to the survival of Ukraine is firm. => CAN SUPPORTS_ON UKR
n:solidarity A[state,GOV]:poss|mod|light R:with T:on|in|against? => relation SUPPORTS_ON    # CODING 6
> Tunisia's solidarity with the Palestinians is known. => TUN SUPPORTS_ON PSE
v:recognize,recognise,respect,uphold,reaffirm +obj(integrity,sovereignty,right,inviolability) A[state,GOV,igo]:subj R:obj.of|obj.poss|obj.mod T:obj => relation SUPPORTS_ON    # CODING 6
> Hungary respects the territorial integrity of Moldova. => HUN SUPPORTS_ON MDA
n:respect +for(integrity,sovereignty,independence) A:light|poss|mod R:for T:for => relation SUPPORTS_ON    # CODING 6
> Iraq expressed its respect for the sovereignty of Kuwait. => IRQ SUPPORTS_ON KWT
v:advocate,promote +obj(solution,settlement,independence,self-determination,statehood,reform,disarmament) A[state,GOV]:subj R:obj.of|obj.for? T:obj => relation SUPPORTS_ON    # CODING 6
> Brazil advocates the independence of Palestine. => BRA SUPPORTS_ON PSE
v:share,adopt,take,hold +obj(position,view,stance) +obj.mod(same,similar,common) A[state]:subj R:with|obj.with? T:obj.on|on|in => relation SHARES recip    # CODING
> Ghana and Togo take a common position on the river. => GHA SHARES TGO
n:supporter,advocate,backer,champion A[state,GOV]:subj R:of T:of? => relation SUPPORTS_ON    # CODING 6
> Turkey is a strong supporter of Kosovo. => TUR SUPPORTS_ON XKX
v:adhere A[state,GOV]:subj +to(policy,principle) R[state]:to? T:to => relation SUPPORTS_ON     # CODING 6
> Fiji adheres to the one-China policy. => FJI SUPPORTS_ON CHN
n:adherence A:poss|by +to(policy,principle,charter) T:to => relation SUPPORTS_ON  # CODING 6
> Fiji's adherence to the one-China policy is known. => FJI SUPPORTS_ON -
a:supportive A:subj R:of T:of => relation SUPPORTS_ON                             # CODING 6
> Japan is supportive of the Philippines. => JPN SUPPORTS_ON PHL
n:favor,favour A[state,GOV]:subj T:of => relation SUPPORTS_ON                 # CODING 6
> Norway is in favour of the ban. => NOR SUPPORTS_ON -
v:support +self(support) +obj(@market_word) => none                               # markets
> Chile's bank supported the price of copper. => none
v:stand +self(stand) +at(percent,level,record,figure) => none                     # figures
> Inflation in Chile stood at nine percent. => none

v:support,back A[state,GOV,igo]:subj R[state,group,CVL,REB,GOV]:obj T:obj -obj(@market_word,operation,program,programme,development,council,project,bill,candidate,value,effort) -by -with -head(way,coalition,commitment,pledge,effort,order,seek,nation,able,work) => relation SUPPORTS_ON    # whom, not on what
> Qatar supports the Palestinian people. => QAT SUPPORTS_ON PSE

# OPPOSES_ON
v:oppose A[state,GOV,igo]:subj R:obj|obj.of|obj.by T:obj|on|in => relation OPPOSES_ON    # CODING 6
> Egypt opposes Ethiopia on the dam. => EGY OPPOSES_ON ETH
n:opposition A[state,GOV,igo]:poss|mod|light|by|from R:to T:to => relation OPPOSES_ON    # CODING 6
> Turkey's opposition to Sweden's entry ended. => TUR OPPOSES_ON SWE
n:opposition A[state,GOV,igo]:poss|light +to(plan,war,use,change,sanction,annexation,occupation,project,construction,enlargement,intervention,test) T:to => relation OPPOSES_ON    # CODING 6
> Chile expressed its opposition to the use of force. => CHL OPPOSES_ON -
v:counter,contain,deter A[state,GOV,igo]:subj R:obj.of|obj.poss|obj.mod T:obj +obj(influence,expansion,ambition,threat,presence,rise,power,interference) => relation OPPOSES_ON    # CODING 6
> Japan counters China's influence. => JPN OPPOSES_ON CHN
n:opponent,critic A[state,GOV]:subj R:of T:of => relation OPPOSES_ON              # CODING 6
> Cuba is an opponent of the embargo of the United States. => CUB OPPOSES_ON USA
n:odds,odd A[state,GOV]:subj R:with T:over|on? => relation OPPOSES_ON             # CODING 6
> Greece is at odds with Turkey over the islands. => GRC OPPOSES_ON TUR
n:opposition +self(opposition) +appos|mod(leader,party,candidate) => none         # a party
> The opposition leader of Chad spoke. => none

# PARTY_TO: treaties
n:treaty,accord,pact,convention,protocol,agreement,memorandum,charter,declaration,deal A[state,GOV,igo,group]:between|among R:between.with? T:self -head(propose,negotiate,broker,seek) => relation PARTY_TO each modality=ongoing    # CODING 10
> The treaty between Chile and Peru is old. => CHL+PER PARTY_TO -
n:treaty,accord,pact,convention,protocol,agreement,memorandum,declaration,deal,contract +head(@signing) A[state,GOV,igo,group]:light|head.by R:with|head.with? T:self => relation PARTY_TO each    # CODING 10
> Chad signed an agreement with Sudan. => TCD+SDN PARTY_TO -
n:treaty,accord,pact,convention,protocol,agreement,memorandum A[state,GOV,igo,group]:poss|mod R:with T:self => relation PARTY_TO each    # CODING 10
> Peru's trade agreement with Japan entered into force. => PER+JPN PARTY_TO -
n:treaty,accord,pact,convention,protocol,agreement A[state]:mod R[state]:mod.mod T:self +self(treaty,accord,pact,convention,protocol,agreement) => relation PARTY_TO each    # CODING 10
> The Iran-Iraq treaty of 1975 settled the border. => IRN+IRQ PARTY_TO -
n:treaty,accord,pact,convention,protocol,agreement A[state]:mod|of T:self +self(treaty,accord,pact,convention,protocol,agreement) => relation PARTY_TO each recip    # CODING 10
> The treaty of Italy and Austria is old. => ITA+AUT PARTY_TO -
v:sign,conclude,ratify,initial,ink +obj(@treaty_word) A[state,GOV,igo,group]:by R:with? T:obj +self(sign,conclude,ratify,initial,ink) => relation PARTY_TO each    # CODING 10
> The accord signed by Mali and Niger was published. => MLI+NER PARTY_TO -
n:signatory,party A[state,GOV]:subj T:to|of R:to.between? +to|of(@treaty_word) => relation PARTY_TO each    # CODING 10
> Nepal is a party to the convention. => NPL PARTY_TO -
n:ceasefire,cease-fire,truce,armistice A[state,GOV,group]:between|of R:with? T:self -head(violate,break,breach,demand,urge,propose,mediate) => relation PARTY_TO each recip    # CODING 10
> The ceasefire between Armenia and Azerbaijan held. => ARM+AZE PARTY_TO -

# PARTY_TO: disputes, projects
n:dispute,disagreement,controversy A[state,GOV,group]:between R:with? T:self -mod(armed,military) => relation PARTY_TO each recip modality=ongoing    # CODING
> The dispute between Peru and Chile went to court. => PER+CHL PARTY_TO -
n:dispute A[state,GOV]:poss|mod|light R:with T:self => relation RIVAL recip    # CODING
> Kenya's dispute with Somalia went to court. => KEN RIVAL SOM
n:dispute,conflict,problem,issue +self(dispute,conflict,problem,issue) A[state,territory,group]:mod|mod.mod T:self -between -mod(internal,domestic,armed) => relation PARTY_TO each recip modality=ongoing    # "the Israeli-Palestinian conflict"
> The Israeli-Palestinian conflict is old. => ISR+PSE PARTY_TO -
n:project,pipeline,railway,corridor A[state]:between|among T:self => relation PARTY_TO each recip    # CODING
> The pipeline between Iran and Pakistan is delayed. => IRN+PAK PARTY_TO -
v:participate,take +in(project,initiative,pipeline,programme,program) A[state,GOV]:subj T:in => relation PARTY_TO each    # CODING
> Uzbekistan participates in the project. => UZB PARTY_TO -
n:agreement +self(agreement) +in|of(agreement) => none                            # concord, no treaty
> The farmers of Spain are in agreement. => none
n:deal +self(deal) +mod(great,good,big,new) -with -between => none                # a figure of speech
> A great deal of rain fell in Chile. => none
n:convention +self(convention) +mod(party,democratic,republican,national,annual) => none    # a meeting
> The party convention in Chicago was long. => none
v:vote +for|in_favour_of(membership,candidacy,bid,admission,accession,application) A[state,GOV]:subj R:for.poss|for.of T[membership,candidacy,bid,admission,accession,application]:for => relation SUPPORTS_ON    # at the ballot
> Kazakhstan voted for Hungary's membership of the Human Rights Council. => KAZ SUPPORTS_ON HUN
