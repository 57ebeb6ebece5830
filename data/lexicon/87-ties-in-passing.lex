# Relations told in passing: quarrels, members, allies, joint work named as the thing talked about.
@format 1
@version 2026.1
@licence Apache-2.0

@list t_quarrel row, dispute, quarrel, feud, rift, rivalry, controversy, disagreement, friction, tension, clash
@list t_joint joint, shared, common, bilateral, trilateral, mutual, close, closer, continued, ongoing, strengthened, enhanced, expanded, deepening, growing, strategic, collective, cooperative
@list t_about discuss, review, explore, highlight, note, emphasise, emphasize, underscore, underline, stress, welcome, reaffirm, deepen, launch, advance, celebrate, formalize, formalise

# RIVAL
n:row,quarrel,feud,friction A[state,igo]:mod R[state,igo]:mod.mod => relation RIVAL recip    # DESIGN 3
> The Greek-Turkish row over oil eased. => GRC RIVAL TUR
n:row,quarrel,feud,friction,disagreement A[state,igo,GOV]:between|among|poss|light R[state,igo,GOV]:between|with? => relation RIVAL recip    # DESIGN 3
> A row between Malta and Libya eased. => MLT RIVAL LBY
n:dispute,war +mod(trade,commercial,tariff,economic,fishing,territorial,maritime) A[state,igo]:mod|between R[state,igo]:mod.mod|between|with? => relation RIVAL recip    # DESIGN 3
> The trade dispute between Malta and Libya grew. => MLT RIVAL LBY
n:competition,rivalry A[state,igo]:light|poss R[state]:with -mod(fair,free,open) => relation RIVAL recip    # DESIGN 3
> Japan wants to manage its competition with China. => JPN RIVAL CHN

# joint work as a thing talked about
n:cooperation,collaboration,coordination,effort,partnership,work +mod(@t_joint) +head(@t_about) A[state,GOV,igo]:light R[state,GOV,igo]:with? => event 060 recip modality=ongoing    # CODING 8
> Malta and Libya discussed their joint efforts against smuggling. => MLT 060 LBY

# MEMBER_OF
n:member R[igo]:of A[state]:appos|head.appos|head +mod(only,first,founding,permanent,largest,smallest,new,newest,other,observer,full) => relation MEMBER_OF    # DESIGN 3
> Malta, the smallest member of the European Union, has voted. => MLT MEMBER_OF IGO:EU
v:welcome,greet A:subj +as(member) A[state]:obj R[igo]:as.of => relation MEMBER_OF    # DESIGN 3
> Ghana welcomes Montenegro as a member of the United Nations. => MNE MEMBER_OF IGO:UN
n:admission,entry A[state]:of|poss|to.of R[igo]:to|into|to.poss +to|into -head(seek,oppose,block,demand) => relation MEMBER_OF    # DESIGN 3
> The admission of Malta to the United Nations was welcomed. => MLT MEMBER_OF IGO:UN

# ALLY
n:ally R[state,igo]:mod A[state,GOV]:author +poss(we,our) => relation ALLY recip    # DESIGN 3
> "We support our Philippine allies," Japan said. => JPN ALLY PHL
n:partner,friend +mod(faithful,close,closest,longstanding,long-standing,capable,trusted,reliable,strong,key,major) A[state]:subj -of -to => relation STRATEGIC_PARTNER recip    # CODING 13
> Malta and Libya have long been faithful partners. => MLT STRATEGIC_PARTNER LBY
