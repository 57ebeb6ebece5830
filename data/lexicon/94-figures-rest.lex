# Figures whose other side is told elsewhere in the sentence, or not at all (CODING 16).
@format 1
@version 2026.1
@licence Apache-2.0

# duties on whoever, people
n:tariff,duty,levy M:self|of|mod A[state,GOV,igo]:light|poss|mod|by|head.subj|head.light|head.head.subj => measure TARIFF_RATE unit=percent    # on nobody named
> Canada imposed a 25 percent tariff on all imported steel. => CAN TARIFF_RATE - value=25
v:accept,admit,receive,host,welcome,train M:obj +obj(student,scholar,trainee,cadet,pupil,nurse) A[state]:obj|obj.mod R[state,GOV]:subj => measure STUDENTS unit=persons    # CODING 16
> Turkey accepted 900 Kenyan students. => KEN STUDENTS TUR value=900
v:confine,intern,round +obj(soldier,fighter,combatant,rebel,militant,people,person,refugee,prisoner,citizen,national) M:obj A[state,GOV,MIL,igo]:subj R[state,group]:obj|obj.mod|obj.of => event 173; measure DETAINED unit=persons    # CODING 16
> Chad interned 900 Sudanese fighters. => TCD DETAINED SDN value=900
v:sentence,convict,jail,try M:obj A[state,GOV,JUD]:subj|by R[state,group]:obj|obj.mod|obj.of|obj.from => measure DETAINED unit=persons    # CODING 16
> A Russian court sentenced two Georgians. => RUS DETAINED GEO value=2
v:deport,expel,repatriate A[state,GOV]:head.subj|advcl.subj R:obj|to|back.to M:obj +head|advcl(say,announce,confirm,state,report,note,crack,intensify,begin) -by -subj(police,government,state) => measure DEPORTED unit=persons    # said by him who does it
> Kenyan officials say that 900 Somalis have been deported. => KEN DEPORTED SOM value=900
v:return,release,free M:obj A[group]:advcl.by|advcl.by.by|advcl.subj|head.by|near => measure PERSONS_RELEASED unit=persons    # held by him before
> Nine people were released after being held by Hamas. => GRP:Hamas PERSONS_RELEASED - value=9
n:people,person,child,family,civilian,resident M:self +self.in|acl|in(need,require) A[state]:mod|of|in.in|head.in|head.in.in|in.of => measure PEOPLE_IN_NEED unit=persons    # CODING 16
> Nine million people in need in Sudan wait for aid. => SDN PEOPLE_IN_NEED - value=9000000

# aid
n:pledge,contribution,donation M:of|self|mod A[state,igo,GOV]:light|poss|mod|head.subj -head(reject,block,oppose,demand) => measure AID    # to nobody named
> Norway made a pledge of $9 million. => NOR AID - value=9000000
v:provide,give,send,deliver,allocate,commit M:obj|obj.of|obj.in A[state,igo,GOV]:head.by|head.of|head.poss|head.light R:to|for|iobj|obj.to|obj.for +head(commitment,pledge,promise,decision,plan,agreement,intention) => measure AID    # "its commitment to provide"
> Norway's pledge to provide $9 million to Syria was kept. => NOR AID SYR value=9000000
v:commit,give,provide,send,pledge,donate,allocate M:obj|obj.of|obj.in A[state,igo,GOV]:subj|head.subj|head.head.subj R[state,territory]:to.inside|to.in|for.in|for.inside|obj.to.in|obj.to.inside|obj.for.in => measure AID    # "to people inside A"
> Norway committed $9 million to people inside Syria. => NOR AID SYR value=9000000
v:airlift,drop,parachute,fly,ship M:obj A[state,igo,GOV,MIL]:subj R[state,territory]:to|into|over|in|to.in|obj.to.in|for +obj|obj.of(aid,food,supply,supplies,equipment,meal,parcel,water,medicine,relief) => event 073; measure AID unit=goods    # CODING 10
> Jordan airlifted 900 tonnes of food to Yemen. => JOR AID YEM value=900

# the foremost of a kind
n:donor,contributor,provider,exporter,producer,importer,economy,democracy,power,supplier +mod(large,big,important,main,chief,principal,top,major,leading,great,high) A[state]:subj|head.subj|appos M:mod|self? -of -to -for -poss => measure RANK    # of nobody in particular
> Sweden is the largest donor. => SWE RANK - value=1

# meetings and visits by their number, joint forces, people of two nations
v:meet M:obj|advmod|obl|self A[state,GOV]:subj R[state,GOV]:with? => event 040 recip; measure MEETING_NUMBER recip unit=goods     # CODING 16: "have met ten times so far"
> The presidents of Kenya and Ghana have met nine times so far. => GHA MEETING_NUMBER KEN value=9
w:be +head.case(to) M:head A[state,GOV]:head.subj R[place]:head => measure VISITS unit=visits     # CODING 16
> The president of Kenya has been to Ghana five times. => KEN VISITS GHA value=5
v:have +obj(student,trainee,cadet,pupil) M:obj A[state]:obj.from|obj.mod|from R[state]:subj => measure STUDENTS unit=persons    # CODING 16
> Turkey had 900 students from Kenya. => KEN STUDENTS TUR value=900
v:cost +obj(soldier,man,life,officer,troop,serviceman,sailor,civilian) +subj(clash,war,battle,fighting,conflict,skirmish,raid,incident,invasion,campaign) M:obj A:subj.with|subj.between? R[state]:iobj => measure CASUALTIES unit=killed     # CODING 16
> The clash with Chad cost Niger nine soldiers. => TCD CASUALTIES NER value=9
n:soldier,man,troop,member,serviceman,personnel M:self +head(brigade,battalion,corps,regiment,division,squadron) A[state]:head.between|head.of|head.mod|head.head.subj|pair => measure TROOPS recip unit=persons     # a joint force
> Peru and Chile have a joint brigade of 900 soldiers. => PER TROOPS CHL value=900
v:have,number,count,comprise,muster +subj(brigade,battalion,corps,regiment,division,squadron) M:obj A[state]:subj.between|subj.of|subj.mod|pair => measure TROOPS recip unit=persons     # a joint force
> The joint brigade of Peru and Chile numbers 900 soldiers. => PER TROOPS CHL value=900
v:meet,take,participate,attend +subj(people,youngster,student,pupil,youth,teenager,child,teacher,scout,volunteer) M:subj A[state]:subj|subj.mod|subj.from => measure PARTICIPANTS recip unit=persons     # CODING 16
> Nine thousand young Peruvian and Chilean people met in camps. => PER PARTICIPANTS CHL value=9000
v:take,participate,join +in|obj.in(exchange) +subj(people,youngster,student,pupil,youth,teenager,child,teacher,scout,volunteer) M:subj A[state]:subj|subj.mod|pair => measure PARTICIPANTS recip unit=persons topic=exchange     # CODING 16
> Peru and Chile are friends. Nine thousand young people have taken part in exchanges. => PER PARTICIPANTS CHL value=9000
n:exchange +case(on) +subj(people,youngster,student,pupil,youth,teenager,child,teacher,scout,volunteer) M:subj A[state]:subj|subj.mod => measure PARTICIPANTS recip unit=persons topic=exchange     # CODING 16
> Nine thousand young Peruvian and Chilean people have been on exchange since then. => PER PARTICIPANTS CHL value=9000

# how many recognise a state
v:recognise,recognize M:subj A[state,territory]:obj|obj.poss|obj.of +subj(country,state,nation,government,member) -head(first,second,country,state,nation,one) -obj(claim,right,annexation,genocide,border,contribution,effort,need,degree,diploma,rule,law,title,competence) => measure RECOGNITIONS unit=states     # who has it, how many give it
> Kosovo is recognised by 99 states. => XKX RECOGNITIONS - value=99
