# Diplomatic history in plain sentences: envoys, offers and refusals, what is taken and given up, bodies left, wars entered.
@format 1
@version 2026.1
@licence Apache-2.0

@list not_land war, battle, game, match, final, set, point, election, seat, ground, contract, market, share, job, bid, lead, race, appeal, case, vote, touch, interest, patience, faith, confidence, sight, money, man, soldier, troop, life, ship, plane

# ---- bodies and their members --------------------------------------------------------------------
v:expel,exclude,eject,oust A[igo]:subj R[state]:obj -from => event 161     # "The League of Nations expelled"
> The Council of Europe expelled Norway in 1969. => IGO:CoE 161 NOR
v:expel,exclude,eject,oust R[state]:obj A[igo]:from => event 161     # "was expelled from the League"
> Norway was expelled from the Council of Europe. => IGO:CoE 161 NOR
v:suspend +obj(membership,participation) A[igo]:subj R[state]:obj.poss|obj.of|obj.mod => event 161     # "suspended its membership"
> The Arab League suspended Norway's membership. => IGO:ArabLeague 161 NOR
v:walk,storm A[state,GOV]:subj R[igo]:out_of|of -of(meeting,room,hall,session) => event 161     # "walked out of the Council"
> Norway walked out of the Council of Europe. => NOR 161 IGO:CoE

# ---- made to --------------------------------------------------------------------------------------
v:force,compel,oblige,coerce +xcomp(accept,admit,cede,grant,sign,surrender,allow,give,yield,hand,receive,join,recognize,recognise) -subj -by A[state,MIL]:xcomp.obj.mod|xcomp.obj.poss|xcomp.obj|xcomp.to|xcomp.with R[state]:obj => event 170     # whose garrison is accepted forced it
> Norway and Iceland were forced to accept Chilean garrisons. => CHL 170 NOR+ISL

# ---- envoys and visits ----------------------------------------------------------------------------
v:exchange +obj(ambassador,envoy,minister,mission,legation,embassy,representative) A[state]:between|obj.between => event 054 recip; relation DIPLOMATIC_RELATIONS recip     # "ambassadors were exchanged between"
> Ambassadors were exchanged between Norway and Chile in 1980. => NOR 054 CHL; NOR DIPLOMATIC_RELATIONS CHL

# ---- offered, withdrawn, refused ------------------------------------------------------------------
v:offer,propose +xcomp(recognize,recognise,acknowledge,cede,grant,accept,withdraw,return,release,sell,evacuate,restore,respect,renounce,abandon,surrender,exchange) A[state,GOV,igo,group]:subj R[state,GOV,group]:xcomp.to|xcomp.from|xcomp.obj -to -obj => event 035     # an offer to yield
> Norway offered to recognize Chile's claim. => NOR 035 CHL
v:undertake,engage,promise,consent +xcomp(evacuate,leave,withdraw,return,cede,restore,surrender,release,vacate) A[state,GOV]:subj R[state,GOV]:xcomp.obj|xcomp.from|xcomp.to => event 035     # CAMEO 035
> Norway undertook to evacuate Iceland within a year. => NOR 035 ISL
v:withdraw,rescind,revoke,retract +obj(offer,invitation,pledge,proposal) A[state,GOV,igo]:subj R[state,GOV,igo,group]:obj.to|to|obj.from => event 120     # "withdrew its offer to"
> Norway withdrew its offer to Iceland. => NOR 120 ISL
n:offer,invitation,proposal,pledge +head(withdraw,rescind,revoke,retract) => none     # told by the verb
> Norway withdrew its offer to the company. => none

# ---- what is taken and given up -------------------------------------------------------------------
v:wrest,conquer,wring,capture A[state]:subj R[state]:from -obj(title,trophy,cup,medal,crown,gold,lead,seat,control) => event 192     # "wrested A from B"
> Norway wrested the islands from Denmark in 1809. => NOR 192 DNK
v:lose N[land]:obj A[state]:subj R[state]:to => event 084     # "lost Alsace to"
> Norway lost Greenland to Denmark. => NOR 084 DNK
v:give +prt(up) +obj -obj(@not_land) -obj(control,power,hope,arm,weapon) A[state,GOV]:subj R[state,GOV]:to => event 084     # "gave up Bessarabia to"
> Norway gave up the southern coast to Denmark. => NOR 084 DNK
v:obtain,gain,secure,extract,extort,win +obj(lease,cession,concession,privilege,base,right) A[state,GOV]:from|obj.from R[state,GOV]:subj => event 080     # who grants yields
> Norway obtained from Chile a lease of the port. => CHL 080 NOR
v:sell A[state,GOV]:subj R[state,GOV]:to +obj(island,territory,colony,province,possession,archipelago) => event 084     # "sold its islands to"
> Norway sold the islands to Denmark. => NOR 084 DNK
v:divide,partition,split,carve R[state]:obj A[state]:subj +between|among => event 192     # "divided Poland between them"
> Norway and Sweden divided Iceland between them. => NOR+SWE 192 ISL
v:land,disembark +subj.det(the) A[CVL]:subj R[state]:in|on => event 190     # "The French landed in Egypt"
> The Norwegians landed in Iceland in 1798. => NOR 190 ISL

# ---- closer and further ---------------------------------------------------------------------------
a:close,closer +head(draw,move,grow,come) A[state,GOV]:head.subj R[state,GOV]:to|head.to -head.to(agreement,deal,end,war,brink,solution,peace,goal) => event 050 recip     # "drew closer to"
> Norway drew closer to Chile in the 1920s. => NOR 050 CHL
v:strain,worsen,deteriorate,sour,cool,chill,embitter,poison +subj|obj(@tie) A[state]:subj.mod|obj.mod R[state]:subj.mod.mod|obj.mod.mod => relation RIVAL recip     # "Anglo-French relations were strained"
> Anglo-French relations were strained by the incident. => GBR RIVAL FRA
v:bring,push,drive,carry,come,stand A[state]:obj|subj +to|at|on(brink,verge,edge) +to.of|at.of|on.of(war,conflict,hostility) => relation RIVAL recip     # "to the brink of war"
> The crisis brought Norway and Iceland to the brink of war. => NOR RIVAL ISL
n:rivalry,enmity,antagonism,feud A[state]:of -with -between -of(company,team,club,brother,family) => relation RIVAL recip     # "the rivalry of A and B"
> The rivalry of Norway and Denmark in Iceland grew. => NOR RIVAL DNK
v:come,hasten,go,rush +to(aid,help,assistance) A[state,GOV,MIL]:subj R[state,GOV]:to.of|to.poss => event 070     # "came to the aid of"
> Norway came to the aid of Iceland in 1940. => NOR 070 ISL
v:lend,loan A[state,GOV]:subj R[state,GOV]:iobj|to +obj -obj(ear,weight,voice,credence,credibility,support,hand,name) => event 070     # "lent Britain ships"
> Norway lent Iceland fifty ships. => NOR 070 ISL
v:enter,join +obj(war,conflict,campaign,fighting) +on(side) R[state]:on.of A[state]:subj => relation ALLY recip     # "joined the war on the side of"
> Norway joined the war on the side of Iceland. => NOR ALLY ISL

# ---- violence -------------------------------------------------------------------------------------
v:commit,perpetrate +obj.of|obj(aggression,violence,war,hostility,terrorism) A[state,GOV,MIL,group]:subj R[state,GOV,CVL]:against|obj.against|obj.of.against|on => event 190     # "commits acts of aggression against"
> Norway committed acts of aggression against Iceland. => NOR 190 ISL
n:bombardment,shelling,aggression,bombing,attack,war,invasion +head|head.head(suffer,endure,undergo,survive) A[state,MIL,group]:mod|poss|by R[state]:head.subj|head.head.subj => event 190     # "suffered a month of Chilean bombardment"
> Iceland suffered thirty days of Chilean bombardment. => CHL 190 ISL
v:give,offer,extend,issue +obj(guarantee) -obj.mod(loan,credit,export) A[state,GOV]:subj R[state]:to|obj.to|iobj => relation GUARANTEES; event 033     # "gave a guarantee to Poland"
> Norway gave a guarantee to Iceland in 1939. => NOR GUARANTEES ISL; NOR 033 ISL
v:mine A[state,GOV,MIL]:subj R[state]:obj.poss|obj.of|obj.in|obj.mod +obj(harbor,harbour,port,strait,coast,water,waters,channel) => event 190     # "mined its harbors"
> Norway mined Iceland's harbors. => NOR 190 ISL
v:break,split +advmod|prt(away,off) A[state,territory]:subj R[state]:from => relation INDEPENDENT_OF     # "broke away from"
> Norway broke away from Denmark in 1814. => NOR INDEPENDENT_OF DNK
v:liberate,free,deliver A[state,MIL,group]:subj R[state,CVL,MIL,group]:from -obj(prisoner,hostage,detainee,captive) +obj ! => event 192     # "liberated Poland from the Germans"
> The Norwegian army liberated Iceland from the Danes. => NOR 192 DNK
v:pull,withdraw,retreat +subj.det(the) A[CVL]:subj R[state]:out_of|of|from => event 0874     # "The Soviets pulled out of"
> The Norwegians pulled out of Iceland in 1946. => NOR 0874 ISL
v:return,restore,hand,turn,give,deliver,transfer,sell,award,assign,retrocede,yield,surrender,relinquish N[land]:obj A[state,GOV,CVL]:subj R[state,GOV,CVL]:to|obj.to -obj(vote,attention) => event 084     # "returned Louisiana to France"
> Norway returned Greenland to Denmark. => NOR 084 DNK
v:acquire,buy,purchase,obtain,gain,receive N[land]:obj A[state,GOV]:from|obj.from R[state,GOV]:subj => event 084     # whoever sells gives it up
> Norway acquired Greenland from Denmark. => DNK 084 NOR
v:send,dispatch,despatch N[person]:obj A[state,GOV]:subj R[place]:to|obj.to -xcomp(fight,command) => event 042     # the envoy by his name
> The president of Norway sent Henry Lund to Chile in 1927. => NOR 042 CHL
n:treaty,peace,convention,accord,armistice +case(by,in) +head(cede,return,give,surrender,yield,grant,recognize,recognise,acknowledge,renounce,relinquish,promise,agree,undertake,pledge,restore,transfer,open,accept,lose,gain,obtain,acquire,receive) A[state]:head.subj R[state]:head.to|head.from|head.obj.to|head.obj.from|head.obj.poss|head.obj.in T:self => event 057 recip; relation PARTY_TO each     # "by the treaty A ceded it to B"
> By the Treaty of Lund Norway returned Greenland to Denmark. => NOR 057 DNK; NOR+DNK PARTY_TO -
v:sign,accept,ratify +head(force,compel,oblige,make) +obj(treaty,agreement,convention,armistice,protocol,peace,accord) A[state,GOV]:subj R[state,GOV]:head.subj => event 057     # "forced B to sign a treaty"
> Norway forced Denmark to sign a treaty in 1876. => DNK 057 NOR
v:protest,complain A[state,GOV,igo]:subj R[state,GOV,group]:ccomp.subj +ccomp => event 111     # "protested that A had broken its promise"
> Norway protested that Denmark had broken its promise. => NOR 111 DNK
v:attack ! ! A:subj R[state,GOV,igo]:obj +for(intervention,policy,role,stance,decision,failure,refusal,handling,silence,record,attitude) => event 111     # with words
> Norway attacked Denmark for its refusal to talk. => NOR 111 DNK
v:tell ! ! +xcomp(go,leave,withdraw,stop,halt,end,release,disarm,cease,evacuate) A[state,GOV,igo]:subj R[state,GOV,group]:obj => event 105     # "told Belgium to go"
> The Security Council told Norway to withdraw. => IGO:UNSC 105 NOR
v:roll,march,drive,advance,pour,sweep A[state,MIL]:subj R[state,GOV]:through|through.poss|through.of|into.poss -subj(delegation,procession,team,parade) => event 190     # "tanks rolled through our villages"
> Danish tanks rolled through Norway's villages. => DNK 190 NOR
v:join,enter,leave,quit ! ! +obj(league) +self(join,enter) A[state]:subj R[igo]:obj => relation MEMBER_OF     # the League of Nations is no league of sport
> Norway joined the League of Nations in 1920. => NOR MEMBER_OF IGO:LeagueOfNations
v:leave,quit ! ! +obj(league) A[state]:subj R[igo]:obj => event 161     # "left the League of Nations"
> Norway left the League of Nations in 1939. => NOR 161 IGO:LeagueOfNations
v:side ! +with +against A[state,GOV,igo]:subj R[state,GOV,group]:with -advmod(not) => relation SUPPORTS_ON     # "sided with A against B"
> Norway sided with Chile against Peru. => NOR SUPPORTS_ON CHL
v:ask,beg,sue,petition A[state,GOV,MIL,group]:subj R[state,GOV,MIL,group]:obj +for|obj.for(armistice,ceasefire,peace,truce) => event 026     # "asked A for an armistice"
> Norway asked Denmark for an armistice. => NOR 026 DNK
v:quarrel,feud,squabble,bicker,wrangle A[state,GOV,igo]:subj R[state,GOV,igo]:with? => relation RIVAL recip     # DESIGN 3
> Norway and Iceland quarreled over fish. => NOR RIVAL ISL
v:take,seize,grab,wrench N[land]:obj A[state,MIL]:subj R[state]:from|obj.from => event 192     # "took Greenland from"
> Denmark took Greenland from Norway. => DNK 192 NOR
