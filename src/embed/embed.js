// Defines <traenings-guide>. `cargo xtask build` fills in what is in double underscores.
//
// The element's children are its fallback, shown wherever the guide cannot run. Nothing is stored
// or put on `window`, and text is never HTML. Old libraries of a page may have changed the methods
// of arrays, so the loader uses few.

// The files of this build, each with its name and its digest.
const GLUE = "__GLUE__";
const WASM = "__WASM__";
const INDEX = "__INDEX__";
const CHECK = "__CHECK__"; // fetched only for an element with the attribute `debug`
const VERSION = "__VERSION__";
const WORDS = "__WORDS__"; // the messages for when the guide cannot run, in each language: { da, en }

const PATIENCE = 15_000; // ms; then the reader is better served by a phone number
const TAG = "traenings-guide";

// All files lie beside this one, wherever the municipality put it.
const urlOf = (name) => new URL(name, import.meta.url).href;

/** Why the guide cannot run: `reason` is for the host's page, the message for its web editor. */
class Failure extends Error {
  constructor(reason, message, cause) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** A file, read, if it is the one that this build was made with and comes in time. */
async function get({ name, integrity }, read) {
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

/** A file of a pack. The guide fetches by this too. */
const getPack = (name, integrity) => getText({ name: `packs/${name}`, integrity });

// What all elements on a page share. A failure is forgotten, so that the next element tries again.
const shared = {};
function once(name, load) {
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
async function loadModule(file, root) {
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

/** The program. Glue and Wasm are fetched side by side: one round trip less on a phone. */
const loadProgram = (root) =>
  once("program", async () => {
    if (typeof WebAssembly !== "object") throw new Failure("wasm", "this browser has no WebAssembly, or its Lockdown Mode forbids it");
    const wasm = get(WASM, (response) => response);
    wasm.catch(() => {}); // told below, unless the glue fails first
    const glue = await loadModule(GLUE, root);
    await glue.default({ module_or_path: await wasm }).catch((cause) => {
      throw new Failure("wasm", "WebAssembly is refused (does the page's CSP have 'wasm-unsafe-eval'?)", cause);
    });
    return glue;
  });

/** The list of municipalities. */
const loadIndex = () =>
  once("index", async () => {
    const text = await getText(INDEX);
    return { text, list: JSON.parse(text).municipalities };
  });

const find = ({ list }, municipality) => {
  for (let place = 0; place < list.length; place += 1) {
    if (list[place].id === municipality) return list[place];
  }
};

/** The municipality's rules in one voice; none for the chooser, which has no municipality yet. */
async function loadPack(index, municipality, language, perspective) {
  if (!municipality) return undefined;
  const known = await index;
  const entry = find(known, municipality);
  if (!entry) {
    let ids = "";
    for (let place = 0; place < known.list.length; place += 1) ids += `${ids && ", "}${known.list[place].id}`;
    throw new Failure("unknown-municipality", `municipality="${municipality}" is not one of: ${ids}; what stands between the tags is shown`);
  }
  const { name, integrity } = entry.pack[language][perspective];
  return getPack(name, integrity);
}

function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Failure("timeout", "loading took too long")), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The element's own `lang`, else the nearest around it, else Danish, as in `attributes.rs`. */
function languageOf(element) {
  const spoken = (node) => {
    const language = node?.getAttribute("lang")?.split("-")[0].toLowerCase();
    return Object.hasOwn(WORDS, language) && language;
  };
  return spoken(element) || spoken(element.parentElement?.closest("[lang]")) || "da";
}

/** For whom it is, as the files of a pack are named; the reader says it where the page does not. */
function perspectiveOf(element) {
  const word = element.getAttribute("perspective")?.trim().toLowerCase();
  return word === "relative" || word === "professional" ? word : "own";
}

/** The municipality's id, however the page writes it; none for the chooser. */
const municipalityOf = (element) => element.getAttribute("municipality")?.trim().toLowerCase() || null;

function make(tag, text, href) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (href) element.href = href;
  return element;
}

/** "Center for Træning: 96 11 48 00" */
function contactLine({ name, phone, web }, language) {
  const page = /^https:/.test(web); // no other link may be on the host's page
  const line = make("p", phone || !page ? name[language] : "");
  if (phone) line.append(": ", make("a", phone.replace(/..(?=.)/g, "$& "), `tel:+45${phone}`));
  else if (page) line.append(make("a", name[language], web));
  return line;
}

const styleable = (root) => "adoptedStyleSheets" in root;

/** The page's own colours, and a number that a thumb can hit. */
function noticeStyle() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("div { padding-inline: 16px } :host([history]) div { max-width: 45em; margin-inline: auto } a { color: inherit; display: inline-block; padding-block: 0.75em }");
  return sheet;
}

function discard(guide) {
  guide.unmount();
  guide.free();
}

class TraeningsGuide extends HTMLElement {
  static observedAttributes = ["municipality", "lang", "perspective", "heading-level", "theme", "debug"];

  #root = this.attachShadow({ mode: "open" });
  #attempt; // the start that counts: what an earlier one brings is dropped
  #guide; // once it runs

  connectedCallback() {
    if (!this.#attempt) this.#start();
  }

  disconnectedCallback() {
    // To be moved in the page is to be taken out and put in again at once: the answers stay.
    setTimeout(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (this.#guide) {
      this.#guide.attribute_changed(name);
      this.#check();
    } else if (this.#attempt && name !== "theme" && name !== "debug") this.#start();
  }

  async #start() {
    const attempt = (this.#attempt = {});
    const municipality = municipalityOf(this);
    const language = languageOf(this);
    this.#showFallback();
    let index;
    try {
      if (!styleable(this.#root)) throw new Failure("unsupported", "this browser is too old");
      index = loadIndex();
      const pack = loadPack(index, municipality, language, perspectiveOf(this));
      const all = Promise.all([loadProgram(this.#root), index, pack]);
      const [glue, { text }, rules] = await inTime(all);
      if (attempt === this.#attempt) this.#mount(attempt, glue, text, rules);
    } catch (failure) {
      if (attempt === this.#attempt) this.#fail(failure, { attempt, municipality, language, index });
    }
  }

  #mount(attempt, glue, index, pack) {
    let guide;
    try {
      guide = new glue.Guide(this, this.#root, getPack, index, pack);
    } catch (cause) {
      throw new Failure("start", "the guide did not start", cause);
    }
    // A listener of the guide's first event may have changed an attribute, and begun another start.
    if (attempt === this.#attempt) {
      this.#guide = guide;
      this.#check();
    } else {
      discard(guide);
      this.#showFallback();
    }
  }

  /** Warns a web editor of colours that cannot be read. */
  #check() {
    if (this.hasAttribute("debug")) loadModule(CHECK, this.#root).then(({ report }) => report(this.#root), console.error);
  }

  #stop() {
    this.#attempt = undefined;
    if (this.#guide) discard(this.#guide);
    this.#guide = undefined;
    this.#showFallback();
  }

  #showFallback(...above) {
    this.#root.replaceChildren(...above, document.createElement("slot"));
    if (styleable(this.#root)) this.#root.adoptedStyleSheets = above.length ? [noticeStyle()] : [];
  }

  #fail(failure, { attempt, municipality, language, index }) {
    console.error(`<${TAG}>: ${failure.message}`, failure.cause ?? "");
    const notice = make("div", "");
    notice.lang = language;
    notice.setAttribute("role", "status"); // a screen reader tells it without breaking in
    this.#showFallback(notice);
    const { failed, text } = WORDS[language];
    notice.append(make("p", failed));

    // Whom to call and where to read, once the list is here. That it failed has been told above.
    index?.then(
      (known) => {
        const entry = find(known, municipality);
        if (!entry || attempt !== this.#attempt) return;
        if (entry.help) notice.append(contactLine(entry.help, language));
        const line = make("p", "");
        line.append(make("a", text, urlOf(`text/${municipality}.${language}.html`)));
        notice.append(line);
      },
      () => {},
    );

    const detail = { version: VERSION, municipality, reason: failure.reason ?? "content" };
    this.dispatchEvent(new CustomEvent(`${TAG}-failed`, { bubbles: true, composed: true, detail }));
  }
}

// A page may have the script twice, from two places of its CMS.
if (!customElements.get(TAG)) customElements.define(TAG, TraeningsGuide);
