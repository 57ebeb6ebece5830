# Demands (CAMEO 10).
@format 1
@version 2026.1
@licence Apache-2.0

v:demand A:subj R:from|of|obj.from|obj.by +obj => event 100
> Hungary demanded a list from Romania. => HUN 100 ROU
v:demand A:subj R:ccomp.subj +ccomp => event 100
> Cyprus demanded that Turkey reply. => CYP 100 TUR
v:demand A[GOV,igo]:subj R:from|of? +ccomp|xcomp => event 100
> The Swedish government demanded that the ships be searched. => SWE 100 -
v:demand,insist A:subj R:ccomp.subj|from|of +ccomp(@c_cease) => event 1056
> Ukraine demanded that Russia withdraw from the plant. => UKR 1056 RUS
v:demand,insist A:subj R:ccomp.subj|from|of +ccomp(@c_free) => event 1053
> Norway demanded that Iran unfreeze the accounts. => NOR 1053 IRN
v:demand,insist A:subj R:ccomp.subj|from|of +ccomp(@c_giving) => event 103
> Greece demanded that Germany should pay. => GRC 103 DEU
v:demand,insist A:subj R:ccomp.subj|from|of +ccomp(@c_back,investigate,extradite,disclose,apologise,apologize) => event 102
> Guyana demanded that Venezuela respect the ruling. => GUY 102 VEN
v:demand,insist A:subj R:ccomp.subj|from|of +ccomp(@c_parley,resolve,settle,solve,reconcile,compromise,agree,reach,conclude,finalise,finalize,overcome,unite) => event 106
> Spain demanded that Gibraltar negotiate with it. => ESP 106 GIB
v:demand,seek A:subj +obj(withdrawal,pullout,departure,retreat,evacuation) R:obj.poss|obj.of|obj.by => event 1056
> Moldova sought the withdrawal of Russian troops. => MDA 1056 RUS
v:demand A:subj +obj(@c_truce) R:from|obj.from|obj.to|obj.by|obj.of|obj.in? => event 1056
> Syria demanded an armistice from Israel. => SYR 1056 ISR
v:demand A:subj +obj(apology,explanation,answer,clarification) R:from|obj.from|of|by? => event 102
> Poland demanded an apology from Belarus. => POL 102 BLR
v:demand A:subj +obj(recognition,respect,compliance,support,implementation,guarantee,cooperation) R:from|obj.of.from|obj.from|of|obj.by|by? => event 102
> Morocco demanded recognition of its claim from Spain. => MAR 102 ESP
v:demand A:subj +obj(compensation,reparation,payment,money,refund,damages,aid) R:from|obj.from|of|obj.by|by? => event 103
> Algeria demanded a refund from France. => DZA 103 FRA
v:demand A:subj +obj(right,rights,democracy,freedom,reform,election) R:in|from|obj.in|for|of|obj.of => event 104
> Norway demanded free elections in Belarus. => NOR 1041 BLR
v:demand A:subj +obj(talk,talks,negotiation,meeting) R:with|obj.with|from? => event 106
> Argentina demanded talks with Britain. => ARG 106 GBR
v:demand A:subj +obj(extradition,arrest,investigation,inquiry,access,trial) R:from|obj.of.from|obj.from|of|by|obj.of|obj.to? => event 1013
> Kenya demanded the extradition of the soldier from Britain. => KEN 1013 GBR
v:demand A:subj +obj(concession,access,share,tariff,price,market) R:from|obj.from|of|obj.to? => event 1011
> India demanded concessions from Britain. => IND 1011 GBR
v:insist A:subj R:on|on.of|on.by|on.from|that? +on => event 100
> Portugal insisted on an answer from Spain. => PRT 100 ESP
v:insist A:subj +on(withdrawal,pullout,retreat,ceasefire,end,disarmament) R:on.of|on.poss|on.by? => event 1056
> Lebanon insisted on the withdrawal of Israel. => LBN 1056 ISR
v:insist +ccomp -on +self => none
> Peru insisted that the soup of Chile was better. => none
v:demand +obj(skill,attention,patience,care,time,skilled,worker,effort,energy) -from -of +self => none
> Sailing around Norway demands skill. => none
n:demand A:poss|mod|by|from R:on|to|for.from|that.subj -for(oil,gas,steel,gold,product,good,energy,food,labour,labor,housing) => event 100
> Austria's demands on Serbia were harsh. => AUT 100 SRB
n:demand A:poss|by|from|mod +for(withdrawal,ceasefire,end,halt,retreat) R:for.of|for.by|for.poss|for.to? => event 1056
> Egypt's demand for the withdrawal of Israel was repeated. => EGY 1056 ISR
n:demand +mod(consumer,domestic,strong,weak,global,import,export,seasonal,aggregate,market,industrial,energy) +self => none
> Strong demand in Japan lifted prices. => none
n:demand +for(oil,gas,steel,gold,copper,product,good,energy,food,labour,labor,housing,credit,dollar,wheat,car) +self => none
> Chinese demand for copper fell. => none
v:require,order,instruct,command A[GOV,state,igo]:subj R:obj +xcomp(@c_cease,@c_free) => event 100
> The Security Council ordered Iraq to stop. => IGO:UNSC 100 IRQ
v:force,compel,oblige A:subj R:obj +xcomp(sign,accept,negotiate,pay) +self => none
> Winter forced Finland to pay more for heating. => none
v:press,pressure,push,pressurise,pressurize A:subj R:obj +xcomp|advcl|into(@c_cease,@c_free) => event 1056
> Washington pressured Israel to refrain from raids. => USA 1056 ISR
v:pressure,pressurise,pressurize A:subj R:obj +xcomp|advcl|into|over => event 100
> Beijing pressured Manila over the reef. => CHN 100 PHL
v:set,list,name,state,lay A:subj +obj(precondition,condition,ultimatum,demand) R:for|to|obj.for|obj.to|with|obj.for.between|obj.acl.with => event 100
> Iran set conditions for Iraq. => IRN 100 IRQ
n:precondition,condition A:poss|by R:for.with|for|to -mod(living,weather,working,market,economic) => event 100
> Iran's conditions for talks with Iraq were refused. => IRN 106 IRQ

# ---- what others must do, said by a state or in its name ---------------------------------------------------
@list d_not_asked have, be, know, feel, get, learn, seem, live, face, fear, wonder, remember, pay, defend, survive, suffer, wait, expect, prefer, prove, rely, rest, remain, constitute, reflect, serve, mean, note, decide
@list d_general agenda, process, system, reform, mobilization, mobilisation, support, effort, goal, resolution, programme, program, framework, principle, institution, membership, role, decision, relationship, leadership, action, cooperation
w:must A[state,igo]:author R[state,igo,group]:head.subj +head(@c_cease) => event 1056
> Portugal said Albania must refrain from shelling. => PRT 1056 ALB
w:must A[state,igo]:author R[state,igo,group]:head.subj +head(@c_free) => event 1053
> Portugal said Albania must liberate the port. => PRT 1053 ALB
w:must A[state,igo]:author R[state,igo,group]:head.subj +head(@c_back,act,fulfil,fulfill,meet,live,ensure,uphold,abide) => event 022
> Latvia stressed that Bulgaria must respect the ruling. => LVA 022 BGR
w:must A[state,igo]:author R[state,igo,group]:head.subj +head(@c_giving) => event 023
> Latvia stressed that Bulgaria must contribute. => LVA 023 BGR
w:must A[state,igo]:author R[state,igo,group]:head.subj +head(choose,engage,return,enter,attend) => event 026
> Malta said Uruguay must choose dialogue. => MLT 026 URY
w:must A[state,igo]:author R[state,igo,group]:head.subj +head(work,cooperate,collaborate,unite,strive) => event 020
> Malta said Uruguay must work harder. => MLT 020 URY
w:must A[state,igo]:author R[state,igo,group]:head.subj +head(reform,democratise,democratize,change,amend,adapt,restructure) => event 024
> Kuwait said the United Nations must adapt. => KWT 024 IGO:UN
w:must A[state,igo]:author R[state,igo,group]:head.subj +head.obj|head.xcomp|head.advcl -head(@d_not_asked) -head.subj|head.subj.of|head.subj.mod(@d_general,international,whole,global) => event 020
> Denmark stressed that Bolivia must take the lead. => DNK 020 BOL
w:should,ought A[state,igo]:author R[state,igo,group]:head.subj +head(@c_cease) => event 0256
> Portugal said Albania should refrain from shelling. => PRT 0256 ALB
w:should,ought A[state,igo]:author R[state,igo,group]:head.subj +head(@c_back,act,fulfil,fulfill,ensure,uphold,abide) => event 022
> Latvia stressed that Bulgaria should respect the ruling. => LVA 022 BGR
w:should,ought A[state,igo]:author R[state,igo,group]:head.subj +head.obj|head.xcomp|head.advcl -head(@d_not_asked) -head.subj|head.subj.of|head.subj.mod(@d_general,international,whole,global) => event 020
> Denmark stressed that Bolivia should take the lead. => DNK 020 BOL
v:have A[state,igo]:author R[state,igo,group]:xcomp.subj -obj -advmod(yet,only) -xcomp(@d_not_asked) -subj(@d_general) => event 100
> Denmark said Bolivia has to take the lead. => DNK 100 BOL
v:need A[state,igo]:author R[state,igo,group]:xcomp.subj -obj -advmod(not,never) -xcomp(@d_not_asked) -subj(@d_general) => event 020
> Denmark said Bolivia needs to take the lead. => DNK 020 BOL

a:incumbent A[state,igo]:author R[state,igo,group]:on|upon => event 020
> Sweden said it was incumbent upon Tunisia to consult Chad. => SWE 026 TUN
a:vital,essential,imperative,crucial,incumbent,necessary,critical,urgent,indispensable,important A[state,igo]:author R[state,igo,group]:ccomp.subj|advcl.subj -ccomp.subj(community) -subj => event 020
> Sweden said it was essential that Tunisia consult Chad. => SWE 026 TUN
a:vital,essential,imperative,crucial,incumbent,necessary,critical,urgent,indispensable,important A[state,igo]:author R[state,igo,group]:ccomp.subj|advcl.subj +ccomp|advcl(@c_cease) => event 0256
> Sweden said it was essential that Tunisia refrain from shelling. => SWE 0256 TUN
n:responsibility,duty,obligation A[state,igo]:author R[state,igo,group]:light +head(have,bear) +acl|head.xcomp|head.advcl => event 020
> Sweden said Tunisia had a duty to protect the ruins. => SWE 020 TUN

# ---- what the speaker deplores --------------------------------------------------------------------------------
a:regrettable,deplorable,unacceptable,intolerable,unfortunate,outrageous,inexcusable,shameful,reprehensible,unjustifiable,indefensible,unconscionable,disgraceful,despicable,inadmissible A[state,igo]:author R[state,igo,group]:ccomp.subj|subj|for|advcl.subj => event 111
> Sweden said it was regrettable that Tunisia had left the talks. => SWE 111 TUN
v:pose,constitute,represent,present A[state]:author +obj(threat,danger,risk,menace) -obj.det(no) R[state,group]:subj => event 111
> Sweden said that Tunisia posed a threat to the islands. => SWE 111 TUN
v:undermine,jeopardise,jeopardize,endanger,imperil,destabilise,destabilize A[state]:author +obj(peace,stability,security,effort,efforts,process,order,trust,confidence,talk,talks,negotiation,law,integrity,truce,ceasefire,prosperity) R[state,group]:subj => event 111
> Sweden said that Tunisia undermined the peace. => SWE 111 TUN
v:regret A[state,GOV,igo]:subj R[state,GOV,igo,group]:obj.of|obj.by|obj.poss|obj.acl.subj +obj(decision) => event 111
> Sweden regretted the decision of Tunisia to leave. => SWE 111 TUN
v:note,observe,learn,see A[state,GOV,igo]:subj +with(regret,concern,alarm,dismay,sadness,sorrow,disappointment) R[state,GOV,igo,group]:ccomp.subj|obj.of|obj.by|obj.poss|with.acl.subj|with.ccomp.subj => event 111
> Sweden noted with regret that Tunisia had left. => SWE 111 TUN
w:must,should +head(lift,end,remove,abolish,cease) +head.obj(embargo,blockade,sanction,siege,occupation) A[state,igo]:author R[state,igo]:head.obj.acl.subj|head.obj.by|head.obj.poss => event 1054
> Sweden said that the embargo imposed by Tunisia must be lifted. => SWE 1054 TUN
w:must +head(hold) +head.xcomp|head.obj.mod|head.ccomp|head.advmod(accountable,responsible,liable) A[state,igo]:author R[state,group]:head.obj => event 112
> Sweden said that Tunisia must be held accountable. => SWE 112 TUN
n:time A[state,igo]:author R[state,igo,group]:for|advcl.subj|ccomp.subj +acl|advcl|ccomp|for.acl +self -head(have,take,spend,need,give,waste,pay) -num -case(at,in,by,for,near) -mod(same,first,second,last,next,difficult,crucial,whole,long,short) -poss => event 020
> Sweden said it was time for Tunisia to act. => SWE 020 TUN
v:count,rely A[state,GOV,igo]:subj R[state,GOV,igo]:on +on +xcomp|advcl|on.acl => event 020
> Sweden counts on Tunisia to lead the talks. => SWE 026 TUN
v:reiterate,renew,repeat,restate A[state,GOV,igo]:subj +obj(call,appeal,request) R:obj.on|obj.upon|obj.to? => event 020
> Sweden reiterated its appeal to Tunisia. => SWE 020 TUN
v:reiterate,renew,repeat,restate A[state,GOV,igo]:subj +obj(call,appeal,request) +obj.for(lifting,easing,removal,end,suspension) R:for.acl.subj|for.of.acl.subj|for.by? => event 0254
> Sweden reiterated its call for the lifting of the ban. => SWE 0254 -
v:face A[state,igo]:author +obj(cost,consequence,repercussion,retribution) R[state,group]:subj => event 130 modality=given
> Sweden said that Tunisia would face severe costs. => SWE 130 TUN
