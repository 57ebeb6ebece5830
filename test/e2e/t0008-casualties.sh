#!/bin/sh
# The dead and wounded of an attack take its sides (src/code/figures/casualty.c).
. test/e2e/lib.sh
told_of() {
  printf '%s' "$1" | "$ENTENTE" code - | python3 -c '
import json, sys
told = [json.loads(l) for l in sys.stdin]
print(" ".join("{} CASUALTIES {} {:g} {} {}".format("+".join(p["entity"] for p in r["actor"]), "+".join(p["entity"] for p in r["recipient"]), r["value"], r["unit"], r["modality"])
               for r in sorted((r for r in told if r.get("indicator") == "CASUALTIES"), key=lambda r: -r["value"])))'
}
hurt() { # hurt FILE: "ACTOR>RECIPIENT VALUE-OR-WORDS UNIT", one line each
  "$ENTENTE" code "$1" | python3 -c '
import json, sys
for line in sys.stdin:
    r = json.loads(line)
    if r.get("indicator") == "CASUALTIES":
        sides = [",".join(p["entity"] for p in r[side]) for side in ("actor", "recipient")]
        print(">".join(s or "-" for s in sides), r["text_value"] or int(r["value"]), r["unit"])'
}
printf 'Turkish forces launch 300 drones at Syria, killing at least four people and injuring 70 others.\n' >"$work/a.txt"
is "killing at least N and injuring M" "TUR>SYR 4 killed
TUR>SYR 70 wounded" "$(hurt "$work/a.txt")"
printf 'At least 47 people are killed and 97 more injured by Turkish airstrikes across northern Syria.\n' >"$work/b.txt"
is "a shared noun is counted once" "TUR>SYR 47 killed
TUR>SYR 97 wounded" "$(hurt "$work/b.txt")"
printf 'The Kenyan army kills dozens of al-Shabaab fighters.\n' >"$work/c.txt"
is "a figure in words" "KEN>GRP:AlShabaab dozens killed" "$(hurt "$work/c.txt")"
printf 'Turkish forces shell a camp in Syria. Three other people are injured in the attack.\n' >"$work/d.txt"
is "the attack told before" "TUR>SYR 3 wounded" "$(hurt "$work/d.txt")"
printf 'Turkish forces shell a camp in Syria. Three people are injured in the attack in Kenya.\n' >"$work/e.txt"
if hurt "$work/e.txt" | grep -q TUR; then not_ok "another place is another attack"; else ok "another place is another attack"; fi
printf 'Turkish forces shell a camp in Syria. Three people are injured when a bus overturns.\n' >"$work/f.txt"
is "an accident is no attack" "" "$(hurt "$work/f.txt")"
# hurt_is NAME EXPECTED TEXT
hurt_is() { printf '%s\n' "$3" >"$work/g.txt"; is "$1" "$2" "$(hurt "$work/g.txt")"; }
hurt_is "whose strike, through a name with brackets" "GRP:RSF>SDN 9 killed" \
  "Nine traders are killed in a Rapid Support Forces (RSF) drone strike on a market in El Fasher, Sudan."
hurt_is "by whom the attack was carried out" "GRP:AlShabaab>KEN 12 killed
GRP:AlShabaab>KEN 5 children killed" \
  "Twelve people, including five children, are killed in an attack carried out by al-Shabaab on a village in Kenya."
hurt_is "those beside the dead" "RUS>UKR 8 killed
RUS>UKR 26 wounded" "A Russian missile attack on Kharkiv, Ukraine, leaves 8 people dead and wounds 26 others."
hurt_is "soldiers, whoever killed them" "->KEN 2 killed" "Local media confirm two Kenyan soldiers were killed."
hurt_is "a telling that goes on" "ARM>AZE 8 families
ARM>AZE 130 bereaved
ARM>AZE 1275 hostages
ARM>AZE 150 missing" "Armenian forces massacred Azerbaijanis. Eight families vanished. 130 children lost their parents. Some 1275 residents were taken hostage, and the fate of 150 people is unknown."
hurt_is "others who act break it off" "ARM>AZE 8 families" \
  "Armenian forces massacred Azerbaijanis. Eight families vanished. Police opened fire, killing 5 people."
hurt_is "a claimed attack" "GRP:AlShabaab>KEN 28 killed" "Bombings claimed by al-Shabaab have killed at least 28 people in Nairobi, Kenya."
hurt_is "a faction likened to another" "GRP:AlShabaab>KEN 9 killed" \
  "Nine people were killed in Kenya in raids by an Islamic State-affiliated faction of al-Shabaab."
hurt_is "one of a nation" "->IND 1 killed" "An Indian member of the crew is killed in the missile strike."
hurt_is "dozens by themselves" "ISR>IRN Dozens wounded" "Israel attacked Iran. Dozens were injured."
hurt_is "by whom they were struck last" "TUR>GRC 40 killed" "Turkey attacked Greece at the border. The Greek army lost 40 soldiers."
hurt_is "by whom they were struck, not by themselves" "JPN>RUS 5000 killed" "Russia attacked Japan at dawn. The Russians lost 5,000 men."
hurt_is "the loss of lives" "ISR>EGY 47 killed" "The Israeli navy sank an Egyptian destroyer in 1967 with the loss of 47 sailors."
hurt_is "not of ships" "" "The Israeli navy sank Egyptian destroyers in 1967 with the loss of 4 boats."
hurt_is "what an assault cost" "DEU>POL 400 killed" "German troops attacked Poland. The assault cost 400 lives."
hurt_is "a flood is no war" "" "Twelve people are killed and 40 injured when a flood strikes a camp in Kenya."
hurt_is "a crime at home" "" "Two people are killed in a shooting at a club in Nairobi, Kenya."
hurt_is "shot, and dead of it" "ISR>TUR 9 killed" "Israeli commandos stormed the Turkish ferry and shot nine activists dead."
hurt_is "arms shot down are no dead" "" "Peru shot down nine Chilean drones."
hurt_is "what is executed is no person" "" "The company executed 40 contracts in Peru."
hurt_is "left dead by whom they fought" "AFG>IRN 2 killed" "Afghan and Iranian border guards fought over water, leaving two Iranians dead."
hurt_is "buried by a blow" "CHL>PER 6 killed" "Chilean jets hit a house in Peru, burying six children."
hurt_is "mourned, not killed" "" "Peru buries nine soldiers."
hurt_is "the lives of" "ISR>LBN 107 killed" "The attack by Israel claimed the lives of 107 Lebanese."
hurt_is "whom they fought" "GRP:Hezbollah>ISR 200 killed" "Nearly 200 Israeli soldiers have been killed fighting Hezbollah."
hurt_is "a list of the dead" "IRN>USA 14 killed" "The dead include 14 Americans, Iran said after its attack on the base."
printf 'Armenian forces carried out the Khojaly massacre. Some 613 Azerbaijanis were killed in it.' | "$ENTENTE" code - >"$work/out"
is "of a massacre known by its name, on its days" 2 "$(grep -c '"date":{"from":"1992-02-25","to":"1992-02-26"' "$work/out")"
printf 'Saudi Arabia bombed Yemen in the Yemeni civil war, killing 40 people.' | "$ENTENTE" code - >"$work/out"
is "a war of years has its dead on many days" 0 "$(grep -c '"date":{' "$work/out")"
# what hurts is not hurt
is "attacks that kill" "TCD CASUALTIES SDN 23 killed happened" "$(told_of "Three attacks by Chad killed 23 civilians in Sudan.")"
is "strikes that leave dead" "SAU CASUALTIES YEM 131 killed happened" "$(told_of "Two Saudi airstrikes on a wedding in Yemen left 131 people dead.")"
is "some of them" "KEN CASUALTIES SOM 30 killed happened KEN CASUALTIES SOM 10 killed happened" "$(told_of "A Kenyan attack killed 30 people in Somalia, ten of whom were women.")"
finish
