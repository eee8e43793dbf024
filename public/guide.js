// guide.html?kommune=varde opens the guide at that municipality. Only this choice may be in an
// address, never an answer.
const guide = document.querySelector("traenings-guide");
const chosen = new URLSearchParams(location.search).get("kommune");
if (chosen) {
  guide.setAttribute("municipality", chosen);
  // A reader who gets this page begins at the same municipality.
  guide.setAttribute("page", `${location.origin}${location.pathname}?${new URLSearchParams({ kommune: chosen })}`);
}
