# Appeals and demands whose addressee stands in the clause of what is asked, or with what is asked for; requests taken back.
@format 1
@version 2026.1
@licence Apache-2.0

v:urge,recommend,insist,propose A[state,GOV,igo,group]:subj R[state,GOV,igo,group]:ccomp.subj -obj|iobj => event 020    # CAMEO 020
> Chile urged that the World Bank lower its rates. => CHL 020 IGO:WorldBank
v:call,appeal,press,push A[state,GOV,igo,group]:subj R[state,GOV,igo,group]:for.from|for.by|for.on|on.from|for.for +for|on(policy,action,step,effort,measure,restraint,cooperation,commitment,contribution,flexibility,reform) => event 020    # CAMEO 020
> Chile called for action from the World Bank. => CHL 020 IGO:WorldBank
v:withdraw,drop,rescind,retract,scrap +obj(request,demand,complaint,objection,threat,ultimatum) A[state,GOV,igo,group]:subj R[state,GOV,igo,group]:obj.to|to|obj.against|obj.for => event 080    # CAMEO 080
> Malta withdrew its request to Italy. => MLT 080 ITA
v:repeat,renew,reiterate +obj(invitation) A[state,GOV,igo]:subj R[state,GOV,igo]:obj.to => event 036    # CODING 5
> Malta repeated its invitation to Libya. => MLT 036 LBY
v:receive,get,obtain +obj(assurance,guarantee,pledge,promise) A[state,GOV,igo]:obj.from|from R[state,GOV,igo]:subj => event 030    # CAMEO 030
> Malta received an assurance from Libya. => LBY 030 MLT
n:complaint,suit,lawsuit,case A[state,GOV]:poss|mod|by|light R[state,GOV]:against +at|to|in|before|with|against.at|against.to|against.before|head.at|head.to|head.before|head.with => event 115    # CAMEO 115
> Malta filed a complaint against Libya at the International Court of Justice. => MLT 115 LBY
