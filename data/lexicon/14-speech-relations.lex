# Standing relations and positions as speeches and statements put them.
@format 1
@version 2026.1
@licence Apache-2.0

@list s_stand position, stance, consensus

v:reaffirm,reiterate,restate,endorse A[state,GOV,igo]:subj +obj|obj.to|to(@s_stand) R:obj.mod|obj.of|obj.to.mod|obj.to.of|to.of T:obj.on|on|obj => relation SUPPORTS_ON
> Senegal reiterates the African Union position on the council. => SEN SUPPORTS_ON IGO:AU
n:support +case(in) A[state,GOV,igo]:head.subj|light|head.head.subj R:of T:of -head(rally,march,demonstrate,protest,coordinate,strike,conduct,operate) => relation SUPPORTS_ON
> Japan spoke in support of Ukraine. => JPN SUPPORTS_ON UKR
n:supporter,advocate,backer,champion,defender A[state,GOV]:subj R:of.like|of.including|of.such_as T:of => relation SUPPORTS_ON
> Malta is a supporter of organisations like the United Nations. => MLT SUPPORTS_ON IGO:UN
n:partner +mod(strategic,major,key) +head(designation,status,treatment) A:head.poss|head.of R:of|head.of|to => relation STRATEGIC_PARTNER recip
> Kenya's designation as a major partner of Japan was welcomed. => KEN STRATEGIC_PARTNER JPN
v:prevent,stop,deter,keep A[state,GOV,igo]:subj R[state,group]:obj +from|advcl|xcomp(obtain,acquire,develop,get,possess,build,arm) T:from.obj|advcl.obj|xcomp.obj => relation OPPOSES_ON
> Japan is working to prevent Iran from developing new missiles. => JPN OPPOSES_ON IRN
v:ensure A[state,GOV,igo]:subj +ccomp.advmod(never,not) R[state,group]:ccomp.subj T:ccomp.obj +ccomp(obtain,acquire,develop,get,possess,build) => relation OPPOSES_ON
> Israel is working to ensure that Iran never obtains a weapon. => ISR OPPOSES_ON IRN
n:value,interest,ideal,principle,vision +mod(shared,share,common,mutual) A:poss|of|between|mod|light R:with? T:self => relation SHARES recip
> The shared values of Norway and Iceland are old. => NOR SHARES ISL
v:impose,announce,adopt,introduce +obj(sanction) A[state,GOV,igo]:subj R:obj.acl.obj|obj.acl.at|advcl.obj|xcomp.obj +obj.acl|advcl|xcomp(target,aim,hit) => event 163; relation SANCTIONS
> Canada will impose sanctions aimed at Belarus. => CAN 163 BLR

# ---- "the Chile-Peru alliance": the first name hangs on the second -----------------------------------------------------------------
n:alliance A[state,GOV]:mod R[state,igo]:mod.mod => relation ALLY recip
> They praised the U.S.-Chile alliance. => USA ALLY CHL
n:partnership A[state,GOV,igo]:mod R[state,igo]:mod.mod => relation STRATEGIC_PARTNER recip
> They praised the U.S.-Chile partnership. => USA STRATEGIC_PARTNER CHL
n:cooperation,collaboration,coordination A[state,igo]:mod R[state,igo]:mod.mod -head(importance,prospect,possibility) => event 060 recip
> They praised the U.S.-Chile cooperation. => USA 060 CHL
n:meeting,summit,talk,talks,dialogue,consultation,conference,negotiation A[state,igo]:mod R[state,igo]:mod.mod => event 040 recip
> They praised the U.S.-Chile summit. => USA 040 CHL
n:trade,commerce A[state,igo]:mod R[state,igo]:mod.mod => event 061 recip
> They praised the U.S.-Chile trade. => USA 061 CHL
n:ally,member,partner R[igo]:mod A[state]:head|appos -mod(candidate,former,future,prospective) => relation MEMBER_OF
> Latvia, a NATO ally, will send tanks. => LVA MEMBER_OF IGO:NATO
n:support,backing A[state,GOV,igo]:poss|light|from +for|to R:for.acl.subj|for.by|for.of.by|to.acl.subj|to.by T:for|to ! => relation SUPPORTS_ON
> Fiji reiterates its support for the steps taken by Tonga. => FJI SUPPORTS_ON TON
n:nation,country,state,member,ally,government,leader +mod(other,fellow) A[igo]:mod R[state]:head => relation MEMBER_OF swap
> Italy and other NATO countries agreed. => ITA MEMBER_OF IGO:NATO
v:reiterate,stress,reaffirm,emphasise,emphasize,underline A[state,GOV]:subj +obj(need,necessity,importance) +obj.for|obj.of(treaty,convention,reform,disarmament,ban,denuclearization,denuclearisation,multilateralism) T:obj.for|obj.of => relation SUPPORTS_ON modality=ongoing
> Fiji reiterates the need for a treaty on plastic. => FJI SUPPORTS_ON -
v:affirm,reaffirm A[state,GOV]:subj +obj(necessity,importance,need) +obj.of(resolution,solution,settlement,denuclearization,denuclearisation) T:obj.of => relation SUPPORTS_ON
> Fiji affirmed the necessity of a peaceful settlement. => FJI SUPPORTS_ON -
v:support,back,favour,favor A[state,GOV,igo]:subj +obj(admission,membership,accession,integration,entry,inclusion,creation,establishment,restoration,self-determination,aspiration,request,return,claim) R:obj.poss|obj.of T:obj => relation SUPPORTS_ON
> Fiji supports the admission of Palestine to the assembly. => FJI SUPPORTS_ON PSE
v:commit A[state,GOV,igo]:obj|subj|head.subj +to(settlement,resolution,implementation,multilateralism,non-proliferation,process,solution) T:to => relation SUPPORTS_ON
> Fiji is still firmly committed to the peaceful settlement of the dispute. => FJI SUPPORTS_ON -
v:support,back,endorse A[state,GOV,igo]:subj +obj(role,leadership,centrality,mission,work,activity,action,presence,mandate) R:obj.poss|obj.of|obj.mod T:obj => relation SUPPORTS_ON
> Vietnam supports the central role of ASEAN. => VNM SUPPORTS_ON IGO:ASEAN
v:view,consider,regard,see,describe A[state,GOV]:subj R[state]:obj +as|xcomp|as.mod(ally,allies) => relation ALLY recip
> Jordan regards Egypt as an ally. => JOR ALLY EGY
v:view,consider,regard,see,describe A[state,GOV]:subj R[state,igo]:obj +as|xcomp(partner) => relation STRATEGIC_PARTNER recip
> Jordan regards Egypt as a key partner. => JOR STRATEGIC_PARTNER EGY
n:ally +head(friend,partner,neighbour,neighbor,supporter,brother) A[state,GOV]:head.subj R[state,GOV]:of|to|head.of => relation ALLY recip
> Jordan is a friend and ally of Kuwait. => JOR ALLY KWT
