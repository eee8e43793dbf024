// Makes the snippet that a municipality puts on its page. `cargo xtask build` fills in what is in
// double underscores.
//
// The page shows and copies the same nodes: the guide on it is the snippet itself.

import { sentencesOf } from "./byg-kontrast.js";

const MUNICIPALITIES = "__MUNICIPALITIES__"; // each with its id, its name and whom to call
const PINNED = "__PINNED__"; // the loader under a name of its own: { name, integrity }
const CHECK = "__CHECK__"; // the check of colours: { name, integrity }

const HERE = new URL("v1/", import.meta.url).href;
const FIXED = 800; // px: the start page and a question fit, a result scrolls

// Nodes that are made here load nothing, and are no guide yet.
const inertDocument = document.implementation.createHTMLDocument("");

function node(name, attributes, ...children) {
  const made = inertDocument.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The texts of the fallback: whom to call, and the rules as text. */
const SPOKEN = {
  da: {
    title: (municipality) => `Træningsguiden for ${municipality}`,
    call: (whom, municipality) => `Ring til ${whom} i ${municipality} på `,
    see: (municipality) => `Kontakt ${municipality}: `,
    ask: (municipality) => `Kontakt ${municipality}, og spørg om træning.`,
    read: "Læs kommunens regler som tekst",
  },
  en: {
    title: (municipality) => `The training guide for ${municipality}`,
    call: (whom, municipality) => `Call ${whom} in ${municipality} on `,
    see: (municipality) => `Contact ${municipality}: `,
    ask: (municipality) => `Contact ${municipality} and ask about training.`,
    read: "Read the municipality's rules as text",
  },
};

function contact({ help, name }, lang) {
  const { call, see, ask } = SPOKEN[lang];
  if (help?.phone) {
    const number = help.phone.replace(/..(?=.)/g, "$& ");
    return [call(help.name[lang], name[lang]), node("a", { href: `tel:+45${help.phone}` }, number), "."];
  }
  if (help?.web) return [see(name[lang]), node("a", { href: help.web }, help.name[lang]), "."];
  return [ask(name[lang])];
}

function fallback({ municipality, lang, base }, attributes = {}) {
  const text = node("a", { href: `${base}text/${municipality.id}.${lang}.html` }, SPOKEN[lang].read);
  return [node("p", attributes, ...contact(municipality, lang)), node("p", attributes, text, ".")];
}

const attributesOf = ({ municipality, lang, perspective, theme, level }) => ({
  municipality: municipality.id,
  lang,
  perspective,
  theme,
  "heading-level": level,
});

const element = (choice, script) => [
  node("script", { type: "module", ...script }),
  node("traenings-guide", attributesOf(choice), ...fallback(choice)),
];

function frame(choice) {
  const { municipality, lang } = choice;
  const src = new URL("frame.html", choice.base);
  for (const [key, value] of Object.entries(attributesOf(choice))) if (value) src.searchParams.set(key, value);
  const title = SPOKEN[lang].title(municipality.name[lang]);
  // No border without a style, which a policy may forbid. From another origin it may copy only
  // where the page lets it.
  const look = { width: "100%", height: FIXED, frameborder: "0", allow: "clipboard-write" };
  return [node("iframe", { src: src.href, title, ...look }), ...fallback(choice, { lang })];
}

/** Each kind: what is put on the page, and what the page's policy must allow. */
const KINDS = {
  element: {
    nodes: (choice) => element(choice, { src: `${choice.base}embed.js` }),
    policy: (origin) => [`script-src ${origin} 'wasm-unsafe-eval';`, `connect-src ${origin};`],
  },
  pinned: {
    nodes: (choice) =>
      element(choice, { src: choice.base + PINNED.name, integrity: PINNED.integrity, crossorigin: "anonymous" }),
    policy: (origin) => [`script-src ${origin} 'wasm-unsafe-eval';`, `connect-src ${origin};`],
  },
  frame: {
    nodes: (choice) => [node("script", { src: `${choice.base}host.js`, async: "async" }), ...frame(choice)],
    policy: (origin) => [`frame-src ${origin};`, `script-src ${origin};`],
  },
  fixed: {
    nodes: (choice) => frame(choice),
    policy: (origin) => [`frame-src ${origin};`],
  },
};

/** Nodes as a person would write them: a paragraph a line, and what is inside a guide set in. */
function print(made) {
  if (made.localName !== "traenings-guide") return made.outerHTML;
  const [open, close] = made.cloneNode().outerHTML.split(/(?=<\/)/);
  return [open, ...[...made.children].map((child) => `  ${child.outerHTML}`), close].join("\n");
}

/** A folder's address, or what is wrong with it. */
function folder(written) {
  const wrong = (sentence) => ({ wrong: sentence });
  let url;
  try {
    url = new URL(written);
  } catch {
    return wrong("Skriv hele adressen, for eksempel https://www.jeres-kommune.dk/guide/v1/");
  }
  const { protocol, origin, pathname } = url;
  // Without encryption only where this page itself has none, to try it out.
  if (!["https:", location.protocol].includes(protocol)) return wrong("Adressen skal begynde med https://");
  if (url.href !== origin + pathname) return wrong("Skriv kun adressen på mappen, uden brugernavn, ? og #.");
  if (/\.(html?|m?js|css|json|wasm)$/i.test(pathname)) return wrong("Skriv adressen på mappen, ikke på en fil i den.");
  return { base: origin + pathname.replace(/\/*$/, "/"), origin };
}

function statements({ name }) {
  return {
    da: `Træningsguiden
Siden indeholder Træningsguiden for ${name.da}. Guiden er lavet efter WCAG 2.2 på niveau AA, som også dækker WCAG 2.1 på niveau AA.

De, der har lavet guiden, har afprøvet den sådan:
- Hver slags side er kontrolleret automatisk med axe-core i Chromium, uden at der blev fundet fejl.
- Guiden er betjent fra start til resultat alene med tastatur.
- Guiden er vist i en bredde på 320 pixel, uden at noget skal rulles vandret.
- Guiden er vist med teksten forstørret til 200 %.

Guiden er ikke gennemgået af en uafhængig part, og den er ikke afprøvet systematisk med skærmlæsere.

Kan guiden ikke vises, står kommunens kontakt og et link til reglerne som tekst i stedet.`,
    en: `The training guide
The page contains the training guide (Træningsguiden) for ${name.en}. The guide is made to WCAG 2.2 at level AA, which also covers WCAG 2.1 at level AA.

Those who made the guide have tested it like this:
- Every kind of page was checked automatically with axe-core in Chromium, and no fault was found.
- The guide was used from the start to the result with the keyboard alone.
- The guide was shown at a width of 320 pixels, with nothing to scroll sideways.
- The guide was shown with the text enlarged to 200 %.

No independent party has reviewed the guide, and it has not been tested systematically with screen readers.

Where the guide cannot be shown, the municipality's contact and a link to the rules as text are shown instead.`,
  };
}

const at = (id) => document.getElementById(id);
const form = at("valg");
const kind = () => form.elements.kind.value;
const isFixed = () => kind() === "fixed";
const isElement = () => ["element", "pinned"].includes(kind());

const PROPERTY = "--traenings-guide-";
const colourFields = [...at("farver").querySelectorAll("input")];

/** The editor's own colours, by property. A frame has none. */
function ownColours() {
  const written = isElement() ? colourFields.filter(({ value }) => value.trim()) : [];
  return written.map(({ name, value }) => [PROPERTY + name, value.trim()]);
}

/** The same as a style sheet. */
const styleSheet = (colours) =>
  ["traenings-guide {", ...colours.map(([property, value]) => `  ${property}: ${value};`), "}"].join("\n");

/** Puts them on the preview. Unlike an attribute, this needs no `style-src` in the policy. */
function paint(colours) {
  const style = at("visning").querySelector("traenings-guide")?.style;
  for (const { name } of colourFields) style?.removeProperty(PROPERTY + name);
  for (const [property, value] of colours) style?.setProperty(property, value);
}

/** The label of the field for a property. */
const labelOf = (property) => form.elements[property.slice(PROPERTY.length)].labels[0].textContent;

/** Lists what cannot be read in the preview. A frame has only the colours of the guide. */
async function checkColours() {
  const { findings } = await import(HERE + CHECK.name);
  const root = at("visning").querySelector("traenings-guide")?.shadowRoot;
  const isDrawn = Boolean(root?.querySelector(".guide"));
  const sentences = isDrawn ? sentencesOf(findings(root), labelOf) : [];
  const part = at("kontrast");
  part.hidden = !isDrawn;
  const [status, list] = [part.querySelector("[role=status]"), part.querySelector("ul")];
  const count = sentences.length === 1 ? "Én ting skal rettes:" : `${sentences.length} ting skal rettes:`;
  status.textContent = sentences.length ? count : "Ja, alle farver har kontrast nok.";
  list.replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement("li"), { textContent: sentence })));
}

/** The choices; none while no municipality is chosen. */
function chosen(base) {
  const value = (name) => form.elements[name].value;
  const municipality = MUNICIPALITIES.find(({ id }) => id === value("municipality"));
  const theme = [value("preset"), value("scheme")].filter(Boolean).join(" ");
  const [lang, perspective, level] = ["lang", "perspective", "level"].map(value);
  return municipality && { municipality, lang, perspective, theme, level, base };
}

let shown; // the preview as text: it is drawn anew only when it changes

function preview(choice) {
  const nodes = choice ? KINDS[kind()].nodes(choice).filter(({ localName }) => localName !== "script") : [];
  const text = [isFixed(), ...nodes.map(print)].join("\n");
  if (text === shown) return;
  shown = text;
  at("visning").replaceChildren(...nodes.map((made) => document.importNode(made, true)));
}

function write(id, text) {
  at(id).value = text;
  at(id).rows = text.split("\n").length + 1; // where the browser does not fit the field to its text
}

function codes(choice, origin) {
  const { nodes, policy } = KINDS[kind()];
  write("kode", nodes(choice).map(print).join("\n"));
  write("csp", policy(origin).join("\n"));
  const colours = ownColours();
  write("css", styleSheet(colours));
  at("egne").hidden = !colours.length;
  const { da, en } = statements(choice.municipality);
  write("erklæring", da);
  write("statement", en);
  at("uden-nummer").hidden = Boolean(choice.municipality.help?.phone);
}

function update() {
  const { base, origin, wrong } = folder(form.elements.base.value);
  at("adresse-fejl").textContent = wrong ?? "";
  form.elements.base.setAttribute("aria-invalid", String(Boolean(wrong)));

  const choice = chosen(base);
  preview(choice && { ...choice, base: HERE });
  paint(ownColours());
  checkColours();
  at("farver").hidden = !isElement();
  at("mangler").hidden = Boolean(choice);
  at("prøv").hidden = at("visning").hidden = !choice;

  const ready = choice && base;
  at("koder").hidden = !ready;
  at("venter").hidden = Boolean(ready);
  at("venter").textContent = choice
    ? "Ret adressen på guidens filer, så kommer koden her."
    : "Her kommer koden, når du har valgt jeres kommune.";
  for (const status of document.querySelectorAll(".copy [role=status]")) status.textContent = "";
  if (ready) codes(choice, origin);
}

async function copy(button) {
  const field = at(button.dataset.copy);
  const status = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = "Kopieret.";
  } catch {
    field.focus();
    field.select();
    status.textContent = "Browseren vil ikke kopiere for dig. Teksten er markeret: tryk Ctrl+C, på Mac ⌘C.";
  }
}

form.elements.municipality.append(...MUNICIPALITIES.map(({ id, name }) => new Option(name.da, id)));
form.elements.base.value = HERE;
form.addEventListener("input", update);
at("visning").addEventListener("traenings-guide-ready", checkColours);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of document.querySelectorAll("[data-copy]")) button.addEventListener("click", () => copy(button));
// host.js, which fits a frame to its guide, must not fit one that is shown at a fixed height.
addEventListener("message", (event) => isFixed() && event.stopImmediatePropagation());
import(`${HERE}host.js`);
for (const id of ["valg", "se", "tag"]) at(id).hidden = false;
update();
