// Runs before anything else on each page of a journey: notes what the guide tells its host, and whether it prints.
window.heard = [];
for (const what of ["ready", "started", "finished", "failed"]) {
  document.addEventListener(`traenings-guide-${what}`, ({ detail }) => window.heard.push([what, detail]));
}
window.printed = 0;
window.print = () => { window.printed += 1; };
