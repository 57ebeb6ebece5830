# How speeches before an assembly of states put it: deeds taken for granted, stances, thanks, blame.
@format 1
@version 2026.1
@licence Apache-2.0

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
