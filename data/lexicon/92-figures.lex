# Figures as digests and market reports tell them.
@format 1
@version 2026.1
@licence Apache-2.0

@list lasting  talk, negotiation, bargaining, discussion, consultation, dialogue, blockade, protest, war, conflict, fighting, fight, siege, hostility, combat, battle, rivalry, occupation, unrest, deadlock, dispute, strike, raid, bombardment, warfare

# DURATION
n:year,month,week,day,decade,hour M:self +of(@lasting) A[state,group,MIL,GOV,REB]:of.between|of.by|of.of|head.subj|head.light R:of.with|head.with|head.obj.with|head.obj.from|head.from? => measure DURATION recip     # "after seven days of talks"
> Chad and Libya agreed on the border after seven days of talks. => TCD DURATION LBY value=7
v:extend,prolong,renew +obj(ceasefire,cease-fire,truce,agreement,pact,mission,sanction,blockade,mandate,deadline,armistice) M:by|for|obj A[state,group,GOV,igo,MIL]:subj R:obj.with|with|obj.on|on? => measure DURATION recip     # CODING 16
> Chad and Libya extended their truce by nine days. => TCD DURATION LBY value=9
v:last,continue,drag M:obj|for +subj(@lasting) A[state,group]:subj.between|subj.with|subj.mod|subj.poss R:subj.with|subj.mod.mod? => measure DURATION recip     # CODING 16
> The talks between Chad and Libya continued for nine days. => TCD DURATION LBY value=9

# AID, LOAN
v:give,provide,commit,pledge,allocate,earmark,contribute,send,grant,offer,promise,spend,approve,announce M:obj|over|of|obj.of|obj.in A[state,igo,GOV]:subj R:to|iobj|obj.to|obj.for|for|in.to|obj.in.to|to.in -obj(sale,contract,deal,investment,trade) -obj.in|obj.of|in(loan,credit) => measure AID     # CODING 10
> Norway committed $9 million to the people of Syria. => NOR AID SYR value=9000000
v:provide,give,send +head(support,help,assist,aid,back) M:obj A[state,igo,GOV]:subj R:head.obj => measure AID     # "will support A by providing"
> Spain helped Chile by providing $9 million. => ESP AID CHL value=9000000
n:loan,credit,lending,exposure +case(in) M:head.obj|head A:light|head.light R:to => measure LOAN     # "has 9 mln dlrs in loans to"
> Spain has $9 million in loans to Chile. => ESP LOAN CHL value=9000000
n:loan A[state,igo]:mod|poss|from M:of|self R:for|to|head.subj|head.for|head.to => measure LOAN     # CODING
> Chile signed a Spanish loan of $9 million. => ESP LOAN CHL value=9000000

# trade
v:carry,haul,transport M:obj|obj.of A:subj R[place]:head.head.in|head.head.at|head.in|head.at|to|head.to +head|head.head(arrive,dock,reach,head,sail,enter) => measure EXPORTS     # a cargo that arrives
> A Russian tanker carrying 900 tonnes of oil arrived in Cuba. => RUS EXPORTS CUB value=900
n:sale,shipment,delivery,export M:self|of|to.of A[state]:poss|mod|light|by|from R[state]:to +self(sale,shipment,delivery,export) => measure EXPORTS     # CODING
> Brazil's sales of 900 tonnes of sugar to Egypt were noted. => BRA EXPORTS EGY value=900
n:purchase,import M:self|of A[state]:poss|mod|light|by R[state]:from => measure IMPORTS     # CODING
> Egypt's purchases of 900 tonnes of sugar from Brazil were noted. => EGY IMPORTS BRA value=900
v:sell,ship M:obj A:obj.of.mod|obj.of R:to +obj(barrel,tonne,ton,cargo,bale,bag,ounce) => measure EXPORTS     # whose crude is sold
> About nine barrels of Iranian crude have been sold to Spain. => IRN EXPORTS ESP value=9

# PARTICIPANTS, weapons, prisoners
v:involve,gather,unite,include M:obj A[state,igo,GOV]:subj.light|head.light|subj.of|subj.by +obj(country,state,nation,delegation,participant,government) => measure PARTICIPANTS     # "hosts a conference involving 30 countries"
> Spain hosted a conference involving nine countries. => ESP PARTICIPANTS - value=9
v:launch,fire,lob M:obj A[state,MIL,group]:subj R[place]:at|obj.at|obj.conj.at|obj.conj.of.at|toward|towards|obj.towards|on|against|into|obj.conj.towards +obj(drone,missile,rocket,shell,mortar,bomb) => measure WEAPONS_USED    # CODING
> Chad launched nine rockets and some shells at Libya. => TCD WEAPONS_USED LBY value=9
n:country,state,nation +head(gather,meet,attend,participate,convene) M:self A[place]:head.in -mod(member) => measure PARTICIPANTS     # CODING
> Nine countries met in Spain. => ESP PARTICIPANTS - value=9

# refugees, debts
v:force,compel +xcomp(live,flee,leave,evacuate,move) M:obj A[state,CVL]:obj R[place]:xcomp.to? => measure REFUGEES unit=persons     # CODING
> Over 900 Georgians were forced to flee. => GEO REFUGEES - value=900
n:debt A[state,GOV,territory]:poss|mod|of M:acl.obj|acl.at|acl.to|of +acl(total,reach,exceed,stand,estimate,amount) => measure DEBT     # CODING
> Chile's debt, estimated at $9 million, grew. => CHL DEBT - value=9000000
n:debt +case(of) M:head M:of? A[state,GOV,territory]:poss|mod => measure DEBT     # "9 million dollars of Peruvian debt"
> They rescheduled 9 million dollars of Peruvian debt. => PER DEBT - value=9000000

v:receive,get,obtain,secure M:obj|obj.in|obj.of A[state,igo,GOV]:from|obj.from|in.from|obj.in.from R[state,GOV,group]:subj -obj(order,bid,export,contract,ransom) => measure AID     # CODING 10
> Egypt received $9 million from Norway. => NOR AID EGY value=9000000
n:loan,credit A[state,igo,BUS]:light M:self|mod|of R[state,GOV]:head.iobj|head.obj +head(grant,give,offer,extend,lend,approve,provide) => measure LOAN     # "granted Peru a loan"
> Spain offered Peru a $9 million loan. => ESP LOAN PER value=9000000
n:refugee,migrant,asylum-seeker M:self A[state,group,REF]:mod|from|self|head.from R[place]:head.in|head.to|head.into|in|head.obj +head(live,flee,reside,shelter,stay,remain,arrive,cross,enter,reach,return) => measure REFUGEES unit=persons     # CODING
> More than 900 Syrian refugees live in Lebanon. => SYR REFUGEES LBN value=900
n:export,import +self +head(rise,increase,grow,climb,jump,surge,fall,drop,decline,decrease,shrink,plunge,double) +head.by|head.obj|head.obl(percent,%,pct,per,percentage) M:head.by|head.obj A[state]:poss|mod|of R[state]:to|from => measure TRADE_GROWTH     # CODING 16
> U.S. exports to China fell by 11 percent. => USA TRADE_GROWTH CHN value=-11
