// Where the driver has no log of the console: notes what the page complains of. `complain()` tells
// it as JSON, and begins anew.
{
  let complaints = [];
  const note = (...words) => complaints.push(words.map(String).join(" "));
  for (const how of ["error", "warn"]) {
    const told = console[how];
    console[how] = (...words) => {
      note(...words);
      told.apply(console, words);
    };
  }
  // Errors of scripts, and of what a script, a picture or a sheet was to be fetched from.
  addEventListener("error", ({ message, target }) => note(message ?? `cannot load ${target.src ?? target.href}`), true);
  addEventListener("unhandledrejection", ({ reason }) => note(reason));
  document.addEventListener("securitypolicyviolation", (it) => note(`${it.violatedDirective} forbids ${it.blockedURI}`));
  window.complain = () => {
    const told = JSON.stringify(complaints);
    complaints = [];
    return told;
  };
}
