// Runs before anything else on each page of a journey: notes what the guide tells its host, and
// what it prints.
{
  window.heard = [];
  for (const what of ["ready", "started", "finished", "failed"]) {
    document.addEventListener(`traenings-guide-${what}`, ({ detail }) => window.heard.push([what, detail]));
  }
  window.papers = [];
  const prints = (window) => () => {
    const { documentElement, body, title, adoptedStyleSheets } = window.document;
    const style = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
    const guide = window.document.querySelector(".guide");
    const ground = guide && window.getComputedStyle(guide).backgroundColor;
    top.papers.push({ html: documentElement.outerHTML, text: body.innerText, title, lang: documentElement.lang, ground, style: style.join("\n") });
    window.dispatchEvent(new window.Event("afterprint"));
  };
  window.print = prints(window);
  // Not every driver runs this in a frame that the guide makes.
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    configurable: true,
    get() {
      const inner = get.call(this);
      if (this.contentDocument) inner.print = prints(inner);
      return inner;
    },
  });
}
