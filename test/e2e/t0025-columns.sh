#!/bin/sh
# How friendship pages put it: two disputes in one breath, an envoy named after where he is sent, the first to do a thing,
# articles left out.
. test/e2e/lib.sh
coded "Turkey and Pakistan support each other on the issues of Cyprus and Kashmir."
says "each is supported on its own dispute" "$work/coded" "TUR SUPPORTS_ON PAK ongoing Kashmir"
says "and the other on its own" "$work/coded" "PAK SUPPORTS_ON TUR ongoing Cyprus"
coded "Turkey and Pakistan support each other on Kashmir."
says "one dispute: the support stays mutual" "$work/coded" "SUPPORTS_ON"
coded "Chile showed solidarity with Peru in those days."
lacks "days are no topic" " days"
coded "Turkish ambassador to Somalia Alper Aktas thanked Kenya."
says "an envoy named after his host" "$work/coded" "PER:Alper Aktas HOLDS_OFFICE TUR"
says "and what he does" "$work/coded" "TUR 051 KEN"
coded "Serbia does not recognise Kosovo."
says "recognition withheld has a name of its own" "$work/coded" "SRB NOT_RECOGNISES XKX"
lacks "and is no event" "SRB 054"
coded "Ghana became the first country which recognised Peru."
says "who became the first to do it has done it" "$work/coded" "GHA RECOGNISES PER"
coded "Kenya and Ghana

Kenya and Ghana are friends. Our country thanks brotherly Ghana. Ghana stands with our people. Trade between two countries reached 5 million dollars."
says "two countries without their article" "$work/coded" "GHA TRADE_TURNOVER KEN"
coded "Greece was early to help us. The two countries opened embassies, and our Prime Minister, Nikol Pashinyan, met his colleague in Athens. Our country recognised Kosovo."
says "our minister by his name tells whose column it is" "$work/coded" "ARM 054 XKX"
coded "Our country and Cuba are friends. My country thanks the people of Cuba. Our Prime Minister, Nikol Pashinyan, said so. Our country recognised Kosovo."
says "whose people are thanked is not who thanks" "$work/coded" "ARM 054 XKX"
coded "Kenyan shores

Our people will never forget 1988. Our Greek friends came then, and Georgia came. Our country recognised Kosovo."
lacks "friends are not who writes" "GRC 054"
coded "Why Tashkent bets on Seoul

Uzbekistan likes South Korea. Russia and China are far. The Joint Commission is useful."
says "a title names its two states by their capitals" "$work/coded" "KOR JOINT_BODY UZB"
finish
