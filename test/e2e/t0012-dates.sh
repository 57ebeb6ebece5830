#!/bin/sh
# Which date a report gets: text of a document (published 2024-05-10) -> dates of its reports.
. test/e2e/lib.sh
# dates NAME EXPECTED TEXT [PUBLISHED]: "code from..to" of each report, in order
dates() {
  python3 -c 'import json, sys; print(json.dumps({"id": "d", "text": sys.argv[1], "published": sys.argv[2]}))' "$3" "${4:-2024-05-10}" >"$work/d.jsonl"
  "$ENTENTE" code --input jsonl "$work/d.jsonl" >"$work/out"
  is "$1" "$2" "$(python3 -c '
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
def show(r):
    d = r["date"] or {}
    return (r["cameo"] or r["relation"] or r["indicator"]) + " " + ((d.get("from") or "") + ".." + (d.get("to") or "") if d else "-")
print("; ".join(show(r) for r in rows if r.get("kind")))' "$work/out")"
}
dates "today's dead are of today" "195 2024-05-10..2024-05-10; CASUALTIES 2024-05-10..2024-05-10" \
  "Russian airstrikes kill 12 Ukrainian civilians."
dates "an office is dated by its holder's act" "HOLDS_OFFICE 2019-05-03..2019-05-03; 042 2019-05-03..2019-05-03" \
  "On 3 May 2019 Turkish President Recep Tayyip Erdogan visited Azerbaijan."
dates "reported today" "194 2024-05-10..2024-05-10" "Iran says that it shelled Iraq."
dates "a war dates what was done in it" "SUPPORTS_ON 1950-06-25..1953-07-27; 190 1950-06-25..1953-07-27" \
  "Turkey supported South Korea during the Korean War."
dates "days of a war lie in its year" "SUPPORTS_ON 2020-09-27..2020-11-10" \
  "Turkey supported Azerbaijan in the 44-day war, which lasted from September 27 to November 10."
dates "what is past is not dated ahead" "040 -" \
  "The President of Turkey met with the President of Iran about plans for the coming year."
dates "an exercise held then" "062 2013-03-01..2013-03-31" \
  "Turkey and Pakistan took part in a joint naval exercise, held in March 2013."
dates "a pact is not of the day of the tariffs" "163 2004-03-27..2004-03-27; 051 2004-03-27..2004-03-27; PARTY_TO -" \
  "Chile announced tariffs on 27 March 2004 for the failure of Peru to honour the agreement between Chile and Peru."
dates "an age describes" "040 -" "The presidents of Chile and Peru discussed rules for the 21st century economy."
dates "what a war cost is past" "190 -; CASUALTIES -" "The war between Chile and Peru cost some 70,000 lives."
dates "a participle taken for a past" \
  "057 1978-10-23..1978-10-23; 057 1978-08-12..1978-08-12; PARTY_TO 1978-08-12..; HOLDS_OFFICE 1978-08-12..1978-08-12" \
  "The Treaty of Peace and Friendship between Japan and China, signed in Beijing on 12 August 1978 by Foreign Ministers Sunao Sonoda and Huang Hua, came into force on 23 October of that year."
echo "The presidents of Chile and Peru discussed the crisis in Haiti." >"$work/talk.txt"
is "what is talked of is no place" "040 None" "$("$ENTENTE" code "$work/talk.txt" | python3 -c '
import json, sys
for row in map(json.loads, sys.stdin):
    if row.get("cameo") == "040": print("040", row["place"])')"
dates "a fiscal year is its state's" "AID 2022-10-01..2023-09-30" "In fiscal 2023 the United States gave Jordan \$1 billion."
dates "named by both years" "AID 2022-07-01..2023-06-30" "In the 2022-23 financial year Australia gave Fiji \$20 million."
dates "nobody's fiscal year is the calendar's" "AID 2023-01-01..2023-12-31" "In fiscal 2023 Norway gave Jordan \$1 billion."
# published FILE [OPTION]: how the publication of a file is known
published() { "$ENTENTE" code "$@" | sed -n 's/.*"published":{"from":"\([^"]*\)".*"basis":"\([a-z]*\)"},"sentence".*/\1 \2/p' | head -n 1; }
echo '<html><head><meta property="article:published_time" content="2021-06-15T09:00:00Z"></head><body><p>Chad praised Niger.</p>' >"$work/page.html"
is "a page says when it was published" "2021-06-15 metadata" "$(published "$work/page.html")"
echo 'Chad praised Niger.' >"$work/plain.txt"
touch -d 2019-03-04T12:00:00Z "$work/plain.txt" "$work/page.html"
is "a file's time is not asked unless told" "" "$(published "$work/plain.txt")"
is "a file's time where nothing else tells" "2019-03-04 file" "$(published --file-time "$work/plain.txt")"
is "a file's time comes last" "2021-06-15 metadata" "$(published --file-time "$work/page.html")"
finish
