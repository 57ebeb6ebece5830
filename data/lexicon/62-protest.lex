# Root 14, PROTEST: abroad or against another state. Domestic protest is no report.
@format 1
@version 2026.1
@licence Apache-2.0

v:protest,demonstrate,rally,march -obj A:subj R:against|at -subj(@worry) => event 141  # CAMEO 141
> Thousands of Iraqis demonstrated against Turkey. => IRQ 141 TUR
v:demonstrate,rally,march,protest,gather +outside|at(embassy,consulate) -obj A:subj R:outside|at|against => event 141   # CAMEO 141
> Armenians rallied outside the Turkish embassy. => ARM 141 TUR
v:occupy,seize,storm,invade +self +subj|subj.of(student,protester,demonstrator,activist,worker,farmer,teacher,miner,striker) +self A:subj R:obj|obj.of|obj.poss -obj(embassy,consulate) => event 144      # CAMEO 144
> Kenyan students occupied a Ugandan university. => KEN 144 UGA
v:use,employ,wield,swing +obj(baton,truncheon,whip,cannon,bullet,gas,spray,club,cane) A[COP,MIL,GOV]:subj R[CVL,OPP,LAB,EDU]:against|on|obj.against|obj.on => event 175     # CAMEO 175
> Swiss police used batons against Angolan students. => CHE 175 AGO
v:mutiny,revolt A[MIL,COP,CVL,REB]:subj R:against => event 145     # CAMEO 145
> Kenyan soldiers mutinied against the Ugandan government. => KEN 145 UGA
v:stage,hold,organize,organise,join +obj(protest,demonstration,rally,march) A:subj R:against|obj.against|outside|at => event 141   # CAMEO 141
> Tunisians staged a protest against Israel. => TUN 141 ISR
n:protest,demonstration,rally,march A:poss|mod|by|of R:against|at|outside => event 141      # CAMEO 141
> Jordanian protests against Israel continued. => JOR 141 ISR
n:uprising,revolt,rebellion,intifada,intifadah,insurrection A:poss|mod|by|of R:against => event 140    # CAMEO 140
> The Palestinian uprising against Israel began in December. => PSE 140 ISR
v:rise,revolt,rebel +prt|against A:subj R:against => event 140                    # CAMEO 140
> The Czechs rose up against Austria. => CZE 140 AUT
v:storm,ransack,torch,vandalize,vandalise,attack,burn,stone,besiege,break,enter,pelt,firebomb +obj|into(embassy,consulate,mission) +subj(protester,demonstrator,crowd,mob,student,rioter,thousand,hundred,dozen,youth,people,supporter) A:subj R:obj|into ! ! ! ! => event 145    # CAMEO 145
> Iranian protesters stormed the British embassy. => IRN 145 GBR
v:burn,deface,trample,tear,vandalise,vandalize,torch,desecrate,pelt,stone,daub,spray +obj(flag,effigy,portrait) A:subj|subj.in|subj.from R:obj => event 145 mode=vandalize               # CAMEO 145
> Pakistanis burned the French flag. => PAK 145 FRA
v:boycott +self(boycott) +self A[CVL,LAB,OPP,PTY,EDU,SOC,JUD,LEG,REL]:subj R:obj|obj.of|obj.in|obj.poss -obj(talk,negotiation,contact,dealing,good,product,trade,oil) => event 143   # CAMEO 143: who has no trade to cut off
> Kenyan lawyers boycotted the Ugandan courts. => KEN 143 UGA
v:boycott A:subj R:obj -obj(talk,meeting,summit,session,conference,negotiation) +self(boycott) => event 163   # CAMEO 163
> Turkey boycotted Israel. => TUR 163 ISR
v:block,blockade +obj(road,crossing,railway,border,highway) +subj(farmer,trucker,protester,driver,worker) A:subj R:obj.with|obj.to|with|to|obj => event 144   # CAMEO 144
> Polish farmers blocked the crossing with Ukraine. => POL 144 UKR
v:strike +subj(worker,union,teacher,miner,driver,nurse,doctor,employee,staff,pilot,docker) => none    # a work stoppage
> French teachers struck for better pay in Paris. => none
n:strike +mod(general,rail,teacher,labor,labour,union,transport,port,worker,pilot,wildcat) => none   # a work stoppage
> The rail strike in Germany lasted two days. => none
n:strike +self(strike) +self +head(call,announce,plan) +head.subj(worker,union,teacher,miner,driver,nurse,pilot,docker,employee,farmer,doctor,trucker,student) -mod(air,drone,missile) => none   # a work stoppage
> Peruvian miners called a strike in Bolivia. => none
n:strike +of|by|head(worker,union,teacher,miner,driver,nurse,pilot,docker,employee) +self(strike) => none   # a work stoppage
> The strike by teachers in Brazil went on. => none
n:strike +case(on) A[CVL,LAB,EDU,MED]:head.subj|subj R:against|head.against|head.over.poss => event 143      # CAMEO 143
> Kenyan nurses went on strike against the government of Uganda. => KEN 143 UGA
v:stage,hold,begin,launch,start,continue,resume +obj(strike,walkout,stoppage) A[CVL,LAB,EDU,MED]:subj R:against|obj.against -obj.mod(air,drone,missile,military,nuclear,hunger) => event 143      # CAMEO 143
> Kenyan miners held a strike against the government of Uganda. => KEN 143 UGA
v:plan,call,announce +obj(strike,walkout,stoppage) A[CVL,LAB,EDU,MED]:subj R:against|obj.against -obj.mod(air,drone,missile,military,nuclear,hunger) => event 143 modality=planned     # CAMEO 143
> Kenyan miners called a strike against the government of Uganda. => KEN 143 UGA
v:go +on(strike) => none                                                          # a work stoppage
> Italian pilots went on strike. => none
