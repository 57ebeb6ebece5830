// Areas that more than one side claims or holds. Those with borders of their own on the map are
// hatched there; the others are hatched circles about the place, whose size is only a hint.

/** Ids on the map that are drawn as disputed. */
export const DISPUTED_IDS: Record<string, string> = {
  XKX: "Kosovo: declared independence in 2008; Serbia does not recognise it",
  "PLACE:Somaliland": "Somaliland: declared independence in 1991; claimed by Somalia",
  "PLACE:NorthernCyprus": "Northern Cyprus: recognised by Turkey alone; claimed by Cyprus",
  ESH: "Western Sahara: claimed by Morocco and by the Sahrawi Republic",
  TWN: "Taiwan: governed from Taipei; claimed by China",
  PSE: "Palestine: recognised by most states; under Israeli occupation",
  FLK: "Falkland Islands (Malvinas): British; claimed by Argentina",
  SGS: "South Georgia: British; claimed by Argentina",
};

/** Name and sides, longitude, latitude, radius in degrees. */
export const DISPUTED_PLACES: Array<[string, number, number, number]> = [
  ["Kashmir: claimed by India and Pakistan", 75.5, 34.2, 2.2],
  ["Aksai Chin: held by China; claimed by India", 79.4, 35.2, 1.3],
  ["Arunachal Pradesh: held by India; claimed by China", 94.6, 28.1, 1.7],
  ["Siachen Glacier: claimed by India and Pakistan", 77.1, 35.5, 0.5],
  ["Crimea: Ukraine's; annexed by Russia in 2014", 34.3, 45.3, 1.2],
  ["Donbas: Ukraine's; annexed by Russia in 2022", 38.2, 48.3, 1.4],
  ["Abkhazia: claimed by Georgia", 41.1, 43.0, 0.7],
  ["South Ossetia: claimed by Georgia", 43.97, 42.3, 0.5],
  ["Transnistria: claimed by Moldova", 29.5, 47.1, 0.6],
  ["Golan Heights: Syria's; held by Israel", 35.8, 33.0, 0.4],
  ["Essequibo: Guyana's; claimed by Venezuela", -59.2, 5.5, 2.2],
  ["Hala'ib Triangle: claimed by Egypt and Sudan", 35.4, 22.4, 0.9],
  ["Abyei: claimed by Sudan and South Sudan", 28.6, 9.6, 0.6],
  ["Ilemi Triangle: held by Kenya; claimed by South Sudan", 35.4, 4.9, 0.6],
  ["Kuril Islands (south): held by Russia; claimed by Japan", 146.5, 44.2, 1.1],
  ["Senkaku (Diaoyu) Islands: held by Japan; claimed by China", 123.5, 25.75, 0.6],
  ["Liancourt Rocks: held by South Korea; claimed by Japan", 131.87, 37.24, 0.5],
  ["Paracel Islands: held by China; claimed by Vietnam", 112.3, 16.5, 0.8],
  ["Spratly Islands: claimed by six sides", 114.4, 9.7, 1.7],
  ["Gibraltar: British; claimed by Spain", -5.35, 36.14, 0.4],
];
