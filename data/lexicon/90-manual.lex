# Calls by telephone, told with what they were for.
@format 1
@version 2026.1
@licence Apache-2.0

v:call,ring A[GOV,person,MIL,LEG]:subj R[GOV,person,MIL,LEG]:obj +xcomp|advcl(discuss,convey,express,congratulate,thank,assure,reassure,explain,apologise,apologize,brief,inform,review,wish,offer,invite,reaffirm,reiterate,stress,consult,urge,demand,ask,complain,protest,request,warn,plead,press,condemn,praise,tell,say,commend,appeal,propose,deliver) -on|upon|for -advmod(together) => event 041 recip    # CAMEO 041
> On Friday Israeli President Reuven Rivlin called Greek President Katerina Sakellaropoulou to thank her. => ISR 041 GRC
