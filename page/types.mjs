// Writes src/types.ts from ../docs/openapi.json: a type for every schema and for every answer.
//   npm run types
import { readFileSync, writeFileSync } from "node:fs";

const api = JSON.parse(readFileSync("../docs/openapi.json", "utf8"));

function type(schema, indent) {
  if (schema.$ref) return schema.$ref.split("/").pop();
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((choice) => type(choice, indent)).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((one) => type({ ...schema, type: one }, indent)).join(" | ");
  switch (schema.type) {
    case "integer": case "number": return "number";
    case "string": case "boolean": case "null": return schema.type;
    case "array": return `Array<${schema.items ? type(schema.items, indent) : "unknown"}>`;
    case "object": break;
    default: return "unknown";
  }
  if (!schema.properties)
    return `Record<string, ${typeof schema.additionalProperties === "object" ? type(schema.additionalProperties, indent) : "unknown"}>`;
  const required = new Set(schema.required ?? []);
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties).map(([name, value]) => {
    const told = value.description ? `${inner}/** ${value.description} */\n` : "";
    return `${told}${inner}${name}${required.has(name) ? "" : "?"}: ${type(value, inner)};\n`;
  });
  return `{\n${lines.join("")}${indent}}`;
}

let out = "// Made by types.mjs from docs/openapi.json; do not edit.\n";
for (const [name, schema] of Object.entries(api.components.schemas))
  out += `\n${schema.description ? `/** ${schema.description} */\n` : ""}export type ${name} = ${type(schema, "")};\n`;
for (const [path, methods] of Object.entries(api.paths)) {
  const schema = methods.get?.responses?.["200"]?.content?.["application/json"]?.schema;
  if (!schema || path.endsWith(".json")) continue;
  const title = path.split("/").filter((part) => part && part !== "api" && part !== "v1")
    .map((part) => (part.startsWith("{") ? "One" : part[0].toUpperCase() + part.slice(1))).join("");
  out += `\n/** GET ${path}: ${methods.get.summary} */\nexport type ${title}Answer = ${type(schema, "")};\n`;
}
writeFileSync("src/types.ts", out);
