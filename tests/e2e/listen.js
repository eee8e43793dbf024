// Runs before anything else on each page of a journey: notes what the guide tells its host, and what it prints.
window.heard = [];
for (const what of ["ready", "started", "finished", "failed"]) {
  document.addEventListener(`traenings-guide-${what}`, ({ detail }) => window.heard.push([what, detail]));
}
window.papers = [];
window.print = () => {
  const { documentElement, body, title, adoptedStyleSheets } = document;
  const style = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
  const guide = document.querySelector(".guide");
  const ground = guide && getComputedStyle(guide).backgroundColor;
  top.papers.push({ html: documentElement.outerHTML, text: body.innerText, title, lang: documentElement.lang, ground, style: style.join("\n") });
  window.dispatchEvent(new Event("afterprint"));
};
