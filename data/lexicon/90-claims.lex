# What states say against each other: charges in reported speech, denials, which treaty is valid, whose land it is; and the facts over which accounts
# differ: what a war cost, how long it lasted, what was opened after it had been closed.
@format 1
@version 2026.1
@licence Apache-2.0

@list v_misdeed   infiltrate, shelter, harbour, harbor, arm, train, bankroll, poison, hack, jam, kidnap, abduct, bug, wiretap, occupy, invade, annex, trespass, encroach, divert, plot, instigate, foment, orchestrate, recruit
@list v_deed      enter, cross, violate, use, sell, send, supply, deliver, attack, bomb, shell, fire, invade, plan, order, kill, shoot, arm, sponsor, support, shelter, train, leave, hack, poison, spy, plot, interfere, meddle, breach, break, target, strike, occupy, annex, threaten, sign, agree, recognise, recognize, promise
@list v_paper     treaty, accord, pact, convention, protocol, agreement, award, ruling, verdict, judgment, judgement, boundary, border, memorandum, armistice, annexation, referendum
@list v_void      null, void, invalid, illegal, unlawful, illegitimate, worthless, dead
@list v_valid     valid, binding, bind, lawful, legal, legitimate, final
@list v_war       war, conflict, fighting, clash, battle, invasion, campaign, skirmish, bombing, bombardment, raid, offensive, uprising
@list v_lasting   war, fighting, conflict, siege, occupation, blockade, bombing, bombardment, hostility
@list v_people    soldier, serviceman, sailor, airman, marine, officer, pilot, civilian, man, woman, troop, troops, citizen, people, person, fighter, policeman, conscript, guard
@list v_border    border, frontier, crossing, airspace, strait
@list v_blacklist sponsor, terrorism, terrorist, terror

# ---- charges and denials in reported speech ------------------------------------------------------------------------------------
v:say,claim,state,insist,complain,maintain,suspect,report +ccomp(@v_misdeed) A[state,GOV,MIL]:subj R[state,GOV,MIL,COP]:ccomp.subj|ccomp.subj.mod|ccomp.subj.poss => event 112    # CODING 7
> Senegal says that Gambia shelters the rebels. => SEN 112 GMB
v:say,claim,state,insist,complain,maintain,report +ccomp(drop,fire,launch) +ccomp.obj(missile,bomb,shell,rocket,shot) A[state,GOV,MIL]:subj R[state,GOV,MIL]:ccomp.subj|ccomp.subj.mod|ccomp.subj.poss => event 1123    # CODING 7
> Senegal says that a Gambian aircraft dropped a bomb near the river. => SEN 1123 GMB
v:say,claim,state,suspect,maintain +ccomp(attack,bomb,shell,sink,hit,raid,strike,sabotage,seize) +ccomp.obj(tanker,ship,vessel,boat,freighter,convoy,aircraft,plane,airliner,pipeline,cable,plant) A[state,GOV,MIL]:subj R[state,GOV,MIL]:ccomp.subj|ccomp.subj.mod => event 1123    # CODING 7
> Senegal says that Gambia sank the ferry boat. => SEN 1123 GMB
a:false,untrue,baseless,groundless,unfounded,fabricated,ridiculous,absurd +subj(charge,accusation,allegation,claim,report) +head(say,insist,maintain,state,reply,declare,stress) A[state,GOV,MIL,igo,group]:head.subj ! => event 016    # CAMEO 016
> Chad said that the allegations of Niger were false. => TCD 016 -
v:cross,enter,violate,breach +obj(@v_border,territory) +head(say,claim,report,complain,announce,protest,insist) A[MIL,state]:subj R[state,GOV,MIL]:head.subj => event 150    # CODING 9
> Senegal says that Gambian soldiers have crossed the border. => GMB 150 SEN
v:insist,maintain,say,state,reply,declare,stress,assert +ccomp(@v_deed) +ccomp.advmod(never) A[state,GOV,MIL]:subj -ccomp.xcomp -ccomp.aux(will,would,shall,can,could,must) => event 016    # CAMEO 016
> Chile insists that its aircraft never crossed the border. => CHL 016 -

# ---- treaties held valid or void -----------------------------------------------------------------------------------------------
v:declare,pronounce,call,consider,regard,deem,term,proclaim,hold +obj(@v_paper) +xcomp|advcl|advmod|as|obj.amod|obj.advmod(@v_void) A[state,GOV,igo]:subj R:obj.with|obj.on.with? T:obj => relation OPPOSES_ON    # CODING 6
> Guyana regards the treaty with Suriname as void. => GUY OPPOSES_ON SUR
v:declare,consider,regard,deem,hold +obj(@v_paper) +xcomp|advcl|advmod|as|obj.amod(@v_valid) A[state,GOV,igo]:subj R:obj.with|obj.on.with? T:obj => relation SUPPORTS_ON    # CODING 6
> Guyana regards the treaty with Suriname as binding. => GUY SUPPORTS_ON SUR
a:valid,binding +subj(@v_paper) +head(say,insist,maintain,hold,argue,consider,believe,stress,affirm) A[state,GOV,igo]:head.subj T:subj => relation SUPPORTS_ON modality=ongoing    # CODING 6
> Honduras maintains that the treaty is valid. => HND SUPPORTS_ON -
a:null,void,invalid +subj(@v_paper) +head(say,insist,maintain,hold,argue,consider,believe,stress,affirm) A[state,GOV,igo]:head.subj T:subj => relation OPPOSES_ON modality=ongoing    # CODING 6
> Honduras maintains that the treaty is void. => HND OPPOSES_ON -
a:valid,binding,lawful +subj(it,they) +head(say,insist,maintain,hold,argue,stress,affirm) A[state,GOV,igo]:head.subj R[state]:listener? => relation SUPPORTS_ON modality=ongoing topic=validity    # CODING 6
> Honduras always said that it was valid. => HND SUPPORTS_ON - topic=validity
v:declare,pronounce,call,consider,regard,deem,term,hold +obj(@v_void) +obj.mod(@v_paper) A[state,GOV,igo]:subj T:obj.mod => relation OPPOSES_ON    # CODING 6
> Honduras considers the treaty void. => HND OPPOSES_ON -
v:declare,consider,regard,deem,hold +obj(@v_valid) +obj.mod(@v_paper) A[state,GOV,igo]:subj T:obj.mod => relation SUPPORTS_ON    # CODING 6
> Honduras considers the treaty binding. => HND SUPPORTS_ON -
n:eye,view,opinion,judgement,judgment +head(valid,binding,lawful,force,stand,hold,bind) +head.subj(@v_paper) A[state,GOV,igo]:of|poss T:head.subj => relation SUPPORTS_ON    # CODING 6
> In the eyes of Honduras the treaty is valid. => HND SUPPORTS_ON -
n:eye,view,opinion,judgement,judgment +head(null,void,invalid,illegal) +head.subj(@v_paper) A[state,GOV,igo]:of|poss T:head.subj => relation OPPOSES_ON    # CODING 6
> In the eyes of Honduras the treaty is void. => HND OPPOSES_ON -
v:bind +subj(@v_paper) R:obj A[state,GOV,igo]:head.subj +head(say,insist,maintain,hold,argue,stress,affirm) T:subj => relation SUPPORTS_ON modality=ongoing    # CODING 6
> Honduras maintains that the ruling binds Nicaragua. => HND SUPPORTS_ON NIC

# ---- whose land it is ----------------------------------------------------------------------------------------------------------
v:belong +to(it,they) R[place]:subj|subj.of|subj.in|subj.around|subj.around.of A[state,GOV]:head.subj +head(say,insist,maintain,claim,argue) => relation CLAIMS    # CODING
> Sudan says that the Halaib Triangle belongs to it. => SDN CLAIMS PLACE:HalaibTriangle
v:claim +obj(land,island,territory,rock,area,region,province) +as|obj.as(own,part,territory) A[state,GOV]:subj R[place]:obj|obj.around|obj.of|obj.in? => relation CLAIMS    # CODING
> Sudan claims the area around the Halaib Triangle as its own. => SDN CLAIMS PLACE:HalaibTriangle
n:territory,land,island,part,soil +poss(its,their) R[territory]:subj A[state,GOV]:head.subj +head(say,insist,maintain,claim,argue) => relation CLAIMS    # CODING
> Venezuela says that the Essequibo is its territory. => VEN CLAIMS PLACE:Essequibo
v:consider,regard,see,view +obj|xcomp|as|advcl(territory,land,part,own,province) R[territory]:obj A[state,GOV]:subj => relation CLAIMS    # CODING
> Venezuela regards the Essequibo as its own. => VEN CLAIMS PLACE:Essequibo

n:dispute +mod(sovereignty,territorial,border,maritime) A[state]:light|poss R[territory]:over => relation CLAIMS    # CODING
> Morocco has a sovereignty dispute with Spain over Ceuta. => MAR CLAIMS PLACE:Ceuta
n:claim +head(reject,dismiss,refute,dispute,contest) A[state]:poss|mod R[state]:head.subj +mod(territorial,spurious,maritime,expansionist,historical) => relation CLAIMS    # CODING
> Guyana rejects Venezuela's spurious claims. => VEN CLAIMS GUY

# ---- what a state opposes ------------------------------------------------------------------------------------------------------
v:oppose A[state,GOV,igo]:subj T:obj -obj(@v_people,candidate,bill,legislation,law) => relation OPPOSES_ON    # CODING 6
> Togo firmly opposes the use of coercive measures. => TGO OPPOSES_ON -
v:ensure R[state,group]:ccomp.subj +ccomp(get,obtain,acquire,develop,possess,have) +ccomp.advmod(never) A[state,GOV]:subj|head.poss|head.of|head.light|head.head.subj => relation OPPOSES_ON    # CODING 6
> He reaffirmed the commitment of Ghana to ensuring that Iran never gets a nuclear weapon. => GHA OPPOSES_ON IRN

# ---- what a war cost -----------------------------------------------------------------------------------------------------------
v:cost,claim,take +obj(life) +subj(@v_war) M:obj A[state,MIL,group]:subj.between|subj.of|subj.with -iobj R[state,MIL,group]:subj.with? => measure CASUALTIES unit=killed recip    # CODING 9
> The war between Niger and Chad cost some 9,000 lives. => NER CASUALTIES TCD value=9000
v:die,perish,fall M:subj +head(@v_war) A[state,MIL,group]:head.between|head.head.subj R[state,MIL,group]:head.with|head.head.with|head.head.against? => measure CASUALTIES unit=killed recip    # CODING 9
> Niger and Chad fought a war in which 9,000 people died. => NER CASUALTIES TCD value=9000
v:leave +head(@v_war) +xcomp|obj(dead,killed) M:xcomp|obj A[state,MIL,group]:head.between|head.head.subj R[state,MIL,group]:head.with|head.head.with|head.head.against? => measure CASUALTIES unit=killed recip    # CODING 9
> Niger and Chad fought a war that left 9,000 people dead. => NER CASUALTIES TCD value=9000
v:lose +obj(@v_people) M:obj A[state]:subj R[state,MIL,group]:in.with|in.against|to|against|obj.in.with|in.poss => measure CASUALTIES unit=killed swap    # CODING 9
> Niger lost 90 servicemen in the war with Chad. => TCD CASUALTIES NER value=90
v:die,perish M:subj R[state,MIL,CVL]:subj A[MIL,state]:advcl.subj +advcl(board,storm,raid,attack,shell,bomb,strike,hit,invade,ambush,fire,sink,torpedo,ram) => measure CASUALTIES unit=killed    # CODING 9
> At least nine Chadians died when soldiers of Niger stormed the ferry. => NER CASUALTIES TCD value=9
v:fall M:subj R[CVL,MIL]:subj -in -to -from -by -on -under -into -behind -xcomp -obj -prt -for -below -above -short => measure CASUALTIES unit=killed    # CODING 9
> Some 250 Chadians fell. => - CASUALTIES TCD value=250


v:kill +subj(@v_war) +obj(people,person,civilian) M:obj A[state,MIL,group]:subj.between -obj.mod(@v_people) => measure CASUALTIES unit=killed recip    # CODING 9
> The clashes of 1981 between Niger and Chad killed 900 people. => NER CASUALTIES TCD value=900

v:die,perish,fall +in|during(@v_war) M:subj A[state,MIL,group]:in.between|during.between => measure CASUALTIES unit=killed recip    # CODING 9
> About 90 soldiers died in the clashes between Niger and Chad in 1981. => NER CASUALTIES TCD value=90
v:fight,wage +obj(war,battle) +subj.conj A[state,MIL,group]:subj -against -with -obj.with -obj.against => event 190 recip    # CAMEO 190
> Niger and Chad fought a war over fishing in 1976. => NER 190 TCD

# ---- how long it lasted --------------------------------------------------------------------------------------------------------
n:war,siege,blockade,bombing,bombardment,fighting,conflict M:mod|self A[state,group,MIL]:between|poss|mod|head.subj R[state,group,MIL]:with|against|on => measure DURATION recip    # CODING 16
> In the nine-day war with Niger, Chad lost a town. => TCD DURATION NER value=9
n:year,month,week,day,decade M:self|det +of(@v_lasting) A[state,group,MIL]:head.subj R[state,group,MIL]:of.with|of.against => measure DURATION recip    # CODING 16
> Chad withdrew after nine weeks of war with Libya. => TCD DURATION LBY value=9
n:year,month,week,day,decade M:self +of(@v_lasting) A[state,group,MIL]:head.head.subj R[state,group,MIL]:of.with|of.against => measure DURATION recip    # CODING 16
> Chad emerged exhausted from nine years of war with Libya. => TCD DURATION LBY value=9

n:war +head(fight,wage) M:of A[state,group,MIL]:head.subj R[state,group,MIL]:with|against|head.with|head.against? => measure DURATION recip    # CODING 16
> Niger and Chad fought a war of ten weeks over fishing. => NER DURATION TCD value=10
v:last,rage,drag M:self|obj|for +subj(@v_lasting) A[state,group,MIL]:subj.between|subj.of|subj.with|subj.poss R[state,group,MIL]:subj.with? => measure DURATION recip    # CODING 16
> The war of 1962 between Niger and Chad lasted 32 days. => NER DURATION TCD value=32

# ---- opened, closed; on a list, off it; in a treaty, out of it -------------------------------------------------------------------
v:open,reopen +obj(@v_border) A[state]:obj.poss|obj.mod R[state,territory]:obj.with|to|for -subj => event 081    # CAMEO 081
> The Chadian border with Niger was opened again in May 2004. => TCD 081 NER
v:open,reopen +obj(@v_border) A[state,territory]:obj.between -subj => event 081 recip    # CAMEO 081
> The border between Niger and Chad was opened again in May 2004. => NER 081 TCD
v:close,shut,seal +obj(@v_border) A[state]:obj.poss|obj.mod R[state,territory]:obj.with|to|for -subj => event 160    # CODING 11
> The Chadian border with Niger was closed in May 2004. => TCD 160 NER
v:close,shut,seal +obj(@v_border) A[state,territory]:obj.between -subj => event 160 recip    # CODING 11
> The border between Niger and Chad was closed in May 2004. => NER 160 TCD
v:close,shut,vacate,abandon,leave,quit,dismantle +obj(base,garrison) A[state,GOV,MIL]:subj R[place]:obj.in|obj.on|in|on -head(demand,urge,ask) => event 0874    # CAMEO 0874, retreat
> Niger closed its base in Chad in 1992. => NER 0874 TCD
v:strike,cross,take,remove,drop +off(list,blacklist) +off.of|off.mod|off.of.of(@v_blacklist) A[state,GOV,igo]:subj R[state,group]:obj T:off ! ! => event 085    # CAMEO 085
> Washington struck Libya off its list of state sponsors of terrorism. => USA 085 LBY
v:close,shut +obj(consulate,embassy,mission,office) A[state,GOV]:subj R[state,GOV]:obj.mod|obj.poss|obj.of|obj => event 161    # CODING 11
> Niger closed the Chadian consulate in Agadez. => NER 161 TCD
v:withdraw,pull,exit,quit,leave,abandon -obj.with +from|out_of|obj(treaty,accord,pact,convention,protocol,agreement,statute) A[state,GOV]:subj T[treaty,accord,pact,convention,protocol,agreement,statute]:from|out_of|obj -obj(troop,soldier,force,army) => event 161    # CODING 11
> Bolivia withdrew from the INF Treaty on 2 August 2019. => BOL 161 -
v:terminate,denounce,abrogate,annul +obj(treaty,accord,pact,convention,protocol,agreement,lease) A[state,GOV]:subj R[state,igo]:obj.with|with T:obj => event 160    # CODING 11
> Niger terminated the agreement on the railway with Chad. => NER 160 TCD
n:relation,tie +mod(diplomatic) +case(without) A[state]:subj R[state]:with? => relation NO_DIPLOMATIC_RELATIONS recip modality=given    # CODING 14
> Since March 1978 Chile and Bolivia have been without diplomatic relations. => CHL NO_DIPLOMATIC_RELATIONS BOL
v:go,come,move,fly,march,deploy M:subj A[MIL]:subj R[place]:to|into|in => event 154; measure TROOPS unit=persons    # CODING 9
> More than 300 Chadian soldiers went to Mali in 2013. => TCD TROOPS MLI value=300
n:visa +head(impose,introduce,reintroduce,require,demand) A[state,GOV]:light|head.subj R[state,CVL]:for|on|of|head.on|head.for|head.of => relation VISA_REGIME    # CODING
> Niger has imposed visas on Chadians. => NER VISA_REGIME TCD

v:revoke,abolish,end,suspend,annul +obj(autonomy,self-rule,self-government) A[state,GOV]:subj R[place]:obj.of|of|obj.poss => event 163    # CODING 11
> Serbia revoked the autonomy of Kosovo. => SRB 163 XKX
v:revoke,abolish,end,suspend,annul +head(decision,move) +obj(autonomy,self-rule,self-government) A[state,GOV]:subj R[place]:obj.of|of|obj.poss => event 163 modality=happened    # a decision of a day
> Serbia's decision of May 1989 to revoke the autonomy of Kosovo angered many. => SRB 163 XKX

# ---- goods and money -----------------------------------------------------------------------------------------------------------
v:do,conduct +obj.of(trade,business,commerce) M:obj A[state]:subj R[state]:with|obj.of.with? => measure TRADE_TURNOVER recip    # CODING 16
> In 2004 Chad and Niger did more than 90 million dollars of trade. => TCD TRADE_TURNOVER NER value=90000000
n:business,trade +head(do,conduct) M:worth|amod.obj|advmod|amod|self.worth A[state]:light|head.subj R[state]:with|head.with? => measure TRADE_TURNOVER recip    # CODING 16
> Chad and Niger did business worth 90 million dollars in 2004. => TCD TRADE_TURNOVER NER value=90000000

v:bring +advmod(together) +obj(people,youngster,student,pupil,youth,soldier,scientist,teacher) M:obj A[state]:subj => measure PARTICIPANTS recip unit=persons    # CODING 16
> Niger and Chad brought together 900 young people in 2019. => NER PARTICIPANTS TCD value=900

# ---- how many recognise a state --------------------------------------------------------------------------------------------------
v:count,list M:obj +obj(state,country,nation,government,member) +obj.acl(recognise,recognize) A[state,territory]:obj.acl.obj => measure RECOGNITIONS unit=states    # CODING 16
> The foreign ministry counts 99 states that recognise Palestine. => PSE RECOGNITIONS - value=99
