// Words the findings of the check of colours (`v1/check-….js`) for a web editor, in Danish.

import { say } from "./byg-ord.js";

/** The colours of the guide's style sheet, named by what they are on a page. */
const COLOURS = {
  text: say("builder-colour-text"),
  quiet: say("builder-colour-quiet"),
  ground: say("builder-colour-ground"),
  panel: say("builder-colour-panel"),
  accent: say("builder-colour-accent"),
  "accent-text": say("builder-colour-accent-text"),
  hover: say("builder-colour-hover"),
  pale: say("builder-colour-pale"),
  link: say("builder-colour-link"),
  edge: say("builder-colour-edge"),
  likely: say("builder-colour-likely"),
  possible: say("builder-colour-possible"),
  unlikely: say("builder-colour-unlikely"),
  problem: say("builder-colour-problem"),
};

const hex = (parts) => `#${parts.map((part) => Math.round(part * 255).toString(16).padStart(2, "0")).join("")}`;
const named = ({ name, value, parts }) => `${COLOURS[name]} (${parts ? hex(parts) : value})`;
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const ratio = (number) => `${String(number).replace(".", ",")}:1`;

const either = (one, other) => say("builder-either", { one, other });

/** Each takes a finding and the labels of the fields to correct. */
const SENTENCES = {
  value: ({ value }, fields) => say("builder-no-colour", { value, fields }),
  colour: ({ colour }, fields) => say("builder-transparent", { colour: capital(named(colour)), fields }),
  contrast: ({ front, back, contrast, least }, fields) =>
    say("builder-contrast-low", {
      front: capital(named(front)),
      back: named(back),
      contrast: ratio(contrast),
      least: ratio(least),
      fields,
    }),
};

const propertiesOf = ({ kind, property, colour, properties }) =>
  ({ value: [property], colour: [colour?.property], contrast: properties })[kind];

/** A sentence for each finding. `labelOf` gives the label of the field for a property. */
export function sentencesOf(found, labelOf) {
  // Other colours are mixed from an invalid or transparent one, and fail with it.
  const reported = new Set(found.filter(({ kind }) => kind === "value").map(({ property }) => property));
  const isNew = ({ kind, colour }) => kind !== "colour" || (!reported.has(colour.property) && reported.add(colour.property));
  const fieldsOf = (finding) => propertiesOf(finding).map((it) => say("builder-field", { label: labelOf(it) })).reduce(either);
  return found.filter(isNew).map((finding) => SENTENCES[finding.kind](finding, fieldsOf(finding)));
}
