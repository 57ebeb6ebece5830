# What is refused is told by the refusal; the act itself is no second report.
@format 1
@version 2026.1
@licence Apache-2.0

v:meet,negotiate,lift,ease,withdraw,release,free,allow,admit,deploy,send,accept,attend,join,sign,extradite,share,provide,supply,sell,talk,discuss,visit,pay,give,receive,disarm,surrender,cooperate,recognise,recognize,ratify,support,back,evacuate,end,stop,halt,apologise,apologize +head(refuse,decline) +mark(to) +self +self +self => none    # the refusal says it
> Athletes declined to sign. => none
n:talk,meeting,negotiation,summit,aid,assistance,ceasefire,truce,deployment,withdrawal,mediation,extradition,release,agreement,call,appeal,demand +head(reject,spurn,rebuff) +head +self +self => none    # the rejection says it
> Critics rejected the agreement. => none
n:blockade,siege,curfew,cordon +head(lift,ease,end,remove,relax,shorten) +head +self +self => none    # the easing says it
> Officials eased the curfew in the town. => none
