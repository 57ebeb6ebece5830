#!/bin/sh
# What lasts: who is meant, since when, each way, what is denied, and whose office it is in a list.
. test/e2e/lib.sh
# last NAME EXPECTED TEXT SENTENCE: "actor relation recipient modality from..to" of the relations but offices that the rules report of the sentence
last() {
  python3 -c 'import json, sys; print(json.dumps({"id": "d", "title": "Peru and Thailand: a history", "text": sys.argv[1], "published": "2022-05-10"}))' "$3" >"$work/d.jsonl"
  "$ENTENTE" code --keep-unsure --input jsonl "$work/d.jsonl" >"$work/out"
  is "$1" "$2" "$(python3 -c '
import json, sys
def sides(p): return "+".join(sorted(x["entity"] for x in p)) or "-"
def show(r):
    date = r["date"] or {}
    when = " %s..%s" % (date["from"] or "", date["to"] or "") if date.get("from") or date.get("to") else ""
    return " ".join([sides(r["actor"]), r["relation"], sides(r["recipient"]), r["modality"]]) + when
rows = [r for r in (json.loads(line) for line in open(sys.argv[1], encoding="utf-8")) if r.get("relation") and r["relation"] != "HOLDS_OFFICE" and not r["rule"].startswith("extractor/")]
print("; ".join(sorted(show(r) for r in rows if r["sentence"] == int(sys.argv[2]))))' "$work/out" "$4")"
}
# a relation that an act begins is open from then on; one that was there at a time is not
last "begins on a day" "PER RECOGNISES THA ongoing 1991-12-12.." "Peru recognised Thailand on 12 December 1991." 0
last "was there at a time" "PER EMBASSY_IN THA ongoing 1991-01-01..1991-12-31" "In 1991 Peru had an embassy in Bangkok." 0
# not until, not before
last "not before" "PER DIPLOMATIC_RELATIONS THA ongoing 1993-05-01.." "Peru did not establish diplomatic relations with Thailand before May 1993." 0
last "not until" "PER RECOGNISES THA ongoing 1988-01-01.." "It was not until 1988 that Peru recognised Thailand." 0
last "never, with no end" "PER NO_DIPLOMATIC_RELATIONS KEN ongoing" "Peru has never had diplomatic relations with Kenya." 0
# relative clauses
last "the first to recognise whom" "PER RECOGNISES THA ongoing" "Thailand, which Peru was among the first states to recognise, is a kingdom." 0
last "whose independence" "PER RECOGNISES THA ongoing 1991-01-01.." "Thailand, whose independence Peru recognised in 1991, is a kingdom." 0
last "the independence which it declared" "PER NOT_RECOGNISES XKX ongoing 2008-01-01..2008-12-31" "Peru does not recognise the independence which Kosovo declared in 2008." 0
last "backed by, of the name before its epithet" "IRN SUPPORTS_ON GRP:Hezbollah ongoing" "Hezbollah, the Lebanese movement backed by Iran, was raising money." 0
# what a phrase of the past does not mean
last "of what it once was a part" "HUN RECOGNISES KAZ ongoing 1991-01-01.." "Kazakhstan likes Peru. Kazakhstan likes Hungary. Hungary acknowledged the independence of the former Soviet republic in 1991." 2
# denials
last "neither of the two" "PER+THA NOT_RECOGNISES XKX ongoing" "Peru likes Thailand. Neither country recognises Kosovo." 1
last "has yet to" "PER NOT_RECOGNISES XKX ongoing" "Peru has yet to recognise Kosovo." 0
last "no embassy" "PER EMBASSY_IN THA denied" "Peru has no embassy in Bangkok." 0
# each way
last "an embassy each" "PER EMBASSY_IN THA ongoing; THA EMBASSY_IN PER ongoing" "Peru likes Thailand. Each maintains an embassy in the other's capital." 1
last "reopened by both" "PER EMBASSY_IN THA ongoing 2015-07-01.." "Peru and Thailand reopened embassies in July 2015." 0
last "whose return is supported" "PER SUPPORTS_ON THA ongoing; THA MEMBER_OF IGO:OPEC ongoing" "Peru likes Thailand. Peru supported its return to OPEC." 1
# the same of another at another time, without its verb
last "joined one in a year and the other in another" "THA MEMBER_OF IGO:COMESA ongoing 1994-01-01..; THA MEMBER_OF IGO:Commonwealth ongoing 1963-01-01.." \
  "Thailand joined the Commonwealth in 1963 and COMESA in 1994." 0
last "who signed in another year" "PER PARTY_TO - ongoing 1976-01-01..; THA PARTY_TO - ongoing 1992-01-01.." "Peru ratified the convention in 1976, Thailand in 1992." 0
last "another verb ends it" "PER PARTY_TO - ongoing 1990-01-01.." "Peru signed the accord in 1990, and in 1992 Thailand protested." 0
# what lies on one of the two
last "the occupation of whom the sentence names" "ISR OCCUPIES PSE ongoing" "Children in Palestine know nothing but the occupation." 0
last "Israeli occupation in a text on others" "" "Peru likes Thailand. The Peruvian nation stands against Israeli occupation." 1

# offices of those in a list
holds() { # SENTENCE WANTED
  printf '%s\n' "$1" >"$work/in.txt"
  is "$1" "$2" "$("$ENTENTE" code --keep-unsure "$work/in.txt" | python3 -c '
import json, sys
print("; ".join(sorted(r["actor"][0]["entity"][4:] + " " + r["recipient"][0]["entity"] for r in (json.loads(line) for line in sys.stdin) if r.get("relation") == "HOLDS_OFFICE")))')"
}
holds "The presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, met." "William Ruto KEN; Yoweri Museveni UGA"
holds "Presidents Daniel arap Moi, Mwai Kibaki and Mohamed Abdullahi Farah were received in Oslo." \
  "Daniel arap Moi KEN; Mohamed Abdullahi Farah KEN; Mwai Kibaki KEN"
holds "Kenya and Norway met. Their foreign ministers, Moses Kiptoo (Kenya) and Karl Holm (Norway), spoke to the press." "Karl Holm NOR; Moses Kiptoo KEN"
holds "The foreign ministers, Moses Kiptoo and Karl Holm, met in Oslo." ""
finish
