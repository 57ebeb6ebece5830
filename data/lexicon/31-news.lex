# Roots 02-03 as digests and histories tell them.
@format 1
@version 2026.1
@licence Apache-2.0

v:suggest,propose +obj(development,production,venture,cooperation,exercise,exploration,project) +obj.mod(joint,common,mutual) A[state,GOV,BUS,igo]:subj R:obj.with|with => event 031     # CAMEO 0311
> Chile proposed joint production with Peru. => CHL 031 PER
v:make,submit,present,table +obj(proposal,offer,overture,bid) A[state,GOV,group,BUS]:subj R:to|obj.to => event 030     # CAMEO 030
> Chile made an offer to Peru. => CHL 030 PER
v:submit,send,deliver +obj(request,appeal) A[state,GOV]:subj R:to|obj.to => event 020     # CAMEO 020
> Chad submitted a request to Libya. => TCD 020 LBY
