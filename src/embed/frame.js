// The page in a frame. The address has the element's attributes; the page around receives the
// guide's height, its page turns and its events. Never an answer.
//
// It speaks to nobody before the page around has said hello, and then to that page's origin only.

const TAG = "traenings-guide";
const ATTRIBUTES = ["municipality", "lang", "perspective", "theme", "heading-level"];
const EVENTS = ["ready", "started", "finished", "failed"];

const { documentElement } = document;
const guide = document.querySelector(TAG);
const page = document.querySelector("#page");

const query = new URLSearchParams(location.search);
for (const name of ATTRIBUTES) if (query.has(name)) guide.setAttribute(name, query.get(name));
// The page is in Danish, or in another language that it has words in.
const [lang] = query.get("lang")?.toLowerCase().split("-") ?? [];
const waiting = [...guide.children];
if (waiting.some((it) => it.lang === lang)) {
  documentElement.lang = lang;
  for (const it of waiting) it.hidden = it.lang !== lang;
}
if (query.has("municipality")) {
  // A reader who gets this page begins at the same municipality.
  const municipality = new URLSearchParams({ municipality: query.get("municipality") });
  guide.setAttribute("page", `${location.origin}${location.pathname}?${municipality}`);
}

// The title has the municipality's name, once that is known. It never shows a question.
const NAME = document.title;
let begun = false;
function entitle() {
  const heading = guide.shadowRoot?.querySelector(".title");
  if (heading && !begun) document.title = `${heading.textContent} – ${NAME}`;
}

let around; // the origin of the page around, once it has said hello
let told = 0; // the height that was reported last
let asked; // the animation frame that will report what is new
let step; // how far down it is what the reader must look at now
let events = []; // what happened since

function tell() {
  cancelAnimationFrame(asked);
  asked = undefined;
  const height = Math.ceil(page.getBoundingClientRect().height);
  // A frame that is not on the screen has no height. Less than two pixels are not worth a move, and
  // could go on without end.
  const grown = height > 0 && Math.abs(height - told) >= 2;
  if (!around || !(grown || step !== undefined || events.length)) return;
  if (grown) told = height;
  parent.postMessage({ [TAG]: 1, height: told, step, events }, around);
  step = undefined;
  events = [];
}

const tellSoon = () => {
  asked ??= requestAnimationFrame(tell);
};

for (const name of EVENTS) {
  document.addEventListener(`${TAG}-${name}`, ({ detail }) => {
    begun ||= name === "started";
    entitle();
    events.push([name, detail]);
    setTimeout(tell); // drawn by then; a frame of animation may never come where the frame is not on the screen
  });
}

// The guide puts the focus on what is new: that is where the reader must look.
document.addEventListener("focusin", (event) => {
  const [target] = event.composedPath();
  if (!target.matches?.("[data-focus]")) return;
  entitle();
  if (!around) return;
  step = target.getBoundingClientRect().top - page.getBoundingClientRect().top;
  tellSoon();
});

if (parent === window) {
  // The page by itself, for whom a professional has given its address.
  guide.setAttribute("history", "");
} else {
  new ResizeObserver(tellSoon).observe(page);
  addEventListener("message", ({ source, origin, data }) => {
    // A page without an origin of its own, such as a file, cannot be spoken to alone.
    if (source !== parent || data?.[TAG] !== 1 || origin === "null") return;
    around = origin;
    told = 0;
    tell();
  });
  // Whether the page around does fit the frame: only then it needs no scrollbar.
  addEventListener("resize", () => {
    documentElement.classList.toggle("fitted", told > 0 && innerHeight > told - 2);
  });
}
