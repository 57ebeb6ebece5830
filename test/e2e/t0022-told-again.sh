#!/bin/sh
# What a text leaves to what it said before: the pair it is on, the date at the head of a paragraph, "did so",
# the charge that is denied, the war whose dead are counted.
. test/e2e/lib.sh
# coded TEXT: "sentence actor code recipient value from modality speaker topic" a line, of what the scorer would leave out too
coded() {
  printf '%s' "$1" | "$ENTENTE" code --keep-unsure - | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r and not r["rule"].startswith("extractor/"):  # what the rules tell, however unsure
        value = "" if r["value"] is None else " %s%g" % (r["comparator"] or "", r["value"])
        print(r["sentence"], ids(r["actor"]), r["cameo"] or r["relation"] or r["indicator"], ids(r["recipient"]) + value,
              (r["date"] or {}).get("from") or "-", r["modality"], "by " + ids(r["speaker"]), r["topic"] or "-", r["unit"] or "-")' >"$work/coded"
}

coded "Kenya and Ghana are friends. Diplomatic relations were established on 9 June 1992."
says "relations are those of the two talked of" "$work/coded" "KEN DIPLOMATIC_RELATIONS GHA 1992-06-09"
coded "Kenya and Ghana are friends. Togo waits. Diplomatic relations with Togo were established in 1992."
lacks "a third state named: not the pair's" "KEN DIPLOMATIC_RELATIONS GHA"
coded "Kenya and Ghana met. Trade stood at about \$10 million in 2018."
says "trade of the two talked of" "$work/coded" "TRADE_TURNOVER GHA ~1e+07"
coded "Kenya quarrelled with Ghana. In January 1961 Kenya broke off relations."
says "relations broken off with the other of the two" "$work/coded" "KEN 161 GHA 1961-01-01"

coded "July 1972. India and Pakistan conclude the Simla Agreement."
says "a date at the head of a paragraph" "$work/coded" "1 IND 057 PAK 1972-07-01"
coded "July 1972. India and Pakistan talk of water. In March 1974 they met. India and Pakistan signed the Simla Agreement."
lacks "not after another date was told" "3 IND 057 PAK 1972"

coded "Pakistan recognised Azerbaijan in 1992. Turkey had done so on 9 November 1991."
says "did so: another does the act told before" "$work/coded" "1 TUR RECOGNISES AZE 1991-11-09"
coded "Pakistan was the second country to recognise Azerbaijan. It did so on 12 December 1991."
says "did so: the same one, dated" "$work/coded" "1 PAK 054 AZE 1991-12-12"

coded "Israel recognised Kosovo. Serbia was to move its embassy to Jerusalem. It has not done so."
lacks "did so: not an act told before the last sentence" "RECOGNISES XKX - denied"

coded "Kenya and Ghana are friends. Trade stood at about \$10 million in 2018, against roughly \$920 million between Kenya and India."
says "trade of the two talked of, not of those compared with" "$work/coded" "TRADE_TURNOVER GHA ~1e+07"

coded "Sweden recognised Kosovo on 4 March 2008. Finland followed on 7 March."
says "who followed did the same" "$work/coded" "1 FIN RECOGNISES XKX 2008-03-07"
coded "President Paul Kagame of Rwanda travelled to Nairobi in March 2015 and his foreign minister followed him in 2016."
says "the same state, a year later" "$work/coded" "0 RWA 042 KEN 2016-01-01"
coded "Sweden recognised Kosovo on 4 March 2008. Talks on trade followed on 7 March."
lacks "what follows is no doer" "RECOGNISES XKX 2008-03-07"
coded "Chile imposed tariffs on Peruvian fish in May 2020. They were lifted in August 2023."
says "burdens lifted" "$work/coded" "1 CHL 085 PER 2023-08-01"
coded "Egypt and Sudan blamed Ethiopia. Ethiopia accused both countries of delaying the talks."
says "both countries are not who accuses them" "$work/coded" "1 ETH 112 EGY+SDN"
coded "The Falkland Islands are far away. Argentine forces landed on the islands in April 1982."
says "the islands are those named" "$work/coded" "1 ARG 190 FLK+GBR 1982-04-01"
coded "The Falkland Islands are far away. Argentine forces landed on the islands of Chile in April 1982."
lacks "not the islands of others" "190 FLK"
coded "Pakistan's Foreign Office condemned India."
says "a body's name, of another state's" "$work/coded" "0 PAK 111 IND"
coded "On 18 July 2018 Ethiopian Airlines resumed its flights to Asmara."
says "an airline links its state" "$work/coded" "ETH FLIGHTS ERI 2018-07-18"
coded "Finland sent Zambia 50 million dollars in 2012 and 2013."
says "one sum of two years" "$work/coded" "FIN AID ZMB =5e+07 2012-01-01"

coded "The presidents of Kenya and Ghana met in Davos on 21 January 2020. In May 2020 the president of Kenya met the president of Ghana in Geneva. At the meeting between the presidents of Kenya and Ghana in Davos, trade was discussed."
says "a meeting known by its place has the date of that one" "$work/coded" "2 KEN 044 GHA 2020-01-21"
coded "The presidents of Kenya and Ghana met on 21 January 2020. The political dialogue between Kenya and Ghana is intensive."
lacks "political dialogue is no meeting" "1 KEN 04"
coded "Armenian forces slaughtered people in Khojaly, they resorted to cruelty, owing to this Pakistan stood with Azerbaijan on Nagorno-Karabakh."
lacks "the topic of another sentence run on is not the deed's" "0 ARM 20.* Nagorno-Karabakh"

coded "India claims that it bombed Pakistan. Pakistan rejects this."
says "a claim is denied by whom it is on" "$work/coded" "1 IND 195 PAK - denied by PAK"
coded "Chile says that it defeated Peru. Bolivia rejects this."
lacks "nobody denies what is said of others" "denied by BOL"
coded "Armenia accused Pakistan of sending fighters; Islamabad denied the charge."
lacks "who denies a charge has not made it" "112 PAK .* by PAK"

coded "The Falklands War began with a landing. In all, 907 people lost their lives: 649 Argentines and 255 British servicemen."
says "the dead of a war told before" "$work/coded" "GBR CASUALTIES ARG =649 - happened by - Falklands War"
says "each side its own" "$work/coded" "ARG CASUALTIES GBR =255 - happened by - Falklands War"
says "all of them both sides'" "$work/coded" "CASUALTIES GBR+ARG =907 - happened by - Falklands War"
coded "More than 600 civilians were slaughtered at Khojaly in February 1992."
says "a massacre by its place and time" "$work/coded" "ARM CASUALTIES AZE >600 1992-02-01 happened by - Khojaly massacre"
coded "Six civilians were killed at Khojaly in May 2015."
lacks "its place at another time" "Khojaly massacre"
coded "Iran shelled Iraq and killed 613 Iraqis, including 63 children. A lawyer counted 700 dead."
says "another figure for what was counted" "$work/coded" "1 IRN CASUALTIES IRQ =700"
says "a part has a unit of its own" "$work/coded" "children killed"

coded "Regular flights between Cuba and Chile have not resumed."
says "flights that have not resumed" "$work/coded" "FLIGHTS CHL - denied"
coded "Let nobody tell you that Serbia has recognised Kosovo."
says "what nobody may say" "$work/coded" "SRB NOT_RECOGNISES XKX - ongoing"
coded "Chile and Peru signed a contract worth \$2 billion."
says "what a contract is worth" "$work/coded" "CHL CONTRACT_VALUE PER =2e+09"
coded "Serbia, which had refused to recognise Kosovo, signed a treaty with Peru on 31 August 2025."
says "the treaty has its date" "$work/coded" "SRB 057 PER 2025-08-31"
lacks "what was refused before has not" "XKX 2025-08-31"
coded "On the last day of the month Peru and Chile establish diplomatic relations."
says "names taken for another name of the day are the subject" "$work/coded" "PER DIPLOMATIC_RELATIONS CHL"

coded "It has shown interest in the jets, but no contract has been signed between Kenya and Ghana."
says "of no contract: not signed" "$work/coded" "KEN 057 GHA - denied"
coded "Had Kenya and Ghana eased restrictions on each other's goods ten years ago, the figure would look different."
lacks "an inverted premise" "KEN"
coded "Pakistan, one of the first states to recognise Azerbaijan in 1991, still has no diplomatic relations with Armenia."
says "a date told in passing of the subject" "$work/coded" "PAK NO_DIPLOMATIC_RELATIONS ARM -"
coded "Aliyev thanked Pakistan for its support during the 44-day war of 2020."
says "thanks are not of the day of what they are for" "$work/coded" "AZE 051 PAK -"
coded "Turkey and Pakistan signed a joint declaration here, pledging to support one another on Kashmir."
lacks "a dispute's other party has not signed" "IND"
coded "Kenya is among the three countries that accepted the independence of Ghana. Trade between Kenya and Ghana was \$5 million in 2016 and \$8 million in 2019."
says "one of a set: no place of its own" "$work/coded" "KEN RECOGNITION_ORDER GHA - happened"
says "a second figure at another time" "$work/coded" "TRADE_TURNOVER GHA =8e+06 2019-01-01"
coded "Pakistan was among the first three countries to recognise Azerbaijan."
lacks "among the first three: not the third" "RECOGNITION_ORDER AZE =3"

coded "The President of Kenya visited Ghana in March 2015. The joint commission of Kenya and Ghana has held five sessions so far."
says "several sessions are no visit told before" "$work/coded" "KEN 040 GHA"

# a dossier tells the same thing once
printf 'Kenya and Ghana established diplomatic relations in June 1963.' >"$work/one.txt"
"$ENTENTE" read "$work/one.db" "$work/one.txt" >/dev/null 2>&1
"$ENTENTE" dossier "$work/one.db" KEN GHA >"$work/dossier"
says "relations established" "$work/dossier" "established diplomatic relations"
if grep -q "recognised" "$work/dossier"; then not_ok "and no recognition beside them"; else ok "and no recognition beside them"; fi

# what is contested is not stated plain
printf 'Pakistan was the first country to recognise Azerbaijan, in December 1991.' >"$work/a.txt"
printf 'Pakistan was the second country to recognise Azerbaijan. It did so on 12 December 1991.' >"$work/b.txt"
"$ENTENTE" read "$work/two.db" "$work/a.txt" "$work/b.txt" >/dev/null 2>&1
"$ENTENTE" dossier "$work/two.db" PAK AZE | sed '/^Discrepancies/,$d' >"$work/dossier"
says "a contested rank is told to be so" "$work/dossier" "sources differ on its place in order"
if grep -q "was the first" "$work/dossier"; then not_ok "and not stated"; else ok "and not stated"; fi
says "on the day that one of them knows" "$work/dossier" "1991-12-12"
finish
