# Material cooperation (CAMEO 06): work together, trade, joint military activity, justice, intelligence.
@format 1
@version 2026.1
@licence Apache-2.0

@list c_commodity oil, gas, crude, wheat, grain, coal, electricity, power, fuel, lng, uranium, steel, cotton, sugar, rice, cocoa, soybean, corn, barrel, tonne, ton, cargo, product, goods, good, petroleum, fertilizer, fertiliser, car, plane, airliner, machinery, copper, gold, tea, coffee, fruit, fish, seafood, meat, beef, timber, vessel, ship, reactor, turbine, equipment, technology, diesel, material, satellite, share, stake, company, bond, energy, pipeline

# ---- 060 ---------------------------------------------------------------------------------------------------------------
v:cooperate,collaborate,partner,team A:subj R:with => event 060 recip
> Denmark cooperates with Kenya. => DNK 060 KEN
v:cooperate,collaborate A:subj -with => event 060 recip
> Latvia and Georgia cooperate in forestry. => LVA 060 GEO
n:cooperation,collaboration,partnership +head(prospect,issue,potential,opportunity,possibility,idea,topic,question) +self => none
> The prospects of cooperation between Chile and Fiji are poor. => none
v:work A:subj R[state,igo]:with|alongside|with.including -head(@c_intent,look) => event 060 recip
> Norway works with Malawi on forests. => NOR 060 MWI
v:work +with|as|for|in(computer,child,company,animal,wood,data,patient,factory,hospital,teacher,team) +self => none
> The engineer from India works with computers. => none
v:pool,join,combine A:subj +obj(resource,force,hand,effort,forces,hands) R:with|obj.with? => event 060 recip
> Laos and Thailand pooled their resources. => LAO 060 THA
n:cooperation,collaboration,co-operation,teamwork A:between|among|of => event 060 recip
> Cooperation between Chile and Fiji is close. => CHL 060 FJI
n:cooperation,collaboration,co-operation A:poss|mod|light|of|by R:with -head(@c_intent,call,urge,seek,offer,halt,suspend,end,stop,cancel,break) => event 060 recip
> Slovenia's cooperation with Austria is close. => SVN 060 AUT
n:cooperation,collaboration,partnership,ties,tie +mod(military,defence,defense,security,naval,counterterrorism) A:between|among|poss|mod|light|of R:with? -head(@c_intent,call,urge,seek,offer,halt,suspend,end,stop,cancel,break) => event 062 recip
> Military cooperation between Serbia and Cyprus grew. => SRB 062 CYP
n:cooperation,collaboration,partnership +mod(economic,trade,energy,commercial,financial,industrial,agricultural,technical,technological,business,investment) A:between|among|poss|mod|light|of R:with? -head(@c_intent,call,urge,seek,offer,halt,suspend,end,stop,cancel,break) => event 061 recip
> Economic cooperation between Ghana and Togo grew. => GHA 061 TGO
n:cooperation,collaboration A:between|among|poss|mod|light|of R:with? +in|on(defence,defense,security,industry,military) +in|in.of|in.mod|on(defence,defense,military) -head(@c_intent,call,urge,seek,offer,halt,suspend,end,stop) => event 062 recip
> Turkey's cooperation with Qatar in defence deserves attention. => TUR 062 QAT
n:partnership A:between|among -mod(strategic,marriage) => relation STRATEGIC_PARTNER recip    # CODING 13
> The partnership between Iceland and Uganda is old. => ISL STRATEGIC_PARTNER UGA
n:partnership A:poss|mod|light|of R:with -mod(strategic) -head(@c_intent,call,urge,seek,offer,halt,suspend,end,stop) => relation STRATEGIC_PARTNER recip    # CODING 13
> Rwanda's partnership with Qatar is young. => RWA STRATEGIC_PARTNER QAT
v:coordinate A:subj R:with => event 060 recip
> The Iraqi government coordinated with Jordan. => IRQ 060 JOR
n:venture,project,programme,program +mod(joint,common,bilateral,shared) A:between|among|poss|of R:with? => event 060 recip
> A joint project between Oman and Nepal was finished. => OMN 060 NPL
n:effort +mod(joint,common,combined) A:between|of|by|light R:with => event 060 recip
> The joint efforts of Peru with Chile paid off. => PER 060 CHL
v:build,develop,manufacture,construct,produce,operate,run,manage,launch +advmod(jointly,together) A:subj R:with? => event 060 recip
> Brazil and Argentina jointly built a satellite. => BRA 060 ARG
v:develop,produce,manufacture A:subj +advmod(jointly,together) +obj(@c_arms) R:with? => event 062 recip
> China and Pakistan jointly developed a fighter. => CHN 062 PAK

# ---- 061 -------------------------------------------------------------------------------------------------------------------
v:trade A:subj R:with => event 061 recip
> Peru trades with China. => PER 061 CHN
v:trade +obj|at|in(share,stock,bond,dollar,pct,percent) +self => none
> Shares of the Swedish company traded at a premium. => none
v:buy,purchase,import,acquire,order,procure,obtain A:subj R:from|obj.from +obj => event 061
> Jordan bought wheat from Romania. => JOR 061 ROU
v:buy,purchase,import,acquire,order A[state,GOV,BUS,org]:subj +obj(@c_commodity) R:obj.mod|obj.poss|obj.of => event 061
> Thailand bought American soybeans. => THA 061 USA
v:buy,purchase,import,acquire,order,procure A:subj R:from|obj.from|obj.mod +obj(@c_arms) => event 061 contexts=military
> India bought rifles from Russia. => IND 061 RUS
v:sell,export,ship,market A:subj R:to|iobj|obj.to +obj => event 061
> Morocco sold phosphate to Brazil. => MAR 061 BRA
v:sell +obj(share,stock,dollar,bond,yen,ticket,book,record,futures,copy) -to -obj.to +self => none
> Investors in London sold dollars. => none
v:supply,pump,deliver,send A:subj R:to|obj.to|with +obj(@c_commodity) => event 061
> Azerbaijan has supplied gas to Bulgaria. => AZE 061 BGR
v:supply A:subj R:obj +with(@c_commodity) => event 061
> Qatar supplied Japan with gas. => QAT 061 JPN
v:export A:subj R:to => event 061
> Kenya has exported to Egypt. => KEN 061 EGY
v:receive,get A:from|obj.from|obj.mod|obj.of R:subj +obj(@c_commodity,discount,shipment) => event 061
> Hungary received gas from Romania. => ROU 061 HUN
v:invest A:subj R[place]:in => event 061
> Norway invested in Vietnam. => NOR 061 VNM
v:pay A[state,GOV,BUS,org]:subj R:obj|iobj|to|for.from +for => event 061
> Japan paid Iran for the oil. => JPN 061 IRN
v:pay +obj(attention,visit,price,tax,bill,heed,fine,salary,interest,toll) +self => none
> Iceland paid attention to Norway. => none
v:finance,fund,bankroll A[state,GOV,BUS,igo]:subj R:obj|obj.in|in +obj(project,pipeline,railway,dam,port,construction,road,plant,programme,program) => event 071
> China financed a railway in Laos. => CHN 071 LAO
v:build,construct,complete,inaugurate A[state,GOV,BUS]:subj R[place]:in|obj.in|for|obj.for +obj(dam,road,port,railway,plant,bridge,refinery,factory,pipeline,airport,reactor,stadium) => event 061
> Turkey built an airport in Somalia. => TUR 061 SOM
v:join,enter A[state,GOV]:subj R:obj +obj(initiative,corridor,road,belt) => event 061
> Panama joined China's initiative. => PAN 061 CHN
v:lower,cut,eliminate,abolish,reduce,slash,scrap,halve A:subj +obj(tariff,duty,quota) -subj(bill) R:on.from|obj.on|obj.on.from|with|for? => event 085
> India cut its tariffs on Australian wine. => IND 085 AUS
n:trade,commerce A:between|among -mod(slave,drug) => event 061 recip
> Trade between Iran and Iraq is brisk. => IRN 061 IRQ
n:trade,commerce A:poss|of|mod R:with -head(@c_intent,halt,suspend,ban,stop,restrict,resume) => event 061 recip
> Albania's trade with Italy is brisk. => ALB 061 ITA
n:trade,commerce +mod(slave,drug,stamp,stock,book,tourist,fair) +self => none
> The slave trade between Angola and Brazil was abolished. => none
n:export,sale,shipment,delivery,supply A:poss|mod|of|by|from R:to -head(halt,suspend,ban,stop,restrict,cut,reduce,block,cancel,approve,authorise,authorize) -mod(arms,weapon,military) => event 061
> Russian exports to Turkey rose. => RUS 061 TUR
n:import,purchase A:poss|by|of R:from|of.from|of.mod -head(halt,suspend,ban,stop,restrict,cut,reduce,block,cancel) => event 061
> Poland's imports from Vietnam rose. => POL 061 VNM
n:import,purchase A:mod R:from -head(halt,suspend,ban,stop,restrict,cut,reduce,block,cancel) => event 061
> Polish imports from Thailand rose. => POL 061 THA
n:investment A:poss|mod|by|of|from R[place]:in -head(@c_intent,seek,attract,call,urge,promise,pledge) => event 061
> Saudi investment in Egypt grew. => SAU 061 EGY
n:buyer,purchaser,importer,customer A:head.subj|self.subj|appos R:of -of(house,ticket,car) => event 061
> Spain is the main buyer of Algerian gas. => ESP 061 DZA
n:supplier,exporter,seller,provider A:head.subj|self.subj|appos R:to|of.to -mod(internet,service) => event 061
> Norway is the main supplier of gas to Poland. => NOR 061 POL
n:forum,fair,exhibition,expo +mod(business,trade,investment,economic) A:mod|between R:with? => event 040 recip
> The business forum between Georgia and Iraq opened. => GEO 040 IRQ
n:consortium,joint-venture A:of|between R:with? => event 061 recip
> A consortium between Japan and Qatar was formed. => JPN 061 QAT
n:connection,pipeline,cable,corridor,ferry,flight A:between|from R:to? +head(open,launch,inaugurate,start,resume) => event 061 recip
> A ferry between Tunisia and Malta was launched. => TUN 061 MLT
v:lease,rent A:subj R:from|to|obj.from|obj.to => event 061
> Djibouti leased a port to Ethiopia. => DJI 061 ETH

# ---- 062 -----------------------------------------------------------------------------------------------------------------------
n:exercise,drill,manoeuvre,maneuver,wargame,war-game A:between|among|of|by|poss|light|mod R:with -mod(fire,physical,breathing,dental,oil) => event 062 recip
> Singapore held exercises with Australia. => SGP 062 AUS
n:exercise,drill,manoeuvre,maneuver +mod(joint,military,naval,air,combined,bilateral,multinational,trilateral) A:between|among|by|of|light R:with? -head(@c_intent) => event 062 recip
> Oman and Japan held a joint military exercise. => OMN 062 JPN
v:participate,take A:subj +in(exercise,drill,manoeuvre,maneuver) R:with|in.with|in.of|in.mod|in.by|alongside => event 062
> Ukrainian sailors took part in exercises with Romania. => UKR 062 ROU
v:fight A:subj R:alongside|beside => event 062 recip
> Portugal fought alongside Britain. => PRT 062 GBR
v:fight A:subj +advmod(together) => event 062 recip
> Greece and Serbia fought together. => GRC 062 SRB
v:allow,permit,authorise,authorize,let A[state,GOV]:subj R:obj +xcomp|ccomp(use,station,base,deploy,refuel,land,operate,fly,overfly) => event 062
> Djibouti allowed France to use its airbase. => DJI 062 FRA
v:coordinate,synchronise,synchronize A:subj +obj(operation,strategy,patrol,strike,campaign,attack,defence,defense) R:with|obj.with? => event 062 recip
> Niger and Mali coordinated their patrols. => NER 062 MLI
n:patrol,operation,flight,flyover +mod(joint,combined) A:between|by|of|poss|light R:with => event 062 recip
> The joint patrols of Kenya with Somalia began. => KEN 062 SOM
n:patrol,operation +mod(joint) A:between|of|by|light => event 062 recip
> Joint patrols between Ghana and Benin began. => GHA 062 BEN
n:sale,export,delivery,transfer,shipment +mod(arms,weapon,weapons,military) A:poss|mod|by|of|from R:to|of.to -head(@c_intent,halt,suspend,ban,stop,restrict,cut,block,approve,authorise,authorize) => event 072
> Swedish arms sales to Thailand grew. => SWE 072 THA
v:march,parade A[MIL]:subj R[place]:in|at +self => none
> Indian cadets marched in Paris. => none

# ---- 063 justice, 064 intelligence -------------------------------------------------------------------------------------------------
v:extradite A:obj.from|from R:to -subj => event 063
> The banker was extradited from Panama to Italy. => PAN 063 ITA
v:hand,surrender,transfer,turn A[state,GOV,JUD]:subj +obj(suspect,fugitive,criminal,killer,banker,smuggler,convict,murderer) R:to|obj.to => event 063
> Morocco surrendered a suspect to Belgium. => MAR 063 BEL
v:arrest,detain A[state,GOV,COP]:subj +on|at(request,warrant) R:on.of|at.of|on.mod|on.from|at.from|on.by|on.poss => event 063
> Portugal arrested the man at the request of Brazil. => PRT 063 BRA
v:share,exchange,pass,provide,supply A:subj +obj(intelligence,information,data,secret,imagery,image,coordinates,evidence) R:with|to|obj.with|obj.to => event 064
> Estonia shared intelligence with Ukraine. => EST 064 UKR
v:share,exchange A:subj +obj(intelligence,information,data) -with -to => event 064 recip
> Iraq and Kuwait exchanged intelligence. => IRQ 064 KWT
n:sharing,exchange +mod|of(intelligence,information,data) A:between|by|poss|of R:with? -head(halt,suspend,stop,end,@c_intent) => event 064 recip
> The sharing of intelligence by Malta with Libya improved. => MLT 064 LBY
