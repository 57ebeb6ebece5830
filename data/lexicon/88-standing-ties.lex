# Embassies, diplomatic relations, recognition, what two states share, treaties acted under: the usual wordings that 80, 82, 83 and 86 lack.
@format 1
@version 2026.1
@licence Apache-2.0

@list formal_tie  diplomatic, formal, official, normal, full
@list accord_word  treaty, accord, pact, convention, agreement, protocol, covenant, statute, charter, armistice, memorandum, declaration, framework, compact

# EMBASSY_IN
n:mission,office +mod(diplomatic,consular,liaison,representative,representation) A[state,GOV]:poss|mod|self|of R[place]:in => relation EMBASSY_IN modality=given    # CODING
> Peru's liaison office in Lagos was searched. => PER EMBASSY_IN NGA
v:move,relocate,transfer,bring,return +obj(embassy,consulate,legation) A[state,GOV]:subj R[place]:obj.in|in|from|to => relation EMBASSY_IN    # CODING
> Paraguay moved its embassy from Tel Aviv to Jerusalem. => PRY EMBASSY_IN ISR
v:host +obj(embassy,consulate,legation) A[state]:obj.of R[place]:subj => relation EMBASSY_IN    # CODING
> Iraq hosts the embassies of Kenya and Ghana. => KEN+GHA EMBASSY_IN IRQ

# DIPLOMATIC_RELATIONS
v:open,begin,start,initiate,set,forge,upgrade,exchange +obj(relation,tie,relationship) +obj.mod(@formal_tie) A[state,GOV]:subj R[state]:with|obj.with => relation DIPLOMATIC_RELATIONS recip    # CODING 13
> Honduras opened official relations with China. => HND DIPLOMATIC_RELATIONS CHN
n:year,anniversary,decade +of(relation,tie,relationship) +of.mod(@formal_tie) A[state,GOV]:of.between|between|poss|light|pair R[state]:of.with|with? => relation DIPLOMATIC_RELATIONS recip modality=given    # CODING 13
> China and Japan celebrated fifty years of diplomatic relations. => CHN DIPLOMATIC_RELATIONS JPN
n:relation,tie,relationship +mod(diplomatic) R[state]:with A[state,GOV]:poss|head.subj|author -head(sever,severed,cut,break,suspend,end,freeze,downgrade,establish,restore,resume,reestablish,open,have,maintain,lack,begin,normalize,normalise) => relation DIPLOMATIC_RELATIONS recip    # CODING 13
> Vietnam values diplomatic ties with Japan. => VNM DIPLOMATIC_RELATIONS JPN
v:sever,cut,break,suspend,rupture,terminate +obj(relation,tie,relationship) -subj -obj.mod(trade,economic,commercial,military) A[state,GOV]:obj.between|between => event 161 recip; relation NO_DIPLOMATIC_RELATIONS recip    # CAMEO 161
> Relations between Morocco and Algeria were severed in 2021. => MAR 161 DZA; MAR NO_DIPLOMATIC_RELATIONS DZA
v:keep,have,maintain +obj(embassy,ambassador,relation,tie) +obj.det(no) -obj.mod(trade,economic,commercial,military) A[state,GOV]:subj R[state]:with|obj.with? => relation NO_DIPLOMATIC_RELATIONS recip modality=ongoing    # CODING 14
> Bhutan and China keep no embassies. => BTN NO_DIPLOMATIC_RELATIONS CHN

# RECOGNISES
v:recognize,recognise +head(follow,join,alone) A[state,GOV]:head.subj R[state,territory,group]:obj -obj(importance,need,role,effort,right,genocide) => relation RECOGNISES    # CODING
> Only Nicaragua followed Russia in recognising Abkhazia. => NIC RECOGNISES PLACE:Abkhazia
n:recognition +head(switch,shift,transfer) A[state,GOV]:head.subj|poss R[state,territory]:head.from|from => relation NOT_RECOGNISES    # CODING 14
> Nauru transferred recognition from Taiwan to China. => NRU NOT_RECOGNISES TWN
v:recognize,recognise,acknowledge,accept +obj(annexation,sovereignty,claim,title,incorporation,conquest) A[state,igo,GOV]:subj R[state]:obj.poss|obj.mod|obj.by|obj.of.by T:obj? => relation RECOGNISES    # CODING
> America never acknowledged Russia's annexation of Crimea. => USA NOT_RECOGNISES RUS
v:acknowledge +obj|obj.conj(independence,sovereignty,statehood) A[state,igo,GOV]:subj R[state,territory]:obj.poss|obj.of => relation RECOGNISES    # CODING
> Portugal acknowledged the independence of Guinea-Bissau. => PRT RECOGNISES GNB
v:reject,dispute,contest,deny +obj(independence,statehood) A[state,GOV]:subj R[state,territory]:obj.poss|obj.of => relation NOT_RECOGNISES    # CODING 14
> Serbia rejects the independence of Kosovo. => SRB NOT_RECOGNISES XKX
n:non-recognition,nonrecognition A[state,igo,GOV]:poss|light|by|head.poss|head.of R[state,territory]:of|of.of|of.by => relation NOT_RECOGNISES    # CODING 14
> Canada's non-recognition of Kosovo was brief. => CAN NOT_RECOGNISES XKX

# SHARES
n:friendship,amity A[state,GOV,CVL]:between|among|mod R[state]:between|with|mod.mod? -mod(parliamentary) -head(treaty,pact) => relation SHARES recip topic=friendship    # CODING 13
> The friendship between Kenya and Ghana is strong. => KEN SHARES GHA topic=friendship
n:friendship A[state,GOV]:poss|light|author R[state]:with|for -head(treaty,pact) => relation SHARES recip topic=friendship    # CODING 13
> Kenya's friendship with Ghana is old. => KEN SHARES GHA topic=friendship
n:bond,tie,link,connection -mod(brotherly,fraternal) +mod(strong,historic,historical,cultural,deep,enduring,special,friendly,ethnic,religious,ancient,unbreakable,warm,familial,people-to-people,longstanding,long-standing) A[state,GOV,CVL]:between|of|mod|poss|light|among R[state]:between|with|to|mod.mod? -mod(@formal_tie,economic,trade,commercial,military,strategic,brother,bilateral) -head(sever,cut,break) => relation SHARES recip topic=friendship modality=given    # CODING 13
> The strong bond between Kenya and Ghana was praised. => KEN SHARES GHA topic=friendship
n:relationship +mod(special) A[state]:between|poss|mod R[state]:with|between? => relation SHARES recip topic=friendship    # CODING 13
> America's special relationship with Britain was affirmed. => USA SHARES GBR topic=friendship
v:bind,unite,link,tie,connect +by|subj(history,value,tie,bond,friendship,culture,language,religion,faith,heritage,geography,blood) A[state,CVL]:obj R[state]:with|to? => relation SHARES recip    # CODING
> Kenya and Ghana are bound by a common history. => KEN SHARES GHA
n:value,principle,ideal,belief,heritage,history +mod(shared,common,mutual) A[state,GOV]:head.subj.between|head.obj.between|head.subj.of|head.obj.of R[state]:with? T:self -of -between => relation SHARES recip    # CODING
> The partnership between Kenya and Ghana is grounded in shared values. => KEN SHARES GHA
n:value,principle,ideal,belief,heritage,history +mod(shared,common,mutual) +poss(our,their,we,they) A[state,GOV]:pair T:self -of -between => relation SHARES recip modality=given    # CODING
> Kenya and Ghana are friends. Our shared values unite us. => GHA SHARES KEN
n:border,frontier +mod(shared,common,mutual) A[state]:of|poss|between|pair -head(close,seal,open,reopen,shut) => relation SHARES recip topic=border    # CODING
> The common border of Kenya and Uganda is long. => KEN SHARES UGA topic=border
n:neighbor,neighbour A[state]:head|head.appos R[state]:of +det => relation SHARES recip topic=border    # CODING
> Kenya, a neighbour of Uganda, sent troops to Somalia. => KEN SHARES UGA topic=border

# PARTY_TO
v:have +obj(treaty,accord,pact,convention,agreement,protocol,armistice) -obj.det(no) A[state,GOV]:subj R[state,igo]:with|obj.with? T:obj => relation PARTY_TO each    # CODING 10
> Kenya has a trade agreement with Uganda. => KEN+UGA PARTY_TO -
v:ratify +obj(statute,amendment,instrument,charter,covenant,framework) A[state,GOV]:subj T:obj => event 057; relation PARTY_TO each    # CODING 10
> Kenya has ratified the Rome Statute. => KEN PARTY_TO -
n:accession,ratification,adherence,signature A[state,GOV]:poss|of|by|light T[@accord_word]:to|of => relation PARTY_TO each    # CODING 10
> Kenya's accession to the Kyoto Protocol was praised by Ghana. => KEN PARTY_TO -
v:subscribe,adhere,accede A[state,GOV]:subj T[@accord_word]:to => relation PARTY_TO each    # CODING 10
> Kenya subscribes to the Paris Agreement. => KEN PARTY_TO -
n:participant,adherent A[state,GOV]:head|head.subj|appos +to|in|of(@accord_word,initiative) T:to|in|of => relation PARTY_TO each    # CODING 10
> Kenya became a participant in the Stability Pact. => KEN PARTY_TO -
v:bind +by(@accord_word) A[state]:obj R[state]:to|with? T:by => relation PARTY_TO each    # CODING 10
> New Zealand and Samoa are bound by a Treaty of Friendship. => NZL+WSM PARTY_TO -
n:treaty,accord,pact,agreement +case(under) A[state]:head.subj T:self => relation PARTY_TO each    # who acts under it
> Under the Strategic Framework Agreement, America and Iraq built a bridge. => USA+IRQ PARTY_TO -
