# Intents to cooperate (CAMEO 03): an actor states its own. Spoken or shown ("agreed to", "pledged"): happened; plain readiness
# ("is ready to"): planned; a wish ("hopes to join"): wished. Aid that is only approved or announced is 033x.
@format 1
@version 2026.1
@licence Apache-2.0

@list c_intent agree, pledge, promise, vow, offer, commit, committed, ready, willing, prepared, commitment, readiness, willingness, intention, undertake, undertaking, intend, determined, eager, propose, proposal, assure, assurance, reaffirm, prepare, consent, decision, resolve, resolved, open, volunteer
@list c_deepen deepen, strengthen, expand, enhance, develop, improve, intensify, broaden, boost, promote, cooperate, collaborate, coordinate, work, partner, advance, continue, increase, elevate, upgrade, maintain, build, consolidate, join, participate, create, establish, forge, foster, further, revitalize, revitalise, remain, launch
@list c_martial military, security, defence, defense, lethal, weapons, arms, naval, army, air, nuclear, anti-tank, missile, ammunition, drone
@list c_humane humanitarian, relief, emergency, medical, food, refugee, vaccine, disaster, life-saving, lifesaving, health
@list c_arms weapon, weapons, arms, arm, ammunition, munition, missile, tank, jet, fighter, aircraft, helicopter, drone, howitzer, artillery, rifle, weaponry, warplane, submarine, frigate, rocket, shell, launcher, radar, gun, warship, vehicle, mortar, battery, patriot
@list c_relief food, medicine, vaccine, tent, blanket, supplies, water, dose, wheat, grain, shelter, clothing, doctor, convoy, truck, foodstuff, ventilator, mask, flour, rice, rescuer, medic, generator, milk, drug, hospital, ambulance, firefighter, team

# ---- agree ------------------------------------------------------------------------------------------------
v:agree,consent,undertake A:subj R:with|xcomp.with? +xcomp|advcl => event 030 recip
> Latvia and Estonia agreed to paint a lighthouse. => LVA 030 EST
v:agree,decide,undertake A[GOV,state,igo,group]:subj +xcomp(establish,form,create,set,open,draft,launch,share,hold,exchange,consult,remain,work,continue) => event 030 recip
> Latvia and Malta agreed to open a school. => LVA 030 MLT
v:agree,pledge,promise,vow,commit,undertake,resolve A:subj R:with|to.with|xcomp.with|xcomp.obj.with|to.obj.with|advcl.with|to? +xcomp|advcl|to(@c_deepen) => event 030 recip
> Japan and India agreed to deepen their ties. => JPN 030 IND
v:agree,pledge,promise,undertake A:subj R:with|from|to|xcomp.to|xcomp.from|xcomp.with? +xcomp|advcl(trade,invest,buy,sell,purchase,import,export,supply,finance,pay,lower,cut,eliminate,build,construct,acquire,lend,reschedule,restructure,refinance,install,open,market,guarantee,transit,pump,reduce,remove,boost,double) => event 0311 recip
> Turkey agreed to pump gas from Azerbaijan. => TUR 0311 AZE
v:agree,pledge,promise,undertake A:subj R:with|xcomp.with? +xcomp|advcl(fight,train,exercise,patrol,launch,arm,modernize,modernise,declare,coproduce,produce,defend) => event 0312 recip
> Greece and Cyprus agreed to train together. => GRC 0312 CYP
v:agree,pledge,promise,consent A:subj R:with|xcomp.with|xcomp.obj.with? +xcomp|advcl|to(@c_parley,hold,consult,continue) => event 036 recip
> North Korea agreed to meet with South Korea. => PRK 036 KOR
v:agree A:subj R:with|xcomp.with|xcomp.obj.with? +xcomp|advcl|to +xcomp.obj|to|xcomp.in(@c_talks) => event 036 recip
> Cyprus and Turkey agreed to hold talks. => CYP 036 TUR
v:agree,pledge,promise,undertake,commit A:subj R:with? +xcomp|advcl|to(resolve,settle,solve,reconcile,end) +xcomp.obj|advcl.obj|obj(dispute,conflict,war,difference,crisis,issue,feud,quarrel) => event 037 recip
> Ethiopia and Kenya agreed to resolve the border dispute. => ETH 037 KEN
v:agree,pledge,promise,undertake,commit A:subj R:with|to? +xcomp|advcl|to(@c_cease) => event 0356 recip
> Armenia and Georgia agreed to withdraw from the villages. => ARM 0356 GEO
v:agree,pledge,promise,undertake A:subj R:to|with? +xcomp(@c_free) +xcomp.obj(@c_prisoner) => event 0353 recip
> Russia and Ukraine agreed to exchange and release prisoners. => RUS 0353 UKR
v:agree,pledge,promise A:subj R:xcomp.obj|obj? +xcomp(allow,admit,permit,let,receive,facilitate) +xcomp.obj|xcomp.xcomp|xcomp.obj.of|xcomp.obj.for(inspector,inspection,observer,access,monitor,delivery,aid,peacekeeper,convoy) => event 0355
> Syria agreed to admit inspectors. => SYR 0355 -
v:agree,pledge,promise,offer,undertake,volunteer,propose A:subj +xcomp(mediate,broker,arbitrate) R:xcomp.between|between|xcomp.in|xcomp.obj.between|xcomp.obj? => event 039
> Oman offered to mediate between Iran and Saudi Arabia. => OMN 039 IRN+SAU
v:accept,agree A:subj +obj|to(mediation,arbitration) R:obj.by|obj.of|to.by|to.of|obj.poss|by => event 038
> Peru accepted mediation by the Vatican. => PER 038 VAT
v:agree A:subj +on R:with? -on(@c_pact,plan,ceasefire,truce,price) => event 030 recip
> Finland and Sweden agreed on a joint budget for rescue. => FIN 030 SWE
v:agree A:subj +on(@c_pact,plan,roadmap,text,term,principle,draft,treaty) R:with? => event 057 recip
> Iran and Oman agreed on a treaty. => IRN 057 OMN
v:agree A:subj R:with +on => event 057 recip
> Egypt agreed with Sudan on a price for water. => EGY 057 SDN
v:agree A:subj R:with? +to(@c_truce) => event 0871 recip
> Israel and Lebanon agreed to a ceasefire. => ISR 0871 LBN
v:agree A:subj +to(demand,request,term,condition,proposal,plan) R:to.of|to.poss|to.from|to.by => event 080
> Serbia agreed to the terms of Austria. => SRB 080 AUT
v:agree A[BUS,org]:subj +xcomp(buy,acquire,sell,merge,purchase) -with R:xcomp.obj|xcomp.from|xcomp.to|xcomp.obj.of => event 0311
> The Swedish company agreed to buy the Finnish company. => SWE 0311 FIN
v:agree +ccomp(say,analyst,critic) -with +self => none
> Critics agree that the film from Denmark is slow. => none

# ---- pledge, promise, commit ----------------------------------------------------------------------------------
v:pledge,promise,vow A:subj R:iobj|to|obj.to|obj.for|obj.with? +obj(cooperation,friendship,partnership,solidarity,loyalty,cooperation) => event 030
> Belarus pledged its cooperation to Laos. => BLR 030 LAO
v:pledge,promise,offer,commit,announce,approve,authorize,authorise,allocate,earmark,unveil A:subj R:to|for|obj.to|obj.for|iobj|obj.in.for|obj.in.to|obj.of.to +obj|obj.in|obj.of|obj.for|in(@c_aid,billion,million) => event 033
> Germany approved assistance to Jordan. => DEU 033 JOR
v:pledge,promise,offer,commit,announce,approve,authorize,authorise,allocate,earmark,unveil A:subj R:to|for|obj.to|obj.for|iobj|obj.in.for|obj.in.to|obj.of.for|obj.of.to +obj.mod|obj.in.mod|obj.of.mod|in.mod(@c_martial) +obj|obj.in|obj.of|in(@c_aid) => event 0332
> Norway announced military aid for Ukraine. => NOR 0332 UKR
v:bid,compete A[state,BUS,org,GOV]:subj R:for|to|in|for.in -for(influence,power,attention,favour,favor,prestige,primacy,leadership,supremacy) => event 0311
> A Swedish company has bid for the Danish project. => SWE 0311 DNK
v:pledge,promise,offer,commit,announce,approve,authorize,authorise,allocate,earmark,unveil A:subj R:to|for|obj.to|obj.for|iobj|obj.in.for|obj.in.to|obj.of.for|obj.of.to +obj.mod|obj.in.mod|obj.of.mod|in.mod(@c_humane) +obj|obj.in|obj.of|in(@c_aid) => event 0333
> Sweden announced humanitarian aid for Yemen. => SWE 0333 YEM
v:pledge,promise,offer,commit,announce,approve,authorize,authorise,allocate,earmark,unveil A:subj R:to|for|obj.to|obj.for|iobj|obj.in.for|obj.in.to|obj.of.for|obj.of.to +obj.mod|obj.in.mod|obj.of.mod|in.mod(economic,financial,monetary,budgetary,development,technical,fiscal,economy,loan,credit,infrastructure) +obj|obj.in|obj.of|in(@c_aid) => event 0331
> China promised economic aid to Zambia. => CHN 0331 ZMB
v:pledge,promise,offer,commit,approve,authorize,authorise,announce A:subj R:to|for|obj.to|obj.for|iobj +obj(loan,grant,credit,investment,bailout) => event 0331
> India offered a loan to Nepal. => IND 0331 NPL
v:approve,authorize,authorise,pledge,promise,offer,announce A:subj R:to|for|obj.to|obj.for|iobj|obj.of.to +obj|obj.in|obj.of|in(@c_arms) => event 0332
> Poland offered tanks to Ukraine. => POL 0332 UKR
v:approve,authorize,authorise,announce A:subj R:to|for|obj.to|obj.for|obj.of.to|obj.in.to|in.to +obj|obj.in|in(sale,sales,transfer,delivery,export,shipment) => event 0312
> The United States approved the export of computers to Morocco. => USA 0312 MAR
v:approve,authorize,authorise,announce,order A:subj R[place]:to|in|obj.to|obj.in|obj.of.to +obj(deployment,dispatch) +obj.of|obj.mod(peacekeeper,troop,soldier,police,force) => event 0334
> Kenya approved the deployment of peacekeepers to Haiti. => KEN 0334 HTI
v:agree,pledge,promise,offer,commit,undertake,vow A:subj R:xcomp.obj|advcl.obj|to.obj|xcomp.iobj|xcomp.to|xcomp.obj.to|xcomp.for|xcomp.obj.of.for +xcomp|advcl|to(@c_giving,support,back,assist,contribute,rebuild,reconstruct,mobilise,mobilize) => event 033
> Italy pledged to help Tunisia. => ITA 033 TUN
v:agree,pledge,promise,offer,undertake,vow A:subj R:xcomp.obj.to|xcomp.to|xcomp.obj.for|xcomp.for +xcomp(continue,increase,expand,boost,extend,maintain,resume,double) +xcomp.obj(@c_aid) => event 033
> Austria promised to increase aid to Samoa. => AUT 033 WSM
v:pledge,promise,offer,commit,undertake,vow A:subj R:xcomp.obj|advcl.obj|xcomp.to|xcomp.iobj|xcomp.obj.to|xcomp.obj.of +xcomp|advcl|to(protect,defend,deploy,secure,guarantee,guard,patrol,safeguard,escort,station,shield,ensure) => event 0334
> Britain pledged to defend Belize. => GBR 0334 BLZ
v:offer A:subj R:to|iobj|obj.to|with +obj(cooperation,collaboration,partnership,expertise,experience,talk,talks,dialogue) => event 030
> Estonia offered cooperation to Moldova. => EST 030 MDA
v:offer,propose A:subj R:with|to|obj.with|obj.to|iobj +obj(@c_talks) => event 036
> Bolivia has proposed talks with Chile. => BOL 036 CHL
v:offer,propose A:subj R:with|to|obj.with|obj.to|iobj +obj(truce,ceasefire,peace,settlement,compromise,cease-fire,armistice) => event 037
> Sudan offered a truce to Chad. => SDN 037 TCD
v:offer,propose A:subj R[place]:to|with|xcomp.in|xcomp.obj.in|xcomp.from|xcomp.to|xcomp.with? +xcomp(build,create,construct,sell,buy,invest,supply,export,import,open,finance,pay,launch) => event 0311
> Azerbaijan offered to build a refinery. => AZE 0311 -
v:offer A:subj +obj(oil,gas,electricity,fuel,grain,price,discount,contract,product,market,rebate,stake) R:to|obj.to|iobj => event 0311
> Qatar offered discounts to Bangladesh. => QAT 0311 BGD
v:offer,propose A:subj +obj R:to|with|obj.with|obj.to +obj(@c_pact,partnership,alliance,union,venture,initiative,project,plan,proposal,programme,program) => event 030
> Turkey proposed a customs union to Georgia. => TUR 030 GEO
v:offer +obj(course,menu,service,view,room,glimpse,advice,prize,opportunity,explanation) +self => none
> The hotel in Lisbon offers rooms with a view. => none
v:propose +obj(toast,bill,law,amendment,budget,tax,marriage) +self => none
> The Spanish government proposed a budget. => none
v:commit A:subj R:with|to.with|xcomp.with|advcl.with|to.obj.with|xcomp.obj.with|to.obj|xcomp.obj? +to|xcomp|advcl -obj(troop,troops,soldier,force,ship,plane,crime,murder,suicide,atrocity,offence,offense,violation,abuse,genocide,error,mistake,act,fraud,massacre) => event 030 recip
> Togo and Benin committed to patrolling the coast. => TGO 030 BEN
v:commit +obj(crime,murder,suicide,offence,offense,error,mistake,fraud,theft,foul) +self => none
> The player from Ghana committed a foul. => none
a:committed,dedicated A[state,GOV,igo]:subj|head.subj +head(remain,stay,stand) R[state,group]:to|to.of|to.with|to.obj|xcomp.obj|advcl.obj => event 030
> Ireland remains committed to the recovery of Kenya. => IRL 030 KEN
v:recommit,re-commit,rededicate A:subj R:with|to|to.obj? +to|xcomp => event 030 recip
> Canada and Mexico recommitted to modernising the treaty. => CAN 030 MEX
v:commit A[state,GOV,igo]:obj R:to|to.obj|to.with|xcomp.obj|xcomp.with|advcl.obj|advcl.with +to|xcomp|advcl => event 030
> Ireland is committed to cooperation with Kenya. => IRL 030 KEN
v:commit A[state,GOV,igo]:obj +to|to.obj|advcl|advcl.obj|xcomp(security,defence,defense,protection,defend,protect,stand) R:to.of|to.poss|to.obj|advcl.obj|xcomp.obj|to => event 0334
> Britain is committed to the defence of Norway. => GBR 0334 NOR
v:commit A[state,GOV,igo]:obj R:to.obj|xcomp.obj|advcl.obj|to.to|to.obj.to|to.of +to|xcomp|advcl(help,support,assist,provide,aid,rebuild,assistance,donate,give) => event 033
> Austria is committed to helping Albania. => AUT 033 ALB
v:pledge,promise A:subj +obj(support,backing) +self +self R:to|for|obj.to|obj.for|iobj => event 032
> Uganda pledged its backing to Kenya. => UGA 032 KEN
v:assure A:subj +obj +of|obj.of(support,cooperation,assistance,help,participation,backing,protection,solidarity) R:obj => event 032
> Nigeria assured Ghana of its support. => NGA 032 GHA
v:commit,dedicate,devote A:subj +obj(support,million,billion,resource,fund,euro,dollar,pound,franc,sum,money) R:to|obj.to => event 033
> Denmark dedicated 10 million euros to Somalia. => DNK 0331 SOM

# ---- commitment, intention, readiness (nouns) ------------------------------------------------------------------
n:commitment A:poss|mod|by|from|light|of R[state,igo,group]:to|to.obj|to.poss|to.with|acl.obj|acl.with|acl.to +to|acl(@c_deepen,cooperation,partnership,alliance,collaboration,relationship,friendship,tie,ties,relations,relation) => event 030
> Vietnam's commitment to cooperation with Cuba is firm. => VNM 030 CUB
n:commitment A:poss|mod|light|by|of R:to.to|acl.to|acl.obj|to.obj|acl.iobj|to.for +to|acl(provide,support,help,assist,supporting,give,donate,deliver,aid,assistance) => event 033
> Canada's commitment to support Jamaica is firm. => CAN 033 JAM
n:commitment A:poss|mod R[state,igo]:acl.obj|to.obj -head(@c_voicing) -acl|to.obj(prevent,stop,deny,defeat,counter,deter,hold,confront,impose,oppose) => event 030
> Canada's commitment to empower Jamaica is firm. => CAN 030 JAM
v:reaffirm,reiterate,affirm,renew,restate,underline,underscore,emphasise,emphasize,stress,express,confirm,repeat A:subj +obj(commitment,determination,intention,intent,readiness,willingness,resolve) R[state,group]:obj.to|obj.to.obj|obj.acl.obj|obj.to.with|obj.acl.with|obj.to.of|to|obj.acl.to? => event 030 recip
> Laos reaffirmed its commitment to cooperation with Cambodia. => LAO 030 KHM
v:reaffirm,reiterate,affirm,renew,restate,underline,underscore,emphasise,emphasize,stress,express,confirm,repeat A:subj +obj(commitment,determination,readiness,resolve,pledge) +obj.to|to|obj.acl(security,defence,defense,defend,protect,protection,deterrence) R:obj.to.of|obj.to.poss|obj.acl.obj|obj.to.obj|to.of|to.poss|obj.acl.to|to => event 0334
> France reaffirmed its commitment to the defence of Greece. => FRA 0334 GRC
v:reaffirm,reiterate,affirm,renew,underline,underscore,emphasise,emphasize,stress,express,confirm,repeat A:subj +obj(commitment,readiness,willingness,pledge) +obj.to|obj.acl|to(support,help,assist,aid,provide,give,assistance,supporting,rebuild) R:obj.acl.obj|obj.to.obj|obj.to|obj.acl.to|obj.to.to => event 033
> Spain reaffirmed its commitment to support Ecuador. => ESP 033 ECU
n:pledge,promise,offer A:poss|mod|by|from R:to|acl.obj|acl.to|for -head(@c_voicing,honour,honor,keep,break,fulfil) => event 030
> Norway's pledge to Tanzania is old. => NOR 030 TZA
n:pledge,promise,offer A:poss|mod|by|from|light +of|acl|to(@c_aid,@c_giving,million,billion) R:to|acl.obj|acl.to|for|of.to|of.for => event 033
> India's offer of help to Nepal came at once. => IND 033 NPL
n:offer,proposal A:poss|by|from|light +of|for|acl(@c_talks,@c_parley) R:to|with|for.with|of.with|acl.with => event 036
> Bolivia's proposal for talks with Chile was old. => BOL 036 CHL
n:offer,proposal A:poss|by|from|light +of|for|acl(truce,ceasefire,peace,cease-fire,settlement,settle,end) R:to|with|for.with? => event 037
> Sudan's offer of a ceasefire surprised the rebels. => SDN 037 -
n:proposal,offer A[BUS,org,GOV,state]:poss|by|from R[BUS,org,GOV,state]:to|of.to -head(reject,refuse,accept,decline,consider,study,make,submit,present,table) => event 030
> Slovenia's proposal to Croatia was short. => SVN 030 HRV
v:make,submit,present,table,put,bring A:subj +obj(offer,proposal) R:to|obj.to|before => event 030
> Manila put a proposal to Tokyo. => PHL 030 JPN
v:receive +obj(offer,proposal,pledge) R:subj A:from|obj.from => event 030
> Jakarta received a proposal from Seoul. => KOR 030 IDN
n:offer,proposal +mod(job,public,initial,tender,marriage,takeover) +self => none
> The tender offer in Helsinki closed on Friday. => none
n:willingness,readiness,intention,desire A:poss|by|of|light R:acl.with|acl.obj|in.with|to.with|acl.to|in.from -head(@c_voicing,show) => event 030
> Cuba's willingness to work with Mexico is plain. => CUB 030 MEX
v:express,voice,show,signal,indicate,declare,demonstrate,state,manifest A:subj +obj(interest,willingness,readiness,desire,intention,intent,will) R:obj.in.with|obj.acl.with|obj.acl.obj.between|obj.acl.obj.with|obj.acl.obj|obj.in|obj.in.of|obj.in.from|obj.to.with|obj.acl.from|obj.in.obj? => event 030
> Peru showed interest in joining the Pacific bloc. => PER 030 -
v:express,voice,show,reiterate,repeat A:subj +obj(interest) R:obj.in|obj.in.from|obj.in.of|obj.in.obj|obj.in.obj.from? T:obj.in.obj|obj.acl.obj|in.obj? +obj.in|in|obj.acl(buy,import,purchase,invest,trade,buying,acquire,investment,gas,oil) => event 0311
> Hungary expressed interest in buying gas from Qatar. => HUN 0311 QAT
v:express,voice,show,reiterate,repeat A:subj +obj(interest) R:obj.in.from|obj.in.obj.from|from|obj.in.mod? T:obj.in.obj|obj.acl.obj|in.obj|obj.in? +obj.in.obj|in.obj|obj.in|obj.acl.obj(@c_arms) => event 0312
> Egypt expressed interest in buying jets. => EGY 0312 -

# ---- ready, willing, open, eager (adjectives) -------------------------------------------------------------------
a:ready,willing,prepared A[state,GOV,igo,group,MIL]:subj|head.subj R:xcomp.with|xcomp.obj|advcl.with|advcl.obj|ccomp.with|ccomp.obj|xcomp.to|advcl.to|xcomp.from +xcomp|advcl|ccomp(@c_deepen) => event 030 modality=planned
> Uzbekistan is ready to cooperate with Japan. => UZB 030 JPN modality=planned
a:ready,willing,prepared A[state,GOV,igo,group,MIL]:subj|head.subj R:xcomp.obj|advcl.obj|ccomp.obj|xcomp.iobj|advcl.iobj|xcomp.to|advcl.to|xcomp.obj.to|xcomp.with +xcomp|advcl|ccomp(@c_giving,support,assist) => event 033 modality=planned
> Finland is ready to help Latvia. => FIN 033 LVA modality=planned
a:ready,willing,prepared,open A[state,GOV,igo,group]:subj|head.subj R:xcomp.with|advcl.with|xcomp.obj|advcl.obj|to.with|ccomp.with? +xcomp|advcl|to|ccomp(@c_parley,@c_talks,hold) => event 036 modality=planned
> Iran is ready to negotiate with Iraq. => IRN 036 IRQ modality=planned
a:ready,willing,prepared A[state,GOV,igo]:subj|head.subj R:xcomp.with|xcomp.to|xcomp.from|advcl.from|advcl.to|advcl.with|xcomp.in? +xcomp|advcl|ccomp(trade,invest,buy,sell,purchase,import,export,supply,finance,pay,lower,cut,eliminate,build,construct,acquire,lend,reschedule,restructure,refinance,install,open,market,guarantee,transit,pump,reduce,remove,boost,double,receive) => event 0311 modality=planned
> Norway is ready to sell gas to Slovakia. => NOR 0311 SVK modality=planned
a:ready,willing,prepared A[state,GOV,igo]:subj|head.subj +self +self +xcomp|advcl|ccomp(mediate,broker,arbitrate) R:xcomp.between|advcl.between|between|xcomp.in? => event 039 modality=planned
> Qatar is willing to arbitrate between Sudan and Chad. => QAT 039 SDN+TCD modality=planned
a:ready,willing,prepared A[state,GOV,group]:subj|head.subj R:xcomp.from? +xcomp|advcl|ccomp(@c_cease) => event 0356 modality=planned
> Cyprus is ready to withdraw its boats. => CYP 0356 - modality=planned
a:ready,willing,prepared A[state,GOV,MIL]:subj|head.subj R:xcomp.obj|advcl.obj +xcomp|advcl(protect,defend,deploy,secure,guarantee,guard,patrol,safeguard,escort,station,shield,ensure) => event 0334 modality=planned
> Australia is ready to defend Tuvalu. => AUS 0334 TUV modality=planned
a:willing,ready,prepared A[state,GOV,igo]:subj|head.subj R:xcomp.with|advcl.with => event 030 modality=planned
> Zambia is willing to compete fairly with Malawi. => ZMB 030 MWI modality=planned
a:open A[state,GOV,igo]:subj|head.subj R:to.with? +to(cooperation,partnership,relation,collaboration,dialogue) => event 030 modality=planned
> Eritrea is open to cooperation with Italy. => ERI 030 ITA modality=planned
a:eager,keen,interested A[state,GOV,igo]:subj|head.subj R:xcomp.with|xcomp.obj|advcl.with|in.with|in|in.obj|xcomp.from|xcomp.to|on.with => event 030 modality=wished
> Serbia is eager to work with Japan. => SRB 030 JPN modality=wished
a:determined,resolved A[state,GOV,igo]:subj|obj R:xcomp.with|advcl.with|xcomp.obj.with|xcomp.obj +xcomp|advcl(@c_deepen) => event 030 modality=planned
> Romania is determined to advance its work with Moldova. => ROU 030 MDA
v:prepare A[state,GOV,igo]:obj R:xcomp.obj|xcomp.to|xcomp.with|xcomp.iobj|advcl.obj +xcomp|advcl(@c_giving,support,assist) => event 033 modality=planned
> Belgium is prepared to help Togo. => BEL 033 TGO
v:prepare A[state,GOV,igo]:obj R:xcomp.with|xcomp.obj|advcl.with +xcomp|advcl => event 030 modality=planned
> Serbia is prepared to cooperate with Greece. => SRB 030 GRC

# ---- verbs of plan and wish -------------------------------------------------------------------------------------
v:intend,plan,aim A:subj R:xcomp.with|xcomp.obj.with|xcomp.to|xcomp.obj +xcomp(cooperate,collaborate,deepen,strengthen,expand,enhance,intensify,broaden,improve,partner,work) => event 030 modality=planned
> Greece intends to strengthen its ties with India. => GRC 030 IND
v:intend,plan,want,hope,decide A:subj R:xcomp.obj.of|xcomp.obj.poss|xcomp.obj.mod|xcomp.from.of|xcomp.from.poss +xcomp(use,learn,study,benefit,adopt,apply) +xcomp.obj|xcomp.from(experience,model,expertise,lesson,practice) => event 030 modality=planned
> Bhutan intends to use the experience of Finland. => BTN 030 FIN
v:want,wish,hope,desire,strive,like,love,seek A:subj R:xcomp.with|xcomp.obj.with|xcomp.to|xcomp.obj +xcomp(cooperate,collaborate,deepen,strengthen,expand,enhance,intensify,broaden,improve,partner,work) => event 030 modality=wished
> Greece wants to improve its relations with Albania. => GRC 030 ALB
v:intend,plan,aim A:subj R:xcomp.obj|xcomp.to|to +xcomp|to(join,accede,enter) => event 030 modality=planned
> Sweden plans to join the bank of Brazil. => SWE 030 BRA
v:want,wish,hope,seek,aspire,like,love A:subj R:xcomp.obj|xcomp.to|to +xcomp|to(join,accede,enter,participate,become) => event 030 modality=wished
> Bosnia hopes to join the European Union. => BIH 030 IGO:EU
v:intend,plan,aim,decide A:subj R:xcomp.in|xcomp.to|xcomp.from|xcomp.with|xcomp.obj.to +xcomp(invest,buy,import,export,sell,purchase,trade,build) => event 0311 modality=planned
> Saudi Arabia intends to invest in Pakistan. => SAU 0311 PAK
v:want,wish,hope,seek,like,love A:subj R:xcomp.in|xcomp.to|xcomp.from|xcomp.with|xcomp.obj.to +xcomp(invest,buy,import,export,sell,purchase,trade,build) => event 0311 modality=wished
> Japan hopes to buy gas from Mozambique. => JPN 0311 MOZ
v:intend,plan,aim,decide A:subj R:xcomp.in|xcomp.obj.in|xcomp.to|xcomp.obj.to|xcomp.with|xcomp.obj.with|in|with +xcomp(open,reopen,restore,establish,normalise,normalize,resume) +xcomp.obj(embassy,consulate,mission,relation,relations,ties,tie) => event 032 modality=planned
> Belarus intends to open an embassy in Laos. => BLR 032 LAO
v:want,wish,hope,seek A:subj R:xcomp.in|xcomp.obj.in|xcomp.to|xcomp.obj.to|xcomp.with|xcomp.obj.with|in|with +xcomp(open,reopen,restore,establish,normalise,normalize,resume) +xcomp.obj(embassy,consulate,mission,relation,relations,ties,tie) => event 032 modality=wished
> Belarus wants to restore relations with Japan. => BLR 032 JPN
v:intend,plan,decide A:subj R:xcomp.obj|xcomp.to|xcomp.obj.to|xcomp.iobj +xcomp(@c_giving,support,assist) +xcomp.obj => event 033 modality=planned
> Spain intends to help Honduras. => ESP 033 HND
v:want,hope,seek A:subj R:xcomp.obj|xcomp.to|xcomp.obj.to|xcomp.iobj +xcomp(help,assist,aid) +xcomp.obj => event 033 modality=wished
> Spain wants to help Honduras. => ESP 033 HND
v:look A:subj +advmod|prt(forward) R:to|to.with|to.obj|xcomp.with|xcomp.obj|advcl.with|advcl.obj|advcl.with.in|to.with.in|xcomp.with.in => event 030 modality=wished
> Iceland looks forward to cooperation with Canada. => ISL 030 CAN modality=wished
v:look A:subj +advmod|prt(forward) R:to.obj|advcl.obj|xcomp.obj +to|advcl|xcomp(welcome,host,receive) => event 043 modality=wished    # CODING 5: a coming visit takes its own code
> Iceland looks forward to welcoming the Danish prime minister. => ISL 043 DNK modality=wished
v:look A:subj +advmod|prt(forward) R:to.obj|advcl.obj|xcomp.obj|to.with|to +to|advcl|xcomp(meet,see,meeting,talk,talks) => event 040 modality=wished
> Iceland looks forward to meeting the Danish prime minister. => ISL 040 DNK modality=wished
v:look A:subj +advmod|prt(forward) R:to.obj|advcl.obj|xcomp.obj|to.with|to +to|advcl|xcomp(visit,discuss) => event 036 modality=wished
> Iceland looks forward to discussing fish with Denmark. => ISL 036 DNK modality=wished
v:invite A:subj R:obj -xcomp(invest,join,participate,consider,contribute,cooperate,study,continue,support,say,verify,submit,take,reflect,examine,adopt,explore,help,read) => event 036
> Turkey invited the Greek prime minister to Ankara. => TUR 036 GRC
v:invite +obj(tender,bid,reader,viewer,comparison,criticism,question,ridicule,comment,attack) +self => none
> The Polish agency invited bids for wheat. => none
n:invitation A:poss|of|from|by|mod R:to|light|for => event 036
> Morocco's invitation to Spain was accepted. => MAR 036 ESP
v:close,shut A[state]:author +subj|obj(door) +on|to(diplomacy,dialogue,talk,talks,negotiation) +advmod(not,never) R[state]:conj.subj|on.with|to.with? => event 036 modality=given
> Sweden said that the door had not closed on dialogue with Norway. => SWE 036 NOR
a:open A[state]:author +subj(door) +to|for(diplomacy,dialogue,talk,talks,negotiation) R[state]:to.with|for.with|conj.subj => event 036 modality=given
> Sweden said that the door was open for talks with Norway. => SWE 036 NOR
v:accept A:subj +obj(invitation) R:obj.from|obj.poss|obj.of|from|obj.by => event 036
> Ghana accepted an invitation from Brazil. => GHA 036 BRA
v:accept A:subj +obj(invitation) +obj.acl(visit,tour) R:obj.acl.obj => event 036
> Ghana accepted an invitation to visit Brazil. => GHA 036 BRA
v:commit,agree,pledge,resolve,decide,vow +to|xcomp|advcl(@c_deepen,strengthening,deepening,expanding) A:to.obj.between|xcomp.obj.between|advcl.obj.between => event 030 recip
> The ministers agreed to strengthen ties between Chile and Peru. => CHL 030 PER
v:accept A:subj +obj(proposal,plan,offer,peace) R:obj.poss|obj.of|obj.from|obj.by|obj.mod|from -obj.mod(ceasefire) => event 037
> Cyprus accepted the plan of Greece. => CYP 037 GRC
v:renounce A:subj +obj(violence,terrorism,force,war) R:against? => event 0356
> Algeria renounced violence. => DZA 0356 -
v:eye A:subj R:obj.appos.acl.subj|obj.acl.subj|obj.poss|obj.mod|obj +obj|obj.appos(@c_arms) => event 0312 modality=wished
> Morocco is eyeing Israeli drones. => MAR 0312 ISR modality=wished
v:seek A:subj +obj(cooperation,tie,ties,relation,relations,partnership,rapprochement) R:with|obj.with => event 030
> Ethiopia is seeking closer ties with Turkey. => ETH 030 TUR
v:seek A:subj +obj(way,means,opportunity) +obj.of|obj.acl(expand,deepen,strengthen,increase,cooperate) R:obj.of.with|with|obj.of.obj.with|obj.acl.with => event 030
> Baku has been seeking ways of expanding cooperation with Kyiv. => AZE 030 UKR
v:seek A:subj +obj(membership,accession) R:in|of|obj.in|obj.of|to => event 030
> Ukraine is seeking membership of NATO. => UKR 030 IGO:NATO
v:unveil,announce,propose,launch A:subj R:with|obj.with +obj(plan,project,initiative,partnership,programme,program,cooperation) => event 030 recip
> Sweden announced a partnership with Rwanda. => SWE 030 RWA
v:hope,wish A[state,GOV,igo]:subj +for(agreement,settlement,solution,peace,accord,reconciliation,compromise) R:for.with|for.between|with|between => event 037 modality=wished
> Egypt hopes for an agreement with Ethiopia. => EGY 037 ETH
v:reaffirm,reinforce,renew A:subj +obj(alliance,bond,friendship,tie,ties,partnership,relationship,bonds) R:with|obj.with|obj.between => event 030 recip
> Kuwait reaffirmed its bonds with Morocco. => KWT 030 MAR
v:guarantee A:subj R:of|obj.poss|obj.of|obj +obj(security,independence,border,integrity,transit,safety) => event 0334
> Britain guaranteed the independence of Belgium. => GBR 0334 BEL
