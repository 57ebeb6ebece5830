# What columns and speeches on two states tell, in their words.
@format 1
@version 2026.11
@licence Apache-2.0

@list goods_given wheelchair, ambulance, computer, book, tent, blanket, medicine, mask, ventilator, vaccine, food, rice, wheat, flour, clothes, equipment, kit, package, parcel, generator, tractor, seed, fertiliser, fertilizer, bus, truck, bed, dialysis, machine, laptop, toy, gift, supplies, supply, hamper

# ---- votes, flags, gifts ----
v:vote A[state,GOV]:subj +for|in(resolution,motion,draft,proposal,text,amendment) R[state,GOV]:for.acl.subj|for.poss|for.acl.by => event 051     # CODING 6
> Togo voted for the resolution that Ghana had put forward at the United Nations. => TGO 051 GHA
v:fly,hoist,display,wave +obj(flag) -subj A[place]:in|obl.in R[state]:obj.of|obj.mod => event 051     # CODING 6
> Many Japanese flags were flown in Jakarta. => IDN 051 JPN
v:present,donate,distribute,hand,deliver,send,bring +obj(@goods_given) A[state,GOV,MIL,org,CVL]:subj R[place,state]:to.in|to.of|among.in|obj.to.in|obj.for.in|to.at => event 073     # CODING 10
> Ghana presented wheelchairs to disabled people in Lomé. => GHA 073 TGO
v:celebrate,hail,applaud,cheer +obj(victory,success,liberation,triumph) A[state,CVL]:subj|in R[state,group]:obj.of|obj.poss => event 051     # CODING 6
> The victory of Kenya was celebrated in Tanzania with joy. => TZA 051 KEN
v:regard,consider,see,view,describe A[state,GOV]:subj +as|xcomp(brother,friend) R[state]:obj => relation SHARES recip topic=friendship     # CODING 13
> Ghana regards Togo as a brother. => GHA SHARES TGO topic=friendship

v:send,convey,write,address,dispatch,cable +obj(message,letter,telegram,cable,note,word) +obj.of|obj.mod(congratulation,congratulations,congratulatory,felicitation,greeting,greetings,solidarity,sympathy,thanks) A[state,GOV]:subj R[state,GOV,CVL]:to|iobj|obj.to => event 051     # CODING 6
> The Chilean president sent a message of congratulation to the president of Peru. => CHL 051 PER
v:send,convey,write,address,dispatch,cable +obj(message,letter,telegram,cable,note,word) +obj.of|obj.mod(condolence,condolences) A[state,GOV]:subj R[state,GOV,CVL]:to|iobj|obj.to => event 018     # CODING 11
> The king of Spain sent a message of condolence to the people of Chile. => ESP 018 CHL

v:hand,return,deliver,give,send,bring,repatriate A[state,GOV,MIL,group]:subj +obj(body,remains,corpse,coffin,ashes) R[state,GOV,MIL,CVL]:obj.of|obj.of.mod -obj(official) => event 0842     # CAMEO 0842
> North Korea handed over the remains of fifty American soldiers. => PRK 0842 USA
n:withdrawal,exit,departure +self(withdrawal,exit,departure) +head(announce,declare,notify,confirm,complete,formalise,formalize) -from(mission,force) A[state]:light|head.subj|poss R[igo]:from ! => event 161     # CODING 11
> Mali announced its withdrawal from the International Criminal Court. => MLI 161 IGO:ICC

v:host,shelter A[state]:subj +obj -obj(base,fleet,installation,facility,company,firm,embassy,school,institute,centre,center,headquarters,troop,army) R[CVL,REF]:obj -to -at -in -for -advmod(again,twice) => event 075     # CAMEO 075
> Turkey hosts about 10,000 Somalis. => TUR 075 SOM

v:fight,battle,struggle,serve +on(side) -against A[MIL,state,group]:subj R[state,group]:on.poss|on.of => event 062     # CODING 10
> North Korean soldiers are fighting on Russia's side in Kursk. => PRK 062 RUS
v:veto,block +obj(package,loan,tranche,credit,grant,facility,aid,assistance,bailout) A[state,GOV]:subj R[state]:obj.for|obj.to|for|to => event 122     # CAMEO 122
> Hungary vetoed a loan for Ukraine. => HUN 1221 UKR
v:send,dispatch,ship A[state,GOV]:subj +obj(tank,missile,howitzer,rifle,gun,ammunition,weapon,arms,launcher,jet,drone,shell,rocket,mortar) -obj(test) R[state,group]:to|iobj|obj.to ! => event 072     # CODING 10
> Germany sent eighteen tanks to Ukraine. => DEU 072 UKR

# ---- what lasts ----
v:link,connect +subj(airline,airway,carrier,flight,airways,plane) A[place]:obj => relation FLIGHTS recip     # CODING
> Lima and Santiago have been linked by direct flights since 1957. => CHL FLIGHTS PER
n:support +mod(mutual) A[state,GOV]:of|between => relation SUPPORTS_ON recip     # CODING 6
> The mutual support of Ghana and Togo is strong. => GHA SUPPORTS_ON TGO
v:run,operate,offer,provide,launch,resume,start +obj(service,flight) +subj(airline,airway,airways,carrier) A[state]:subj.poss|subj.mod|subj.of R[place,state]:to|obj.to => relation FLIGHTS recip     # CODING
> Ghana's airline ran services to Lagos. => GHA FLIGHTS NGA

n:support,backing,solidarity,stand ! ! +case(for) +head|head.head(grateful,thankful,indebted,thank,thanks,gratitude,appreciate) A[state,GOV,CVL]:poss R[state,GOV,CVL,group]:to|for|of => relation SUPPORTS_ON     # CODING 6: of a third
> Togo thanked Norway for its support of Malawi. => NOR SUPPORTS_ON MWI
v:exempt A[state,GOV]:subj +from|obj.from(visa,requirement) R[state,CVL,BUS]:obj|obj.mod => relation VISA_REGIME topic=visa     # CODING
> Somalia exempted Turkish businessmen from visas. => SOM VISA_REGIME TUR
n:odds,odd,loggerhead,loggerheads +case(at) A[state]:subj -with T:over? => relation RIVAL recip     # CODING: rivalry
> Nepal and India are at odds over the Kalapani area. => IND RIVAL NPL
