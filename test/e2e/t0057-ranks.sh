#!/bin/sh
# Ranks and order told in words; figures of texts on two states.
. test/e2e/lib.sh
# last NAME EXPECTED TEXT: "actor indicator recipient value unit modality" of the measures of the last sentence; a rank shows its words too
last() {
  python3 -c 'import json, sys; print(json.dumps({"id": "d", "text": sys.argv[1], "published": "2024-05-10"}))' "$3" >"$work/d.jsonl"
  "$ENTENTE" code --keep-unsure --input jsonl "$work/d.jsonl" >"$work/out"
  is "$1" "$2" "$(python3 -c '
import json, sys
def sides(p): return "+".join(x["entity"] for x in p) or "-"
def show(r):
    value = "-" if r["value"] is None else "%g" % r["value"]
    words = " (%s)" % r["text_value"] if r["unit"] == "rank" and r["text_value"] else ""
    return " ".join([sides(r["actor"]), r["indicator"], sides(r["recipient"]), value, r["unit"], r["modality"]]) + words
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
rows = [r for r in rows if r.get("kind")]
end = max((r["sentence"] for r in rows), default=0)
print("; ".join(sorted(show(r) for r in rows if r["kind"] == "measure" and r["sentence"] == end)))' "$work/out")"
}
two="Peru and Thailand have been friends since 1965. Peru likes Thailand. Lima and Bangkok trade with each other."

long="$two Peru has an embassy in Bangkok. Thailand has one in Lima. Peru sells fish to Thailand. Thailand sells rice to Peru. The Thai king visited Peru."

# ---- ranks ----
last "a place before a superlative" "THA RANK PER 3 rank happened (third-largest trading partner)" "Thailand is Peru's third-largest trading partner."
last "only one is before it" "THA RANK PER 2 rank happened (largest buyer)" "Thailand is the largest buyer of Peruvian fishmeal, second only to China."
last "one of several" "SWE RANK - - rank ongoing (one of the largest)" "Sweden remains one of the largest donors."
last "who is made it" "QAT RANK TUN 3 rank happened (third-biggest foreign investor)" "This made Qatar the third-biggest foreign investor in Tunisia."
last "the rank is the subject" "CHN RANK BRA 1 rank happened (largest customer)" "Brazil's largest customer is China."
last "by a verb" "PER RANK THA 5 rank happened (5th)" "Peru ranks 5th among Thailand's suppliers."
last "first to do something" "PER RANK THA 1 rank happened (first Latin American country)" "Peru was the first Latin American country to open an embassy in Bangkok."
last "first to do so" "PER RECOGNITION_ORDER THA 1 rank happened (first state)" "Peru recognised Thailand in 1961, the first state of its continent to do so."
last "by relations" "PER RECOGNITION_ORDER THA 1 rank happened (first country)" "Peru was the first country to establish diplomatic relations with Thailand."
last "recognised first by" "PER RECOGNITION_ORDER THA 1 rank happened (first)" "Thailand's independence was recognised first by Peru."
last "recognised by one it stands behind" "PER RECOGNITION_ORDER THA - rank happened (among the first)" \
  "The kingdom is Thailand, which Peru was among the first states to recognise."
last "a first visitor visits" "PER VISITS THA 1 rank happened (first Peruvian head)" "In 2016 he became the first Peruvian head of state to visit Thailand."
last "the largest of a state's bases, where the text is on two" "THA RANK PER 1 rank happened (largest Thai base)" "$two The camp is the largest Thai base abroad."
last "a numbered act is done" "PER RECOGNITION_ORDER PSE 23 rank happened" "Peru was the 23rd state to recognise Palestine."
last "a town's size is no rank between states" "" "The largest city of Peru is Lima."

# ---- whose figures they are in a text on two ----
last "people who study" "PER STUDENTS THA 90 persons happened" "$two Some 90 young Peruvians attend Thai universities."
last "who teaches is no student" "" "$two Twenty Peruvian experts train the police."
last "holidays" "PER TOURIST_ARRIVALS THA 9000 visitors happened" "$two Some 9,000 Peruvians spent their holidays there."
last "the dead visited nobody" "" "$two In 1997 ten Peruvian tourists were among the 62 people murdered at Phuket."
last "goods sold" "PER EXPORTS THA 9e+07 USD happened" "$two Peru sells fish and grapes for 90 million dollars."
last "goods of a nation, bought" "THA IMPORTS PER 8000 tonnes happened" "$two Some 8,000 tonnes of Peruvian oil were bought."
last "goods landed" "PER EXPORTS THA 4e+06 USD happened" "$two Peruvian goods worth 4 million dollars were unloaded at Bangkok."
last "a loan is no aid" "PER LOAN THA 7e+07 USD happened" "$two Peru has provided credits of 70 million dollars to Thailand."
last "as told last" "PER AID THA 6e+06 USD happened" "$long Peru gave Thailand aid of 3 million dollars. A further 6 million dollars was announced."
last "further figures of one kind" "PER AID THA 200000 USD happened; PER AID THA 500000 USD happened" "$two Peru gave Thailand 500,000 dollars for schools and another 200,000 for roads."
last "a change that goes on" "PER TRADE_TURNOVER THA 1e+08 USD happened; PER TRADE_TURNOVER THA 2e+08 USD happened; PER TRADE_TURNOVER THA 3e+08 USD happened" \
  "$two Trade between Peru and Thailand rose from 100 million dollars in 2014 to 300 million in 2018 before falling to 200 million."
last "a threshold and a goal" "PER TRADE_TURNOVER THA 1e+09 USD planned; PER TRADE_TURNOVER THA 5e+08 USD happened; PER TRADE_TURNOVER THA 9.1e+07 USD happened" \
  "$two Commerce between the two, which stood at 91 million dollars in 2008, passed the 500 million mark in 2022, and the presidents have set themselves the goal of a billion."
last "a share by which it fell" "PER TRADE_GROWTH THA -20 percent happened" "$two Trade shrank by a fifth in 2020."
last "so much at most" "PER TRADE_TURNOVER THA 3e+08 USD happened" "$two Trade had not exceeded 300 million dollars."
last "a noun of its own without a verb" "PER EXPORTS THA 1e+06 USD happened; PER IMPORTS THA 6e+06 USD happened" \
  "$two Peru's exports to Thailand rose to 1 million dollars, and imports to 6 million."
last "arms handed over" "PER ARMS_TRANSFER THA 12 boats happened" "$two Lima handed over twelve patrol boats."
last "whom they are to help" "FRA TROOPS TCD 300 persons happened" "France sent 300 soldiers to help Chad."
last "flights by the week" "PER FLIGHTS THA 3 times happened" "Green Air flies three times a week between Peru and Thailand."
last "how long what is granted holds" "USA DURATION HUN 1 years happened" "The United States grants Hungary a one-year exemption from sanctions."
last "a named conference is not theirs" "" "Peru met Thailand on the sidelines of the 28th Conference of the Parties to the UN Framework Convention on Climate Change."

# ---- the dead ----
last "an age is no figure of the dead" "ISR CASUALTIES PSE 2 killed happened" "A Palestinian boy of twelve and two Palestinian men were shot dead by Israeli troops."
last "own losses" "SYR CASUALTIES TUR 55 killed happened" "Turkish artillery killed 17 Syrian soldiers. Ankara put its losses at 55 dead."
finish
