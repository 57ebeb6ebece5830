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

a:ready,prepared,willing,open +for|to(talk,negotiation,dialogue,meeting,discussion,summit) A[state,GOV,group]:subj R:for.with|to.with|with => event 036     # CAMEO 036
> Chile is ready for talks with Peru. => CHL 036 PER
v:pledge,promise,vow,announce,offer +obj(support,assistance,help,aid,backing) A[state,GOV,igo]:subj R:obj.for|obj.to|for|to => event 033     # CAMEO 033
> Chile has pledged long-term aid to Peru. => CHL 033 PER
