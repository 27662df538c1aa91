// Runs the engine in wasm on the cases and compares with what it said natively: node agree.mjs FILE.wasm FOLDER
import { readFileSync } from "node:fs";
const [wasm, folder] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {});
const { room, run, memory } = instance.exports;
const json = readFileSync(`${folder}/cases.json`);
const at = room(json.length);
new Uint8Array(memory.buffer, at, json.length).set(json);
const begin = performance.now();
const text = run(at, json.length);
const time = performance.now() - begin;
const length = Number(new DataView(memory.buffer).getBigUint64(text, true));
const said = Buffer.from(new Uint8Array(memory.buffer, text + 8, length)).toString();
const native = readFileSync(`${folder}/native.txt`, "utf8");
if (said !== native) {
  console.error(`wasm and native differ: ${said.length} and ${native.length} characters`);
  process.exit(1);
}
console.log(`equal: ${length} characters, ${time.toFixed(0)} ms in wasm`);
