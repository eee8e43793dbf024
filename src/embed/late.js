// Fetches the Wasm that comes later and joins it to the first. `cargo xtask build` bundles this
// with the glue.
//
// The splitter has such a file of its own. This one does not ask how the server calls a .wasm file,
// and does not wait without end.

import { initSync } from "./first.js";

const LATE = "__LATE__"; // its name, and its digest
const PATIENCE = 15_000; // ms, for each of two attempts

/** Called from Rust, which is called back once: whether it is here. */
export async function __wasm_split_load_late(callback, data) {
  const first = initSync(); // its exports: it runs already
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), PATIENCE);
  let here = false;
  try {
    const options = { integrity: LATE.integrity, signal: impatience.signal };
    const response = await fetch(new URL(LATE.name, import.meta.url), options);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: first });
    here = true;
  } catch (cause) {
    console.error("<traenings-guide>: the rest of the program cannot be fetched", cause);
  }
  clearTimeout(timer);
  first.__indirect_function_table.get(callback)(data, here);
}
