// Words the findings of the check of colours (`v1/check-….js`) for a web editor, in Danish.

/** The colours of the guide's style sheet, named by what they are on a page. */
const COLOURS = {
  text: "tekst",
  quiet: "dæmpet tekst",
  ground: "baggrunden",
  panel: "baggrunden for det fremhævede",
  accent: "knapper",
  "accent-text": "tekst på knapper",
  hover: "knapper under musen",
  pale: "baggrunden for det valgte svar",
  link: "links",
  edge: "kanter",
  likely: "mærket »Sandsynligt«",
  possible: "mærket »Måske«",
  unlikely: "mærket »Ikke sandsynligt«",
  problem: "kanten om en fejl",
};

const hex = (parts) => `#${parts.map((part) => Math.round(part * 255).toString(16).padStart(2, "0")).join("")}`;
const named = ({ name, value, parts }) => `${COLOURS[name]} (${parts ? hex(parts) : value})`;
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const ratio = (number) => `${String(number).replace(".", ",")}:1`;

/** Each takes a finding and the labels of the fields to correct. */
const SENTENCES = {
  value: ({ value }, fields) => `»${value}« er ikke en farve. Ret ${fields}.`,
  colour: ({ colour }, fields) => `${capital(named(colour))} er gennemsigtig, så kontrasten kan ikke regnes ud. Ret ${fields}.`,
  contrast: ({ front, back, contrast, least }, fields) =>
    `${capital(named(front))} mod ${named(back)} har kontrasten ${ratio(contrast)} og skal have mindst ${ratio(least)}. Ret ${fields}.`,
};

const propertiesOf = ({ kind, property, colour, properties }) =>
  ({ value: [property], colour: [colour?.property], contrast: properties })[kind];

/** A sentence for each finding. `labelOf` gives the label of the field for a property. */
export function sentencesOf(found, labelOf) {
  // Other colours are mixed from an invalid or transparent one, and fail with it.
  const reported = new Set(found.filter(({ kind }) => kind === "value").map(({ property }) => property));
  const isNew = ({ kind, colour }) => kind !== "colour" || (!reported.has(colour.property) && reported.add(colour.property));
  const fieldsOf = (finding) => propertiesOf(finding).map((it) => `»${labelOf(it)}«`).join(" eller ");
  return found.filter(isNew).map((finding) => SENTENCES[finding.kind](finding, fieldsOf(finding)));
}
