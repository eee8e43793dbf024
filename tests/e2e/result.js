// What the result page says, in the order in which it stands. `arguments[1]`: the titles of the parts that are looked for.
const [why, costs, transport, others] = arguments[1];
const page = root.querySelector(".guide");
const verdict = page.querySelector(":scope > .verdict");
const priced = (within) =>
  all(":scope > .priced", within).map((it) => all(":scope > p", it).map(words));
const ride = section(transport, page);
const badge = ({ classList }) => classList[1];
return {
  title: words(root.querySelector(".title")),
  mark: badge(verdict.querySelector(".badge")),
  word: words(verdict.querySelector(".badge")),
  summary: words(verdict.nextElementSibling),
  contacts: all(":scope > .panel .contact a", page).map((it) => it.getAttribute("href")),
  why: lines(section(why, page)),
  prices: priced(section(costs, page)),
  ride: ride && {
    outcome: words(ride.querySelector(":scope > p > strong")),
    conditions: lines(ride),
    prices: priced(ride),
    example: words(ride.querySelector(":scope > .example")),
  },
  others: all(":scope > .other", section(others, page)).map((it) => ({
    name: words(it.querySelector(".sub")),
    mark: badge(it.querySelector(".badge")),
    word: words(it.querySelector(".badge")),
  })),
  help: words(page.querySelector(":scope > .help")),
};
