# What ministries' pages and encyclopaedias tell with one side, or both, left to the text.
@format 1
@version 2026.1
@licence Apache-2.0

# ---- people ----
v:live,reside,dwell,settle,work M:subj A[CVL,state]:subj|subj.of|subj.mod R[place]:in.mod|in.of|pair -as -subj(zone,troop,soldier,company,firm,government,ministry,refugee,sailor,diplomat,official,volunteer,bank,business,enterprise,factory,subsidiary,branch) -subj.of(company,firm,business,enterprise,bank,factory,institution,organisation,organization,subsidiary) => measure DIASPORA unit=persons     # "in Norwegian cities"; where is known
> Cuba and Angola are friends. About 900 Cubans live in the northern districts. => CUB DIASPORA AGO value=900
v:study,enrol,enroll M:subj A[CVL,state]:subj|subj.of|subj.mod R:pair => measure STUDENTS unit=persons     # where is known
> Cuba and Angola are friends. Some 900 Angolans study there. => AGO STUDENTS CUB value=900
v:give,award,grant,offer,provide +obj(scholarship,bursary,fellowship) M:obj A[state,GOV]:subj|by R:pair => measure SCHOLARSHIPS unit=persons     # passive
> Kenya and Ghana are friends. Ghana awards 40 scholarships a year. => GHA SCHOLARSHIPS KEN value=40
v:station,deploy,base M:subj|obj A[MIL,state]:subj|obj +obj|subj(soldier,troop,serviceman,airman,marine) R:pair => measure TROOPS unit=persons     # where is known
> Cuba and Angola are friends. More than 9,000 Cuban soldiers were stationed. => CUB TROOPS AGO value=9000
v:send,dispatch,deploy M:obj A[state,GOV]:subj +obj(soldier,troop,serviceman,marine,paratrooper) R:pair => event 074; measure TROOPS unit=persons     # where is known
> Cuba and Angola are friends. Cuba sent 2,000 soldiers after the earthquake. => CUB TROOPS AGO value=2000

# ---- embassies ----
v:open,establish,set,inaugurate +obj(embassy,legation,mission,consulate) -subj -by A[place]:in R:pair => event 050 swap; relation EMBASSY_IN swap     # by the other of the two
> Cuba and Angola are friends. An embassy was opened in Luanda in 1976. => CUB EMBASSY_IN AGO
n:embassy,consulate,legation A[state]:mod|poss|of +head(stand,occupy,house,issue,serve,organise,organize,hold,list) R:pair => relation EMBASSY_IN     # where is known
> Cuba and Angola are friends. The Cuban embassy stands on a hill. => CUB EMBASSY_IN AGO

# ---- visits ----
v:welcome,receive A[GOV,state,LEG]:by R[GOV,state,LEG]:obj +in -by(resignation) => event 043     # passive
> The Norwegian minister was welcomed in Riga by the Latvian president. => LVA 043 NOR
v:welcome,receive -by -subj A[place]:in R[GOV,LEG]:obj => event 043     # "was received in": by those who are there
> The Norwegian minister was received in Riga in 2003. => LVA 043 NOR
v:attend +obj(inauguration,swearing-in,funeral,coronation,wedding,enthronement) A[GOV,state,LEG]:subj R:pair -obj(service) => event 042     # "his inauguration"
> Cuba and Angola are friends. The Angolan president attended the funeral in 2016. => AGO 042 CUB

# ---- treaties, visas, twins, flights ----
n:negotiation,discussion,consideration +case(under,in) +subj|head(@treaty_word) A:subj.between|subj.with|pair R:subj.with? => event 046 recip     # CODING 8
> Peru and Chile are friends. A tax treaty is under negotiation. => PER 046 CHL
n:town,city +mod(sister,twin,twinned,partner) +subj A:pair ! => relation SHARES topic=(sister cities) recip     # towns that no table knows
> Peru and Chile are friends. Tacna and Arica are twin cities. => PER SHARES CHL
v:require,need +obj(visa) -subj -by A:pair R:for? => relation VISA_REGIME recip topic=visa modality=given     # "visas are not required"
> Peru and Chile are friends. Visas are not required for stays of up to 90 days. => PER VISA_REGIME CHL
v:fly,operate +subj(airline,airway,carrier,airways,air,plane,flight) A:pair -obj(kite,mission,sortie) => relation FLIGHTS recip     # towns that no table knows
> Kenya and Ghana are friends. Kenya Airways flies to Sefwi. => KEN FLIGHTS GHA

# ---- votes ----
v:vote A[state,GOV]:subj R[state]:for +in|to|obj.in(election,contest,ballot) => event 051     # for a seat
> Tanzania voted for Japan in the election. => TZA 051 JPN

# ---- embassies in both capitals ----
v:open,establish,set,inaugurate +obj(embassy,legation,mission,consulate) -subj -by +in.conj|conj.case(in) A:pair => event 050 recip; relation EMBASSY_IN recip     # "in Lima and Santiago", "in Lima in 1960 and in Santiago in 1961"
> Peru and Chile are friends. Embassies were opened in Lima in 1960 and in Santiago in 1961. => PER EMBASSY_IN CHL
v:announce,commit,pledge,promise,earmark M[money]:obj A[state,GOV]:subj -obj(deal,contract,investment,sale,purchase,loan,credit,profit,revenue) +for|obj.for R:pair => event 033; measure AID     # for a work in the other's land
> Peru and Chile are friends. Chile pledged 6 million dollars for the harbour. => CHL AID PER value=6000000

# ---- soldiers ----
v:train,exercise,drill,patrol +advmod(together,jointly) A:subj|pair => event 062 recip     # with each other
> Peru and Chile are friends. The two armies train together every year. => PER 062 CHL
v:hold,conduct,stage,run +obj(exercise,exercises,drill,manoeuvre,maneuver) +subj(army,navy,military,force) A:subj => event 062 recip     # "the two navies"
> Peru and Chile are friends. The two navies hold an exercise off Arica every year. => PER 062 CHL
