# Casualties of two verbs: "N people are killed and M are injured in an attack": the phrase hangs on the second.
@format 1
@version 2026.1
@licence Apache-2.0

@list hurting  wound, injure, hurt, injured, wounded, kill, missing, abduct, displace, kidnap

w:kill +self(kill) ! ! M:obj|at M:including? A:conj.by.by|conj.in.by|conj.during.by|conj.by|conj.in.poss|conj.in.mod|conj.during.poss|conj.during.mod|conj.after.poss|conj.after.mod|conj.subj R[place]:obj|at|conj.in.on|conj.in.in|conj.in.across|conj.in.at|conj.across|conj.by.across|conj.in|conj.after.in +conj(@hurting) +conj.in|conj.during|conj.after|conj.by|conj.subj|conj.from(@hostile_act) => measure CASUALTIES unit=killed    # CODING 9
> Five farmers are killed and nine others are injured in a Serbian attack on Croatia. => SRB CASUALTIES HRV value=5
w:kill +self(kill) ! M:obj|at M:including? A[state,MIL,COP,group,REB]:conj.advcl.subj R[place]:obj|at|conj.advcl.obj|conj.advcl.on|conj.advcl.at|conj.advcl.in|conj.advcl.on.in +conj(@hurting) +conj.advcl(@hostile_act,open,fire,carry,conduct,launch,hit,bombard) => measure CASUALTIES unit=killed    # CODING 9
> Four people are killed and two others are injured when Turkey shells a camp in Syria. => TUR CASUALTIES SYR value=4
