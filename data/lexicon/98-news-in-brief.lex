# Acts as news in brief tells them: what a state does to another by way of a thing (a border, a line in the sea, a trip, a
# pact), told with a verb that says little by itself.
@format 1
@version 2026.1
@licence Apache-2.0

@list war_machine  jet, fighter, bomber, warplane, aircraft, plane, helicopter, drone, warship, frigate, destroyer, submarine, corvette, boat, speedboat, vessel, ship, balloon, carrier, fleet, flotilla, squadron, group
@list waters_or_sky  airspace, waters, sky, skies, territory, soil, zone
@list fruitless  invitation, invite, offer, overture, feeler, proposal

# ---- borders, lines, waters --------------------------------------------------------------------------------------------
v:close,shut,seal,shutter +obj(border,frontier,crossing,checkpoint,boundary) A[state,GOV,MIL]:subj R[state]:obj.on.mod|on.mod|obj.mod|obj.from => event 160    # CAMEO 160
> Finland shuts two crossings on the Russian frontier. => FIN 160 RUS
v:stray,wander,drift,veer,intrude,slip,dart,blunder +into +into(@waters_or_sky) A[state,MIL]:subj R[state]:into.mod|into.of|into.poss => event 150    # CODING 9
> A Russian fighter strayed into Swedish airspace. => RUS 150 SWE
v:buzz,skirt,shadow,tail,probe,menace,circle +subj(@war_machine) A[state,MIL]:subj R[place]:obj|obj.of|near|off => event 150    # CODING 9
> Two Russian bombers buzz a Danish frigate. => RUS 150 DNK
v:send,fly,float +obj(drone,balloon,jet,fighter,bomber,warplane,helicopter) A[state,MIL]:subj R[state,place]:into|over|across.into|obj.into|obj.over|near|obj.near -with|obj.with|obj.of(supply,relief,aid,food,medicine) => event 150    # CODING 9
> China flies drones over Taiwan. => CHN 150 TWN
v:march,sweep,roll,drive,surge,thrust,pour,barge +into A[MIL,group]:subj|subj.of R[state,place]:into -subj(protester,demonstrator,crowd,refugee) => event 190    # CAMEO 190
> Rebels of the M23 swept into a town in Rwanda. => GRP:M23 190 RWA
v:butcher,mow A[group]:subj R[place]:in|obj.in|on|at|near -obj(@anybody) => event 190    # CAMEO 190
> Boko Haram butchered herders in Chad. => GRP:BokoHaram 190 TCD
v:dislodge,evict,oust,drive,flush,expel,clear,chase +out|from|out_of|prt|self(dislodge,out,from,chase) A[MIL]:subj R[group]:obj => event 190    # CAMEO 190
> Kenyan soldiers chased al-Shabaab out of a village. => KEN 190 GRP:AlShabaab
v:hijack,commandeer R[state]:obj|obj.mod|obj.of A[group,state]:subj? => event 181    # CAMEO 181
> Pirates hijacked a Greek tanker. => - 181 GRC

# ---- contacts ------------------------------------------------------------------------------------------------------------
v:play +obj(host) A[state,GOV]:subj R[GOV,state]:to|obj.to => event 043    # CODING 8
> Jordan's king played host to the president of Cyprus. => JOR 043 CYP
v:dine,lunch,confer,huddle,parley A[GOV,state]:subj +advmod|in|at|over(together,jointly,side-by-side) => event 040 recip    # CODING 8
> The leaders of Greece and Egypt dined together. => GRC 040 EGY
v:patch,smooth,compose,settle +obj(quarrel,rift,feud,difference,differences,spat,row) A[state,GOV]:subj R:with|obj.with? => event 050 recip    # CAMEO 050
> Qatar and Egypt patched up their quarrel. => QAT 050 EGY

# ---- refusals, threats, demands --------------------------------------------------------------------------------------------
v:snub,spurn,rebuff,shun,decline +obj(@fruitless) A[state,GOV,igo,group]:subj R:obj.from|obj.by|obj.of|obj.poss|obj.mod => event 120    # CAMEO 120
> Laos spurned an invitation from Nepal. => LAO 120 NPL
v:slam,shut,close,bang +obj(door) A[state,GOV,igo,group]:subj R:on.with|on.of|on.by|on.from|on|obj.on|obj.to => event 120    # CAMEO 120
> Serbia slammed the door on talks with Kosovo. => SRB 125 XKX
v:give,set,hand,leave +obj|until|iobj(deadline,ultimatum,day,week,hour,month,saturday,sunday,monday,tuesday,wednesday,thursday,friday,midnight,noon) A[state,GOV,igo,MIL,group]:subj R:obj|iobj|to|obj.to +xcomp|advcl|acl|obj.acl|until -obj(aid,loan,interview,leave,holiday) => event 139    # CAMEO 139
> Israel gave Hamas until Saturday to free the captives. => ISR 139 GRP:Hamas
v:caution,forewarn +of|about|against|ccomp A[state,GOV,igo,group]:subj R:obj|iobj => event 130    # CAMEO 130
> Egypt cautioned Sudan of grave consequences. => EGY 130 SDN
v:reserve +obj(right) +obj.acl(hit,answer,reply,counter,reciprocate,retort,strike,punish) A[state,GOV,MIL]:subj R:obj.acl.at|obj.acl.against|obj.acl.obj|obj.acl.to? => event 130    # CAMEO 130
> Cuba reserves the right to answer Panama. => CUB 130 PAN
v:impose,unveil,announce,adopt,approve,slap,introduce,ready +obj(package,round,raft,set,batch,wave) +obj.of(sanction,measure,restriction,tariff,penalty) A[state,GOV,igo]:subj R:obj.against|against|obj.of.against|on|obj.on|obj.of.on -obj.of.mod(aid,support,economic,stimulus) => event 163    # CODING 11
> Canada unveiled a round of measures against Belarus. => CAN 163 BLR
v:tear,rip,walk,pull +up|prt|advmod|out_of|away +obj|out_of|away.from(accord,deal,treaty,pact,agreement,memorandum) A[state,GOV,group]:subj R:obj.with|obj.on|with|obj.between? -prt|advmod(through) => event 160    # CAMEO 160
> Chad tore up its pact with France. => TCD 160 FRA
v:prop,shore,bolster +up|prt|self(bolster,up) A[state,GOV,MIL,group]:subj R:obj => event 070    # CAMEO 070
> Turkey props up the government of Libya. => TUR 070 LBY

# ---- told in the passive, of two together, asked for -------------------------------------------------------------------------
v:shoot,gun A[state,MIL,COP,group]:subj +xcomp|advmod(dead) R[place]:obj|obj.of|obj.in|in|near|at|on|during.in -obj(@war_plane) => event 190    # CODING 9
> Two men are shot dead by Israeli soldiers near Jenin. => ISR 190 PSE
v:fight,skirmish,tangle,spar A[MIL,COP,group]:subj -with|against|for|alongside|to|obj -on(side) R:between? => event 190 recip    # CAMEO 190
> Bolivian and Chilean soldiers fought near the border. => BOL 190 CHL
v:ask,press,approach,request +for A[state,GOV,igo,group]:subj R[state,GOV,igo]:obj|iobj => event 020    # CAMEO 020
> Interpol asks China for information. => IGO:INTERPOL 020 CHN
n:request,appeal,plea,bid +head(decline,reject,refuse,rebuff,spurn,accept,grant,turn,ignore,heed,deny,dismiss) ! ! A[state,GOV,igo,group]:mod|poss|by|from|of R[state,GOV,igo,group]:head.subj => event 020    # CAMEO 020: whom he asked, who answers tells
> Brazil turned down a German request for tanks. => DEU 020 BRA
n:advance,push,thrust,march +into|on|towards|toward A[MIL]:of R[place,state]:into|on|towards|toward => event 190    # CAMEO 190
> The advance of Rwandan troops into the Democratic Republic of the Congo alarmed Angola. => RWA 190 COD
v:tear,pull,knock +prt|advmod(down) +obj(building,house,home,structure,school,fence,wall,camp,shop) A[state,MIL,GOV,CVL]:subj R[place]:obj.of|obj.at.of|at.of|obj.at|obj.in|at|in|obj.mod|obj.poss => event 171    # CAMEO 171
> Israeli soldiers pulled down a school in Hebron. => ISR 171 PSE
v:warn,advise,tell +obj(resident,citizen,inhabitant,traveller,traveler,tourist,motorist,public,national) +xcomp -obj.of -obj.in +self(warn,advise,tell) ! => none    # to one's own
> Japan warned residents to take shelter. => none
n:embassy,consulate +head(leave,enter,visit,work,shelter,gather,protest,stand,demonstrate,march) A[state]:poss|mod R[place]:in|head.in => relation EMBASSY_IN modality=given    # it is there, whoever did not enter it
> The writer has not left the Saudi consulate in Istanbul. => SAU EMBASSY_IN TUR
v:rule,decide,find +by M:by A[igo]:subj +ccomp|xcomp|advcl|against|for => measure VOTES unit=votes    # CODING 16
> The International Court of Justice ruled by 12 votes to three that Chile owes nothing. => IGO:ICJ VOTES - value=12
v:raise,hoist,plant,fly +obj(flag,banner) A[MIL]:subj R[place]:over|in|above|on|atop => event 192    # CODING 9: a town taken
> Russian troops hoisted their flag over Vuhledar. => RUS 192 UKR
v:put,place,add,enter +on|to(list,blacklist,register) A[igo]:subj R[state,group,org]:obj => event 163    # CODING 11
> The Security Council put Boko Haram on its list. => IGO:UNSC 163 GRP:BokoHaram
v:release,free,return,repatriate,exchange +obj(prisoner,captive,detainee,soldier,hostage,body) +advmod|det|subj.det|subj(each,both) A[state,group]:subj -to|with => event 0841 recip    # CAMEO 0841
> Russia and Ukraine each release 95 prisoners. => RUS 0841 UKR
v:sentence,convict,jail,imprison,indict,charge -by +in|to.in|in.in|with.in|for.in A[place]:in|to.in|in.in|with.in|for.in R:obj -subj => event 173    # CODING: by the courts of where he is
> An American player was sentenced to nine years in Russia. => RUS 173 USA
v:arrive,land A[state,GOV]:subj.from +subj(delegation,mission,team,envoy,minister,official) R[place]:in|at|on => event 042    # CODING 8
> A delegation from Taiwan arrived in Vilnius. => TWN 042 LTU
