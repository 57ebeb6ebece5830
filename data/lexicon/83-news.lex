# Acts as digests and agencies tell them, with a side in another phrase than usual (roots 03, 11, 16, 19).
@format 1
@version 2026.1
@licence Apache-2.0

@list carried  oil, gas, fuel, crude, electricity, power, water, grain, wheat, coal, goods, cargo, uranium, fertiliser, fertilizer, diesel

# ---- 03 ----
v:promise,offer,pledge,grant +obj|iobj(autonomy,independence,self-government,self-rule,statehood,sovereignty) A[state,GOV]:subj R:iobj|to|obj.to|obj => event 0344    # CAMEO 0344
> Spain promised sovereignty to Cuba. => ESP 0344 CUB

# ---- 11 ----
v:cite +obj(violation,breach,crime,abuse,interference,provocation,failure) A[state,GOV,group,MIL,igo]:subj R:obj.mod|obj.poss|obj.by|obj.of +self => event 112    # a charge in passing
> Hezbollah cited Israeli violations of the truce. => GRP:Hezbollah 112 ISR
# ---- 16 ----
v:halt,stop,suspend,block,cut,end,interrupt +obj(transport,transit,flow,shipment,pumping,transfer,export) +obj.of(@carried) A[state,GOV,BUS,org]:subj R:to|obj.to|obj.of.to|through|obj.through|obj.of.through +self => event 160    # CODING 11
> Russia halted the transit of gas to Moldova. => RUS 160 MDA

# ---- 19 ----
n:attack,strike,bombing,shelling,bombardment,assault,aggression,raid A:mod|poss +head(cite,report,suffer,endure,weather,record,count,blame,fear,await,brace) R:head.subj -head.subj(state) -mod(heart,cyber) => event 190 modality=happened    # the victim is the subject
> Ukraine cited Russian attacks on power plants. => RUS 190 UKR
n:attack,aggression,invasion,raid A:mod|poss +head(protect,defend,shield,guard,shelter,save) R:head.obj -mod(heart,cyber) => event 190 modality=hypothetical    # what somebody is guarded from
> Kenya will protect Somali ports from Ethiopian attack. => ETH 190 SOM modality=hypothetical
n:attack,strike,airstrike,bombing,explosion,shelling +mod(drone,missile,rocket,air,artillery,mortar) +head|head.head(suspend,close,halt,stop,evacuate,shut,burn,sink,lose,divert) +case(after,following) R[BUS,MIL,GOV,state]:head.subj|head.head.subj -poss -by -on -against => event 195    # who stops work after it was struck
> The Kuwaiti oil company suspended operations following a drone attack. => - 1952 KWT
