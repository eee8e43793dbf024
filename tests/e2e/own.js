// How each kind of thing in the guide is drawn: every property that the browser knows, but for the
// host's font and for what hangs on it and on the width.
const free =
  /^(-\w+-)?(font-family|((min|max)-)?(width|height|inline-size|block-size|logical-\w+)|(inset|margin|padding).*|top|right|bottom|left|(perspective|transform)-origin|grid-template-(columns|rows))$/;
const kinds = { words: words(root.querySelector(".guide")) };
for (const it of all(".guide, .guide *")) {
  const kind = `${it.localName}.${it.getAttribute("class") ?? ""}`;
  if (!shown(it) || kind in kinds) continue;
  // What the pointer is over looks different.
  if (it.closest("a, button, .choice")?.matches(":hover")) {
    kinds[kind] = "";
    continue;
  }
  const style = getComputedStyle(it);
  let lines = "";
  for (let place = 0; place < style.length; place += 1) {
    const name = style[place];
    if (!free.test(name) && !name.startsWith("--")) lines += `${name}: ${style.getPropertyValue(name)}\n`;
  }
  kinds[kind] = lines;
}
return kinds;
