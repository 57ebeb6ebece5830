# Roots 04-08 as digests and histories tell them.
@format 1
@version 2026.1
@licence Apache-2.0

@list parley  talk, negotiation, discussion, dialogue, consultation, meeting, bargaining, conversation

# contacts, mediation, negotiation
v:mediate,broker,facilitate,arbitrate A[state,GOV,igo,ORG,NGO]:subj R:obj.light +self +self +self => event 045     # "an agreement mediated by"
> Chad and Libya signed an agreement mediated by Egypt. => EGY 045 TCD+LBY
v:engage +obj +in(@parley) A[state,GOV,group]:subj R:obj -in(meeting) => event 046 recip     # CAMEO 046
> Chile engaged Peru in formal negotiations. => CHL 046 PER
v:open,begin,start,launch,hold,conduct,continue,pursue +obj|obj.of(talk,negotiation) A[state,GOV,group,igo]:subj R:obj.of.with|with|obj.with? => event 046 recip     # "a series of talks"
> Chad and Libya opened a series of talks in Geneva. => TCD 046 LBY
n:talk,negotiation +acl(begin,start,hold,conduct,open,continue,pursue) A[state,GOV,group,CVL]:acl.subj R:with|acl.with? => event 046 recip     # "talks that A and B had begun"
> They described the talks that Chad and Libya had begun. => TCD 046 LBY
v:meet A[state,GOV,igo]:subj R:with.from => event 040     # "leaders from"
> The Chilean president met with leaders from Peru and Bolivia. => CHL 040 PER+BOL
v:pursue,conduct +obj(talk,negotiation) A[state,GOV]:subj R:with.from|obj.with.from|obj.with|with => event 046 recip     # CAMEO 046
> Chile pursued intensive negotiations with Peru. => CHL 046 PER

# relations raised
v:upgrade,elevate,raise,lift +obj(relation,tie,relationship,cooperation,partnership) +to(partnership,level,alliance) A[state,GOV]:subj R:with|obj.with? => event 050 recip     # CAMEO 050
> Chile and Peru upgraded their ties to a strategic partnership. => CHL 050 PER
v:upgrade,elevate,raise +obj(relation,tie,relationship,cooperation,partnership) +to(partnership) +to.mod(strategic) A[state,GOV]:subj R:with|obj.with? => relation STRATEGIC_PARTNER recip     # CODING 13
> Chile and Peru upgraded their ties to a strategic partnership. => CHL STRATEGIC_PARTNER PER
n:thaw,thawing,warming A[state,GOV]:between|of.between|in.between|with R:with? => event 050 recip     # CAMEO 050
> The thaw between Chad and Libya was short. => TCD 050 LBY

# cooperation, trade, aid
v:engage +in(trade,commerce,investment,business) +self +self +self A[state,BUS]:subj R:in.with|in.in|with => event 061     # CAMEO 061
> Chile engaged in trade with Peru. => CHL 061 PER
v:resume,restart,renew +obj(cooperation,trade,partnership,export,import,delivery,shipment) A[state,GOV,BUS]:subj R:with|obj.with|to|obj.to => event 060     # CAMEO 060
> Chile resumed cooperation with Peru. => CHL 060 PER
n:export,shipment,delivery,sale,supply A[state]:poss|mod|head.head.subj R[state]:to +head(resume,restart,start) => event 061     # CAMEO 061
> Chile says exports to Peru have resumed. => CHL 061 PER
n:assistance,help,support +case(with) +mod(military,naval,air,logistical,intelligence) A[state,igo,MIL,GOV]:from|of R[state,GOV,MIL,group]:head.subj => event 062     # CAMEO 062
> The Chilean navy boarded the ship with military assistance from Peru. => PER 062 CHL

# yielding
n:ceasefire,cease-fire,truce,armistice A[state,group,GOV,MIL]:between +head(come,take,begin,hold,start,enter,go,remain,continue) => event 0871 recip     # CAMEO 0871
> The truce between Chad and Libya took effect on Monday. => TCD 0871 LBY
n:lifting,easing,removal,suspension,relaxation +of(sanction,embargo,tariff,blockade,ban) A[state,igo,GOV]:of.mod|of.poss|by|poss|of.by R:of.on|of.against|on|against => event 085     # CAMEO 085
> The lifting of Canadian sanctions on Syria was welcomed. => CAN 085 SYR
v:postpone,delay,defer,waive,exempt +obj(sanction,tariff,duty,embargo) A[state,igo,GOV]:subj R:on|against|obj.on|obj.against|for => event 085     # CAMEO 085
> Canada postponed the sanctions on the Serbian company. => CAN 085 SRB
v:conclude,end,complete,finish +obj(mission,deployment,operation,occupation,withdrawal) A[MIL,state]:subj R[place]:obj.in|obj.from|in|from -obj(exercise) => event 0874     # CAMEO 0874
> French troops ended their mission in Mali. => FRA 0874 MLI
v:promise,offer,grant,concede +obj(autonomy,independence,self-government,self-rule) A[state,GOV]:subj R:iobj|to|obj.to => event 034     # CAMEO 0344
> Spain promised autonomy to Peru. => ESP 0344 PER
