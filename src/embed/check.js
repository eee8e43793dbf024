// Checks the colours that a page gives the guide, for its web editor. The loader fetches this file
// for an element with the attribute `debug`, and the snippet builder for its preview. Readers never
// load it.

// The colours of the style sheet, each with the end of the property that changes it, if one does;
// and which colour is drawn on which, with the contrast that WCAG 2 requires.
const { colours: COLOURS, pairs: PAIRS } = "__CONTRAST__";

const TAG = "traenings-guide";
/** The properties that a page may set, each with a property of CSS that takes the same values. */
const PROPERTIES = {
  text: "color",
  ground: "color",
  panel: "color",
  line: "color",
  accent: "color",
  "accent-text": "color",
  radius: "border-radius",
  space: "flex-grow",
  font: "font-family",
};
/** The values of those properties, in words for the console. */
const VALUES = {
  color: "a colour",
  "border-radius": "a length",
  "flex-grow": "a number from 0.75 to 1.5",
  "font-family": "a list of fonts",
};

/** WCAG's relative luminance of red, green and blue, each from 0 to 1. */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. Rounded down: just too little is too little. */
function contrastOf(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return Math.floor((100 * (light + 0.05)) / (dark + 0.05)) / 100;
}

/** Reads colours and tries values on an element inside the guide. */
function readerOf(probe) {
  const { style } = probe;
  const computed = getComputedStyle(probe);
  const accepts = (css, value) => {
    style.removeProperty(css);
    style.setProperty(css, value);
    return style.getPropertyValue(css) !== "";
  };
  return {
    accepts,
    valueOf: (property) => computed.getPropertyValue(property).trim(),
    /** Red, green and blue of a colour in any notation; undefined unless it is opaque. */
    partsOf(value) {
      if (!accepts("color", value)) return undefined;
      // Converts from other colour spaces. A browser without `color-mix` ignores this line.
      style.setProperty("color", `color-mix(in srgb, ${value}, ${value})`);
      const { color } = computed;
      const numbers = color.match(/-?\d[\d.e-]*/g);
      return numbers?.length === 3 ? numbers.map((it) => it / (/^rgb/.test(color) ? 255 : 1)) : undefined;
    },
  };
}

function inspect({ accepts, valueOf, partsOf }) {
  const found = [];
  for (const [name, css] of Object.entries(PROPERTIES)) {
    const property = `--${TAG}-${name}`;
    const value = valueOf(property);
    if (value && !accepts(css, value)) found.push({ kind: "value", property, value, css });
  }
  const colours = {};
  for (const [name, end] of Object.entries(COLOURS)) {
    const value = valueOf(`--${name}`);
    const colour = { name, value, parts: partsOf(value), property: end && `--${TAG}-${end}` };
    colours[name] = colour;
    if (!colour.parts) found.push({ kind: "colour", colour });
  }
  for (const [on, below, least] of PAIRS) {
    const [front, back] = [colours[on], colours[below]];
    const contrast = front.parts && back.parts && contrastOf(front.parts, back.parts);
    const properties = new Set([front.property, back.property].filter(Boolean));
    if (contrast < least) found.push({ kind: "contrast", front, back, contrast, least, properties: [...properties] });
  }
  return found;
}

/** What is wrong with the colours of the guide in a shadow root. */
export function findings(root) {
  const guide = root.querySelector(".guide");
  // Where readers have colours of their own, those of the page do not count.
  if (!guide || !root.host.isConnected || matchMedia("(forced-colors: active)").matches) return [];
  const probe = document.createElement("i");
  probe.hidden = true; // never drawn
  guide.append(probe);
  const found = inspect(readerOf(probe));
  probe.remove();
  return found;
}

const SENTENCES = {
  value: ({ property, value, css }) => `${property}: ${value} is not ${VALUES[css]}`,
  colour: ({ colour: { name, value } }) => `the contrast of ${name} cannot be checked: ${value} is no opaque colour`,
  contrast({ front, back, contrast, least, properties }) {
    const pair = `${front.name} (${front.value}) on ${back.name} (${back.value})`;
    const figures = `has a contrast of ${contrast.toFixed(2)}:1, and needs ${least.toFixed(2)}:1`;
    return `${pair} ${figures}: change ${properties.join(" or ")}`;
  },
};

/** Warns of each in the console. */
export function report(root) {
  for (const finding of findings(root)) console.warn(`${TAG}: ${SENTENCES[finding.kind](finding)}`);
}
