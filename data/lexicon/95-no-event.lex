# Words of war and diplomacy that tell of something else: nothing is reported.
@format 1
@version 2026.1
@licence Apache-2.0

v:shoot,fire +at(goal,basket,crossbar,post,keeper,goalkeeper) +self => none    # sport
> Serbia fired thirty shots at the Hungarian goal. => none
v:invade,storm,occupy,besiege,raid,capture,seize +obj(area,pitch,privacy,space,beach,kitchen,fridge,wardrobe,dancefloor,stage,chart,box,heart,imagination,mood,attention) -obj.mod(occupy) +self ! => none    # figurative
> Uruguay invaded the penalty area of Ghana. => none
v:sign +with|obj.with|for(club,team,side,label,studio,publisher,agency,franchise) +self ! ! => none    # sport, art
> A Croatian player signed a contract with an Italian club. => none
v:share +obj(group,stage,podium,point,spoils,table,top,lead,bill,fate,birthday,name) +self ! ! => none    # sport
> Iran and Iraq share a group with Japan. => none
v:rule,govern,dominate,conquer +obj(club,chart,court,market,scene,roost,wave,air,catwalk,kitchen,heart,stage,league,sky,podium,screen,summit,peak,mountain) +self ! => none    # figurative
> The Kenyan dominated the catwalks of Italy. => none
v:surrender,succumb,yield +to(charm,temptation,beauty,rhythm,fatigue,sleep,illness,cancer,injury,nostalgia) +self ! => none    # figurative
> A Dane surrendered to the charm of Vienna. => none
n:contract,deal,agreement,treaty +head(sign,agree,ink) +with|head.with|for|head.for(club,team,side,label,studio,publisher,agency,franchise) +self ! ! => none    # sport, art
> An Austrian singer signed a contract with a label in Japan. => none
