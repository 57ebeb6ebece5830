# Standing relations and positions as speeches and statements put them.
@format 1
@version 2026.1
@licence Apache-2.0

@list s_stand position, stance, consensus

v:reaffirm,reiterate,restate,endorse A[state,GOV,igo]:subj +obj|obj.to|to(@s_stand) R:obj.mod|obj.of|obj.to.mod|obj.to.of|to.of T:obj.on|on|obj => relation SUPPORTS_ON
> Senegal reiterates the African Union position on the council. => SEN SUPPORTS_ON IGO:AU
n:support +case(in) A[state,GOV,igo]:head.subj|light R:of T:of -head(rally,march,demonstrate,protest) => relation SUPPORTS_ON
> Japan remains steadfast in support of Ukraine. => JPN SUPPORTS_ON UKR
n:supporter,advocate,backer,champion,defender A[state,GOV]:subj R:of.like|of.including|of.such_as T:of => relation SUPPORTS_ON
> Malta is a supporter of organisations like the United Nations. => MLT SUPPORTS_ON IGO:UN
v:lead,co-lead,spearhead A[state,GOV]:subj R[igo]:obj => relation CHAIRS
> Norway leads the Arctic Council. => NOR CHAIRS IGO:ArcticCouncil
n:partner +mod(strategic,major,key) +head(designation,status,treatment) A:head.poss|head.of R:of|head.of|to => relation STRATEGIC_PARTNER recip
> They welcomed Kenya's designation as a major partner of Japan. => KEN STRATEGIC_PARTNER JPN
v:prevent,stop,deter,keep A[state,GOV,igo]:subj R[state,group]:obj +from|advcl|xcomp(obtain,acquire,develop,get,possess,build,arm) T:from.obj|advcl.obj|xcomp.obj => relation OPPOSES_ON
> Japan is working to prevent North Korea from developing missiles. => JPN OPPOSES_ON PRK
v:ensure A[state,GOV,igo]:subj +ccomp.advmod(never,not) R[state,group]:ccomp.subj T:ccomp.obj +ccomp(obtain,acquire,develop,get,possess,build) => relation OPPOSES_ON
> Israel wants to ensure that Iran never obtains a weapon. => ISR OPPOSES_ON IRN
n:value,interest,ideal,principle,vision +mod(shared,share,common,mutual) A:poss|of|between|mod|light R:with? T:self => relation SHARES recip
> The shared values of Norway and Iceland are old. => NOR SHARES ISL
n:signing,conclusion,signature,ratification +of(@treaty_word) A[state,GOV,igo,group]:by|between|of.between|of.by R:with|of.with|by.with? T:of => event 057 recip; relation PARTY_TO each
> The signing of the accord by Kenya and Chad was welcomed. => KEN 057 TCD; KEN+TCD PARTY_TO -
v:impose,announce,adopt,introduce +obj(sanction) A[state,GOV,igo]:subj R:obj.acl.obj|obj.acl.on => event 163; relation SANCTIONS
> Canada will impose sanctions targeting Belarus. => CAN 163 BLR
