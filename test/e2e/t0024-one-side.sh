#!/bin/sh
# What one side writes of another: whose "our country" is, whom "brotherly" means, what stands by itself, is shared or
# is the other's.
. test/e2e/lib.sh
coded "Kenya and Ghana, two friends

Fraternal Ghana has always stood by our country. Ghana has opened an embassy in our capital. Ghana supports us. Our people are grateful to the brotherly country."
says "our country is the one that is not called brotherly" "$work/coded" "2 GHA EMBASSY_IN KEN"
says "the brotherly country is the other" "$work/coded" "4 KEN 051 GHA"

coded "Chile is among the three countries that accepted the independence of Peru. Bolivia and Brazil talked. Chile, Peru and Bolivia are neighbours."
says "three countries told apart by what follows are not those of the text" "$work/coded" "0 CHL RECOGNISES PER"
coded "Chile is also counted among the states which condemned Bolivia."
says "counted among those who condemned it" "$work/coded" "CHL 111 BOL"
coded "Chile is one of Peru's closest allies."
says "one of its allies is an ally" "$work/coded" "CHL ALLY PER"
coded "Chile's firmness and support for Peru are well known."
says "the owner of two nouns" "$work/coded" "CHL SUPPORTS_ON PER"
coded "President Mahama of Ghana received a delegation led by the foreign minister of Kenya."
says "a delegation is that of its head" "$work/coded" "GHA 043 KEN"
coded "Ghana backs Kenya's position on Somalia and supports its bid for a seat."
lacks "one supports another's bid, not one's own" "SUPPORTS_ON -"
coded "Kenya stands by the people of Ghana and supports its sovereignty."
lacks "told twice, kept once" "SUPPORTS_ON -"
coded "Serbia will never forget this and is grateful to the Kenyan people."
says "a second predicate with its own auxiliary is not denied with the first" "$work/coded" "SRB 051 KEN happened"
coded "Kenya and Ghana: friends. Kenya thanked Ghana. Ghana met Kenya. Kenya met Ghana. Ghana and Kenya trade. Kenya likes Ghana. Ghana is one of the first countries to recognise its independence."
says "its independence is that of the other of the two" "$work/coded" "GHA RECOGNISES KEN"
finish
