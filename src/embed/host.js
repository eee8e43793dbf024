// What a page adds beside its frames of the guide, so that each is as high as what is in it. As a
// file or pasted in, before the frames or after them, once or twice.
{
  const TAG = "traenings-guide";
  const MOST = 100_000; // px: no guide is as high
  const SPACE = 96; // px from the edges of the window: what is nearer may be hidden by a bar of the page

  /** The origin of a guide's frame; none of anything else. */
  const originOf = ({ src }) => /^(https?:\/\/[^/]+)\/([^?#]*\/)?frame\.html(?![^?#])/.exec(src)?.[1];

  /**
   * Asks a guide to report. The message holds nothing, so any origin may receive it: which one is
   * in the frame cannot be known beforehand.
   */
  const greet = (frame) => {
    if (originOf(frame)) frame.contentWindow?.postMessage({ [TAG]: 1 }, "*");
  };

  const fit = (frame, height) => {
    const high = Math.min(height, MOST);
    if (!(high > 0) || Math.abs(high - frame.clientHeight) < 2) return;
    const isOuter = getComputedStyle(frame).boxSizing === "border-box";
    frame.style.height = `${high + (isOuter ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  };

  /**
   * Where the guide turned its page, the reader is at the top of the new one. Nothing moves if that
   * is in view.
   */
  const show = (frame, step) => {
    const top = frame.getBoundingClientRect().top + step;
    const isSeen = top >= SPACE && top <= innerHeight - SPACE;
    if (document.activeElement === frame && !isSeen) frame.scrollIntoView({ behavior: "instant" });
  };

  addEventListener("message", (message) => {
    const { source, origin, data } = message;
    if (data?.[TAG] !== 1) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
      message.stopImmediatePropagation(); // this page may have the script twice
      fit(frame, data.height);
      if (data.step >= 0) show(frame, data.step);
      for (const [name, detail] of data.events) {
        frame.dispatchEvent(new CustomEvent(`${TAG}-${name}`, { bubbles: true, composed: true, detail }));
      }
    }
  });

  document.addEventListener("load", ({ target }) => greet(target), true); // also of frames that come later
  document.querySelectorAll("iframe").forEach(greet);
}
