// What the result page says. `arguments[1]`: the titles of the parts that are looked for.
const [why, costs, transport, others] = arguments[1];
const page = root.querySelector(".guide");
const verdict = page.querySelector(":scope > .verdict");
const badge = (within) => {
  const found = within.querySelector(".badge");
  return { mark: found.classList[1], word: words(found) };
};
// The amount, if there is one, and the line that dates it or says that there is none.
const priced = (within) =>
  all(":scope > .priced", within).map((it) => {
    const told = [":scope > .price", ":scope > p:not(.sub, .price)"].map((css) => it.querySelector(css));
    return told.filter(Boolean).map(words).join(" ");
  });
const ride = section(transport, page);
return {
  title: words(page.querySelector(":scope > .title")),
  decides: words(page.querySelector(":scope > .lead")),
  main: badge(verdict),
  summary: words(verdict.nextElementSibling),
  contacts: all(":scope > .panel .contact a", page).map((it) => it.getAttribute("href")),
  why: lines(section(why, page)),
  prices: priced(section(costs, page)),
  ride: ride && {
    outcome: words(ride.querySelector(":scope > p > strong")),
    conditions: lines(ride),
    permissions: all(":scope > .permission", ride).map((it) => words(it.querySelector("p"))),
    prices: priced(ride),
  },
  others: all(":scope > .other", section(others, page)).map((it) => ({ name: words(it.querySelector(".sub")), ...badge(it) })),
  help: words(page.querySelector(":scope > .help")),
};
