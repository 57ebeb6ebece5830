# Diplomatic history and encyclopaedias on states: recognition, missions, independence, territory won and lost, treaties, conferences, alliances, wars.
@format 1
@version 2026.1
@licence Apache-2.0

@list mission_word  legation, embassy, consulate, mission, representation, delegation, agency
@list rule_word  protectorate, colony, mandate, dependency, dominion, possession, condominium, trusteeship, vassal, tributary, satellite
@list claim_word  claim, title, sovereignty, jurisdiction, right
@list land_word  territory, island, province, region, land, area, strip, peninsula, coast, county, district, country, possession, colony
@list sold_thing  jet, fighter, aircraft, plane, helicopter, missile, ship, frigate, submarine, tank, weapon, weaponry, weapons, arm, arms, drone, vehicle, ammunition, equipment, gas, oil, goods, product, grain, wheat, company, bank, firm, share, stake, asset, money, technology, prisoner, power, troop, soldier, refugee, body, remains, artefact, artifact, property, presidency, chairmanship
@list freedom_word  independence, statehood, freedom, self-government, autonomy

# ---- recognition ---------------------------------------------------------------------------------
v:recognise,recognize A[state,GOV,LEG,igo]:subj R[state]:obj +obj(union,kingdom,empire,republic,confederation,federation,emirates,korea,africa,vietnam,yemen,sudan,germany,arabia,zealand,guinea) -obj.poss -as -ccomp => event 054; relation RECOGNISES     # a name of two words
> The United States recognized the Soviet Union in 1933. => USA 054 SUN
v:receive,obtain,gain,win,secure +obj(recognition) A[state,GOV]:obj.from|from|obj.by|obj.mod R[state,GOV,territory]:subj => event 054; relation RECOGNISES     # CODING
> Lithuania obtained recognition from Chile. => CHL RECOGNISES LTU

# ---- missions and their rank --------------------------------------------------------------------
v:raise,elevate,upgrade,promote +obj(@mission_word) A[state,GOV]:subj R:in|at|to|obj.in|obj.at => relation EMBASSY_IN     # CODING
> Chile raised its legation in Norway to an embassy. => CHL EMBASSY_IN NOR
v:raise,elevate,upgrade +obj(@mission_word) -in -at -obj.in -obj.at A[state]:subj R[state]:with? => relation EMBASSY_IN recip     # "A and B raised their legations to embassies"
> Chile and Norway elevated their legations to embassies. => CHL EMBASSY_IN NOR
v:accredit A[state,GOV]:obj.of|obj.mod|subj R[state]:to => relation EMBASSY_IN     # CODING
> Norway accredited a minister to Chile in 1919. => NOR EMBASSY_IN CHL
v:send,appoint,name,dispatch +obj(minister,ambassador,consul) A[state,GOV]:subj R[place]:to|obj.to => relation EMBASSY_IN     # "sent its first minister to"
> Norway sent its first minister to Chile in 1919. => NOR EMBASSY_IN CHL

# ---- independence -------------------------------------------------------------------------------
n:independence +head(gain,win,achieve,attain,declare,proclaim,obtain,secure,regain,restore,receive,claim,assert,establish,get) A[state,territory]:head.subj|poss|of|mod R[state]:head.subj? -from -head.from -head(oppose,support) => relation INDEPENDENT_OF     # who ruled is known
> Kenya gained its independence in 1963. => KEN INDEPENDENT_OF GBR
n:independence +head(declaration,proclamation,attainment,achievement,advent,grant) A[state,territory]:head.poss|poss|mod|of|head.mod|head.by -from -head.from => relation INDEPENDENT_OF     # who ruled is known
> They signed the declaration of Finnish independence. => FIN INDEPENDENT_OF HIS:RussianEmpire
a:independent +head(become) A[state,territory]:subj|head.subj -from -of -head.from -of => relation INDEPENDENT_OF     # who ruled is known
> Kenya became independent in 1963. => KEN INDEPENDENT_OF GBR
v:grant,give,concede,restore +obj(@freedom_word) A[state,GOV]:subj R[state,territory]:iobj|to|obj.to|obj.of|obj.poss => relation INDEPENDENT_OF swap     # whoever grants it ruled
> Norway granted independence to Iceland. => ISL INDEPENDENT_OF NOR

# ---- territory ----------------------------------------------------------------------------------
n:protectorate,colony,mandate,dependency,dominion,vassal,satellite A[state,territory]:head.subj R[state]:of|poss|mod +head(become,make,remain,declare,proclaim) => relation TERRITORY_OF     # "became a British protectorate"
> Egypt became a British protectorate. => EGY TERRITORY_OF GBR
v:establish,declare,proclaim,create,impose,set +obj(@rule_word) A[state,GOV]:subj R[state,territory]:over|in|obj.over|obj.in|obj.of => event 192; relation TERRITORY_OF swap     # CAMEO 192
> France declared a protectorate over Morocco. => FRA 192 MAR
v:colonise,colonize,conquer,absorb,incorporate A[state]:subj R[state,territory]:obj -obj(market,space,world,people) => event 192; relation TERRITORY_OF swap     # CAMEO 192
> Italy conquered Libya. => ITA 192 LBY
v:incorporate,integrate,absorb,merge,annex A[state,territory]:obj R[state]:into|to => relation TERRITORY_OF     # "was incorporated into"
> Latvia was incorporated into the Soviet Union. => LVA TERRITORY_OF SUN
v:lose A[state,territory]:obj R[state]:to +to -obj.poss -obj(territory,land,war,battle,control,province,area,game,match) => relation TERRITORY_OF     # "lost Libya to Italy"
> Denmark lost Norway to Sweden in 1814. => NOR TERRITORY_OF SWE
v:purchase,acquire,buy,obtain,receive,gain A[state,territory]:obj R[state,GOV]:subj +from|obj.from -obj.mod -obj.poss -obj(@war_thing,@arms_thing,@ship_noun,gas,oil,arm,weapon,grain,wheat,coal) => relation TERRITORY_OF     # bought land
> America bought Guam from Spain. => GUM TERRITORY_OF USA
v:partition,dismember,divide A[state]:subj R[state]:obj +self(partition,dismember) => event 192     # CAMEO 192
> Austria and Russia partitioned Poland. => AUT+RUS 192 POL
v:transfer,hand,return,restore,surrender,relinquish,yield N[land]:obj A[state,territory]:obj R[state]:to|obj.to -obj(weapon,prisoner,body,remains,document,peace,stability,security,order,democracy,power,@claim_word) => relation TERRITORY_OF     # land handed over
> Spain transferred Guam to Germany. => GUM TERRITORY_OF DEU
v:transfer,return,surrender,relinquish,yield,cede,abandon,renounce +obj(@land_word) A[state,GOV]:subj R[state,GOV]:to|obj.to => event 083     # CAMEO 0833
> Chile returned the province to Peru in 1929. => CHL 083 PER
n:cession,transfer,sale,return,restoration,retrocession A[state,territory]:of R[state]:to -of(@sold_thing) => relation TERRITORY_OF     # CODING
> The cession of Guam to America was agreed. => GUM TERRITORY_OF USA
n:rule,domination,administration,sovereignty,control,hands,yoke +head(liberate,free,secede,separate,emancipate,deliver,release) A[state,territory]:head.obj|head.subj R[state]:mod|poss|of => relation TERRITORY_OF     # "freed from Spanish rule"
> Chile was freed from Spanish control. => CHL TERRITORY_OF ESP

# ---- claims -------------------------------------------------------------------------------------
v:claim,assert,press,maintain,lay,stake,renew,pursue,uphold +obj(@claim_word) A[state,GOV]:subj R[territory,state]:over|to|obj.over|obj.to|obj.of|on|obj.on => relation CLAIMS     # CODING
> Spain pressed its claim to Gibraltar. => ESP CLAIMS GIB

# ---- treaties -----------------------------------------------------------------------------------
v:enter,come,take,go +into(force,effect,operation) +subj(treaty,convention,protocol,pact,accord,agreement) A[state,GOV]:subj.between|subj.with|subj.mod R:subj.with? => relation PARTY_TO each     # CODING 10
> The treaty between Chile and Peru entered into force in 1905. => CHL+PER PARTY_TO -

# ---- alliances ----------------------------------------------------------------------------------
a:allied A[state,GOV,group]:subj|head.subj R[state,group,GOV]:with|to|head.with => relation ALLY recip     # CODING 13
> Somalia became allied with the Soviet Union. => SOM ALLY SUN
n:ally A[state]:mod R[state,GOV]:appos|head.appos -poss -mod(political,party) => relation ALLY recip     # "the U.S. ally Thailand"
> They praised the American ally Thailand. => USA ALLY THA
v:form,conclude,make,join,forge,cement,seal,establish +obj(alliance,entente,axis,coalition,league) A[state,GOV]:subj R[state,GOV,group]:with|obj.with|obj.of => relation ALLY recip     # CODING 13
> France forged an alliance with Russia. => FRA ALLY RUS
v:side,align,throw A[state,GOV]:subj R[state,group]:with|behind -subj(plan) => relation SUPPORTS_ON     # CODING 6
> Italy sided with Austria. => ITA SUPPORTS_ON AUT

# ---- force --------------------------------------------------------------------------------------
v:land,disembark A[state,GOV]:subj R[place]:in|at|on|obj.in +obj(troop,troops,force,marine,soldier,army,expedition) => event 190     # CAMEO 190
> The United States landed marines in Nicaragua. => USA 190 NIC
v:launch,organise,organize,lead,mount,send,undertake,finance,equip +obj(expedition,raid,incursion,foray,filibuster) A[state,GOV,CVL,MIL,group]:subj R[place]:to|into|against|in|obj.to|obj.into|obj.against|obj.in -obj.mod(scientific,polar,joint,trade,diplomatic) => event 190     # CAMEO 190
> American volunteers launched an armed expedition to Cuba. => USA 190 CUB
n:expedition,landing,incursion +mod(military,armed,punitive,amphibious,filibuster,naval) A[state,MIL,CVL]:mod|poss|by|of R[place]:in|to|into|against|at -head(threaten,oppose,fear,consider) => event 190     # CAMEO 190
> The French punitive expedition to Morocco failed. => FRA 190 MAR
n:uprising,rebellion,revolt,insurrection,insurgency,resistance +against(rule,occupation,domination,regime,authority,administration,colonialism,empire) A[state,territory,group,REB]:in|of|poss|mod|by|against.in|against.over R[state]:against.mod|against.poss|against.of|against => event 190     # CODING 9
> The uprising against French rule in Algeria began in 1954. => DZA 190 FRA
v:defeat,rout,overwhelm,vanquish,crush A[state,MIL,group]:subj R[state,MIL,group]:obj +at|near|during|in(campaign,century,summer,spring,autumn,winter) -in(final,semifinal,election,cup,game) => event 190     # CODING 9
> Napoleonic France defeated Austria in the campaign. => FRA 190 AUT
v:defeat,rout,vanquish A[MIL]:subj R[state,MIL,group]:obj => event 190     # CODING 9
> Prussia was defeated by French troops. => FRA 190 HIS:Prussia
v:fight,struggle +for(independence,liberation,freedom,statehood) A[group,REB,state]:subj R[state]:against|for.from|from|against.mod => event 190     # CODING 9
> Algeria fought for its independence from France. => DZA 190 FRA
n:troop,force,garrison,squadron,contingent,fleet,marine +mod(naval,occupation,air,ground,military,permanent,expeditionary) A[state,MIL]:mod|poss R[place]:in|at -in(combat,war,battle,action,support,front) -head(enter,attack,invade,strike,withdraw,kill,bomb,shell) => relation BASE_IN     # CODING
> American naval forces in Germany were reduced. => USA BASE_IN DEU
v:leave,keep,maintain,retain,station,base,garrison +obj(troop,troops,force,garrison,squadron,contingent,fleet,marine,soldier,unit,army) A[state,GOV]:subj R[place]:in|at|obj.in|obj.at -in(place,reserve,readiness) => relation BASE_IN     # CODING
> The United States kept its troops in Germany. => USA BASE_IN DEU

# ---- colonies let go ----------------------------------------------------------------------------
v:give +prt(up) A[state,territory]:obj R[state,GOV]:subj -obj.poss => relation TERRITORY_OF     # "gave up Angola"
> Portugal gave up Angola in 1975. => AGO TERRITORY_OF PRT
n:mandate,protectorate,tutelage +case(under) A[state,territory]:subj|head.subj|head.obj R[state]:mod|poss|of => relation TERRITORY_OF     # "was under the British Mandate"
> Iraq was under the British Mandate. => IRQ TERRITORY_OF GBR
n:period,era,time,times,age,rule +mod(colonial) A[state,territory]:in|of R[state]:mod|poss => relation TERRITORY_OF     # "the French colonial period in"
> The French colonial period in Cambodia left roads. => KHM TERRITORY_OF FRA

# ---- aid ----------------------------------------------------------------------------------------
v:establish,launch,start,create,begin,set +obj(program,programme,mission,plan,scheme,fund) +obj.mod(aid,relief,assistance,food,lend-lease,reconstruction) A[state,GOV]:subj R[state,territory,CVL]:for|to|obj.for|obj.to|obj.in|in|xcomp.obj|advcl.obj|obj.acl.obj|acl.obj => event 070     # CAMEO 070
> The United States established an aid program for Greece. => USA 070 GRC

# ---- words between two --------------------------------------------------------------------------
n:refusal A[state,GOV]:poss|mod|of|by R[state]:acl.from|acl.in|acl.with|acl.obj|acl.obj.of|acl.obj.by|acl.to|to.obj|to.from? +acl => event 120     # CAMEO 120
> Soviet refusal to withdraw its troops from Iran caused a crisis. => SUN 120 IRN
v:result,culminate,end +in|with(treaty,pact,accord,convention,armistice,protocol,truce) A[state,GOV,group]:subj.between|subj.mod|subj.poss|subj.conj R:subj.with? => event 057 recip; relation PARTY_TO each     # "the talks between A and B resulted in"
> The long talks between Chile and Peru resulted in a peace treaty. => CHL 057 PER
v:arbitrate,adjudicate,settle,mediate,resolve A[state,GOV,igo]:subj R[state]:obj.between|between +obj(dispute,conflict,war,question,claim,boundary,quarrel,difference) -subj(agreement,treaty) => event 045     # CAMEO 045
> Britain arbitrated the dispute between Chile and Argentina. => GBR 045 CHL+ARG
v:submit,refer,take +to(arbitration,arbitrator,tribunal,court,mediation) A[state,GOV]:subj|obj.between R[state]:with|subj.conj? +obj(dispute,question,claim,boundary,case,issue,matter,quarrel) => event 057 recip     # CAMEO 057
> Chile and Argentina submitted the dispute to arbitration. => CHL 057 ARG
v:break A[state,GOV]:subj R[state]:with -obj -xcomp => event 160     # CAMEO 160
> Yugoslavia broke with the Soviet Union in 1948. => YUG 160 SUN
n:ally A[state]:poss R[territory]:mod +poss +mod -appos => relation ALLY recip     # "its European allies"
> The United States and its European allies met. => USA ALLY PLACE:Europe

# ---- battles and wars by what they were ------------------------------------------------------------
n:battle,engagement,conflict,campaign,clash,confrontation,skirmish,duel,action,siege +acl(fight,wage,conduct) A[state,group,MIL]:acl.between R:acl.with|acl.against? => event 190 recip     # "an engagement fought between"
> Lepanto was a naval engagement fought between Turkey and Spain. => TUR 190 ESP
v:pit A[state,group,MIL]:obj R[state,group,MIL]:against|obj.against +subj(war,conflict,battle,campaign,struggle,engagement,fighting) => event 190 recip     # CODING 9
> The conflict pitted Chile against Peru. => CHL 190 PER
n:veteran,hero,soldier,officer +of(campaign,invasion,occupation) A[state]:of.mod|of.poss|of.by R[place]:of.of|of.in|of.against => event 190     # what he fought in
> He was a veteran of the Italian invasion of Libya. => ITA 190 LBY
v:serve,fight,participate +in(campaign,invasion,expedition,intervention) A[state,MIL]:in.mod|in.poss|in.by R[place]:in.of|in.in|in.against|in.to => event 190     # what he fought in
> He served in the French campaign in Morocco. => FRA 190 MAR
v:imprison,intern,capture,jail,detain +as(prisoner,hostage,spy) A[state,MIL,GOV]:subj R[state,MIL,CVL]:obj => event 173     # CAMEO 173
> German soldiers were interned by the Swiss as prisoners. => CHE 173 DEU
n:union +between|of A[state]:between|of R:with? +head(dissolve,break,end,dissolution) => event 161 recip     # CAMEO 161
> The union between Sweden and Norway was dissolved in 1905. => SWE 161 NOR
v:boycott +obj(game,games,olympics,conference,summit,congress,meeting,session) A[state,GOV]:subj R[state,igo]:obj.in|in|obj.of|obj.mod => event 160     # CAMEO 160
> The United States boycotted the games in Russia. => USA 160 RUS
v:administer,govern,rule A[state,territory]:obj R[state,GOV]:subj +self +as(colony,protectorate,mandate,territory,province) => relation TERRITORY_OF     # CODING
> Togo was administered by France as a mandate. => TGO TERRITORY_OF FRA
