// Writes public/world.json: the borders of Natural Earth (public domain; npm world-atlas) with our
// ids of states in place of ISO's numbers.
//   npm run map
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { presimplify, quantile, simplify } from "topojson-simplify";
import { quantize } from "topojson-client";

const require = createRequire(import.meta.url);
const codes = require("i18n-iso-countries");
const atlas = JSON.parse(readFileSync("node_modules/world-atlas/countries-50m.json", "utf8"));

// Areas that ISO 3166 gives no number, by their names in Natural Earth; the ids are those of data/world.
const unnumbered = { Kosovo: "XKX", Somaliland: "SOMALILAND", "N. Cyprus": "NCYPRUS" };
const ids = new Map(
  readFileSync("../data/world/entities.tsv", "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((row) => row[1] === "state" || row[1] === "disputed")
    .map((row) => [row[2], row[0]]),
);
const named = { SOMALILAND: ids.get("Somaliland"), NCYPRUS: ids.get("Northern Cyprus") };

atlas.objects.countries.geometries = atlas.objects.countries.geometries
  .filter((g) => g.properties.name !== "Antarctica")
  .map((g) => {
    const name = g.properties.name;
    const id = g.id ? codes.numericToAlpha3(g.id) : (named[unnumbered[name]] ?? unnumbered[name]);
    return { type: g.type, arcs: g.arcs, ...(id ? { id } : {}), properties: { name } };
  });
delete atlas.objects.land;
// Half of the points say hardly anything at this size: those whose triangle with their neighbours is smallest.
const weighed = presimplify(atlas);
writeFileSync("public/world.json", JSON.stringify(quantize(simplify(weighed, quantile(weighed, 0.5)), 20000)));
