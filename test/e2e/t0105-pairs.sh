#!/bin/sh
# Texts on two states: pages, columns and interviews on the friendship or quarrel of two.
. test/e2e/lib.sh

two="Turkey and Pakistan

Turkey and Pakistan are close. Pakistan and Turkey share much. Turkey and Pakistan meet often."

# who was among the first to recognise another, whatever it is called, recognises it
has "the first to recognise the new state" "$two Turkey was the first country to recognise the new state." "TUR RECOGNISES PAK ongoing"
has "with its act, if that has a day" "$two Turkey was among the first states to recognise its future partner after the partition of August 1947." "TUR 054 PAK happened"
has "who was not the first did it too" "Turkey was not the first country to recognise Latvia." "TUR RECOGNISES LVA ongoing"
hasnt "and withholds nothing" "Turkey was not the first country to recognise Latvia." "NOT_RECOGNISES"
hasnt "who hopes to be the first does not yet" "$two Turkey hopes to be the first country to recognise the new state." "TUR RECOGNISES PAK ongoing"

# each is the other to the other
has "bombed the other's airports" "$two Each side bombed the other's airports." "PAK 195 TUR\|TUR 195 PAK"
has "neither recognises the other" "$two Neither of the two states recognises the other." "NOT_RECOGNISES"
for who in "Neither country has an ambassador in the other's capital." "Neither state has an embassy in the other." "The two countries have no embassies in each other's capitals."; do
  has "$who one way" "$two $who" "TUR EMBASSY_IN PAK denied"
  has "$who the other" "$two $who" "PAK EMBASSY_IN TUR denied"
done
has "each has one in the other" "$two Each country has an embassy in the other." "PAK EMBASSY_IN TUR ongoing"
hasnt "the other side is no other of two" "Kenya accused the other side of treason." "KEN 112[0-9]* KEN"

# embassies that serve several, visas, chambers, how far apart
has "an embassy covers another" "The Norwegian embassy in Lilongwe also covers Zambia." "NOR EMBASSY_IN ZMB"
has "and is where it is" "The Norwegian embassy in Lilongwe also covers Zambia." "NOR EMBASSY_IN MWI"
has "holders of passports" "$two Holders of diplomatic passports already travel without visas." "VISA_REGIME"
has "a stay without a visa" "$two Citizens of either country may visit the other for 90 days without a visa." "VISA_REGIME"
hasnt "how long a stay may be is no visit" "$two Turkey has waived visas for Pakistanis for stays of up to 45 days." "042"
has "a stay is one" "The president of Peru met the press during his stay in Kenya." "PER 042 KEN"
has "a chamber of commerce" "The Turkish-Pakistani Chamber of Commerce was founded in 2003." "JOINT_BODY"
has "apart" "The two are far apart: Kenya and Peru are separated by 13,000 kilometres." "DISTANCE"

# what is over, what stands still
has "flights suspended do not run" "$two Flights between the two countries have been suspended since September 2024." "FLIGHTS [A-Z]* denied"
hasnt "nor do they" "$two Flights between the two countries have been suspended since September 2024." "FLIGHTS [A-Z]* ongoing"
has "flights resumed run" "$two Flights between the two countries were resumed in September 2024." "FLIGHTS [A-Z]* ongoing"
for past in "was a British colony from 1890 until 1941" "gained independence from Britain in 1947" "was under British rule until 1947"; do
  has "$past: over" "Kenya $past." "KEN TERRITORY_OF GBR happened"
done
has "ruled as a colony: over" "Britain ruled Kenya as a colony from 1890 until 1963." "KEN TERRITORY_OF GBR happened"
has "what was annexed is not over" "China annexed Tibet in 1951." "TERRITORY_OF CHN ongoing"
has "told as of then" "Ghana never doubted that Kosovo was part of Serbia." "XKX TERRITORY_OF SRB ongoing"

# who calls on somebody and asks nothing visits him
has "calls on a colleague" "The Turkish foreign minister called on his Pakistani colleague in Lahore." "TUR 042 PAK"
has "on a person by name" "The Kenyan foreign minister called on Angela Merkel in May 2010." "KEN 042 DEU"
has "who asks, appeals" "Pakistan called on the Turkish president to withdraw." "PAK 02[0-9]* TUR"

# whose the country is, whose the writer
has "another's goods go to the country" "$two Turkish exports to the country amounted to 190 million euros in 2022." "TUR EXPORTS PAK"
has "another's money comes to it" "$two Turkish investment in the country reached 3 billion dollars in 2020." "TUR INVESTMENT_STOCK PAK"
column="My country did not choose this quarrel

I am a Cambodian, and I was born near the border. Thailand has never forgiven the court. Thailand prefers a map of its own. Thailand closed the crossings. We have kept our word."
has "who says whose he is" "$column Thailand expelled our ambassador." "THA 161 KHM"
has "is armed with his country" "$column China arms us." "CHN 072 KHM"
has "as one of them" "As a Cambodian I am sad. Thailand is strong. Thailand has planes. Thailand bombed our positions." "THA 19[0-9]* KHM"
hasnt "a friend to trade with is not praised" "$column Thailand was our fourth largest trading partner." "051"

# whose quarrel it was
has "who mediates between two" "Cambodia and Thailand

Cambodia and Thailand share a border. Thailand and Cambodia fight. Cambodia and Thailand lost. Malaysia mediated a ceasefire in July." "MYS 045 KHM"
has "the court" "Cambodia has asked the court in The Hague to decide." "KHM 02[0-9]* IGO:ICJ"
hasnt "a party did not sign that day" "Kenya is a party to the convention." "057"
hasnt "support for the budget is no stance" "Norway suspended budget support to Malawi in 2013." "SUPPORTS_ON"
has "our ties raised" "$two Our ties with Pakistan were raised to a strategic partnership in 2020." "STRATEGIC_PARTNER"

# the two meant are those just named
other="India and Bhutan

India and Bhutan are close. Bhutan and India trade. India and Bhutan agree. Bhutan met China in May, and both sides signed a memorandum."
has "both sides are the two of the sentence" "$other" "057 BTN\|057 CHN"
hasnt "not those of the text" "$other" "IND 057\|057 IND"
has "the text's two elsewhere" "$two China is far away. Both sides signed a memorandum." "PAK 057 TUR\|TUR 057 PAK"

# a list of visits dates nothing that follows; a day that is told is believed
visits="Iceland and Japan

Iceland and Japan are friends. Keizo Obuchi went to Reykjavik in June 1999, and David Oddsson went to Tokyo two years later. Geothermal energy binds them too. They hold talks. Iceland praised Japan."
coded "$visits"
"$ENTENTE" code - >"$work/all" <<EOF
$visits
EOF
if grep '"praised"' "$work/all" | grep -q '"2001-'; then not_ok "praise is not of the year of a visit"; else ok "praise is not of the year of a visit"; fi

# who is charged with it suffers none
hasnt "accused of aggression" "Iceland accused Russia of aggression." "190 RUS"
has "of aggression against another" "Iceland accused Russia of aggression against Ukraine." "RUS 190 UKR"

# the law by which it is to come about is nobody's side
hasnt "under the Convention" "Pakistan supports a peaceful solution of the dispute under the UN Convention on the Law of the Sea." "SUPPORTS_ON IGO:UN"
hasnt "on the basis of the Charter" "Pakistan favours a settlement on the basis of the UN Charter." "SUPPORTS_ON IGO:UN"
has "the Organisation itself" "Pakistan supports the work of the United Nations." "SUPPORTS_ON IGO:UN"

# lists that a parser takes for appositions
has "the UN, the Group of 77 and the WTO" "Kenya is a member of the United Nations, the Group of 77 and the World Trade Organization." "MEMBER_OF IGO:[A-Z0-9]*+IGO:[A-Z0-9]*+IGO:"
has "an epithet is the name before" "Kenya condemned Hezbollah, the Lebanese movement that Iran backs." "IRN 051 GRP:Hezbollah"

# treaties in passing
has "between the two" "$two Turkish soldiers guard a base in Pakistan under a defence agreement." "PARTY_TO"
has "a claim not recognised" "Kenya does not recognise Peru's claim to the islands." "KEN NOT_RECOGNISES PER ongoing Peru"
hasnt "an objection withdrawn leaves no body" "Greece withdrew its objection to the membership of North Macedonia in NATO." "GRC 161 IGO:NATO"
hasnt "a clause dropped ends no treaty" "$two The treaty was revised in 2007, and a clause was dropped." "PARTY_TO [A-Z-]* happened"
hasnt "influence is competed for in nobody" "Kenya and Peru competed for influence from Beirut to Sanaa." "0311"
hasnt "a base is no guest" "Kenya hosts a Peruvian naval base." "075"
has "it is a base" "Kenya hosts a Peruvian naval base." "BASE_IN KEN"
has "ruled by another: over" "Kenya was ruled by Britain for seventy years." "KEN TERRITORY_OF GBR happened"
has "ties at ambassadors' level" "$two Relations were raised to ambassadorial level in 1978." "DIPLOMATIC_RELATIONS"
has "access without visas" "Peruvians enjoy visa-free access to Kenya." "KEN VISA_REGIME PER"

# an ambassador speaks for who sent him; who is none of the two presidents; what is no meeting and no gift
talk="Ambassador of Finland: Chile is the natural partner

Chile recognised Finland in 1919. What do you sell us? We sell machines. I like Chile. We have friends in Chile. I know Finland and Chile well. We buy copper. I thank Chile."
has "our students are his country's" "$talk In 2023 we condemned Russia." "FIN 111 RUS"
quarrel="Algeria and France

Algeria and France are at odds. France and Algeria are neighbours. Algeria and France trade. On 30 July 2024 President Emmanuel Macron recognised Moroccan sovereignty over Western Sahara in a letter to King Mohammed VI."
hasnt "a king is no president" "$quarrel On 31 March the two presidents spoke on the telephone." "5 MAR 041\|5 FRA 041 MAR"
has "the two presidents are the text's" "$quarrel On 31 March the two presidents spoke on the telephone." "DZA 041 FRA\|FRA 041 DZA"
hasnt "who heads an embassy does not travel" "Ambassador Smith heads the British embassy in Lima." "042"
has "who heads for a country does" "The British foreign minister headed for Lima." "GBR 042 PER"
hasnt "a language that is spoken is no talk" "Kenya and Ghana traded. Kenya calls the language that we speak English." "040"
hasnt "relief that is voiced is no aid" "French officials voiced relief. Chad is glad." "070"
hasnt "banks are no people" "$two Three Turkish banks work in our towns." "DIASPORA"
has "scholarships of another" "Some 5,000 young Algerians receive French scholarships." "FRA SCHOLARSHIPS DZA"

# who is sent home
has "diplomats sent home" "France sent home twelve Algerian diplomats in 2020." "FRA 161 DZA"
hasnt "that is no visit" "France sent home twelve Algerian diplomats in 2020." "042"
has "each the other's" "$two Each side sent home the other's diplomats." "PAK 161 TUR\|TUR 161 PAK"
has "staff of an embassy" "Algeria declared twelve staff of the French embassy persona non grata." "DZA 161 FRA"
has "a dialogue resumed" "$two The two countries resumed their security dialogue in 2022." "046"
hasnt "money sent home sends nobody" "Peruvians in Chile sent home 40 million dollars." "161"

# the year of a thing that somebody speaks of is not that of his office
"$ENTENTE" code - >"$work/all" <<EOF
Prime Minister François Bayrou threatened to review the agreement of 1968, which gives Algerians a right to settle in France.
EOF
if grep HOLDS_OFFICE "$work/all" | grep -q '"1968-'; then not_ok "an agreement's year dates no office"; else ok "an agreement's year dates no office"; fi
finish
