# What a report, statement, letter or resolution says, by whom.
@format 1
@version 2026.1
@licence Apache-2.0

@list m_paper report, statement, letter, resolution, declaration, communique, communiqué, motion, note, article, message, speech, memorandum, document, editorial, open, bill, release, remarks, address, decree, appeal, memo, petition, text, paper, op-ed, post, tweet, interview, broadcast, release
@list m_quit stop, cease, halt, end, withdraw, refrain, leave, disarm, retreat, evacuate, desist

v:accuse +head(@m_paper) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj => event 112    # CAMEO 112, a document says it
> Norway issued a statement accusing Eritrea. => NOR 112 ERI
v:accuse,charge +head(@m_paper) +of|advcl|acl(torture,abuse,repression,persecution,discrimination,oppress,persecute,repress,mistreatment) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj => event 1122    # CAMEO 1122, a document says it
> Peru issued a statement accusing Pakistan of torture. => PER 1122 PAK
v:accuse,charge +head(@m_paper) +of|advcl|acl(aggression,attack,invade,invasion,terrorism,interference,provocation,sponsor,arm,harbour,harbor,meddle,interfere,sabotage) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj => event 1123    # CAMEO 1123, a document says it
> Egypt issued a statement accusing Nepal of aggression. => EGY 1123 NPL
v:accuse,charge +head(@m_paper) +of|advcl|acl(fraud,corruption,smuggling,bribery,theft,dumping,embezzlement,trafficking) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj => event 1121    # CAMEO 1121, a document says it
> Canada issued a statement accusing Cuba of fraud. => CAN 1121 CUB
v:blame +head(@m_paper) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj|on => event 112    # CAMEO 112, a document says it
> Ghana issued a report blaming Pakistan. => GHA 112 PAK
v:praise,hail,applaud,commend,welcome,congratulate,thank,laud,salute +head(@m_paper) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj|obj.of|obj.by|obj.poss|obj.mod => event 051    # CAMEO 051, a document says it
> Chile issued a statement praising Yemen. => CHL 051 YEM
v:support,back,endorse +head(@m_paper) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj|obj.of|obj.poss|obj.mod => event 051    # CAMEO 051, a document says it
> Vietnam issued a statement supporting Iraq. => VNM 051 IRQ
v:urge,ask,implore,exhort,request +head(@m_paper) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj => event 020    # CAMEO 020, a document says it
> Morocco sent a letter urging Syria to act. => MAR 020 SYR
v:urge,ask,implore,exhort,request +head(@m_paper) +xcomp|advcl(@m_quit) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj => event 0256    # CAMEO 0256, a document says it
> Sweden sent a letter urging Belarus to withdraw. => SWE 0256 BLR
v:urge,ask,implore,exhort,request +head(@m_paper) +xcomp|advcl(negotiate,meet,talk,resume,engage) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj => event 026    # CAMEO 026, a document says it
> Zambia sent a letter urging Tunisia to negotiate. => ZMB 026 TUN
v:urge,ask,implore,exhort,request +head(@m_paper) +xcomp|advcl(release,free,return) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj => event 0253    # CAMEO 0253, a document says it
> Iran sent a letter urging Bolivia to release the crew. => IRN 0253 BOL
v:call +head(@m_paper) +on|upon A:head.light|head.poss|head.by|head.mod|head.from|head.of R:on|upon => event 020    # CAMEO 020, a document says it
> Serbia issued a statement calling on Armenia to act. => SRB 020 ARM
v:call +head(@m_paper) +on|upon +xcomp|advcl|on.acl(@m_quit) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:on|upon => event 0256    # CAMEO 0256, a document says it
> Thailand issued a statement calling on Greece to withdraw. => THA 0256 GRC
v:call +head(@m_paper) +on|upon +xcomp|advcl|on.acl(release,free,return) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:on|upon => event 0253    # CAMEO 0253, a document says it
> Mexico issued a statement calling on Libya to release the crew. => MEX 0253 LBY
v:call +head(@m_paper) +on|upon +xcomp|advcl|on.acl(negotiate,meet,talk,resume,engage) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:on|upon => event 026    # CAMEO 026, a document says it
> Algeria issued a statement calling on Angola to negotiate. => DZA 026 AGO
v:demand,insist +head(@m_paper) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:ccomp.subj|from|obj.from|of|obj.by => event 100    # CAMEO 100, a document says it
> Finland issued a statement demanding compensation from Rwanda. => FIN 1031 RWA
v:demand +head(@m_paper) +obj|ccomp(release,return,freedom) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj.by|by|obj.from|from|ccomp.subj => event 1053    # CAMEO 1053, a document says it
> Uganda issued a statement demanding the release of prisoners by Cambodia. => UGA 1053 KHM
v:demand +head(@m_paper) +obj|ccomp.obj(information,answer,explanation,evidence,detail,clarification) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:ccomp.subj|from|obj.from => event 1014    # CAMEO 1014, a document says it
> Ethiopia issued a declaration demanding information from Sudan. => ETH 1014 SDN
v:demand +head(@m_paper) +obj(withdrawal,pullout,retreat,departure,evacuation,ceasefire) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj.of|obj.by|obj.from|obj.poss => event 1056    # CAMEO 1056, a document says it
> Turkey issued a statement demanding the withdrawal of Libya. => TUR 1056 LBY
v:threaten +head(@m_paper) A:head.light|head.poss|head.by|head.mod|head.from|head.of R:obj|with => event 130    # CAMEO 130, a document says it
> Hungary issued a statement threatening Angola. => HUN 130 AGO
