# How one text tells again, in other words, what others have told: as they did then, and by their count.
@format 1
@version 2026.1
@licence Apache-2.0
@list t_meeting  meet, stand, talk, sit, walk, embrace, shake, confer, negotiate

# ---- as they did then
v:stand,walk,kneel,pose,sit,stroll +obj|obl|advmod(hand,side,shoulder,arm) +at|in|before|through A[person,GOV,state]:subj -with -behind ! ! => event 040 recip    # hand in hand at a place
> The presidents of Kenya and Ghana stood hand in hand at Mombasa. => GHA 040 KEN
w:do +mark(as) +head(@t_meeting) A[person,GOV,state]:subj => event 040 recip modality=happened    # what the clause above leaves to its verb
> The leaders ought to meet in Geneva, as the presidents of Kenya and Ghana did in 1986. => GHA 040 KEN

# ---- how many
v:recognise,recognize M:subj|of A[state,territory]:obj|obj.poss|obj.of +of|subj.of(member,country,state,nation) -obj(claim,right,annexation,genocide,border,need) => measure RECOGNITIONS unit=states    # of the members so many
> Of the members of the United Nations some 90 recognise Kosovo. => XKX RECOGNITIONS - value=90
v:take,make +xcomp|obj(prisoner,captive) M:obj|obj.mod|subj R[state,group]:obj|obj.mod A[state,GOV,MIL,group]:subj? => event 173; measure DETAINED unit=persons    # CODING 16
> About 90,000 Kenyans were taken prisoner. => - DETAINED KEN value=90000
v:return,go,come +subj(prisoner,captive,hostage,internee) +advmod|from|to(home,captivity,camp) M:subj A[state]:pair => event 0841; measure PERSONS_RELEASED recip unit=persons    # of two that fought
> India and Pakistan signed an agreement. Some 90,000 prisoners went home. => IND PERSONS_RELEASED PAK value=90000
v:return,go,come +subj(prisoner,captive,hostage,internee) M:subj R[state,group]:subj.mod|subj.of A[state,group]:from => event 0841; measure PERSONS_RELEASED unit=persons    # CODING 16
> In 1990 some 40,000 Iranian prisoners returned from Iraq. => IRQ PERSONS_RELEASED IRN value=40000
v:go,return,come +subj(prisoner,captive,hostage,internee) +head(let,allow,permit) M:subj R[state,group]:subj.mod|subj.of A[state,GOV,group]:head.subj ! => measure PERSONS_RELEASED unit=persons    # CODING 16
> China let 3,200 Indian prisoners go home. => CHN PERSONS_RELEASED IND value=3200
v:send,fly,ship +obj(prisoner,captive,hostage,internee) +advmod|obj.advmod|xcomp.advmod(home,back) M:obj R[state,group]:obj.mod|obj.of A[state,GOV,group]:subj => event 0841; measure PERSONS_RELEASED unit=persons    # CODING 16
> Ethiopia sent 1,200 Eritrean prisoners home. => ETH PERSONS_RELEASED ERI value=1200

# ---- visitors
v:have,record,register,count M:obj +obj(tourist,visitor,holidaymaker) A[place]:obj.mod|obj.from R[state]:subj => measure TOURIST_ARRIVALS unit=visitors    # CODING 16
> Iceland had 2,000 Polish visitors in 2011. => POL TOURIST_ARRIVALS ISL value=2000
n:number +of(tourist,visitor) +head(grow,rise,increase,double,triple,quadruple,multiply,surge,jump) A:of.from|of R[place]:of.to|of.in|to|in|pair M:head|head.advmod|head.obj ! ! => measure TOURIST_ARRIVALS unit=visitors    # so many times as many
> The number of Polish visitors to Iceland grew ninefold in three years. => POL TOURIST_GROWTH ISL value=9

# ---- how much of a country was taken: "took the north of the island: about 25 percent of Cyprus"
n:percent,% M:self +of(country,territory,land,island,state) +head|head.head|head.head.head(take,seize,capture,occupy,conquer,annex,hold,control) A[state,MIL,group]:head.subj|head.head.subj|head.head.head.subj R[place]:head.obj|head.obj.conj|head|head.head => measure TERRITORY_SHARE unit=percent    # CODING 9
> Armenian forces took Nagorno-Karabakh and seven districts: about 14 percent of the country. => ARM TERRITORY_SHARE AZE value=14
n:percent,% M:self +head|head.head|head.head.head(take,seize,capture,occupy,conquer,annex,hold,control) A[state,MIL,group]:head.subj|head.head.subj|head.head.head.subj R[state]:of -of(company,share,stake,firm,market,concern,lender,bank,vote,seat,trade,export,import,reserve,population,economy,debt,production,output,oil,gas,people) => measure TERRITORY_SHARE unit=percent    # CODING 9
> Turkish troops took the north of the island: about 25 percent of Cyprus. => TUR TERRITORY_SHARE CYP value=25

# ---- at his post
v:visit,tour,inspect +subj(ambassador,consul,attaché) +subj.to +obj(center,centre,hospital,clinic,school,factory,plant,museum,university,exhibition,office,company,farm,camp) ! ! => none    # who is there visits no state
> The ambassador of Kenya to Peru visited a hospital in Lima. => none

# ---- what two declared together
n:statement,declaration,communique,communiqué +mod(joint) -poss +case(in) +head(agree,undertake,pledge,promise,declare,decide,commit) A[state,GOV]:head.subj T:self => event 057 recip; relation PARTY_TO each    # CODING 10, 11
> In a joint statement of 4 May 2010 Laos and Nepal agreed to build a road. => LAO 057 NPL
