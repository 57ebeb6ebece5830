# Roots 11-17 as digests tell them: what hangs on a participle, a light verb or the announcing verb.
@format 1
@version 2026.1
@licence Apache-2.0

# sanctions
v:impose,announce,unveil,approve,slap +obj(sanction,restriction,ban) A[state,GOV,igo]:subj R:obj.against.acl.to|obj.on.acl.to|against.acl.to|on.acl.to|obj.on.acl.with|on.acl.with|on.acl.by|obj.on.acl.by|on.acl.in|obj.on.acl.in => event 163   # on firms "linked to" a state
> Canada imposed sanctions on networks linked to Syria. => CAN 163 SYR
v:impose,announce,slap +obj(sanction,embargo) A[state,GOV,igo]:subj R:on|against|obj.on|obj.against => relation SANCTIONS   # CODING 11
> Canada imposed sanctions on Belarus. => CAN SANCTIONS BLR
n:restriction A:light|poss|mod R[place]:on.from|on.of|on|against +on|against|mod(import,product,export,good,oil,shipping,travel,trade,economic,food) +head(maintain,keep,extend,impose,tighten,expand) => relation SANCTIONS   # CODING 11
> China maintained restrictions on products from Japan. => CHN SANCTIONS JPN
v:fine,fin A[GOV,JUD,igo,state]:subj R:obj.appos|obj +obj(company,firm,carrier,airline,bank,giant,group,platform,operator,maker,manufacturer) => event 172   # CAMEO 172
> The Italian authority fined the French carrier. => ITA 172 FRA
v:strip A[state,GOV]:subj R:obj +of(honour,honor,award,medal,order,title,citizenship,decoration,status,membership) => event 160   # CAMEO 160
> Chile stripped the Peruvian president of the order. => CHL 160 PER
v:suspend,ban,shut,close,block +obj(broadcast,broadcasting,channel,newspaper,website,outlet) A[state,GOV]:subj R:obj.poss|obj.mod|obj => event 172   # CAMEO 1721
> Jordan suspended Iran's broadcasts. => JOR 172 IRN
n:closure,shutdown +of(office,embassy,consulate,mission) A[state,GOV]:light R:of.poss|of.mod|of.of => event 161   # CODING 11
> The Fijian minister announced the closure of Taiwan's office. => FJI 161 TWN
v:block,bar,prevent,halt,stop,suspend,restrict +obj(entry,access,delivery,flow,passage) +obj.of|of|obj.mod(aid,food,fuel,convoy,supply,humanitarian) A[state,GOV,MIL]:subj R[place]:obj.into|into|obj.to|to|from.obj => event 191   # a siege
> Azerbaijan blocked the entry of food aid into Armenia. => AZE 191 ARM

v:adopt,announce,impose,approve,unveil,agree,pass,introduce,prepare,slap +obj(package,round,set,series,wave,raft) +obj.of(sanction) A[state,igo,GOV]:subj R:obj.of.against|obj.of.on|obj.against|against|on => event 163; relation SANCTIONS   # CODING 11
> Canada adopted a package of sanctions against Syria. => CAN 163 SYR
v:impose,announce,raise,increase,introduce,levy,slap,place +obj(tariff,duty,tax,levy) A[state,igo,GOV]:subj R:obj.on.mod|on.mod|obj.on.of|on.of|obj.on.worth|obj.on.of.mod => event 163   # "tariffs on Peruvian copper imports"
> Canada imposed tariffs on Peruvian steel imports. => CAN 163 PER
v:crush,quell,suppress +obj(uprising,revolt,rebellion,revolution,protest,dissent,resistance,insurrection) A[state,MIL,GOV]:subj R[place]:obj.in|in|obj.mod|obj.of|obj.poss => event 175   # CAMEO 175
> Soviet troops crushed the uprising in Hungary. => SUN 175 HUN
v:fire,use,train +obj|obj.of(cannon,gas,laser) A[state,MIL,COP,GOV]:subj R:at|against|on|obj.at|obj.against => event 182   # CAMEO 182
> Chinese vessels fired water cannons at a Philippine ship. => CHN 182 PHL

# protest, blame
n:protest,demonstration,rally,march,protester +against A[place]:across|head.across|in|head.in R:against => event 141   # where they protest
> Protests against the Turkish president were held across Greece. => GRC 141 TUR
v:condemn,denounce,criticize,criticise,deplore +head(resolution,statement,declaration,bill,motion,text,communique,letter) A[state,igo,GOV,LEG]:head.light|head.poss|head.mod|head.by|head.of R:obj.by|obj.poss|obj.mod|obj -head.case(against) -head.head|head.head.head(vote,abstain) => event 111   # a resolution that condemns
> The Arab League adopted a resolution condemning Turkey's raid. => IGO:ArabLeague 111 TUR
v:speak +prt(out) A:subj R:against|against.by|against.poss|against.acl.by => event 111   # press
> Norway spoke out against Hungary. => NOR 111 HUN
n:crime,charge,accusation +head(charge,convict,indict,accuse) A[state,JUD,GOV,igo]:head.subj R:head.obj => none   # coded at the verb
> Kenya was convicted of a crime. => none
n:refusal +acl A[state,GOV]:poss|mod R:acl.with|acl.to|acl.obj|acl.in => event 120   # CAMEO 120
> Hungary's refusal to cooperate with Ukraine surprised nobody. => HUN 120 UKR
v:skip,miss,snub +obj(meeting,talk,summit,dinner,ceremony,reception) A[state,GOV]:subj R:obj.with|with|obj.acl.by|obj.by => event 125   # CAMEO 125
> The Peruvian ambassador skipped a meeting with the Chilean minister. => PER 125 CHL

# detention
n:arrest,detention,capture +head(announce,confirm,report,order) A[state,GOV,COP,MIL,SPY]:light R:of => event 173   # CAMEO 173
> The Turkish ministry announced the arrest of three Greeks. => TUR 173 GRC

v:recognize,recognise +obj(government,regime,republic,state,authority,junta,council) A[state,GOV]:subj R[state,group,GOV]:obj -obj.mod(own,local) => event 054; relation RECOGNISES   # CODING
> Spain recognised the Soviet government in 1933. => ESP RECOGNISES SUN
