// Makes the snippet that a municipality puts on its page. `cargo xtask build` fills in what is in
// double underscores.
//
// The page shows and copies the same nodes: the guide on it is the snippet itself.

import { sentencesOf } from "./byg-kontrast.js";
import { parts, say } from "./byg-ord.js";

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

/** Whom to call or to ask. */
function contact({ help, name }, lang) {
  const municipality = name[lang];
  if (help?.phone) {
    const number = node("a", { href: `tel:+45${help.phone}` }, help.phone.replace(/..(?=.)/g, "$& "));
    return parts("embed-call", { whom: help.name[lang], municipality, number }, lang);
  }
  if (help?.web) {
    const link = node("a", { href: help.web }, help.name[lang]);
    return parts("embed-see", { municipality, link }, lang);
  }
  return parts("embed-ask", { municipality }, lang);
}

function fallback({ municipality, lang, base }, attributes = {}) {
  const text = node("a", { href: `${base}text/${municipality.id}.${lang}.html` }, say("embed-read", {}, lang));
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
  const title = say("embed-frame-title", { municipality: municipality.name[lang] }, lang);
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
    return wrong(say("builder-address-whole"));
  }
  const { protocol, origin, pathname } = url;
  // Without encryption only where this page itself has none, to try it out.
  if (!["https:", location.protocol].includes(protocol)) return wrong(say("builder-address-https"));
  if (url.href !== origin + pathname) return wrong(say("builder-address-only"));
  if (/\.(html?|m?js|css|json|wasm)$/i.test(pathname)) return wrong(say("builder-address-folder"));
  return { base: origin + pathname.replace(/\/*$/, "/"), origin };
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
  const count = sentences.length;
  if (count > 1) status.textContent = say("builder-contrast-some", { count });
  else status.textContent = count ? say("builder-contrast-one") : say("builder-contrast-good");
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
  for (const { value: lang } of form.elements.lang.options) {
    write(`erklaering-${lang}`, say("embed-statement", { municipality: choice.municipality.name[lang] }, lang));
  }
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
  at("proev").hidden = at("visning").hidden = !choice;

  const ready = choice && base;
  at("koder").hidden = !ready;
  at("venter").hidden = Boolean(ready);
  at("venter").textContent = choice
    ? say("builder-address-first")
    : say("builder-copy-later");
  for (const status of document.querySelectorAll(".copy [role=status]")) status.textContent = "";
  if (ready) codes(choice, origin);
}

async function copy(button) {
  const field = at(button.dataset.copy);
  const status = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = say("builder-copied");
  } catch {
    field.focus();
    field.select();
    status.textContent = say("builder-not-copied");
  }
}

for (const { value: lang, text: language } of form.elements.lang.options) {
  const id = `erklaering-${lang}`;
  const label = node("label", { for: id, lang }, language);
  const button = node("button", { type: "button", "data-copy": id }, say("builder-copy-statement", { language }));
  at("erklaeringer").append(
    node("p", { class: "name" }, label),
    node("textarea", { id, lang, readonly: "readonly", rows: 12 }),
    node("p", { class: "copy" }, button, " ", node("span", { role: "status" })),
  );
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
