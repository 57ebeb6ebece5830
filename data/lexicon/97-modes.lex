# PLOVER's modes that no CAMEO code carries: by instrument, form and number of parties.
@format 1
@version 2026.1
@licence Apache-2.0

n:summit,conference,meeting +mod(trilateral,multilateral,quadrilateral,g7,g20,four-way,six-party,tripartite) A[state,GOV,igo]:of|between|light|poss|with +self => event 040 recip mode=multilateral    # PLOVER CONSULT multilateral
> The trilateral meeting of Chile, Peru and Bolivia was short. => CHL 040 PER+BOL
v:resign,abdicate,step A[GOV,person]:subj +at|under|after(demand,pressure,ultimatum,insistence) R:at.of|at.from|under.from|under.of|after.of|after.from|from => event 0831 mode=resign    # PLOVER RETREAT resign
> The Lebanese prime minister resigned under pressure from France. => LBN 0831 FRA
v:strike,down A[CVL,LAB,state,BUS]:subj +self|obj(strike,tool) R[state,igo]:against|over.of|over.by => event 143 mode=strike    # PLOVER PROTEST strike
> Greek dockers struck against Turkey. => GRC 143 TUR
v:form,raise,mobilise,mobilize,arm,recruit +obj(militia,paramilitary,volunteer) A[state,GOV,group]:subj R:against|obj.against|for? +self => event 154 mode=militia    # PLOVER MOBILIZE militia
> Chad formed a militia against Libya. => TCD 154 LBY
v:deploy,station,place,move,position,install +obj(missile,launcher,battery,warhead,system,interceptor,bomber,weapon,howitzer) A[state,MIL,igo]:subj R[place]:against|near|in|on|along|at ! ! => event 154 mode=weapons    # PLOVER MOBILIZE weapons
> Russia stationed missiles in Belarus. => RUS 154 BLR
v:censor,block,ban,jam,shut +obj(broadcast,broadcaster,newspaper,website,channel,station,magazine,film,book,media,radio,television,social) A[state,GOV]:subj R[state,MED,JRN,BUS,org,igo]:obj.mod|obj.of|obj.from|obj.poss|obj +self => event 172 mode=censor    # PLOVER COERCE censor
> Turkey blocked a German website. => TUR 172 DEU
v:withhold,retain,freeze A[state,GOV,igo]:subj +obj(payment,salary,revenue,fund,pension,wage,customs,transfer,tax) R:of|to|from|obj.of|obj.to|obj.from|obj.due => event 171 mode=withhold    # PLOVER COERCE withhold
> Israel withheld tax revenues from the Palestinians. => ISR 171 PSE
v:spread,disseminate,circulate,plant,peddle,push +obj(disinformation,misinformation,propaganda,rumour,rumor,falsehood,lie,fake,hoax) A[state,GOV,group,MED]:subj R[state,igo]:in|about|against|on|obj.in|obj.about|obj.against|among => event 170 mode=misinformation    # PLOVER COERCE misinformation
> Russia spread disinformation in Moldova. => RUS 170 MDA
v:kill,eliminate,target,strike,hit +obj(commander,leader,chief,scientist,general,minister,head,spokesman) A[state,MIL,group]:subj R[state,group,MIL,GOV]:obj.of|obj.mod|obj|obj.from +with|in|by(drone,airstrike,strike,raid,sniper) => event 186 mode=targeted    # PLOVER ASSAULT targeted
> Israel killed a Hezbollah commander in an airstrike. => ISR 186 GRP:Hezbollah
v:disperse,tear-gas,teargas,spray,fire +with|obj|by(tear,gas,teargas,baton,water,cannon,pepper,bullet) +obj|at(protester,demonstrator,crowd,rally,protest,march,gas) A[COP,MIL,GOV,state]:subj R:obj|obj.of|at|at.of|obj.mod => event 175 mode=crowd-control    # PLOVER ASSAULT crowd-control
> Israeli police dispersed Palestinian protesters with tear gas. => ISR 175 PSE
n:attack,strike,raid +mod(drone,uav) A[state,MIL,group]:poss|mod|by|mod.mod|light R[place]:on|against|in|at|head.obj|head.in|by.on ! ! => event 195 mode=drone    # PLOVER ASSAULT drone
> Ukraine's drone attack on a Russian port was reported. => UKR 1952 RUS
n:raid,strike +mod(air,aerial) A[state,MIL]:poss|mod|by|mod.mod|light R[place]:on|against|in|at|head.obj|by.on +self ! => event 195 mode=aerial    # PLOVER ASSAULT aerial
> France's air raid on a camp in Mali was reported. => FRA 195 MLI
v:restore,return A[state,GOV]:subj R[state]:to|obj.to +obj(body,mummy,bone,skull,remains,treasure,bell,crown,relic,throne,archive,manuscript) +self => event 084    # CAMEO 084
> France returned a royal throne to Benin. => FRA 084 BEN
v:restrict,curb,limit,suppress,outlaw,curtail +obj(freedom,speech,press,assembly,worship,language,protest,demonstration,liberty,expression) A[state,GOV]:subj R:obj.of|of|for|obj.for|obj.by|obj.mod|obj.in|in -obj(right) +self => event 1721    # CAMEO 1721
> Israel restricted the freedom of assembly of the Palestinians. => ISR 1721 PSE
