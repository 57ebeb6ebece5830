# Who is in a body of states, who chairs it, and bodies that two states have together: the usual wordings that 80, 84, 87, 89 and 91 lack.
@format 1
@version 2026.1
@licence Apache-2.0

@list chairing  chairmanship, presidency, chair, co-chairmanship, co-presidency
@list high_post  presidency, chair, chairmanship, president, chairman, office, post, position, leadership, vice-presidency, bureau, secretariat
@list igo_deed  mission, operation, force, effort, program, programme, initiative, plan, process, team, delegation, agreement, package, summit, meeting, campaign, headquarters, conference, session, table, report, exercise, talk, talks, resolution, statement, sanction, list, fund, project, policy, strategy, peacekeeping, peacekeeper, family, effort, response, event, forces, troops, troop, mandate, charter, membership, expansion, enlargement, reform, composition, responsibility, work, role, framework, agenda, list, question, issue
@list joint_organ  commission, committee, council, group, board, forum, force, panel, mechanism, taskforce, subcommittee, subcommission
@list in_common  joint, intergovernmental, bilateral, trilateral, tripartite, quadripartite, mixed, ministerial, consultative, steering, boundary, border, interparliamentary, parliamentary, working, cooperation, strategic, binational, inter-agency, interagency, high-level

# MEMBER_OF: elected, serving, seated
v:elect,re-elect,reelect,appoint A[state]:obj R[igo]:to|onto|obj.to -to(@high_post) => relation MEMBER_OF    # CODING
> Malta was elected to the Security Council in June. => MLT MEMBER_OF IGO:UNSC
n:election,re-election,reelection A[state]:poss|of|light R[igo]:to -to(@high_post) -head(seek,stand,run,contest,support) => relation MEMBER_OF    # CODING
> Malta's election to the Security Council was welcomed by Libya. => MLT MEMBER_OF IGO:UNSC
n:election,re-election,reelection,candidacy,candidature,candidate R[igo]:to|for|for.of|for.on|for.in|in -to|for(@high_post) A[state,GOV]:poss|of|light|subj|appos +head(seek,stand,run,present,submit,announce,support,pursue,back,endorse,put,declare,launch)|self(candidacy,candidature,candidate) ! => relation MEMBER_OF modality=wished    # CODING 5
> Thailand presented its candidacy for membership of the Human Rights Council. => THA MEMBER_OF IGO:UNHRC modality=wished
v:serve A[state]:subj R[igo]:on -on(@igo_deed,@high_post) => relation MEMBER_OF    # CODING
> Malta serves on the Security Council this year. => MLT MEMBER_OF IGO:UNSC
n:term,tenure,membership,seat A[state]:poss|light R[igo]:on -head(seek,pursue,desire,request,want,deny,lose,demand,support,back,endorse,candidate,candidacy,candidature,bid,election,campaign,race,application) -on(@igo_deed) => relation MEMBER_OF    # CODING
> Gabon's current term on the Security Council ends in December. => GAB MEMBER_OF IGO:UNSC

n:membership R[igo]:of|in|mod +head(responsibility,obligation,duty,benefit,privilege,advantage,cost) A[state,GOV]:head.light|head.poss|head.subj => relation MEMBER_OF    # CODING
> Bulgaria will shoulder the responsibility of membership of the Security Council. => BGR MEMBER_OF IGO:UNSC
n:membership,accession +head|head.head(bridge,road,way,step,candidacy,candidature,prospect,hope,quest,ambition,drive) R[igo]:mod|of|in|to A[state]:head.poss|head.head.poss|head.of|head.light => relation MEMBER_OF modality=wished    # CODING 5
> Ukraine's road to NATO membership is long. => UKR MEMBER_OF IGO:NATO modality=wished

n:request,application,bid,candidacy,candidature,aspiration,desire,wish +acl(join,enter,rejoin) +head(block,support,back,oppose,veto,endorse,welcome,reject,delay,discuss,approve) A[state]:poss|mod R[igo]:acl.obj ! => relation MEMBER_OF modality=wished    # CODING 5
> Turkey blocked Sweden's bid to join NATO. => SWE MEMBER_OF IGO:NATO

# admitted, welcomed, brought in
v:admit,accept,welcome A[state]:obj R[igo]:to.in|to.of|into.of|to.poss +to|into(membership,ranks,rank,fold,family,club) => relation MEMBER_OF    # CODING
> Malta was admitted to full membership in the United Nations. => MLT MEMBER_OF IGO:UN
v:welcome,greet,hail -as.of +as(member,ally,state) A[state]:obj R[igo]:as.mod|as.poss|as.mod.mod|subj ! => relation MEMBER_OF    # CODING
> America looks forward to welcoming Sweden as a NATO member. => SWE MEMBER_OF IGO:NATO
v:admit,accept,receive +as(member,ally,state) A[state]:obj R[igo]:as.of|as.mod|as.poss|as.mod.mod|subj ! => relation MEMBER_OF    # CODING
> The African Union admitted Chad as a member state. => TCD MEMBER_OF IGO:AU
v:welcome,bring,add A[state]:obj R[igo]:into -into(@igo_deed) -obj.poss => relation MEMBER_OF    # CODING
> Germany welcomed Finland into NATO. => FIN MEMBER_OF IGO:NATO
n:admission +to(membership) A[state]:of|poss R[igo]:to.in|to.of => relation MEMBER_OF    # CODING
> They praised the admission of Malta to full membership in the United Nations. => MLT MEMBER_OF IGO:UN
n:readmission,return,re-entry,reentry A[state]:of|poss R[igo]:to|into -to|into(@igo_deed) -head(demand,seek,urge) => relation MEMBER_OF    # CODING
> Egypt welcomed Syria's return to the Arab League. => SYR MEMBER_OF IGO:ArabLeague
v:readmit,reinstate A[state]:obj R[igo]:to|into|subj => relation MEMBER_OF    # CODING
> Syria was readmitted to the Arab League in May. => SYR MEMBER_OF IGO:ArabLeague
n:addition,inclusion,incorporation,integration A[state]:of|poss R[igo]:to|into|in -to|into|in(@igo_deed) => relation MEMBER_OF    # CODING
> The addition of Finland to NATO pleased Estonia. => FIN MEMBER_OF IGO:NATO
n:membership,accession,admission +head(apply,strive,hope,wish,aspire,aim,press,push,long,application) A[state]:head.subj|head.light|head.poss R[igo]:mod|of|in|to => relation MEMBER_OF modality=wished    # CODING 5
> In May Finland and Sweden applied for NATO membership. => FIN+SWE MEMBER_OF IGO:NATO modality=wished
n:future A[state]:poss R[igo]:head|in|light.in -head(@igo_deed) => relation MEMBER_OF modality=wished    # CODING
> Ukraine's future is in NATO. => UKR MEMBER_OF IGO:NATO modality=wished

n:member +case(as) R[igo]:of|mod|poss +head|head.for|head.obj|head.to(proclamation,presence,admission,readmission,representation,recognition,role,status,position,capacity,acceptance,duty,obligation,responsibility) A[state]:head.for.of|head.obj.of|head.to.of|head.of|head.obj.poss|head.poss ! ! => relation MEMBER_OF    # whose role it is
> Libya called for the proclamation of Palestine as a member of the United Nations. => PSE MEMBER_OF IGO:UN

# being in it
v:form,found,create,establish +obj(council) +obj.mod(cooperation) A[state]:subj R[igo]:obj ! ! => relation MEMBER_OF    # an organisation, no body of two
> Qatar, Oman and Kuwait formed the Gulf Cooperation Council in 1981. => QAT+OMN+KWT MEMBER_OF IGO:GCC
n:founder,co-founder A[state]:subj|head|appos|head.subj R[igo]:of => relation MEMBER_OF    # founders are members
> Iceland is a founder of NATO. => ISL MEMBER_OF IGO:NATO
n:part A[state]:subj|head.subj R[igo]:of -of(@igo_deed) -head(play,take) -subj(@igo_deed,sovereignty,security,integrity) => relation MEMBER_OF    # CODING
> Ecuador is part of the Andean Community. => ECU MEMBER_OF IGO:CAN
v:remain,stay A[state]:subj R[igo]:in -in(@igo_deed) -subj(@igo_deed) => relation MEMBER_OF    # CODING
> America will remain in the World Health Organization. => USA MEMBER_OF IGO:WHO
n:ally,member R[igo]:mod A[state]:subj +self(ally,member) -mod(non) ! => relation MEMBER_OF    # CODING
> Sweden will soon be a full NATO ally. => SWE MEMBER_OF IGO:NATO
n:ally,member,state R[igo]:poss A[state]:appos|head|head.appos => relation MEMBER_OF    # CODING
> The European Union's newest member, Croatia, closed its border. => HRV MEMBER_OF IGO:EU
n:ally +poss R[igo]:mod A[state]:next ! ! => relation MEMBER_OF    # CODING
> "We thank our NATO ally Germany," America said. => DEU MEMBER_OF IGO:NATO
n:member +det(both,all,each) R[igo]:of A[state]:head|appos|head.appos => relation MEMBER_OF    # DESIGN 3
> Malta and Cyprus, both members of the European Union, agreed. => MLT+CYP MEMBER_OF IGO:EU
n:country,nation,state,member,ally,power R[igo]:self|mod|poss|of A[state]:such_as|as|including|like -head(recognize,recognise,admit,accept,welcome,treat) => relation MEMBER_OF    # CODING
> Russia threatened NATO members such as Estonia. => EST MEMBER_OF IGO:NATO
n:country,nation,state,member,government +mod(other,fellow) R[igo]:of A[state,GOV]:head.subj|head.head.subj|head.light +case(with,like) => relation MEMBER_OF    # one of the others
> Malta, like other countries of the European Union, condemned Russia. => MLT MEMBER_OF IGO:EU
v:comprise,group,encompass R[igo]:subj A[state]:obj|of => relation MEMBER_OF    # CODING
> The East African Community comprises Kenya, Uganda and Tanzania. => KEN+UGA+TZA MEMBER_OF IGO:EAC
v:include R[igo]:subj A[state]:obj -subj(@igo_deed) -obj(@igo_deed) -in(@igo_deed) -subj(@igo_deed) => relation MEMBER_OF    # CODING
> The East African Community includes Kenya, Uganda and Tanzania. => KEN+UGA+TZA MEMBER_OF IGO:EAC

# shut out
v:exclude,bar,expel,oust,eject A[state]:obj R[igo]:from -from(@igo_deed) => relation MEMBER_OF modality=denied    # CODING 14
> Taiwan is excluded from the United Nations. => TWN MEMBER_OF IGO:UN modality=denied
n:exclusion,absence,expulsion A[state]:of|poss R[igo]:from -from(@igo_deed) => relation MEMBER_OF modality=denied    # CODING 14
> The exclusion of Taiwan from the United Nations is unjust. => TWN MEMBER_OF IGO:UN modality=denied
# CHAIRS
n:chairmanship,presidency,chair,co-chairmanship,co-presidency A[state,GOV]:poss|self|mod R[igo]:mod|of => relation CHAIRS    # CODING
> Leaders applauded Indonesia's ASEAN chairmanship. => IDN CHAIRS IGO:ASEAN
n:chairmanship,presidency,chair,co-chairmanship,co-presidency +case(under,during) A[state,GOV]:self|mod|poss|of R[igo]:head.subj|head -mod|of(council) => relation CHAIRS    # CODING
> Under Germany's presidency, the European Union opened talks with Serbia. => DEU CHAIRS IGO:EU
n:chairmanship,presidency,chair +case(during) +poss R[igo]:of|mod A[state,GOV]:head.subj ! => relation CHAIRS    # CODING
> During its presidency of the Security Council, Malta convened a debate on Yemen. => MLT CHAIRS IGO:UNSC
n:leadership +case(under) A[state]:mod|poss R[igo]:head => relation CHAIRS    # CODING
> The G7 under British leadership vaccinated the world. => GBR CHAIRS IGO:G7
v:hand,pass,transfer,turn,yield,cede +obj|subj(@chairing) A[state]:to R[igo]:obj.of|obj.mod|subj.of|subj.mod => relation CHAIRS    # CODING
> Belgium handed over the presidency of the European Union to Denmark. => DNK CHAIRS IGO:EU
n:helm A[state,GOV]:subj|head.subj R[igo]:of => relation CHAIRS    # CODING
> Brazil is at the helm of Mercosur. => BRA CHAIRS IGO:MERCOSUR
n:holder +of(@chairing) A[state]:head|appos|subj|head.appos R[igo]:of.of|of.mod => relation CHAIRS    # CODING
> Belgium, current holder of the European Union presidency, is ready to talk to Serbia. => BEL CHAIRS IGO:EU
n:chair,co-chair,cochair,chairman,chairperson,vice-chair A[state,GOV]:head|appos|head.appos R[igo]:of|mod|poss => relation CHAIRS    # CODING
> Cambodia, the current chair of ASEAN, hosted America. => KHM CHAIRS IGO:ASEAN
n:chair,co-chair,cochair,chairman,chairperson,vice-chair +case(as) R[igo]:mod|poss A[state,GOV]:head.subj|head|head.head.subj -head(election,elect,congratulate,choose,appoint) => relation CHAIRS    # CODING
> As ASEAN chair, Cambodia hosted America. => KHM CHAIRS IGO:ASEAN
n:chair,co-chair,cochair,chairman,chairperson,vice-chair,president +head(elect,choose,name,appoint) A[state]:head.obj R[igo]:of|mod => relation CHAIRS    # CODING
> Azerbaijan was elected chair of the African Union. => AZE CHAIRS IGO:AU
v:lead,co-lead,co-chair,cochair A[state]:subj R[igo]:obj -obj(@igo_deed) +self(lead,co-lead,co-chair,cochair) => relation CHAIRS    # CODING
> The Non-Aligned Movement, which Azerbaijan leads, sent vaccines to Chad. => AZE CHAIRS IGO:NAM

# JOINT_BODY
n:commission,committee,council,group,mechanism,taskforce A[state,igo]:mod R[state,igo]:mod.mod|mod.mod.mod|mod +self(commission,committee,council,group,mechanism,taskforce) +mod => relation JOINT_BODY recip    # "the A-B council"
> The Turkey-Azerbaijan Strategic Cooperation Council met in Baku. => TUR JOINT_BODY AZE
n:commission,committee,council +of|between|among|acl +mod(trilateral,tripartite,quadripartite,boundary,border,cooperation,strategic,high-level) A[state,igo]:of|between|among|acl.of|acl.obj R[state,igo]:of.appos|of|between|acl.of.appos|with? => relation JOINT_BODY recip    # CODING
> The boundary commission of Ethiopia and Eritrea met. => ETH JOINT_BODY ERI
v:establish,create,form,found,launch,set,begin,convene,hold +obj(@joint_organ) A[state,igo,GOV]:subj R[state,igo,GOV]:with|obj.with? -obj.mod(joint,working,cooperation,intergovernmental,ministerial,bilateral,consultative,business,mixed) => relation JOINT_BODY recip    # CODING
> The United States and the European Union set up a Trade and Technology Council. => USA JOINT_BODY IGO:EU
v:establish,create,form,found,launch,set +obj(mechanism,force,taskforce,platform,dialogue,fund) +obj.mod(@in_common) A[state,igo,GOV]:subj R[state,igo,GOV]:with|obj.with? => relation JOINT_BODY recip    # CODING
> India and the United States established a joint coordination mechanism. => IND JOINT_BODY USA
