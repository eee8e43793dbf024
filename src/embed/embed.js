// Defines <traenings-guide>.
//
// The element's children are its fallback, shown wherever the guide cannot run. Nothing is stored
// or put on `window`, and text is never HTML. Old libraries of a page may have changed the methods
// of arrays, so the loader uses few.

import { CHECK, Failure, GLUE, LANGUAGES, PATIENCE, TAG, UNKNOWN, VERSION, WASM, get, getFiles, loadFiles, loadIndex, loadModule, once, urlOf } from "./files.js";

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

function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Failure("timeout", "loading took too long")), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The element's own `lang`, else the nearest around it, else Danish. */
function languageOf(element) {
  const spoken = (node) => {
    const language = node?.getAttribute("lang")?.split("-")[0].toLowerCase();
    return Object.hasOwn(LANGUAGES, language) && language;
  };
  const language = spoken(element);
  if (language) return language;
  const around = spoken(element.parentElement?.closest("[lang]")) || "da";
  const refused = element.getAttribute("lang");
  if (refused) console.error(`${TAG}: lang="${refused}" is not one of ${Object.keys(LANGUAGES).join(", ")}: ${around} is used`);
  return around;
}

/** For whom it is, as the files of a pack are named; the reader says it where the page does not. */
function perspectiveOf(element) {
  const word = element.getAttribute("perspective")?.trim().toLowerCase();
  return word === "relative" || word === "professional" ? word : "self";
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
function contactLine({ name, phone, web }) {
  const page = /^https:/.test(web); // no other link may be on the host's page
  const line = make("p", phone || !page ? name : "");
  if (phone) line.append(": ", make("a", phone.replace(/..(?=.)/g, "$& "), `tel:+45${phone}`));
  else if (page) line.append(make("a", name, web));
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
      this.#guide.attribute_changed(name, name === "lang" ? languageOf(this) : "");
      this.#check();
    } else if (this.#attempt && name !== "theme" && name !== "debug") this.#start();
  }

  async #start() {
    const attempt = (this.#attempt = {});
    const municipality = municipalityOf(this);
    const language = languageOf(this);
    this.#showFallback();
    try {
      if (!styleable(this.#root)) throw new Failure("unsupported", "this browser is too old");
      const files = loadFiles(municipality, language, perspectiveOf(this));
      const [glue, known] = await inTime(Promise.all([loadProgram(this.#root), files]));
      if (attempt === this.#attempt) this.#mount(attempt, glue, language, known);
    } catch (failure) {
      if (attempt === this.#attempt) this.#fail(failure, { attempt, municipality, language });
    }
  }

  #mount(attempt, glue, language, files) {
    let guide;
    try {
      guide = new glue.Guide(this, this.#root, getFiles, language, files);
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

  #fail(failure, { attempt, municipality, language }) {
    console.error(`<${TAG}>: ${failure.message}`, failure.cause ?? "");
    const notice = make("div", "");
    notice.lang = LANGUAGES[language].failed ? language : "da";
    notice.setAttribute("role", "status"); // a screen reader tells it without breaking in
    this.#showFallback(notice);
    const { failed, text, rtl } = LANGUAGES[notice.lang];
    notice.dir = rtl ? "rtl" : "ltr";
    notice.append(make("p", failed));

    // Whom to call and where to read, once the index is here. That it failed has been told above.
    if (municipality && failure.reason !== UNKNOWN) {
      loadIndex(municipality, language).then(
        ({ content: { help } }) => {
          if (attempt !== this.#attempt) return;
          if (help) notice.append(contactLine(help));
          const line = make("p", "");
          line.append(make("a", text, urlOf(`text/${municipality}.${language}.html`)));
          notice.append(line);
        },
        () => {},
      );
    }

    const detail = { version: VERSION, municipality, reason: failure.reason ?? "content" };
    this.dispatchEvent(new CustomEvent(`${TAG}-failed`, { bubbles: true, composed: true, detail }));
  }
}

// A page may have the script twice, from two places of its CMS.
if (!customElements.get(TAG)) customElements.define(TAG, TraeningsGuide);
