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
v:attach +obj(importance,priority,value,significance) A[state,GOV,igo]:subj R:to.of|to.poss|to.by|to.mod|to|to.acl.obj|obj.to.of|obj.to T:to|obj.to => relation SUPPORTS_ON    # CODING 6
> Latvia attaches great importance to the work of the United Nations. => LVA SUPPORTS_ON IGO:UN
v:believe A[state,GOV,igo]:subj R[igo]:in|in.of +in => relation SUPPORTS_ON    # CODING 6
> Ghana believes in the United Nations. => GHA SUPPORTS_ON IGO:UN
n:faith,confidence,trust A[state,GOV,igo]:poss|light|of R[igo,state]:in|in.of +in => relation SUPPORTS_ON    # CODING 6
> Ghana reiterated its faith in the United Nations. => GHA SUPPORTS_ON IGO:UN

# ---- praise of a thing: whose it is stands in its phrase, if anywhere (src/code/stance.c) ----------------------------
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
