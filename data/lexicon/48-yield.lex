# Yield (CAMEO 08): concede, release, ease, let in, cease fire, withdraw.
@format 1
@version 2026.1
@licence Apache-2.0


# ---- 080 -------------------------------------------------------------------------------------------------------------------------
v:concede,yield,cede,relinquish,surrender A:subj R:to|obj.to|iobj|to.to|obj.to.to => event 080
> Spain ceded Florida to the United States. => ESP 080 USA
v:concede,relinquish,renounce,cede A:subj +obj(claim,territory,sovereignty,island,land,rights,area,province) R[place]:to|over|on|obj.to|obj.over|obj.on => event 080
> Peru relinquished its claim to Bolivia. => PER 080 BOL
v:yield,concede,surrender +obj(goal,seat,pct,percent,profit,result,crop,point,fruit,lead,harvest,return) +self => none
> The Danish team conceded a goal to Italy. => none
v:give A:subj +prt|advmod|xcomp(in,way) R:to|before => event 080
> Slovenia gave in to Croatia. => SVN 080 HRV
v:bow,submit,acquiesce,accede,capitulate,succumb A:subj R:to -to(temptation,injury,disease,illness) => event 080
> Panama acceded to the pressure of Mexico. => PAN 080 MEX
v:backtrack,relent A[state,GOV]:subj R:on|over|to|before? => event 080
> Warsaw relented after two weeks. => POL 080 -
v:back A[state,GOV]:subj +prt|advmod(down) R:before|over|to|from? => event 080
> Egypt has backed down. => EGY 080 -
v:grant,give,concede,accord A:subj +obj|obj.of(independence,autonomy,self-government,self-rule,statehood) R:to|iobj|obj.to|obj|obj.poss => event 080
> Portugal gave independence to Angola. => PRT 080 AGO
v:win,gain,achieve,obtain,secure R:subj +obj(independence) A:from|obj.from => event 080
> Algeria won independence from France. => FRA 080 DZA
v:hand,return,transfer,give,cede A[state,GOV]:subj +obj(island,territory,canal,province,base,city,control,sovereignty,village,region,colony,airbase,administration) R:to|obj.to|iobj|back => event 0842
> Britain handed the islands to Mauritius. => GBR 0842 MUS
v:hand,turn,give A:subj +prt(over,back) +obj(prisoner,captive,hostage,detainee,sailor,soldier,pilot,crew,fisherman,airman) R:to|obj.to => event 0841    # prisoners given back
> Laos was forced to hand over the prisoners to Thailand. => LAO 0841 THA
n:handover,cession,transfer A:by|from|poss|of.by +of(island,territory,canal,base,city,sovereignty,control,power,region) R:to|of.to|of.by.to => event 0842
> The handover of the base by France to Chad was peaceful. => FRA 0842 TCD
n:concession A:poss|by|from|light R:to -mod(mining,oil,stand,land,trade) => event 080
> Ankara's concessions to Athens surprised many. => TUR 080 GRC
v:meet,accept,satisfy,grant A:subj +obj(demand,condition,ultimatum) R:obj.poss|obj.of|obj.by|obj.from|from => event 080
> Iraq accepted the demands of Kuwait. => IRQ 080 KWT

# ---- 081 ------------------------------------------------------------------------------------------------------------------------------
v:lift,ease,relax,waive,abolish,scrap,remove,loosen,simplify,drop,liberalise,liberalize,rescind A:subj R:for|on|obj.for|obj.on|against|obj.against|to|with|obj.of +obj(restriction,ban,visa,requirement,control,rule,regime,procedure,curb,process,fee) => event 081
> Georgia lifted the visa requirement for Kuwait. => GEO 081 KWT
v:lift,ease,relax,waive,abolish,scrap,remove A[state,GOV]:subj +obj(restriction,ban,visa) +obj.mod|on|obj.on(travel,flight,border,visa,entry,airspace,citizen,national) => event 081
> Iceland lifted its ban on flights. => ISL 081 -
v:reopen,open A[state,GOV]:subj +obj(border,crossing,airspace,frontier,checkpoint,port,route,strait,corridor) R:with|to|for|obj.with|obj.to|obj.for? => event 081
> Niger reopened its border with Benin. => NER 081 BEN
n:reopening +of(border,crossing,airspace,frontier) A:by|between|of.between R:with|of.with|to? => event 081
> The reopening of the border by Algeria with Libya came in June. => DZA 081 LBY
v:reinstate,introduce,grant A:subj +obj(entry,access,travel,visa) +obj.mod(visa-free,free) R:for|to|obj.for|with => event 081
> Serbia introduced visa-free entry for Kuwaitis. => SRB 081 KWT
v:lift A:subj +obj(curfew) +self +self => event 0813
> Israel has lifted the curfew. => ISR 0813 -
v:lift +obj(weight,trophy,cup,spirit,share,forecast,rate,price,dividend) -on -for -against +self => none
> Brazil lifted the trophy. => none
v:grant,give +obj(bail,parole) A[state,GOV,JUD]:subj R:iobj|to|obj.to => event 084    # CAMEO 084
> A Ghanaian court granted bail to two Togolese journalists. => GHA 084 TGO
v:scrap,withdraw,drop,abandon,shelve,cancel,repeal +obj(bill,law,reform,amendment,decree,ordinance,tax) A[GOV,LEG]:subj R:obj.against|against|obj.on|after.by|after.in => event 0832    # CAMEO 0832
> The government of Togo repealed its law against Ghanaian traders. => TGO 0832 GHA
v:readmit A[igo]:subj R[state]:obj|to => event 081
> The African Union readmitted Guinea. => IGO:AU 081 GIN
v:legalise,legalize,unban A[state,GOV]:subj R:obj => event 0812
> Ethiopia unbanned the Eritrean movement. => ETH 0812 ERI

# ---- 084 -----------------------------------------------------------------------------------------------------------------------------------
v:release,free,liberate A:subj R:obj +obj|obj.of(@c_prisoner) => event 0841
> Iran released the Belgian aid workers. => IRN 0841 BEL
v:release,free,return,repatriate,deliver A:subj R:to|obj.to|obj.of.to +obj|obj.of(@c_prisoner) => event 0841
> Hamas returned the bodies to Israel. => GRP:Hamas 0841 ISR
v:release,free A[state,GOV,group,MIL,REB]:subj R[state,GOV,MIL,CVL,JRN]:obj -obj(report,statement,data,film,figure,book,album,video,document,land,territory,country,city,town,region,village,area,province) => event 0841
> Mali freed Niger's minister. => MLI 0841 NER
v:release +obj(report,statement,data,film,figure,figures,book,album,video,document,photo,result,map,list,fund,water,gas,detail,plan,text,transcript,oil) +self => none
> Greece released a report on Turkey. => none
v:free +obj(up) +self => none
> The bank in Zurich freed up funds. => none
v:repatriate,deport A:subj +obj(@c_prisoner) R:obj => event 0841
> Indonesia repatriated the British convicts. => IDN 0841 GBR
v:exchange,swap,trade A:subj +obj|obj.of(prisoner,prisoners,hostage,captive,body,remains,detainee) R:with|obj.with? => event 0841 recip
> Azerbaijan and Armenia exchanged hostages. => AZE 0841 ARM
n:exchange,swap +mod|of(prisoner,prisoners,hostage,captive,detainee) A:between|by|with|poss|light|of.between R:with? -head(@c_intent,propose,call,demand,urge,discuss) => event 0841 recip
> The prisoner swap between Russia and Poland took place at dawn. => RUS 0841 POL
n:release A:by|poss|from|of.by R:of +of|of.of(@c_prisoner) -head(demand,call,urge,seek,request,@c_intent,welcome) => event 0841
> The release of the French hostages by Iran was filmed. => IRN 0841 FRA
n:repatriation A:by|from|of.by R:to|of.to|of +of(@c_prisoner,refugee) -head(demand,call,urge,negotiate,discuss,@c_intent) => event 0841
> The repatriation of the sailors by Yemen to India took a week. => YEM 0841 IND
v:return,restore,repatriate,restitute A[state,GOV,org]:subj +obj(artefact,artifact,bronze,property,asset,painting,statue,manuscript,treasure,relic,gold,money,fund,land,ship,aircraft) R:to|obj.to => event 0842
> Germany returned the bronzes to Nigeria. => DEU 0842 NGA
v:pay A[state,GOV,BUS]:subj +obj(compensation,reparation,reparations,restitution,damages) R:to|obj.to|iobj => event 0842
> Uganda paid compensation to Kenya. => UGA 0842 KEN
v:unfreeze,unblock,release A:subj +obj(asset,assets,fund,funds,account,money) R:obj|obj.of|of|to|obj.to => event 0842
> Japan unblocked the assets of Iran. => JPN 0842 IRN

# ---- 085 --------------------------------------------------------------------------------------------------------------------------------------
v:lift,ease,relax,waive,suspend,remove,terminate,end,scrap,rescind,drop,withdraw,cancel,roll A:subj R:on|against|obj.on|obj.against|for|obj.for|from|of|obj.of|obj|with +obj(sanction,sanctions,embargo,tariff,blockade,boycott,duty,quota) => event 085
> Norway lifted its sanctions on Syria. => NOR 085 SYR
v:lift,ease,relax,waive,suspend,terminate,end,scrap,rescind A:subj +obj(sanction,sanctions,embargo,tariff,blockade,boycott,duty,quota) => event 085
> Ecuador has lifted the embargo. => ECU 085 -
v:exempt A[state,GOV,igo]:subj R:obj +from(sanction,sanctions,embargo,tariff,blockade,boycott,duty,quota,restriction,ban,rule,requirement) => event 085
> Canada exempted Jamaica from the tariff. => CAN 085 JAM
v:grant,give,issue A[state,GOV]:subj +obj(exemption,waiver) R:to|iobj|obj.to|for|obj.for => event 085
> The United States granted a waiver to Hungary. => USA 085 HUN
n:lifting,easing,removal,suspension +of(sanction,sanctions,embargo,tariff,blockade,boycott,duty,quota) A:by|poss|of.by R:on|of.on|against|of.against|of -head(demand,call,urge,seek,request,@c_intent) => event 085
> Britain's lifting of duties on Eritrea came in spring. => GBR 085 ERI
v:delist,unsanction A:subj R:obj|from => event 085
> Switzerland delisted the Belarusian company. => CHE 085 BLR
v:resume A[state,GOV,BUS]:subj +obj(import,export,delivery,supply,flight,flights,trade,aid,shipment,transit) R:to|from|with|obj.to|obj.from|obj.with|of.to => event 085
> Turkey resumed flights to Armenia. => TUR 085 ARM
v:resume A:subj R:to|with|from|subj.to|subj.from|subj.with|subj.between +subj(flight,export,import,trade,supply,delivery) +self => none
> Flights to Yemen resumed. => none

# ---- 086 -----------------------------------------------------------------------------------------------------------------------------------------
v:allow,permit,let,admit,authorise,authorize,accept,receive A:subj R:obj|xcomp.subj|obj.of|obj.from +obj|xcomp.obj|obj.of(inspector,observer,monitor,inspection,expert,rapporteur) => event 0862
> Iraq authorised the United Nations inspectors. => IRQ 0862 IGO:UN
v:allow,permit,let,admit A:subj R:obj|xcomp.subj|obj.from|obj.of|into|xcomp.obj.from +obj|xcomp.obj|xcomp.subj(convoy,aid,relief,truck,access,corridor,assistance,shipment) => event 0863
> Israel allowed aid from Jordan into Gaza. => ISR 0863 JOR
v:accept,invite,welcome,admit,receive A[state,GOV]:subj +obj(peacekeeper,peacekeepers,peacekeeping) R:from|obj.from|obj.of|obj => event 0861
> Cyprus accepted Irish peacekeeping. => CYP 0861 IRL
v:allow,permit,let A[state,GOV]:subj R:obj.from|from|obj +obj(ship,vessel,tanker,flight,plane,company,citizen,national) +xcomp|advcl(pass,cross,transit,enter,leave,land,return,sail) => event 0872
> Yemen allowed Chinese vessels to pass. => YEM 0872 CHN
v:open A[state,GOV]:subj +obj(corridor) +obj.mod(humanitarian) R:to|for|from? => event 0863
> Russia opened a humanitarian corridor. => RUS 0863 -

# ---- 087 -------------------------------------------------------------------------------------------------------------------------------------------
v:declare,announce,observe,agree,implement,honour,honor,sign,conclude,reach,arrange,accept,extend,prolong,initiate,enter,proclaim,establish,keep,respect A:subj R:with|obj.with|obj.between? +obj(ceasefire,cease-fire,truce,armistice,moratorium) -obj.mod(humanitarian) => event 0871 recip
> India and Pakistan declared a ceasefire. => IND 0871 PAK
v:declare,announce,observe,agree,implement,honour,honor,accept,extend,prolong,initiate,proclaim A:subj R:with|obj.with? +obj(ceasefire,cease-fire,truce,armistice,pause) +obj.mod(humanitarian,unilateral,temporary) => event 0871
> Ethiopia declared a humanitarian truce. => ETH 0871 -
n:ceasefire,cease-fire,truce,armistice A:between|among|of -head(broker,mediate,violate,break,breach,declare,announce,propose,demand,call,urge,reach,sign,reject) => event 0871 recip
> The truce between Libya and Chad was praised. => LBY 0871 TCD
n:ceasefire,cease-fire,truce,armistice A:poss|light R:with -head(broker,mediate,violate,break,breach,declare,announce,propose,demand,call,urge,reach,sign,reject,accept,agree,extend) => event 0871 recip
> Sudan's truce with Chad held. => SDN 0871 TCD
n:cessation,suspension,end,halt +of(hostility,hostilities,fighting,attack,strike,bombing) A:between|by|of.between R:with? -head(demand,call,urge,seek,@c_intent) => event 087 recip
> The cessation of hostilities between Eritrea and Djibouti held. => ERI 087 DJI
v:cease,halt,suspend,stop,end,pause A[state,GOV,MIL,group,REB]:subj R:against|obj.against|on|obj.on|obj.with +obj(fire,hostility,hostilities,attack,bombing,bombardment,airstrike,shelling,offensive,operation,strike,raid,fighting,war,occupation) => event 087
> Turkey halted its operation against Syria. => TUR 087 SYR
v:end,halt,stop,suspend +obj(career,season,production,trading,strike) -against -subj(worker,union,teacher,miner,driver,nurse,pilot,docker,employee,farmer,doctor,trucker,student,lawyer,staff) +self => none
> The dockers of Chile ended their strike. => none
v:withdraw,pull,remove,evacuate A:subj R[place]:from|obj.from|from.in|out_of|obj.out_of? +obj|obj.of(troop,troops,force,forces,soldier,army,unit,contingent,military,brigade,marine,tank,personnel,garrison,battalion,warship,regiment,division,adviser,advisor) => event 0874
> Armenia withdrew its troops from Georgia. => ARM 0874 GEO
v:withdraw,retreat,pull A[MIL,group,REB,UAF,state]:subj R[place]:from|from.in|out_of|of +from|out_of|prt|advmod|of -obj -from|out_of|of(treaty,agreement,accord,race,organisation,organization,convention,pact,tournament,talk,talks,deal,market,election,union,negotiation,contest,cup,council,commission,bank,competition,race,role,process) => event 0874
> Israeli forces withdrew from Lebanon. => ISR 0874 LBN
v:pull +obj|obj.of(troop,troops,force,forces,soldier,army,unit,contingent,military,brigade,marine,tank,personnel,garrison,battalion,warship,regiment,division,adviser,advisor) A:subj R[place]:from|out_of|obj.from|obj.out_of|of => event 0874
> Burundi pulled its soldiers out of Rwanda. => BDI 0874 RWA
n:withdrawal,pullout,retreat,evacuation,pullback A[MIL,state,GOV,group,REB,UAF]:of|poss|mod|by|light R[place]:from|of.from|out_of|to|of.to -from(treaty,agreement,accord,organisation,organization,convention,pact,talk,talks,deal,council,union) -head(demand,call,urge,seek,insist,@c_intent,request,negotiate) => event 0874
> The withdrawal of Serbian forces from Croatia was complete. => SRB 0874 HRV
v:surrender,capitulate A[state,GOV,MIL,group,REB,UAF,person]:subj R:to? -obj => event 0874
> Italy surrendered in autumn. => ITA 0874 -
v:surrender A:subj +to(police,officer,court,authority) +self => none
> The robber in Oslo surrendered to the police. => none
n:surrender,capitulation A:of|poss|by|mod R:to? -head(demand,call,urge,@c_intent,reject) => event 0874
> The surrender of Japan ended the war. => JPN 0874 -
v:sign A:subj +obj|obj.of(surrender,capitulation) R:to? => event 0874
> Armenia has signed the act of surrender. => ARM 0874 -
v:disarm,demobilise,demobilize,disband A:subj R:obj? => event 0873
> The Angolan rebels disarmed. => AGO 0873 -
v:lay,put A[group,MIL,REB,UAF,state]:subj +obj(arms,arm,weapon,weapons) +prt|advmod(down) => event 0873
> The Angolan rebels laid down their arms. => AGO 0873 -
v:dismantle,destroy,scrap A[state,GOV,MIL]:subj +obj(arsenal,stockpile,missile,warhead,weapon,reactor,centrifuge) => event 0873
> Libya scrapped its missiles. => LBY 0873 -
v:de-escalate,deescalate A:subj R:with|obj.with? => event 087 recip
> Greece and Turkey de-escalated. => GRC 087 TUR
v:lift,ease,end,break A[state,GOV,MIL]:subj +obj(blockade,siege) R[place]:of|obj.of|on|obj.on|around|against => event 0872
> Saudi Arabia lifted the blockade of Qatar. => SAU 0872 QAT
v:vacate,leave,abandon,quit A[MIL]:subj R[place]:obj -obj(wounded,civilian,people,least,miner,dead) -obj.num -xcomp|obj.amod|advmod|advcl(dead,wounded,injured,homeless) => event 0874
> French troops left Niger. => FRA 0874 NER
v:complete,finish,begin,start,confirm A[MIL,state,GOV]:subj +obj(withdrawal,pullout,retreat,evacuation) R[place]:from|obj.from|from.in|to => event 0874
> Ethiopia began its withdrawal from Somalia. => ETH 0874 SOM
v:reopen A[state,GOV,MIL]:subj +obj(strait,canal) R:to|for => event 0872
> Egypt reopened the canal to Israel. => EGY 0872 ISR
