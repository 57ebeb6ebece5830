# Root 13, THREATEN, and warnings.
@format 1
@version 2026.1
@licence Apache-2.0

@list forceful  attack, invade, strike, bomb, destroy, annihilate, retaliate, use, launch, fire, hit, kill, eliminate, shoot, respond, wipe, level, flatten, obliterate, intervene, target, defend, fight
@list penalty  sanction, tariff, embargo, boycott, duty, penalty, ban, levy, quota, measure

v:threaten A:subj R:obj -obj(peace,security,stability) => event 130               # CAMEO 130
> Iran threatened Bahrain. => IRN 130 BHR
v:threaten A:subj R:xcomp.obj|xcomp.on|xcomp.with|xcomp.against|xcomp.from|xcomp.to|with? +xcomp => event 130  # CAMEO 130
> Venezuela threatened to humiliate Guyana. => VEN 130 GUY
v:threaten,vow,warn +xcomp|ccomp(@forceful) -ccomp.aux(could,may,might) A:subj R:xcomp.obj|ccomp.obj|xcomp.against|xcomp.on|obj|xcomp.to => event 138  # CAMEO 138
> North Korea threatened to retaliate against Japan. => PRK 138 JPN
v:threaten +with(war,attack,strike,force,invasion,retaliation,annihilation,missile,action) A:subj R:obj => event 138       # CAMEO 138
> Israel threatened Lebanon with war. => ISR 1384 LBN
v:threaten +with(@penalty) A:subj R:obj => event 1312                             # CAMEO 1312
> The United States threatened Mexico with tariffs. => USA 1312 MEX
v:threaten,warn +xcomp(close,block,blockade,shut) A:subj R:xcomp.to|xcomp.obj|obj|xcomp.with? => event 1381  # CAMEO 1381
> Iran threatened to blockade Kuwait. => IRN 1381 KWT
v:threaten,warn +xcomp(deport,arrest,detain,ban,prosecute,seize) A:subj R:xcomp.obj|xcomp.to|xcomp.from => event 132 # CAMEO 132
> Pakistan threatened to deport the Afghans. => PAK 132 AFG
v:threaten,warn +xcomp(annex,occupy,seize,take) A:subj R:xcomp.obj|xcomp.of|xcomp.obj.of => event 1382       # CAMEO 1382
> Venezuela threatened to annex Guyana. => VEN 1382 GUY
v:warn A[state,GOV,MIL,group,igo]:subj R:obj|iobj|against => event 130                 # CAMEO 130
> China warned Taiwan on Sunday. => CHN 130 TWN
v:warn +of|against(consequence,retaliation,response,war,attack,strike,action,escalation) A:subj R:obj|iobj => event 138   # CAMEO 138
> Iran warned Israel of retaliation. => IRN 138 ISR
v:issue,make,deliver,utter,repeat,renew +obj(threat,warning) A:subj R:against|to|obj.against|obj.to => event 130  # CAMEO 130
> Russia issued a warning to Finland. => RUS 130 FIN
n:threat A:poss|mod|by|from R:against|to -mod(hybrid,terror,terrorist,security) => event 130    # CAMEO 130
> Russian threats against Moldova have grown. => RUS 130 MDA
n:threat,vow +acl(@forceful) A:poss|mod|light R:acl.obj|acl.against|acl.on => event 138   # CAMEO 138
> Turkey's threat to attack Syria was noted. => TUR 1384 SYR
v:vow,pledge,swear,promise +obj(revenge,retaliation,vengeance,response,war,punishment) A:subj R:against|on|to|obj.against|obj.on|for => event 138   # CAMEO 138
> Iran vowed revenge against Israel. => IRN 138 ISR
v:vow,swear,pledge +xcomp(retaliate,avenge,respond,punish,destroy,crush,defeat,annihilate,eliminate) A:subj R:xcomp.against|xcomp.obj|xcomp.to|against? => event 138   # CAMEO 138
> Pakistan vowed to punish India. => PAK 138 IND
v:hold +xcomp|obj(accountable) A:subj R:obj => event 130                          # CAMEO 130
> Canada will hold Iran accountable. => CAN 130 IRN
v:intimidate,menace,terrorize,terrorise A:subj R:obj => event 130                 # CAMEO 130
> China intimidated the Philippines. => CHN 130 PHL
v:brandish,rattle +obj(saber,sabre,sword,weapon) A:subj R:at|against => event 138 # CAMEO 138
> North Korea rattled its sabre at Japan. => PRK 138 JPN
v:threaten +subj(storm,flood,drought,rain,disease,virus,hurricane,famine,crisis,fire,wildfire,change) => none      # nature
> The drought threatened Kenya. => none
v:threaten +obj(peace,stability,security,life,livelihood,health,climate,species) -subj => none   # a state of things
> Threatened by the heat, they left Spain. => none
n:threat +of(change,flood,disease,famine,recession,extinction,climate) => none      # nature
> The threat of famine in Yemen is real. => none
