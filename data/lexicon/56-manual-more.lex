# What CAMEO's definitions name, in turns of phrase that the other manual files lack.
@format 1
@version 2026.1
@licence Apache-2.0

v:stage,hold,begin,launch,start,continue,join,declare,go +obj|on(strike) +obj.mod|on.mod(hunger) +advcl(protest,denounce,oppose,condemn,demand) A:subj R:advcl.obj.poss|advcl.obj.of|advcl.against.poss|advcl.against.of|advcl.against|advcl.at.poss|advcl.obj => event 142    # CAMEO 142
> Chilean students launched a hunger strike to protest Peru's decision. => CHL 1422 PER
v:lift,ease,relax,suspend,end,scrap,drop,remove,abolish A:subj +obj(ban,embargo,sanction,sanctions,restriction,quota,duty,tariff) R:obj.on.of.from|obj.on.from|obj.against.from|on.of.from|on.from|against.from => event 085    # CAMEO 085
> Norway lifted its ban on imports of fish from Ghana. => NOR 085 GHA
v:open,launch,begin,start,order +obj(investigation,inquiry,enquiry,probe) A:subj R:obj.into.acl.subj|into.acl.subj|obj.into.by|into.by|obj.into.acl.by|into.acl.by => event 090    # CAMEO 090
> Sweden opened an investigation into crimes ordered by Russian forces. => SWE 090 RUS
v:threaten A:subj +xcomp(secede,separate,split) R:xcomp.from|from => event 1313    # CAMEO 1313, relations
> Scotland threatened to secede from Britain. => PLACE:Scotland 1313 GBR
v:boycott,shun,sever,break +obj(contact,contacts,dealing,dealings) A:subj R:obj.with|with => event 161    # CAMEO 161, relations
> Cuba will boycott all contact with Spain. => CUB 161 ESP modality=planned
