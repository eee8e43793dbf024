// Says the words of the snippet builder. They are in `public/words`; `cargo xtask build` fills in
// those that its scripts name.

const WORDS = "__WORDS__"; // by language and name, with `{argument}` where one belongs

/** A message in parts: its texts, and between them what is given for its arguments. */
export function parts(name, given = {}, lang = "da") {
  const cut = WORDS[lang][name].split(/\{(\w+)\}/);
  return cut.map((part, place) => (place % 2 ? given[part] : part));
}

/** The same as one text. */
export const say = (...message) => parts(...message).join("");
