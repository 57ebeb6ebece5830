# How speeches before an assembly of states put it: deeds taken for granted, stances, thanks, blame.
@format 1
@version 2026.1
@licence Apache-2.0

@list u_cause   principle, value, ideal, purpose, sovereignty, integrity, independence, unity, charter, resolution, multilateralism, process, solution, peace, work, goal, objective, mission, role, cause, establishment, implementation, disarmament, strengthening, reform, law, agenda, system, order, convention, treaty, operation

# ---- stances: what one is committed to -------------------------------------------------------------------------------
v:reaffirm,reiterate,restate,renew,underline,underscore,stress,emphasise,emphasize,affirm,confirm +obj(commitment,attachment,adherence,dedication,devotion) +obj.to|to(@u_cause) A[state,GOV,igo]:subj|obj.poss R:obj.to.of|obj.to.poss|obj.to.mod|to.of|to.poss|to.mod|obj.to|to T:obj.to|to => relation SUPPORTS_ON    # CODING 6
> Mali reaffirmed its commitment to the sovereignty of Libya. => MLI SUPPORTS_ON LBY
n:commitment,attachment,adherence,dedication,devotion A[state,GOV,igo]:poss|of +to(@u_cause) R:to.of|to.poss|to.mod|to T:to => relation SUPPORTS_ON    # CODING 6
> Andorra's commitment to the ideals of the United Nations is known. => AND SUPPORTS_ON IGO:UN
a:committed +to(@u_cause) A[state,GOV,igo]:subj|head.subj R:to.of|to.mod|to.poss|to T:to => relation SUPPORTS_ON    # CODING 6
> Latvia remains deeply committed to the strengthening of the United Nations. => LVA SUPPORTS_ON IGO:UN
v:attach +obj(importance,priority,value,significance) -to(support,help,assistance,aid) A[state,GOV,igo]:subj R:to.of|to.poss|to.by|to.mod|to|to.acl.obj|obj.to.of|obj.to T:to|obj.to ! => relation SUPPORTS_ON    # CODING 6
> Latvia attaches great importance to the work of the United Nations. => LVA SUPPORTS_ON IGO:UN
v:believe A[state,GOV,igo]:subj R[igo]:in|in.of +in => relation SUPPORTS_ON    # CODING 6
> Ghana believes in the United Nations. => GHA SUPPORTS_ON IGO:UN
n:faith,confidence,trust A[state,GOV,igo]:poss|light|of R[igo,state]:in|in.of +in => relation SUPPORTS_ON    # CODING 6
> Ghana reiterated its faith in the United Nations. => GHA SUPPORTS_ON IGO:UN

# ---- praise of a thing: whose it is stands in its phrase, if anywhere (src/code/sides/stance.c) ----------------------------
v:welcome,hail,applaud A[state,GOV]:subj T:obj? => event 051    # CODING 6
> The government of Togo welcomes the efforts under way within the European Union. => TGO 051 IGO:EU

# ---- what is known to last, told without its author (data/world/standing.tsv) ---------------------------------------
v:occupy A:mod|by? R[state,place,territory]:head|head.mod|head.of|head.poss -subj -head(position,place,seat,post,office) => relation OCCUPIES modality=given    # CODING 1, 9
> The people of the occupied Golan suffer. => ISR OCCUPIES SYR
n:occupation A:by|poss|mod? R[state,place,territory]:of|of.mod|of.of|of.in -of(post,office,seat) => relation OCCUPIES modality=given    # CODING 1, 9
> Chile called for an end to the occupation of Palestinian land. => ISR OCCUPIES PSE
n:occupation -of -in R[state]:author A:known => relation OCCUPIES modality=given    # CODING 1, 9
> "The occupation must end," the president of Cyprus said. => TUR OCCUPIES CYP
n:occupation A[state,MIL]:mod|by|poss => relation OCCUPIES modality=given    # CODING 1, 9
> Palestine ended years of Israeli occupation. => ISR OCCUPIES PSE
n:power,authority +mod(occupy) R[state,territory]:near A:self|appos|head|known => relation OCCUPIES modality=given    # CODING 1, 9
> The occupying Power must leave Palestine. => ISR OCCUPIES PSE
n:embargo,blockade A:by|poss|mod|acl.by? R[state]:on.in|on|against|upon|over -mod(naval,land,sea,air,arms) +det(the,this,that) => event 163 modality=given; relation SANCTIONS modality=given    # CODING 1, 11
> The embargo against Cuba must be lifted. => USA 163 CUB; USA SANCTIONS CUB
n:embargo,blockade +det(the,this,that) -mod(naval,land,sea,air,arms) R[state]:acl.obj|acl.of|acl.xcomp.obj A:known => event 163 modality=given; relation SANCTIONS modality=given    # CODING 1, 11
> The embargo that has plagued Cuba for decades is unjust. => USA 163 CUB; USA SANCTIONS CUB
n:embargo,blockade,sanction -mod(naval,land,sea,air,arms) R[state]:near A:known => event 163 modality=given; relation SANCTIONS modality=given    # CODING 1, 11
> The people of Cuba bear the burden of long-standing blockades. => USA 163 CUB; USA SANCTIONS CUB

# ---- thanks and praise, put otherwise --------------------------------------------------------------------------------
v:owe +obj(gratitude,debt,thanks,appreciation) A[state,GOV,igo]:subj R:to|iobj|obj.to|obj.of.to => event 051    # CODING 6
> Togo owes a debt of gratitude to Qatar. => TGO 051 QAT
a:praiseworthy,commendable,laudable,admirable,exemplary,remarkable,encouraging,noteworthy A[state,GOV,igo]:author R[state,GOV,igo]:subj.of|subj.by|subj.poss|subj.acl.by|head.of|head.by|head.poss => event 051    # CODING 6
> "The efforts of Qatar are praiseworthy," the president of Togo said. => TGO 051 QAT
a:pleased,satisfied,gratified,happy,delighted,heartened,encouraged,glad A[state,GOV,igo]:subj|head.subj R[state,GOV,igo]:with.in|with.between|with.acl.by|at.between|at.acl.by|by.acl.by|over.of => event 051    # CODING 6
> Senegal is also pleased with the progress in Niger. => SEN 051 NER
v:go +subj(thank,thanks,gratitude,appreciation,congratulation,congratulations,thought,heart,condolence,condolences,sympathy,prayer,wish) ! => none    # nobody travels
> Prayers go to Qatar. => none

# ---- blame in nouns --------------------------------------------------------------------------------------------------
n:inability,failure,indifference,inaction,unwillingness,intransigence,arrogance,hypocrisy,complicity,obstinacy A[state,GOV]:author R[state,igo,group]:of|by => event 111    # CODING 7
> "The indifference of France is known," the president of Togo said. => TGO 111 FRA
n:law,right,resolution,charter,principle,norm,convention,sovereignty,mandate,obligation +head(violate,flout,ignore,disregard,defy,breach,trample,contravene,undermine) A[state,GOV]:author R[state]:head.subj => event 112    # CODING 7
> "Libya violates international law," the president of Togo said. => TGO 112 LBY
n:violation,breach,contravention +of(law,right,resolution,charter,principle,norm,convention,sovereignty,mandate,obligation,integrity,airspace) A[state,GOV]:author R[state,group]:by|poss|of.by|subj.of|subj.poss|subj.by => event 112    # CODING 7
> "Libya's violations of international law go on," the president of Togo said. => TGO 112 LBY

# ---- attacks taken for granted, by nobody named ----------------------------------------------------------------------
n:attack,assault,bombing,bombardment +head(condemn,deplore,denounce,decry,regret) A:poss|mod|by? R[state,territory]:against|upon|on -mod(heart,panic,cyber,verbal,trade,cold,holy) => event 190 modality=happened    # CODING 1, 9
> Togo condemns the repeated attacks against Qatar. => - 190 QAT
v:suffer,endure +obj(attack,assault,aggression,bombing,bombardment,invasion) -obj.mod(heart,panic,cyber,verbal) R[state,igo]:subj A:obj.by|obj.poss|obj.mod? => event 190 modality=happened    # CODING 1, 9
> The African Union suffered a deadly attack in Mali. => - 190 IGO:AU
