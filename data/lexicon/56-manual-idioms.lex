# Light verbs and set phrases.
@format 1
@version 2026.1
@licence Apache-2.0

v:launch,file,take,bring,start,open,begin,initiate,lodge +obj(action,suit,lawsuit,case,proceeding,proceedings,claim,challenge,infringement) +obj|obj.mod(legal,suit,lawsuit,infringement,arbitration,judicial,court,proceedings) A:subj R:against|obj.against => event 115    # CAMEO 115
> The European Union launched legal action against Hungary. => IGO:EU 115 HUN
v:haul,drag,take +to|before|advcl(court,tribunal,arbitration,icj,wto) A[state,GOV,igo,org]:subj R:obj => event 115    # CAMEO 115
> Nicaragua hauled Colombia before a tribunal. => NIC 115 COL
v:threaten,vow,swear,warn +xcomp|advcl(shell,bomb,bombard,attack,invade,strike,hit,raid,nuke,pound) A:subj R[place]:xcomp.obj|advcl.obj|xcomp.obj.of|advcl.obj.of => event 1384    # CAMEO 1384
> Hezbollah threatened to shell Israel. => GRP:Hezbollah 1384 ISR
v:send,dispatch,despatch,deploy +obj +advcl|xcomp|obj.acl(investigate,probe,inspect,examine,verify) A:subj R[place]:to|obj.to|into|advcl.in|advcl.obj.in => event 090    # CAMEO 090
> France sent experts to Lebanon to investigate the blast. => FRA 090 LBN
v:reject,dismiss,exclude,oppose,rule,deny +obj|out(possibility,idea,notion,prospect,suggestion,option,thought) A:subj R:obj.of|obj.by|obj.from|obj.with|obj.of.of|obj.of.with|obj.of.by|obj.of.mod|out.of|out.of.with|out.with => event 120    # CAMEO 120
> Panama rejected the possibility of an intervention by Colombia. => PAN 120 COL
v:begin,start,launch,hold,conduct,stage,open,complete,conclude,resume +obj(round,series,phase,set,week,day) +obj.of(exercise,exercises,manoeuvre,manoeuvres,maneuver,maneuvers,drill,drills,game,games) A:subj R:with|obj.of.with|obj.with? => event 062 recip    # CAMEO 062
> Jordan and Kuwait began a new round of joint exercises. => JOR 062 KWT
v:refute,rebut,dispute,contest,challenge,deny +obj(comment,comments,remark,remarks,finding,result,statement,assertion,version,account,figure,methodology) A:subj R:obj.of|obj.by|obj.poss|obj.mod|obj.from|by => event 111    # CAMEO 111
> South Africa refuted the comments of the American president. => ZAF 111 USA
v:lead,spearhead,mount,launch,intensify +obj(attack,criticism,campaign,charge,assault) +obj.mod|obj(verbal,criticism,propaganda,smear,diplomatic,media) A:subj R:on|against|of|obj.on|obj.against|obj.of => event 111    # CAMEO 111
> Egypt launched a verbal attack on Ethiopia. => EGY 111 ETH
v:give,set,hand,impose,present,issue,deliver +obj(deadline,ultimatum) A:subj R[place]:iobj|to|on|obj.to|for|obj.for => event 139    # CAMEO 139
> Britain gave Russia a deadline. => GBR 139 RUS
v:say,declare,announce +ccomp(welcome) A:subj R:ccomp.subj +ccomp.advmod(not,never,no) => event 160    # CAMEO 160
> France said the Israeli prime minister would not be welcome. => FRA 160 ISR
v:declare,name,pronounce +xcomp|obj(persona) A:subj R:obj|xcomp.subj|obj.of|obj.mod => event 166    # CAMEO 166
> Chad pronounced the German ambassador persona non grata. => TCD 166 DEU
v:agree,offer,pledge,promise,decide +xcomp(take,accept,admit,receive,resettle,host) +xcomp.obj|xcomp.obj.of(refugee,migrant,evacuee,people,child,orphan) A:subj R:xcomp.obj|xcomp.from|xcomp.obj.from|xcomp.obj.of|xcomp.in => event 0333    # CAMEO 0333
> Germany agreed to accept refugees from Greece. => DEU 0333 GRC
v:seek,want,pursue,desire +obj(peace,reconciliation,rapprochement,détente,detente,dialogue,accommodation) A:subj R:with|obj.with => event 037    # CAMEO 037
> Eritrea sought peace with Ethiopia. => ERI 037 ETH
v:hand,submit,deliver +obj(credentials,credential) A:subj R:to|obj.to|in => event 050    # CAMEO 050
> The Greek ambassador handed his credentials to the Polish president. => GRC 050 POL
v:roll +prt|advmod|out(out) +obj|out(carpet) A:subj R:for|obj.for|to => event 043    # CAMEO 043
> Britain rolled out the red carpet for the Chinese president. => GBR 043 CHN
v:bury,shelve +obj(hatchet,difference,differences) A:subj R:with|obj.with? => event 050 recip    # CAMEO 050
> Qatar and Egypt buried the hatchet. => QAT 050 EGY
v:turn +obj|advmod(back,eye) +on|to A[state,GOV,igo]:subj R:on|to => event 160    # CAMEO 160
> Egypt has turned its back on Syria. => EGY 160 SYR
v:pour,heap,lavish,shower +obj(scorn,criticism,contempt,ridicule,abuse) A:subj R:on|obj.on|over => event 111    # CAMEO 111
> Serbia poured scorn on Croatia. => SRB 111 HRV
v:heap,heape,lavish,shower,sing +obj(praise,praises,compliment,accolade) A:subj R:on|obj.on|obj.of|of => event 051    # CAMEO 051
> Serbia heaped praise on Russia. => SRB 051 RUS
v:throw,lend,give,put +obj(weight,support,backing) +behind|to A:subj R:behind|to|obj.behind|obj.to => event 051    # CAMEO 051
> Oman threw its weight behind Jordan. => OMN 051 JOR
v:take +obj(aim,potshot,swipe,issue,umbrage,offence,offense,exception) A:subj R:at|with|to.by|to|at.of|obj.at|obj.with|obj.to -to(court) => event 111    # CAMEO 111
> Malaysia took aim at Singapore. => MYS 111 SGP
v:bring,restore,reach,achieve,secure +obj(breakthrough,rapprochement,reconciliation) A:subj R:with|obj.with|between|obj.between? => event 050 recip    # CAMEO 050
> Iran and Iraq reached a rapprochement. => IRN 050 IRQ
v:pull +prt|out_of|from(out) +out_of|of|from|out(talk,talks,negotiation,summit,meeting,conference) A:subj R:out_of.with|of.with|from.with|with|out.with => event 164    # CAMEO 164
> Iran has pulled out of the nuclear talks with Britain. => IRN 164 GBR
v:pull,withdraw +prt|out_of|from|out(out,treaty,agreement,pact,accord,deal,convention,protocol) +out_of|of|from|out(treaty,agreement,pact,accord,deal,convention,protocol) A[state,GOV,igo]:subj R:out_of.with|from.with|with|of.with|out.with => event 160    # CAMEO 160
> Russia withdrew from a treaty with America. => RUS 160 USA
v:exchange,swap,trade,hurl +obj(insult,insults,barb,barbs,jibe,gibe,taunt,accusation,accusations,threat,threats,recrimination,criticism) A:subj R:with|obj.with? => event 111 recip    # CAMEO 111
> Greece and Turkey exchanged insults. => GRC 111 TUR
v:trade,exchange,swap +obj(greeting,greetings,pleasantry,letter,letters,message,messages,ambassador,view,views) A:subj R:with|obj.with? => event 040 recip    # CAMEO 040
> Oman and Yemen exchanged letters. => OMN 040 YEM
