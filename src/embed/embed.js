// Defines <traenings-guide>. `cargo xtask build` fills in the names in double underscores.
//
// The element's children are its fallback: they show until the guide is ready, and for ever where it cannot run.
// Nothing is stored, nothing is put on `window`, and every text is set as text, never as HTML.

const GLUE = "__GLUE__";
const WASM = "__WASM__";
const FAILED = "__FAILED__"; // one sentence a language: { da, en }

const PATIENCE = 15_000; // ms; then the reader is better served by a phone number
const TAG = "traenings-guide";

// All files lie beside this one, wherever the municipality put it.
const urlOf = (name) => new URL(name, import.meta.url).href;
const PACKS = urlOf("packs/");

/** Why the guide cannot run: `reason` is for the host's page, the message for its web editor. */
class Failure extends Error {
  constructor(reason, message, cause) {
    super(message, { cause });
    this.reason = reason;
  }
}

/** `work`, with whatever goes wrong in it told as this reason. */
async function during(reason, message, work) {
  try {
    return await work;
  } catch (cause) {
    throw cause instanceof Failure ? cause : new Failure(reason, message, cause);
  }
}

async function get(name, options) {
  const response = await during("network", `${name} cannot be fetched`, fetch(urlOf(name), options));
  if (!response.ok) throw new Failure("network", `${name} cannot be fetched: HTTP ${response.status}`);
  return response;
}

async function getText(name, options) {
  const response = await get(name, options);
  return during("network", `${name} broke off`, response.text());
}

// What all elements on a page share. A failure is forgotten, so that the next element tries again.
const shared = {};
function once(name, load) {
  shared[name] ??= load().catch((failure) => {
    delete shared[name];
    throw failure;
  });
  return shared[name];
}

/** The program. Glue and Wasm are fetched side by side: one round trip less on a phone. */
const loadProgram = () =>
  once("program", async () => {
    const [glue, wasm] = await Promise.all([
      during("network", `${GLUE} cannot be loaded`, import(urlOf(GLUE))),
      get(WASM),
    ]);
    const ready = glue.default({ module_or_path: wasm });
    await during("wasm", "WebAssembly is refused (does the page's CSP have 'wasm-unsafe-eval'?)", ready);
    return glue;
  });

/** The list of municipalities. Its name never changes, so the browser must ask whether its copy is still the newest. */
const loadIndex = () =>
  once("index", async () => {
    const text = await getText("packs/index.json", { cache: "no-cache" });
    try {
      const list = JSON.parse(text).municipalities;
      if (!Array.isArray(list)) throw new TypeError("no municipalities");
      return { text, list };
    } catch (cause) {
      throw new Failure("content", "packs/index.json is not the list of municipalities", cause);
    }
  });

/** The municipality's rules in one voice; none for the chooser, which has no municipality yet. */
async function loadPack(index, municipality, language, perspective) {
  if (!municipality) return undefined;
  const { list } = await index;
  const entry = list.find(({ id }) => id === municipality);
  if (!entry) {
    const known = list.map(({ id }) => id).join(", ");
    throw new Failure("unknown-municipality", `municipality="${municipality}" is not one of: ${known}`);
  }
  return getText(`packs/${entry.pack[language][perspective]}`);
}

function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Failure("timeout", "loading took too long")), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The element's own `lang`, else the nearest around it, else Danish: as `embed/attributes.rs` reads it. */
function languageOf(element) {
  const around = element.parentElement?.closest("[lang]");
  const spoken = [element, around]
    .map((node) => node?.getAttribute("lang")?.split("-")[0].toLowerCase())
    .filter((language) => Object.hasOwn(FAILED, language));
  return spoken[0] ?? "da";
}

/** For whom it is, as the files of a pack are named; the reader says it where the page does not. */
const perspectiveOf = (element) => {
  const word = element.getAttribute("perspective")?.trim().toLowerCase();
  return ["relative", "professional"].includes(word) ? word : "own";
};

/** The municipality's id, however the page writes it; none for the chooser. */
const municipalityOf = (element) => element.getAttribute("municipality")?.trim().toLowerCase() || null;

/** "Center for Træning: 96 11 48 00" */
function contactLine({ name, phone, web }, language) {
  const line = document.createElement("p");
  const link = document.createElement("a");
  if (phone) {
    link.href = `tel:+45${phone}`;
    link.textContent = phone.replace(/..(?=.)/g, "$& ");
    line.append(`${name[language]}: `, link);
  } else if (web) {
    link.href = web;
    link.textContent = name[language];
    line.append(link);
  } else {
    line.append(name[language]);
  }
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
  static observedAttributes = ["municipality", "lang", "perspective", "heading-level"];

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
    if (this.#guide) this.#guide.attribute_changed(name);
    else if (this.#attempt) this.#start();
  }

  async #start() {
    const attempt = (this.#attempt = {});
    const municipality = municipalityOf(this);
    const language = languageOf(this);
    this.#showFallback();
    let index;
    try {
      if (typeof WebAssembly !== "object" || !styleable(this.#root)) {
        throw new Failure("unsupported", "this browser is too old");
      }
      index = loadIndex();
      const pack = during("content", "packs/index.json is incomplete", loadPack(index, municipality, language, perspectiveOf(this)));
      const [glue, { text }, rules] = await inTime(Promise.all([loadProgram(), index, pack]));
      if (attempt === this.#attempt) this.#mount(attempt, glue, text, rules);
    } catch (failure) {
      if (attempt === this.#attempt) this.#fail(failure, { attempt, municipality, language, index });
    }
  }

  #mount(attempt, glue, index, pack) {
    let guide;
    try {
      guide = new glue.Guide(this, this.#root, PACKS, index, pack);
    } catch (cause) {
      throw new Failure("start", "the guide did not start", cause);
    }
    // The page may have answered the guide's first event by changing an attribute: then another start is under way.
    if (attempt === this.#attempt) {
      this.#guide = guide;
    } else {
      discard(guide);
      this.#showFallback();
    }
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

    const notice = document.createElement("div");
    notice.lang = language;
    notice.setAttribute("role", "status"); // a screen reader tells it without breaking in
    this.#showFallback(notice);
    const sentence = document.createElement("p");
    sentence.textContent = FAILED[language];
    notice.append(sentence);

    // Whom to call, when that is known or becomes known. That the list itself failed has been told above.
    index?.then(
      ({ list }) => {
        const help = list.find(({ id }) => id === municipality)?.help;
        if (help && attempt === this.#attempt) notice.append(contactLine(help, language));
      },
      () => {},
    );

    const detail = { reason: failure.reason, municipality };
    this.dispatchEvent(new CustomEvent(`${TAG}-failed`, { bubbles: true, composed: true, detail }));
  }
}

// A page may have the script twice, from two places of its CMS.
if (!customElements.get(TAG)) customElements.define(TAG, TraeningsGuide);
