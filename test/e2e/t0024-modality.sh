#!/bin/sh
# Did it happen, who says so, and when: modality, speakers and dates by the words around a report.
. test/e2e/lib.sh
# told TEXT [OPTION...]: "actor code recipient modality from by speaker" a line, of what the scorer would leave out too
told() {
  text=$1
  shift
  printf '%s' "$text" | "$ENTENTE" code --keep-unsure "$@" - | python3 -c '
import json, sys
ids = lambda cast: "+".join(one["entity"] for one in cast) or "-"
for line in sys.stdin:
    r = json.loads(line)
    if "kind" in r:
        print(ids(r["actor"]), r["cameo"] or r["relation"] or r["indicator"], ids(r["recipient"]), r["modality"],
              (r["date"] or {}).get("from") or "-", "by " + ids(r["speaker"]))' >"$work/told"
}
# silent NAME PATTERN: nothing like it is told
silent() { if grep -q "$2" "$work/told"; then not_ok "$1"; else ok "$1"; fi; }

told "The president of Kenya is to visit Iran." 
says "is to be done" "$work/told" "KEN 042 IRN planned"
told "Iran to host Syrian president"
says "the infinitive of a headline" "$work/told" "IRN 043 SYR planned"
told "The Kenyan minister is travelling to Iran."
says "a journey in the progressive" "$work/told" "KEN 042 IRN planned"
told "If in 2016 the president of Chile visited Peru, then in 2019 the president of Peru visited Chile."
says "two dated facts are no condition" "$work/told" "CHL 042 PER happened"
told "If the president of Chile visited Peru, then in 2019 the president of Peru visited Chile."
silent "a premise without a date is one" "CHL 042 PER happened"
told "The president of Chile became the first leader from America to visit Samoa in 1995."
says "the first to do it did it" "$work/told" "CHL 042 WSM happened"
told "The Chilean minister will be in Peru on 3 May." --published 2021-04-20
says "the copula has its auxiliary" "$work/told" "CHL 042 PER planned 2021-05-03"
told "Kenya will visit Uganda on July 13." --published 2021-04-20
says "the date of what will be" "$work/told" "KEN 042 UGA planned 2021-07-13"
told "The president of Chile will visit Peru on 3 May. The two presidents will discuss trade." --published 2021-04-20
says "what is to be done at a visit to come has its date" "$work/told" "PER 040 CHL planned 2021-05-03"
told "Egypt did not condemn Russia but thanked Ukraine."
says "the first verb is denied" "$work/told" "EGY 111 RUS denied"
says "not the second" "$work/told" "EGY 051 UKR happened"
told "No Turkish minister visited Armenia."
says "none did" "$work/told" "TUR 042 ARM denied"
told "Neither Kuwait nor Qatar has invaded Bahrain."
says "neither did" "$work/told" "KWT+QAT 190 BHR denied"
told "Singapore called off a visit to Malaysia."
says "what is called off" "$work/told" "SGP 042 MYS denied"
told "The proposed meeting between Nepal and India was discussed."
says "a proposed meeting" "$work/told" "NPL 040 IND planned"
told "Peru was too weak to attack Chile."
says "too weak to" "$work/told" "PER 190 CHL denied"
told "The Peruvian president met the Chilean president to thank Chile."
says "a purpose served" "$work/told" "PER 051 CHL happened"
told "Peru massed troops to attack Chile."
says "a purpose not yet served" "$work/told" "PER 190 CHL planned"
told "Peru will help Chile by sending troops to Chile."
silent "the means of a plan" "PER 1.* happened"
told "Peru warned Chile against attacking Bolivia."
silent "what is warned against" "190 BOL"
told "Any state that attacks Chile loses."
silent "of no state in particular" "190 CHL happened"
told "The planned visit of the Russian president to India was discussed."
says "a planned visit" "$work/told" "RUS 042 IND planned"
told "A possible meeting between Iran and Kuwait was discussed."
says "a possible meeting" "$work/told" "IRN 040 KWT hypothetical"
told "The Kenyan delegation would also like to thank the people of Ghana." --side KEN
says "said politely and so done" "$work/told" "KEN 051 GHA happened"
told "Statement by President Joe Biden on Ghana

Allow me to express our gratitude to Kenya." --side USA
says "asked to be allowed to say, and said" "$work/told" "USA 051 KEN happened"
told "Kenya will reaffirm its alliance with Uganda."
says "an alliance that stands" "$work/told" "KEN ALLY UGA ongoing"
told "Kenya hopes to form an alliance with Uganda."
silent "an alliance yet to be" "ALLY UGA ongoing"
told "Malta will continue to support Ukraine."
says "a stance kept" "$work/told" "MLT SUPPORTS_ON UKR ongoing"
told "Malta supports the two-State solution."
says "a settlement supported for both its sides" "$work/told" "MLT SUPPORTS_ON ISR"
told "Israel supports the two-State solution."
silent "its own settlement supports nobody" "SUPPORTS_ON PSE"
told "She led U.S. Embassy New Delhi."
says "the post named after its embassy" "$work/told" "USA EMBASSY_IN IND"
told "She visited the U.S. Embassy, Baku and Tbilisi."
silent "a name behind a comma" "EMBASSY_IN AZE"
told "Serbia does not recognise Kosovo."
says "denial by its own name" "$work/told" "SRB NOT_RECOGNISES XKX ongoing"
told "Sudan cut off trade with Kenya."
silent "what is stopped" "SDN 06"
told "Qatar urged Saudi Arabia to end its attacks on Yemen."
says "whose attacks are to end" "$work/told" "SAU 190 YEM happened"
told "Ukraine was given twelve tanks by Latvia."
says "who is given something" "$work/told" "LVA 072 UKR happened"
told "Soldiers sent by Uganda attacked Congo."
says "whose soldiers" "$work/told" "UGA 190 COD happened"
told "Israel rejected the plan of Egypt, saying Hamas would attack Israel."
says "what is said follows the clause before" "$work/told" "ISR 120 EGY happened - by -"
told "Ukraine closed schools, citing Russian attacks on Ukraine."
says "who cites says so" "$work/told" "RUS 190 UKR happened - by UKR"
told "The Syrian attack on Lebanon, as confirmed by France, was condemned."
says "as confirmed by" "$work/told" "SYR 190 LBN happened - by FRA"

# Words of everyday English, marked * if what they say happened, else ^.
python3 - >"$work/judged" <<'END'
import json, re
text = """The shop sent a boy to *fetch my coat .
I drive to town to *buy bread .
We plan to ^buy bread .
*Love the new shop !
*Thank you for the bread .
Simply ^type the number .
Do not ^open that door .
Lets ^meet soon .
How to ^bake bread
We are ^going to a concert on Sunday .
We *went to a concert on Sunday .
They love to *sing .
They would love to ^sing .
I was thinking about ^selling it .
Whatever they ^sell is cheap .
None of it was ^sold .
He will call before ^leaving .
They will build a house that ^stands on a hill .
He was too tired to ^sing .
All he has to do is ^fill in the form .
She did not sing but *danced .
She will sing and ^dance .
I would *argue that he sang .
It would *appear that he left .
We would *like to thank you .
If she would ^like to sing , she may .
^Resolving this dispute would be wise .
*Resolving this dispute was wise .
The tool will be used to ^cut wood .
It is cheaper than ^buying a new one .
They used the occasion to *thank him .
It is a good place to ^swim .
She was the first to *swim there .
He is too heavily armed to ^attack .
It is easy to let them ^go .
I *live in Lima , any museums ?
They told me so , do you ^know who did ?
Please ^call him today ."""
for number, line in enumerate(text.split("\n")):
    words = line.split()
    at = next(i for i, word in enumerate(words) if word[0] in "*^")
    judged = {"token": at, "value": 1 if words[at][0] == "*" else -1}
    words[at] = words[at][1:]
    print(json.dumps({"id": f"s{number}", "text": " ".join(words), "tokens": words, "preds": [judged]}))
END
exits "did it happen" 0 "$ENTENTE" evaluate factuality "$work/judged" --predictions "$work/said"
says "everyday English is told from what did not happen" "$work/out" "accuracy 1.000"
told "Chile declined to forecast the outcome of the talks with Peru."
says "what a definite noun names took place, whatever is denied above it" "$work/told" "CHL 046 PER happened"
told "Carl Holm visited Peru."
silent "a stranger's visit is no state's" "042"
told "Peru attacked Carl Holm."
says "what a stranger suffers is told" "$work/told" "PER 190 PER:Carl Holm happened"
told "President Higgins of Ireland visited Northern Ireland."
says "a land visited is its state's" "$work/told" "IRL 042 GBR happened"
told "Chile withdrew its troops from the West Bank."
says "so is a land left" "$work/told" "CHL 0874 PSE happened"
told "There is no place on earth where Chile does not cooperate with France."
says "nowhere not is everywhere" "$work/told" "CHL 060 FRA happened"
finish
