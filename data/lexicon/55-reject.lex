# Root 12, REJECT: refuse, decline, rule out, veto, defy.
@format 1
@version 2026.1
@licence Apache-2.0

@list proposal  proposal, plan, offer, request, demand, call, appeal, initiative, suggestion, bid, overture, invitation, agreement, deal, accord, resolution, treaty, condition, ultimatum, draft, compromise, idea, claim, accusation, allegation, application
@list mediation_word  mediation, mediator, arbitration, facilitation
@list talk  talk, meeting, negotiation, dialogue, summit, conference, discussion, consultation

v:reject A:subj R:obj|obj.of|obj.by|obj.from|from => event 120                        # CAMEO 120
> Iran rejected Iraq. => IRN 120 IRQ
v:reject,refuse,dismiss,decline,spurn,rebuff,repudiate +obj(@proposal) A:subj R:obj|obj.of|obj.by|obj.from|from|by => event 120  # CAMEO 120
> Serbia rejected the European Union's proposal. => SRB 120 IGO:EU
v:reject,refuse,decline,spurn +obj(plan,agreement,deal,accord,treaty,resolution) A:subj R:obj.with|with|obj.by|obj.from|obj.poss|obj.mod => event 127  # CAMEO 127
> Sudan rejected the agreement with Ethiopia. => SDN 127 ETH
v:refuse,decline A:subj R:xcomp.iobj|xcomp.with|xcomp.obj|xcomp.to|obj => event 120          # CAMEO 120
> Hungary refused to host Ukraine. => HUN 120 UKR
v:refuse,decline +xcomp(meet,negotiate,talk,discuss,speak,attend,receive,sit,hold) A:subj R:xcomp.with|xcomp.obj|xcomp.to|xcomp.obj.with => event 125   # CAMEO 125
> Cuba refused to meet with Panama. => CUB 125 PAN
v:refuse,decline +xcomp(recognize,recognise) A:subj R:xcomp.obj => relation NOT_RECOGNISES modality=ongoing   # CODING 14
> Algeria refuses to recognise Israel. => DZA NOT_RECOGNISES ISR
v:refuse,decline +xcomp(cooperate,share,trade,sell,buy,import,export,supply) A:subj R:xcomp.iobj|xcomp.with|xcomp.to|xcomp.from|xcomp.obj => event 121  # CAMEO 121
> Turkey refused to cooperate with Greece. => TUR 121 GRC
v:refuse,decline +xcomp(withdraw,retreat,leave,disarm,surrender,cease,stop,halt,end,yield) A:subj R:xcomp.from|xcomp.in|xcomp.to? => event 124  # CAMEO 124
> Ethiopia refused to withdraw from Eritrea. => ETH 124 ERI
v:refuse,decline +xcomp(extend,renew,join,sign,ratify,accept) A:subj R:xcomp.with|xcomp.obj|xcomp.obj.with|xcomp.obj.of => event 127  # CAMEO 127
> Ukraine refused to extend the contract with Russia. => UKR 127 RUS
v:refuse,deny +self +self +obj(entry,visa,access,permission,request,overflight,asylum,clearance) A:subj R:iobj|to|obj.to|obj.of|obj => event 120  # CAMEO 120
> Egypt refused permission to Israel. => EGY 120 ISR
v:rebuff,spurn,repudiate,shun,snub A:subj R:obj => event 120                      # CAMEO 120
> North Korea rebuffed South Korea. => PRK 120 KOR
v:dismiss,brush A:subj R:obj.of|obj.by|obj.from|obj +obj(@proposal,concern,criticism,warning,threat) => event 120    # CAMEO 120
> India dismissed Pakistan's offer. => IND 120 PAK
v:turn +prt(down) A:subj R:obj|obj.from|obj.of|from => event 120                  # CAMEO 120
> Kenya turned down Somalia's request. => KEN 120 SOM
v:rule +prt(out) A:subj R:obj|obj.with|xcomp.with|obj.to|with => event 120        # CAMEO 120
> Armenia ruled out concessions to Azerbaijan. => ARM 120 AZE
v:rule +prt(out) +obj(@talk) A:subj R:obj.with|with => event 125                  # CAMEO 125
> Israel ruled out talks with Syria. => ISR 125 SYR
v:reject,refuse,decline +obj(@talk) A:subj R:obj.with|with|obj.on => event 125    # CAMEO 125
> Iran rejected talks with the United States. => IRN 125 USA
v:reject,refuse,decline +obj(@mediation_word) A:subj R:obj.by|obj.poss|obj.mod|obj.of => event 126    # CAMEO 126
> Morocco rejected mediation by Egypt. => MAR 126 EGY
v:reject,refuse,decline +obj(aid,assistance,help,loan) A:subj R:obj.from|from|obj.poss|obj.mod|obj.by => event 122  # CAMEO 122
> Myanmar refused aid from Thailand. => MMR 122 THA
v:reject,decline +obj(ceasefire,truce,withdrawal,disarmament) A:subj R:with|obj.with|obj.by|from? => event 1246     # CAMEO 1246
> Ethiopia rejected the truce with Eritrea. => ETH 1246 ERI
v:veto A:subj R:obj? => event 129                                                 # CAMEO 129
> Russia vetoed the American resolution. => RUS 129 USA
v:cast,use,exercise +obj(veto) A:subj R:against|on|obj.against|obj.on? => event 129    # CAMEO 129
> China used its veto against the Syrian resolution. => CHN 129 SYR
v:block,obstruct,thwart,stymie,hinder +obj(resolution,bid,accession,membership,decision,initiative,application,statement,tranche,proposal,deal,package,entry) A:subj R:obj|obj.of|obj.for|obj.on => event 129   # CAMEO 129
> Hungary blocked Sweden's accession. => HUN 129 SWE
v:vote A:subj R:against => event 120                                              # CAMEO 120
> Cuba voted against the United States. => CUB 120 USA
v:defy,flout,disregard,disobey A:subj R:obj => event 128                          # CAMEO 128
> North Korea defied the United Nations. => PRK 128 IGO:UN
n:violation,breach,contravention,defiance +of(resolution,charter) +case(in) A[state,GOV,MIL,group]:head.subj R:of.of|of => event 128
> North Korea launched a missile in violation of the resolutions of the United Nations. => PRK 128 IGO:UN
n:violation,breach,contravention,infringement +of(resolution,charter) A:subj.poss|subj.mod|subj.by R:of|of.of => event 128
> North Korea's launch is a violation of several resolutions of the United Nations. => PRK 128 IGO:UN
v:ignore A:subj R:obj -obj(fact) => event 120                                     # CAMEO 120
> Belarus ignored Poland. => BLR 120 POL
v:violate,breach,contravene,infringe +obj(resolution,law,treaty,agreement,charter,convention,accord,right,commitment,obligation) A:subj R:with|obj.with|obj.of|obj => event 128   # CAMEO 128
> Iran violated the agreement with Germany. => IRN 128 DEU
n:violation,breach +of(resolution,law,treaty,agreement,charter,convention,accord,commitment,obligation) A:poss|by R:of.with|of.of|of => event 128    # CAMEO 128
> North Korea's violation of the United Nations charter is clear. => PRK 128 IGO:UN
n:rejection,refusal A:poss|by|mod R:of => event 120       # CAMEO 120
> Egypt's rejection of Ethiopia's plan surprised nobody. => EGY 120 ETH
n:defiance A:poss|by|mod R:of => event 128                                        # CAMEO 128
> Iran's defiance of the United Nations went on. => IRN 128 IGO:UN
a:unwilling,reluctant +xcomp|advcl A:subj R:xcomp.with|xcomp.obj|xcomp.to|advcl.with => event 120      # CAMEO 120
> Turkey is unwilling to negotiate with Cyprus. => TUR 125 CYP
v:resist,oppose +obj(pressure,demand,call,request) A:subj R:obj.from|from|obj.of|obj.by|obj => event 120 # CAMEO 120
> Vietnam always resisted the pressure from China. => VNM 120 CHN
