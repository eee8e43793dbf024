// The clock of a page on which a file never comes: a timer of ten seconds or more ends when the
// journey says so.
{
  const waiting = new Map();
  const { setTimeout: begin, clearTimeout: end } = window;
  let last = 0;
  window.setTimeout = (then, time, ...more) => {
    if (!(time >= 10_000)) return begin(then, time, ...more);
    last -= 1; // no number of the browser's own
    waiting.set(last, { then, time });
    return last;
  };
  window.clearTimeout = (timer) => waiting.delete(timer) || end(timer);
  window.runOut = () => {
    const ended = [...waiting.values()];
    waiting.clear();
    for (const { then } of ended) then();
    return ended.map(({ time }) => time);
  };
}
