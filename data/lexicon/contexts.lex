# What an event is about: words of its clause that give PLOVER's contexts (src/code/report/contexts.c).
@format 1
@version 2026.1
@licence Apache-2.0

@list context_military  army, navy, military, troop, troops, soldier, weapon, missile, tank, warship, drone, rocket, artillery, ammunition, airbase, exercise, manoeuvre, maneuver, ceasefire, armistice, defence, defense, general, battalion, brigade, arms, submarine, fighter, howitzer, naval
@list context_intelligence  intelligence, spy, espionage, agent, surveillance, wiretap, informant, mole
@list context_executive  decree, cabinet, reshuffle
@list context_legislative  parliament, parliamentary, congress, senate, senator, lawmaker, legislature, legislation, deputy, bill, speaker
@list context_election  election, vote, ballot, candidate, poll, referendum, electoral, campaign, runoff, turnout
@list context_political_institutions  constitution, constitutional, amendment, coup, junta, transition
@list context_pro_democracy  democracy, democratic, pro-democracy, opposition, dissident
@list context_pro_autocracy  curfew, martial, emergency, crackdown
@list context_economic  trade, tariff, export, import, investment, loan, debt, bank, oil, gas, grain, wheat, market, economy, economic, company, currency, tax, contract, pipeline, commerce, turnover, price, steel, credit, bond, subsidy, sanction, embargo, tourism, industry, crude
@list context_legal  court, trial, judge, tribunal, prosecutor, lawsuit, sentence, verdict, extradition, extradite, indict, indictment, warrant, convict, arbitration, justice, jurisdiction
@list context_reparations  reparation, reparations, compensation, restitution, looted, artefact, artifact
@list context_human_rights  torture, abuse, atrocity, genocide, massacre, rights, apartheid, slavery
@list context_rights_freedoms  freedom, press, journalist, censorship, censor, speech, assembly, liberty, newspaper, broadcaster
@list context_repression  repression, persecution, repress, persecute, oppression, crackdown, imprisonment
@list context_human_security  hunger, famine, shelter, displaced, civilian, humanitarian, food, starvation
@list context_gender  woman, women, girl, gender, female, femicide, suffrage
@list context_lgbt  lgbt, gay, lesbian, homosexual, transgender, homosexuality, same-sex, lgbtq
@list context_religion_ethnicity  mosque, church, temple, synagogue, religion, religious, muslim, christian, jewish, hindu, buddhist, islam, ethnic, minority, tribe, shrine, quran, koran, pilgrim, bishop, imam, antisemitism, islamophobia, sect
@list context_inequality  poverty, inequality, wage, poor, strike, inflation
@list context_diplomatic  embassy, ambassador, envoy, consulate, diplomat, diplomatic, consul
@list context_territory  border, territory, island, territorial, enclave, frontier, sovereignty, annexation, annex, boundary, airspace, waters, maritime, strait, settlement
@list context_peacekeeping  peacekeeper, peacekeeping, peacekeepers
@list context_health  vaccine, hospital, health, disease, epidemic, pandemic, virus, doctor, medicine, cholera, malaria, ebola, covid-19, covid, polio, aids, medical
@list context_asylum  asylum, refuge, sanctuary
@list context_migration  migrant, refugee, migration, immigration, immigrant, visa, deport, deportation, asylum-seeker, resettle, emigrate
@list context_disasters  earthquake, flood, hurricane, typhoon, cyclone, drought, tsunami, wildfire, landslide, eruption, disaster, quake, storm
@list context_natural_resource  oil, gas, water, dam, mineral, mine, uranium, lithium, cobalt, copper, fishery, fishing, fish, river, crude, timber, diamond, gold
@list context_environment  climate, emission, pollution, environment, environmental, deforestation, carbon, biodiversity, rainforest, greenhouse
@list context_technology  technology, satellite, semiconductor, chip, telecom, telecommunication, internet, software, spacecraft, ai, robot, 5g
@list context_terrorism  terrorism, terrorist, terror, jihadist, extremist, counterterrorism, extremism
@list context_cbrn  nuclear, chemical, biological, radiological, uranium, plutonium, warhead, enrichment, nerve, sarin, chlorine, novichok, reactor, centrifuge
@list context_cyber  cyber, hacker, hack, cyberattack, malware, ransomware, cybersecurity, phishing
@list context_misinformation  disinformation, misinformation, propaganda, fake, rumour, rumor, hoax
@list context_crime  crime, criminal, gang, mafia, piracy, pirate, smuggle, smuggling, robbery, murder, cartel
@list context_corruption  corruption, bribe, bribery, graft, embezzlement, laundering, kickback
@list context_illegal_drugs  drug, cocaine, heroin, narcotic, fentanyl, opium, methamphetamine, cannabis
@list context_trafficking  trafficking, trafficker, traffick, smuggler
