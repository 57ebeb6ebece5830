# Appeals and requests (CAMEO 02).
@format 1
@version 2026.1
@licence Apache-2.0

@list c_cease stop, end, halt, cease, refrain, desist, withdraw, disarm, de-escalate, deescalate, pull, suspend, discontinue, retreat, evacuate, restrain, exercise, vacate, demilitarise, demilitarize, calm, avoid, leave
@list c_free release, free, liberate, unfreeze, repatriate, hand, return
@list c_parley meet, negotiate, talk, resume, engage, sit, discuss, enter, choose, attend
@list c_giving give, provide, donate, contribute, help, assist, aid, fund, supply, send, deliver, lend, finance, host, accept, pay
@list c_back support, back, join, endorse, recognise, recognize, ratify, sign, implement, comply, respect, condemn, press, cooperate, honour, honor, adhere, fulfil, fulfill, act, vote, adopt, use, work, accede, approve, isolate, sanction
@list c_truce ceasefire, cease-fire, truce, armistice, cessation, disarmament, withdrawal, retreat, pullout, de-escalation, restraint, end, halt, lull, moratorium, calm, evacuation, demilitarisation, demilitarization, disengagement
@list c_aid aid, assistance, help, relief, support, grant, loan, funding, fund, donation, credit, package, contribution, subsidy, money, financing, finance, backing, bailout, investment
@list c_talks talk, talks, negotiation, dialogue, meeting, summit, conference, discussion, consultation, diplomacy, mediation, conversation, parley
@list c_prisoner prisoner, hostage, detainee, captive, soldier, journalist, inmate, sailor, fisherman, pilot, citizen, national, crew, activist, dissident, crewman, serviceman, pow, convict, man, woman, child, people, person, student, tourist, teacher, officer, businessman, aid-worker, worker, member, remains, body
@list c_pact agreement, treaty, accord, deal, pact, memorandum, protocol, convention, contract, declaration, charter, communiqué, communique, covenant, mou, compact, concordat, framework, accords, settlement, memoranda
@list c_voicing express, voice, convey, extend, offer, send, reaffirm, reiterate, declare, affirm, underscore, emphasise, emphasize, stress, pledge, repeat, renew, restate, underline, pay, give, show, demonstrate, record, signal, present, tender, issue, address, deliver, make, reemphasize, reassert, confirm, announce, bestow, confer

# ---- urge, press, exhort somebody to do something ----------------------------------------------------
v:urge,exhort,implore,beseech,entreat A:subj R:obj? => event 020
> Finland urged Estonia to be patient. => FIN 020 EST
v:urge,exhort,implore,beg,ask,request,press,invite,encourage,appeal,plead A:subj R:obj|to|with|advmod.to|for +xcomp|advcl|ccomp(@c_cease) => event 0256
> Egypt invited Ethiopia to halt the shelling. => EGY 0256 ETH
v:urge,exhort,implore,beg,ask,request,press,appeal,plead A:subj R:obj|to|with|advmod.to|for +xcomp|advcl|ccomp(@c_free) => event 0253
> Portugal asked Iran to unfreeze the accounts. => PRT 0253 IRN
v:urge,exhort,implore,ask,request,press,encourage,appeal A:subj R:obj|to|advmod.to|for +xcomp|advcl|ccomp(@c_parley) => event 026
> Norway urged Colombia to choose dialogue. => NOR 026 COL
v:urge,exhort,implore,ask,press,encourage,appeal A:subj R:obj|to|advmod.to|for +xcomp|advcl|ccomp(resolve,settle,solve,reconcile,compromise,agree,reach,conclude,finalise,finalize,overcome,unite) => event 027
> The Jordanian king urged Israel to finalise the accord. => JOR 027 ISR
v:urge,exhort,implore,ask,request,press,encourage,appeal A:subj R:obj|to|advmod.to|for +xcomp|advcl|ccomp(@c_giving) => event 023
> Sri Lanka asked Japan to aid its farmers. => LKA 023 JPN
v:urge,exhort,implore,ask,request,press,encourage,appeal A:subj R:obj|to|advmod.to|for +xcomp|advcl|ccomp(@c_back) => event 022
> Morocco urged Spain to sanction its plan. => MAR 022 ESP
v:urge,exhort,implore,press,encourage,ask A:subj R:obj|to +xcomp|advcl|ccomp(reform,democratise,democratize,change,amend,restructure,liberalise,liberalize,abolish,legalise,legalize,repeal) => event 024
> Denmark urged Hungary to reform its courts. => DNK 024 HUN
v:urge,exhort A:subj +obj|obj.of(restraint,calm,de-escalation,moderation,ceasefire,truce) R:on|obj.on|obj.by|from? => event 0256
> Beijing urged restraint. => CHN 0256 -
v:urge,exhort A:subj +obj(@c_talks) R:obj.between|obj.with|between? => event 026
> Oman urged dialogue between Iran and Iraq. => OMN 026 IRN+IRQ
v:urge A:subj +obj(reader,viewer,motorist,driver,customer,voter,shareholder,fan,parent,doctor,resident,passenger) => none
> The Irish police urged motorists to slow down. => none

# ---- call on, appeal to -------------------------------------------------------------------------------
v:call A:subj R:on|upon|on.including|on.like? +on|upon => event 020
> Slovenia called on Hungary. => SVN 020 HUN
v:call A:subj R:on|upon|on.including|on.like? +on|upon +xcomp|advcl|ccomp => event 020
> Slovenia called on all governments to stay calm. => SVN 020 -
v:call A:subj +on|upon R:on|upon|on.including|on.like? +xcomp|advcl|ccomp|on.acl(@c_cease) => event 0256
> Turkey called on Syria to refrain from the bombardment. => TUR 0256 SYR
v:call A:subj +on|upon R:on|upon|on.including|on.like? +xcomp|advcl|ccomp|on.acl(@c_free) => event 0253
> Mexico called on Nicaragua to unfreeze the accounts. => MEX 0253 NIC
v:call A:subj +on|upon R:on|upon|on.including|on.like? +xcomp|advcl|ccomp|on.acl(@c_parley) => event 026
> Ghana called on Mali to negotiate. => GHA 026 MLI
v:call A:subj +on|upon R:on|upon|on.including|on.like? +xcomp|advcl|ccomp|on.acl(resolve,settle,solve,reconcile,compromise,agree,reach,conclude,finalise,finalize,overcome,unite) => event 027
> Kenya called on Uganda to conclude the accord. => KEN 027 UGA
v:call A:subj +on|upon R:on|upon|on.including|on.like? +xcomp|advcl|ccomp|on.acl(@c_giving) => event 023
> Haiti called on Canada to host more police. => HTI 023 CAN
v:call A:subj +on|upon R:on|upon|on.including|on.like? +xcomp|advcl|ccomp|on.acl(@c_back) => event 022
> Cyprus called on Greece to honor the resolution. => CYP 022 GRC
v:call A:subj +on|upon R:on|upon|on.including|on.like? +xcomp|advcl|ccomp|on.acl(reform,democratise,democratize,change,amend,restructure,liberalise,liberalize,abolish,legalise,legalize,repeal) => event 024
> Norway called on Belarus to abolish the law. => NOR 0242 BLR

# ---- call for -------------------------------------------------------------------------------------------
v:call A:subj +for R:from|for.from|by? -on -upon => event 020
> Malta called for swift action at sea. => MLT 020 -
v:call A:subj +for|for.obj(@c_truce) R:for.to.poss|for.of|for.to|for.by|for.poss|between|for.between|for.of.by|for.to.by? => event 0256
> China called for an immediate ceasefire in Sudan. => CHN 0256 SDN
v:call A:subj +for(withdrawal,pullout,evacuation,departure) R:for.of|for.poss|for.by => event 0256
> Moldova called for Russia's withdrawal. => MDA 0256 RUS
v:call A:subj +for|for.obj(@c_talks) R:for.with|for.between|with|between|for.among? => event 026
> Turkey called for talks between Ukraine and Russia. => TUR 026 UKR+RUS
v:call A:subj +for(solution,settlement,reconciliation,compromise,agreement,resolution,peace) R:for.between|for.with|for.to|for.of? => event 027
> Ireland called for a peaceful solution. => IRL 027 -
v:call A:subj +for(implementation,ratification,adoption,support,respect,compliance,condemnation,recognition,adherence,cooperation,solidarity,unity,sanction) R:for.by|for.from|for.of|from|by? => event 022
> Malaysia called for the implementation of the resolution. => MYS 022 -
v:call A:subj +for|for.obj(@c_aid) R:for.from|from|for.by? => event 023
> Somalia called for help from Turkey. => SOM 023 TUR
v:call A:subj +for(reform,change,democratisation,democratization,restructuring,liberalisation,liberalization,referendum,election) R:for.of|for.in|for.by|for.poss|in? => event 024
> Costa Rica called for reform of the Security Council. => CRI 024 IGO:UNSC
v:call A:subj +for(lifting,easing,removal,suspension) R:for.of.acl.subj|for.of|by|for.by? => event 0254
> Malta called for the easing of the Italian rules. => MLT 0254 ITA
v:call A:subj +for(inquiry,investigation,probe,trial,tribunal,prosecution,accountability,justice) R:for.of|for.into|against? => event 0213
> Chile called for an investigation. => CHL 0213 -
v:call A:subj +for(access,corridor,convoy,inspector,inspection,observer,monitor,peacekeeper) R:from|for.from|by|for.to|to? => event 0255
> Sweden called for humanitarian access to Sudan. => SWE 0255 SDN
v:call A:subj +for(resignation,removal,ouster,dismissal) R:for.of|for.poss => event 0241
> Estonia called for the resignation of the Georgian prime minister. => EST 0241 GEO
v:call A:subj R:for +for|advcl|ccomp|xcomp(@c_cease) +for -on -upon => event 0256
> The Turkish president called for Israel to halt its operation. => TUR 0256 ISR
v:call A:subj R:for +for +advcl|ccomp|xcomp -on -upon -obj => event 020
> Cyprus called for Greece to act soon. => CYP 020 GRC
v:call +obj(election,vote,witness,name,strike,referendum,number,taxi,police,ambulance) +self => none
> The Danish prime minister called an election. => none
v:call +for(rain,snow,celebration,sun) -on +self => none
> The forecast for Norway called for rain. => none

# ---- ask for, request, seek, appeal for --------------------------------------------------------------------
v:ask,appeal,plead,petition,lobby,apply A:subj +for|to.for|obj.for(@c_aid) R:obj|to|with|from|for.from|obj.for => event 023
> Malawi appealed to Norway for backing. => MWI 023 NOR
v:ask,appeal,plead,petition,lobby A[GOV,state,igo,group]:subj +for|for.obj(@c_aid) => event 023
> The Malawian government appealed for aid after the cyclone. => MWI 023 -
v:appeal A:subj R:to|for? => event 020
> Norway appealed to Serbia for moderation. => NOR 020 SRB
v:appeal +to(reader,voter,audience,customer,public,taste,viewer,investor,young,everyone,buyer) +self => none
> The new car from Italy appeals to young buyers. => none
v:appeal +against|to(court,verdict,ruling,sentence,conviction,decision,judgment) +self => none
> The Polish driver appealed against the verdict. => none
v:ask A:subj R:obj +xcomp|advcl => event 020
> Kuwait asked Iraq to wait. => KWT 020 IRQ
v:ask +obj(question) +self => none
> The senator of Chile asked a question about Peru. => none
v:ask A:subj R:obj +ccomp -xcomp +self => none
> A reporter asked Poland's minister whether he was tired. => none
v:ask A:subj R:obj|from|of +for|obj(extradition) => event 0213
> Ecuador asked Belgium for the extradition of the banker. => ECU 0213 BEL
v:ask,request,seek,solicit,want A:subj +obj(@c_aid) R:from|obj.from|of => event 023
> Lebanon requested assistance from France. => LBN 023 FRA
v:request,seek,solicit A:subj +obj|obj.of(troop,soldier,peacekeeper,force,weapon,missile,ammunition,jet,tank) R:from|obj.from => event 0232
> Haiti has requested police officers and soldiers from Kenya. => HTI 0232 KEN
v:request,seek A:subj +obj(@c_talks) R:with|obj.with|from => event 026
> Sudan sought talks with Ethiopia. => SDN 026 ETH
v:request,seek A:subj +obj(extradition,arrest,return) R:from|obj.from => event 0213
> Spain requested from Morocco the extradition of the thief. => ESP 0213 MAR
v:request,seek A:subj +obj(support,backing,vote,endorsement,recognition,mediation,permission) R:from|obj.from|obj.of.from|of|obj.poss|obj.of => event 022
> Georgia sought the endorsement of Japan. => GEO 022 JPN
v:request A:subj R:obj +xcomp|advcl => event 020
> Oman requested Yemen to reopen the port. => OMN 020 YEM
v:request A:subj R:ccomp.subj|of|from +ccomp => event 020
> Oman requested that Yemen reopen the port. => OMN 020 YEM
v:request A:subj +obj R:from|obj.from => event 020
> Peru requested data from Chile. => PER 020 CHL
v:seek,request,solicit A[state,GOV]:subj +obj(help,assistance,aid,bailout,relief) R:obj.poss => event 023
> Chad requested France's help. => TCD 023 FRA
v:encourage A:subj R:obj +xcomp|advcl => event 020
> Germany encouraged Serbia to be flexible. => DEU 020 SRB
v:encourage +obj(growth,investment,trade,innovation,use,competition,demand,consumption,saving) +self => none
> Finland encourages innovation in schools. => none
v:advise,counsel A:subj R:obj +xcomp|advcl => event 020
> Brazil advised Bolivia to be cautious. => BRA 020 BOL
v:advise,counsel +obj(client,student,patient,customer,investor,board,citizen,national,traveller,traveler) +self => none
> Bankers in Zurich advised clients to sell. => none
v:beg A:subj R:obj|for? => event 020
> Hungary begged Austria for patience. => HUN 020 AUT
v:press,push,lobby,nudge,prod A:subj R:obj +xcomp|advcl|to|for|into => event 020
> Britain pressed India to hurry. => GBR 020 IND
v:press,push A:subj R:for.from|on|obj|from|for +for => event 020
> Britain pressed for concessions from India. => GBR 020 IND
v:push,press +obj(button,cart,price,yield,rate,stock,share) +self => none
> Cold weather in Canada pushed gas prices up. => none
v:persuade,convince A:subj R:obj +xcomp|advcl => event 020
> Austria tried to persuade Hungary to wait. => AUT 020 HUN
v:plead A:subj R:with => event 020
> Greece pleaded with Italy for time. => GRC 020 ITA
v:plead +obj|xcomp|advmod(guilty,innocence,ignorance,innocent,case) +self => none
> The pilot from Spain pleaded guilty. => none
v:invite A:subj R:obj +xcomp(invest,join,participate,take,contribute,consider,cooperate,study) => event 020
> Kazakhstan invited Japan to invest in its mines. => KAZ 0211 JPN
v:turn A:subj R:to +for|for.obj(@c_aid) => event 023
> Pakistan turned to China for help. => PAK 023 CHN
v:approach A:subj R:obj|to +with|obj.with(request,proposal,offer) => event 020
> Fiji approached Australia with a request. => FJI 020 AUS
v:need A[GOV,state]:subj +obj(@c_aid) R:obj.of|obj.from|from|of => event 023
> Chad needs the support of France. => TCD 023 FRA
v:remind A:subj R:obj +of|ccomp => event 020
> Cyprus reminded Turkey of its obligations. => CYP 020 TUR
v:stress,emphasise,emphasize,underline,underscore,highlight,reiterate A:subj +obj(need,importance,necessity,urgency) R:obj.for|obj.for.by|obj.of|to +obj.for|obj.of(take,make,reach,stop,respect,implement,work,agree,engage,adopt,hold,act,comply,reform,restraint,adjustment,restructuring,action,compliance,respect,cooperation) => event 020
> The United Nations stressed the need for action by Cambodia. => IGO:UN 020 KHM
v:stress,emphasise,emphasize,underline,underscore,highlight,reiterate A:subj +obj(need,importance,necessity,urgency) R:to? +obj.for|obj.of(@c_truce) => event 0256
> The Dutch minister stressed the need for a ceasefire. => NLD 0256 -
v:stress,emphasise,emphasize,underline,underscore,highlight,reiterate A:subj +obj(need,importance,necessity,urgency) +obj.for|obj.of(@c_talks) => event 026
> Croatia stressed the need for dialogue. => HRV 026 -

# ---- the nouns -----------------------------------------------------------------------------------------------
n:call,appeal,plea,entreaty A:poss|mod|by|from R:to|on|upon -head(@c_voicing,phone,receive,take,return) => event 020
> Moldova's appeal to Romania was heard. => MDA 020 ROU
n:call,appeal,plea A:poss|by|from|light +for|for.obj(@c_truce) R:to|on|by? => event 0256
> Pakistan's call for a ceasefire went unanswered. => PAK 0256 -
n:call,appeal,plea A:poss|by|from|light +for|for.obj(@c_aid) R:to|on|by? => event 023
> Haiti renewed its appeal for aid. => HTI 023 -
n:call,appeal,plea A:poss|by|from|light +for|for.obj(@c_talks) R:to|on|by|with? => event 026
> Seoul renewed its call for dialogue. => KOR 026 -
n:call,appeal,plea A:poss|by|from|light +for(reform,change,democratisation,democratization,restructuring,liberalisation,liberalization,referendum,election) R:to|on|by|for.of|for.in? => event 024
> India renewed its call for reform of the council. => IND 024 -
n:call,appeal,plea A:poss|by|from|light +for(solution,settlement,agreement,conclusion,compromise) => event 027
> Qatar renewed its call for a settlement. => QAT 027 -
n:call,appeal,plea A:poss|light|by|from +acl(@c_cease) R:to|on? => event 0256
> Kenya's appeal to Sudan to withdraw was ignored. => KEN 0256 SDN
n:request A:poss|mod|by|from|of R:to -head(@c_voicing) => event 020
> Zambia's request to the World Bank was studied. => ZMB 020 IGO:WorldBank
n:request A:poss|by|from|light|of +for|for.obj(@c_aid) R:to? => event 023
> Malta's request for help was granted. => MLT 023 -
n:request A:poss|by|from|light|of +for|mod(extradition) R:to => event 0213
> Peru's extradition request to Spain was refused. => PER 0213 ESP
v:receive,get +obj(request,appeal,plea,call) R:subj A:from|obj.from -obj.mod(phone,telephone) => event 020
> Norway received a request from Iceland. => ISL 020 NOR
v:make,submit,send,address,lodge,file,issue,renew,repeat +obj(appeal,request,plea,petition) A:subj R:to|obj.to|with => event 020
> Sudan lodged a request with Qatar. => SDN 020 QAT
v:lobby A:subj R:obj => event 022
> Taiwan lobbied Paraguay. => TWN 022 PRY
