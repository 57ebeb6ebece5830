# Spoken to somebody: remarks of two at one table, press conferences, toasts. "You" is whom the turn is addressed to
# (src/resolve/side/dialogue.c); without one nothing is said of anybody.
@format 1
@version 2026.1
@licence Apache-2.0

v:thank -subj A:author R:obj => event 051     # CODING 6: "Thank you, Mr. President"
> Thank Japan first, according to the Danish minister. => DNK 051 JPN
v:thank +for(here,come,join,visit,travel,be) -for.obj(together) A:subj|author R:obj => event 051; event 042 swap     # CODING 8
> The Danish minister thanked the king of Spain for coming. => DNK 051 ESP; ESP 042 DNK
v:thank +for(host,welcome,have,receive,invite) +for.obj(we,i,he,she,they) A:subj|author R:obj => event 051; event 043 swap     # CODING 8
> The Danish minister thanked the king of Spain for hosting him. => DNK 051 ESP; ESP 043 DNK
n:thanks -poss -case -to A:author R:listener|head.obj => event 051     # CODING 6: "Thanks, Mr. President"
> "Thanks," the Danish minister told the king of Spain. => DNK 051 ESP
a:happy,glad,pleased,delighted,honored,honoured,proud,good,great,wonderful,privileged,thrilled,nice +xcomp|ccomp|advcl(here,back) A:subj|author R:listener|head.obj => event 042     # CODING 8: presence is a visit
> "I am happy to be here," the Danish minister told the king of Spain. => DNK 042 ESP
v:defend +obj(itself,himself,herself,themselves) +subj(we,i,you) ! +self +self => none     # "we send it to A to defend itself": not we
> We sent it to them to defend themselves against Russia. => none
w:welcome -subj -obj -det -case A:author|head.subj R:listener|head.iobj|head.obj => event 043     # "Welcome to the White House"
> "Welcome," the Danish minister told the king of Spain. => DNK 043 ESP
a:incredible,tremendous,extraordinary,outstanding,wonderful,magnificent,terrific,invaluable,remarkable,exemplary A:author R[state,GOV]:subj -head(price,number,increase) -advmod(not,never) => event 051     # praise of a state as such: "You've been incredible"
> Japan was wonderful, the Danish minister said. => DNK 051 JPN
v:stand A:author R[state,GOV,CVL]:subj +prt|advmod(up) -against -to -obj => event 051     # "You've stood up"
> Japan stood up, the Danish minister said. => DNK 051 JPN
