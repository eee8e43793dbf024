// Goes before every script that looks at a guide: `arguments[0]` selects its element.
const host = document.querySelector(arguments[0]);
const root = host?.shadowRoot;
const all = (css, within = root) => [...(within?.querySelectorAll(css) ?? [])];
const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const words = (element) => (element?.innerText ?? "").replace(/\s+/g, " ").trim();
const lines = (within) =>
  all(":scope > ul.lines > .line", within).map((line) => {
    const badge = line.querySelector(".badge");
    return { mark: badge.classList[1], word: words(badge), text: words(badge.nextElementSibling) };
  });
const section = (title, within) => all(":scope > section", within).find((it) => words(it.firstElementChild) === title);
