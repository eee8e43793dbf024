// guide.html?kommune=varde opens the guide at that municipality. Only this choice may stand in an address, never an answer.
const chosen = new URLSearchParams(location.search).get("kommune");
if (chosen) document.querySelector("traenings-guide").setAttribute("municipality", chosen);
