// Runs before anything else on each page of a journey: notes what the guide tells its host, and whether it prints.
window.heard = [];
for (const what of ["ready", "started", "finished", "failed"]) {
  document.addEventListener(`traenings-guide-${what}`, ({ detail }) => window.heard.push([what, detail]));
}
window.papers = [];
window.print = () => {
  const { documentElement, body, title } = document;
  top.papers.push({ html: documentElement.outerHTML, text: body.innerText, title, lang: documentElement.lang });
  window.dispatchEvent(new Event("afterprint"));
};
