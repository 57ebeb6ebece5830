# Stances told through other words than "support" and "oppose", claims on territory, embassies named as their ministries do.
@format 1
@version 2026.1
@licence Apache-2.0

# ---- SUPPORTS_ON ----------------------------------------------------------------------------------------------------
n:attachment A[state,GOV]:poss|light R:to|to.of|to.in T:to => relation SUPPORTS_ON    # CODING 6
> Chad reiterated its attachment to the African Union. => TCD SUPPORTS_ON IGO:AU
n:right +mod(inalienable,legitimate,inherent,fundamental,national) R[CVL,territory,group]:of|poss|head.subj A[state,GOV]:author|head.subj -head(deny,deprive) => relation SUPPORTS_ON modality=given    # whose rights
> "The Palestinian people have an inalienable right to a state," the president of Malta said. => MLT SUPPORTS_ON PSE
n:solution +mod(state) A[state,GOV]:head.subj|head.head.subj|author -head(base,describe,discussion,move,hinder,build,discuss,support,back,favour,favor,endorse,advocate) -case(from,through,on) => relation SUPPORTS_ON modality=given    # the two-State solution
> "There must be a two-State solution," the president of Malta said. => MLT SUPPORTS_ON ISR+PSE
v:support,back,favour,favor,endorse,advocate +obj(solution) +obj.mod(state) A[state,GOV,igo]:subj T:obj => relation SUPPORTS_ON    # CODING 6
> Malta supports the two-State solution. => MLT SUPPORTS_ON ISR+PSE
n:support +for|of(solution) +for.mod|of.mod(state) A[state,GOV,igo]:poss|light T:for|of => relation SUPPORTS_ON    # CODING 6
> Malta reiterated its support for the two-State solution. => MLT SUPPORTS_ON ISR+PSE
n:state R[state]:mod +mod(independent,sovereign,viable) +head(establish,establishment,realize,realise,achieve,recognize,recognise,attain,build) -head.aux(have) A[state,GOV]:author|head.subj => relation SUPPORTS_ON modality=given    # statehood
> "An independent Palestinian State must be established," the president of Malta said. => MLT SUPPORTS_ON PSE

# ---- CLAIMS ---------------------------------------------------------------------------------------------------------
v:recover,regain,reclaim,restore,retrieve +obj.mod(occupied) A[state]:subj R[place]:obj => relation CLAIMS    # land held by another
> Syria will regain the occupied Golan Heights. => SYR CLAIMS PLACE:GolanHeights
n:sovereignty A[state]:poss|head.poss|head.light R[place]:over|head.over => relation CLAIMS    # CODING
> Mauritius hopes to exercise its sovereignty over the Chagos Archipelago. => MUS CLAIMS IOT

# ---- EMBASSY_IN -----------------------------------------------------------------------------------------------------
n:embassy,consulate A[state]:mod|poss R[place]:next => relation EMBASSY_IN    # posts named as their ministries name them
> She led U.S. Embassy Baku. => USA EMBASSY_IN AZE

# ---- MEMBER_OF ------------------------------------------------------------------------------------------------------
n:path A[state]:poss R[igo]:mod|to -head(block) => relation MEMBER_OF modality=wished    # CODING
> Serbia works on its EU path. => SRB MEMBER_OF IGO:EU modality=wished
v:join,enter +self(join,enter) +obj(community) +obj.mod(european,economic,caribbean,andean,african) A[state,GOV]:subj R[igo]:obj => relation MEMBER_OF    # not the international one
> Spain and Portugal joined the European Community. => ESP+PRT MEMBER_OF IGO:EC
n:request,application,bid,candidacy,candidature,aspiration,desire,wish +acl(join,enter,rejoin) A[state]:light|poss|mod R[igo]:acl.obj => relation MEMBER_OF modality=wished    # CODING
> Finland submitted its request to join NATO. => FIN MEMBER_OF IGO:NATO modality=wished
n:application,bid +for(membership,admission,accession) A[state]:poss|light|mod R[igo]:for.of|for.in|for.to|for.mod => relation MEMBER_OF modality=wished    # CODING
> Finland submitted its application for NATO membership. => FIN MEMBER_OF IGO:NATO modality=wished
