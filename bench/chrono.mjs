// usage: node chrono.mjs ARTICLES.jsonl
// chrono (npm: chrono-node) over the texts of JSON lines, one thread. Prints the CPU seconds that finding its dates took
// and how many it found. Exits with 77 where chrono is not installed (npm install chrono-node, or NODE_PATH).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

let chrono;
try {
  chrono = createRequire(process.cwd() + "/")("chrono-node");
} catch {
  process.exit(77);
}
const articles = readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const begin = process.cpuUsage();
let found = 0;
for (const { text, published } of articles) {
  found += chrono.parse(text, published ? new Date(published) : undefined).length;
}
const { user, system } = process.cpuUsage(begin);
console.log((user + system) / 1e6, found);
