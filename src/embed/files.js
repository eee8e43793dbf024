// The files of this build, and the only way to each: fetched in time, and checked against its
// digest. `cargo xtask build` puts this file into the loader, embed.js, and fills in what is in
// double underscores.

// Each with its name and its digest.
export const GLUE = "__GLUE__";
export const WASM = "__WASM__";
export const CHECK = "__CHECK__"; // fetched only for an element with the attribute `debug`
export const VERSION = "__VERSION__";
const ROOT = "__ROOT__"; // vouches for every index and every list of municipalities
export const LANGUAGES = "__LANGUAGES__"; // what each says when the guide cannot run

export const PATIENCE = 15_000; // ms; then the reader is better served by a phone number
export const TAG = "traenings-guide";

// All files lie beside this one, wherever the municipality put it.
export const urlOf = (name) => new URL(name, import.meta.url).href;

/** Why the guide cannot run: `reason` is for the host's page, the message for its web editor. */
export class Failure extends Error {
  constructor(reason, message, cause) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** A file, read, if it is the one that this build was made with and comes in time. */
export async function get({ name, integrity }, read) {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE);
  try {
    const response = await fetch(urlOf(name), { integrity, signal: late.signal });
    if (!response.ok) throw new TypeError(`HTTP ${response.status}`);
    return await read(response);
  } catch (cause) {
    const reason = late.signal.aborted ? "timeout" : navigator.onLine === false ? "offline" : "network";
    throw new Failure(reason, `${name} cannot be fetched, or is not the file of this version`, cause);
  } finally {
    clearTimeout(timer);
  }
}

const getText = (file) => get(file, (response) => response.text());

// What all elements on a page share. A failure is forgotten, so that the next element tries again.
const shared = {};
export function once(name, load) {
  shared[name] ??= load().catch((failure) => {
    delete shared[name];
    throw failure;
  });
  return shared[name];
}

// A page that requires Trusted Types lets in no script but by a policy. Only this file has ours,
// for the modules above. It is made once: a second one of its name may be refused.
const rule = { createScriptURL: urlOf };
let policy;

/**
 * A module of this build. Every engine checks the digest of a script element, not every engine that
 * of a link, and none has one for `import()`, which here returns the module of the element and
 * fetches nothing. The element is added once the bytes are here: one that waits for a server that
 * does not answer would keep the host's page from ever having loaded.
 */
export async function loadModule(file, root) {
  const type = await get(file, async (response) => {
    await response.text();
    return response.headers.get("content-type");
  });
  const script = document.createElement("script");
  script.type = "module";
  script.integrity = file.integrity;
  try {
    policy ??= globalThis.trustedTypes?.createPolicy(TAG, rule) ?? rule;
    script.src = policy.createScriptURL(file.name);
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      // Outside of a page nothing runs: an element that is gone must not keep others waiting.
      (root.isConnected ? root : document.head).append(script);
    });
    return await import(urlOf(file.name));
  } catch (cause) {
    // Its bytes are right: it is not taken for a script, or the page's policy forbids it.
    if (!/javascript/.test(type)) throw new Failure("mime", `${file.name} comes as ${type}, not as text/javascript`, cause);
    throw new Failure("network", `${file.name} is refused (does the page's CSP have ${urlOf("")} in script-src? ${TAG} in trusted-types?)`, cause);
  } finally {
    script.remove();
  }
}

/** The part of a digest that is in the name of a file. */
const short = (digest) => digest.slice(0, 8).replace(/\+/g, "-").replace(/\//g, "_");

const getPart = (part, digest) =>
  getText({ name: `packs/${part}.${short(digest)}.json`, integrity: `sha256-${digest}=` });

const HALF = 22; // letters

/** Half of a SHA-256 digest, in base 64. */
async function half(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode.apply(null, new Uint8Array(digest, 0, 16))).slice(0, HALF);
}

/**
 * An index or a list, but for its last line, which has the digests beside the way from it to the
 * root of the tree of them all: so the loader has one digest, however many municipalities and
 * languages there are. A page without encryption has nothing to check with, and a loader that
 * anybody on the way could have changed.
 */
async function readLeaf(response) {
  const whole = await response.text();
  const end = whole.lastIndexOf("\n");
  const text = whole.slice(0, end);
  if (globalThis.crypto?.subtle) {
    let node = await half(text);
    for (let place = end + 1; place < whole.length; place += HALF) {
      const beside = whole.slice(place, place + HALF);
      node = await half(node < beside ? node + beside : beside + node);
    }
    if (node !== ROOT) throw new TypeError(node);
  }
  return { text, content: JSON.parse(text) };
}

const getLeaf = (part) => once(part, () => get({ name: `packs/${part}.${short(ROOT)}.json` }, readLeaf));

/** The list of municipalities in a language. */
const loadList = (language) => getLeaf(`list.${language}`);

/** Which files a municipality has in a language. Where that fails, the list tells why. */
export const loadIndex = (municipality, language) =>
  getLeaf(`${municipality}.${language}`).catch(async (failure) => {
    const list = await loadList(language).catch(() => undefined);
    const ids = list?.content.municipalities.map(({ id }) => id);
    if (!ids || ids.includes(municipality)) throw failure;
    throw new Failure(UNKNOWN, `municipality="${municipality}" is not one of ${ids.join(", ")}`);
  });

export const UNKNOWN = "unknown-municipality";
const PERSPECTIVES = ["self", "relative", "professional"];

/** A municipality's index, rules and words in a voice; for the chooser, the list. */
export async function loadFiles(municipality, language, perspective) {
  if (!municipality) return [(await loadList(language)).text];
  const { text, content: files } = await loadIndex(municipality, language);
  const voice = PERSPECTIVES.indexOf(perspective);
  const words = getPart(`${municipality}.${language}.${perspective}`, files.words[voice]);
  words.catch(() => {}); // told below, unless the rules fail first
  try {
    const rules = await once(files.rules, () => getPart(municipality, files.rules));
    return [text, rules, await words];
  } catch (failure) {
    failure.index = text; // it says whom to call
    throw failure;
  }
}

/** The guide fetches by this: of what fails, it gets what it can show. */
export const getFiles = (municipality, language, perspective) =>
  loadFiles(municipality, language, perspective).catch((failure) => {
    if (failure.reason === UNKNOWN) return [];
    if (failure.index) return [failure.index];
    throw failure;
  });
