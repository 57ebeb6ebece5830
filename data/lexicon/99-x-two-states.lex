# What country pages tell of two states that the entries before do not know: figures (growth told by a comparison, parts of another's
# trade, what a thing cost and what is claimed for it), gifts and dealings, massacres recognised by their name.
@format 1
@version 2026.11
@licence Apache-2.0

a:high,low,great,large,small,big A:subj.between|subj.with|subj.of.between|subj.of.with|subj.mod|subj.poss R:subj.with?|subj.of.with? M:obj|self|advmod +subj(trade,turnover,commerce,volume,exchange) => measure TRADE_GROWTH recip    # CODING 16
> Trade between Peru and Ecuador was 40 percent higher than a year before. => PER TRADE_GROWTH ECU value=40
v:make,account,represent,constitute,form,take A:of.poss|for.of.poss|obj.of.poss|obj.of.of R:subj.with M:obj|for +subj(trade,turnover,commerce,exchange,business) => measure TRADE_SHARE    # CODING 16
> Trade with Iran makes up 4 percent of Armenia's foreign commerce. => ARM TRADE_SHARE IRN value=4
v:put,estimate,reckon,assess,value,set A:obj.acl.by|obj.acl.subj|obj.by|obj.of|obj.poss R:obj.to|obj.on|obj.acl.to|obj.acl.on|obj.acl.by.to|obj.acl.obj|obj.in M:at +obj(damage,loss,harm,destruction) => measure DAMAGE    # CODING 16
> The damage done by Russia to Ukraine is put at 500 billion dollars. => RUS DAMAGE UKR value=500000000000
v:cost A:iobj M:obj +subj(war,embargo,blockade,sanction,conflict,fighting,invasion,dam,project,campaign,intervention,occupation,closure,boycott) => measure COST    # CODING 16
> The dam, which cost Ethiopia 4.2 billion dollars, was opened. => ETH COST - value=4200000000
v:claim,demand,seek,ask A:subj R:from|of M:obj => measure COMPENSATION    # CODING 16
> Bangladesh claims 4.5 billion dollars from Pakistan. => BGD COMPENSATION PAK value=4500000000
n:remittance A:of.in|in R:of M:head.to|head.at|head.obj +head(amount,reach,total,stand,exceed,be,make) => measure REMITTANCES    # CODING 16
> Remittances of Filipinos in Japan amounted to 1.1 billion dollars. => JPN REMITTANCES PHL value=1100000000
v:go,come,travel,head,leave A:subj R:to|for M:subj +subj(student,pupil,cadet) => measure STUDENTS    # CODING 16
> Some 2,000 Bangladeshi students went to Pakistan. => BGD STUDENTS PAK value=2000

# Acts that plain statements found missing
v:grant,give,offer,award,accord +obj(status) +obj.mod(candidate,member,observer,partner,nation) A[state,igo,GOV]:subj R[state]:to|iobj|obj.to => event 050    # CAMEO 050
> The European Union granted Moldova candidate status. => IGO:EU 050 MDA
v:promise,pledge,offer A:subj R:iobj +obj(order,contract,deal,business) => event 0311    # CAMEO 0311
> Angola promised Russia orders. => AGO 0311 RUS
v:hand +prt(over) A:subj R:to|obj.to +obj(craft,vessel,boat,ship,aircraft,plane,helicopter,radar,vehicle,tank,gun,weapon,arm,ammunition) => event 072    # CAMEO 072
> The Indian navy handed over a patrol craft to Sri Lanka. => IND 072 LKA
v:come,rush,hurry +to(rescue,aid,help,assistance) A[state,igo,GOV,MIL]:subj R[state,GOV]:to.poss|to.of => event 070    # CAMEO 070
> India came to the rescue of Sri Lanka in 2022. => IND 070 LKA
v:build,construct A[state,BUS,org]:subj R[MIL]:for|obj.for +obj(corvette,frigate,ship,vessel,boat,submarine,warship,destroyer,drone,tank) => event 062    # CAMEO 062
> Turkey is building four corvettes for the Pakistani navy. => TUR 062 PAK
v:pay,clear,settle,write A[state,GOV,igo]:subj R[state]:obj.of.poss|obj.poss|of.poss +obj|obj.of|of(arrear,arrears,debt,bill) => event 071    # CAMEO 071
> Qatar paid off Sudan's arrears. => QAT 071 SDN
v:recognize,recognise,acknowledge +obj(massacre,genocide,pogrom,tragedy,slaughter,deportation) A:subj R:obj.of|obj.in|obj.against? T:obj -obj.of -aux(would,should,could) => relation SUPPORTS_ON    # whose cause
> Pakistan recognised the Khojaly massacre. => PAK SUPPORTS_ON AZE
v:recognize,recognise,acknowledge,declare,term,call,brand,label,designate,describe,define,classify,qualify,condemn +as|xcomp|obj|obj.appos(genocide) A[state,LEG,GOV]:subj|subj.of|acl|head.head.subj|head.subj R:obj.of|obj.against? T:obj|near +obj(massacre,killing,event,tragedy,famine,deportation,holodomor,slaughter,atrocity,srebrenica,khojaly) => relation SUPPORTS_ON    # whose cause
> Pakistan recognised the Khojaly massacre as genocide. => PAK SUPPORTS_ON AZE
v:send,ship,fly,deliver,dispatch +obj(good,goods,item,supply,material) +obj.mod|obj.of(relief,aid,humanitarian,emergency,rescue) A:subj R:to|obj.to|for|iobj => event 073    # CAMEO 073
> Turkey sent relief goods to Pakistan. => TUR 073 PAK
n:trade,turnover,commerce +self(trade,turnover,commerce) -mod(foreign,world,international,global,total,arms,drug,slave) A[state]:between|of.between|poss|head.subj R[state]:with? M:head.to|head.from +head(raise,lift,bring,take,boost,expand,push,increase) => measure TRADE_TURNOVER recip    # CODING 16
> Azerbaijan and Pakistan plan to raise trade to $500 million. => AZE TRADE_TURNOVER PAK value=500000000 modality=planned
n:target,goal +mod(trade,turnover) A[state]:head.subj|for.between|pair M:of|self.of +head(set,agree,adopt,announce,have,reach) => measure TRADE_TURNOVER recip modality=planned    # CODING 16
> Vietnam and Indonesia set a trade target of 18 billion dollars. => VNM TRADE_TURNOVER IDN value=18000000000 modality=planned
v:harass,shadow,buzz,tail +subj(ship,vessel,boat,aircraft,plane,jet,fighter,cutter,drone) A[state,MIL,BUS,COP]:subj R[state,MIL,BUS,COP,CVL]:obj ! => event 152    # CAMEO 152
> A Chinese coast guard ship harassed an Indonesian survey vessel. => CHN 152 IDN
v:welcome,greet,receive,meet A[GOV,state]:subj R[GOV,state,person]:obj +at|in|outside(airport,palace,residence,station,kremlin,port,tarmac,gate) ! => event 043    # CAMEO 043
> The Kazakh president was welcomed at the airport by the Turkish president. => TUR 043 KAZ

# What one text tells and another tells otherwise (test/fixtures/record/pairs-plain.txt)
v:set +prt(up) +obj(@tie_word) +obj.mod(@formal) A[state,GOV]:subj|obj.between|between R[state]:with|obj.with? => event 054 recip; relation DIPLOMATIC_RELATIONS recip    # CODING 13
> Georgia and Brazil set up diplomatic ties in 1995. => GEO DIPLOMATIC_RELATIONS BRA
v:claim,cost,take +obj(life) +subj(@v_war,fire,shelling,attack,violence) M:obj.of R[state,MIL,CVL,COP]:obj.of A[state,MIL,group]:subj.with|subj.by|subj.between|subj.mod|subj.poss|subj.of => measure CASUALTIES unit=killed    # CODING 9
> Clashes on the border with Tajikistan claimed the lives of 31 Kyrgyz soldiers. => TJK CASUALTIES KGZ value=31
v:reject,dismiss,refute,rebut A[state,GOV,MIL]:subj +obj(claim,assertion,suggestion,statement) +obj.acl +obj.acl.mark(that) => event 016    # what is said of him, not a claim on land
> Turkey rejected claims that it had sent mercenaries to Libya. => TUR 016 -
v:need,require,obtain +obj(visa) A[CVL,state]:subj|subj.of R[state,place]:obj.acl.to|obj.acl.in|xcomp.to|advcl.to|obj.for.to => relation VISA_REGIME swap topic=visa modality=given    # the one that asks for it
> Citizens of Brazil need a visa to travel to Russia. => RUS VISA_REGIME BRA
v:travel,go,enter,move,cross +without(visa) A[state,CVL]:subj|subj.of +to.poss|to.mod|obj.poss|obj.mod|into.poss(each,other) => relation VISA_REGIME recip topic=visa    # CODING 15
> Citizens of Moldova and Serbia travel to each other's country without visas. => MDA VISA_REGIME SRB
