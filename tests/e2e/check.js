// What is wrong with how the guide stands on the screen, and how much was looked at.
const edge = document.documentElement;
const name = (it) => `<${it.localName} class="${it.getAttribute("class") ?? ""}"> ${words(it).slice(0, 40)}`;
const seen = all("*").filter((it) => shown(it) && !it.closest(".heard"));
const faults = [];
const fault = (what, it) => faults.push(`${what}: ${name(it)}`);

if (edge.scrollWidth > edge.clientWidth) faults.push(`the page is ${edge.scrollWidth} px wide on ${edge.clientWidth}`);
for (const it of seen) {
  const { left, right } = it.getBoundingClientRect();
  if (left < -0.5 || right > edge.clientWidth + 0.5) fault(`stands from ${left} to ${right} of ${edge.clientWidth}`, it);
  if (it.clientWidth && it.scrollWidth > it.clientWidth + 1) fault(`holds ${it.scrollWidth} in ${it.clientWidth}`, it);
}

const targets = seen.filter((it) => it.matches("button, .choice, .call, .contact a, .phone"));
for (const it of targets) {
  const { height } = it.getBoundingClientRect();
  if (height < (it.matches(".primary, .choice") ? 56 : 44)) fault(`only ${height} px high`, it);
}

const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
const said = new Set();
while (texts.nextNode()) {
  const { data, parentElement } = texts.currentNode;
  if (data.trim() && seen.includes(parentElement)) said.add(parentElement);
}
for (const it of said) {
  const size = parseFloat(getComputedStyle(it).fontSize);
  if (size < 18) fault(`letters of ${size} px`, it);
}
return { faults, targets: targets.length, texts: said.size };
