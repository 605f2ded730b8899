/** On the page of examples/webgpu-plot: makes choices as its reader would, and posts what is drawn for each. */
const errors = [];
const note = (...parts) => errors.push(parts.map(String).join(" "));
console.error = note;
console.warn = note;
addEventListener("error", (event) => note(event.message ?? `${event.target.src} was not loaded`), true);
addEventListener("unhandledrejection", ({ reason }) => note(reason));

const find = (id) => document.getElementById(id);
const optionsOf = (id) => Array.from(find(id).options, ({ value }) => value);

async function settled() {
  while (!find("figure").hidden && find("figure").ariaBusy !== "false") {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function choose(id, value) {
  find(id).value = value;
  find(id).dispatchEvent(new Event("change"));
  await settled();
}

const curve = (id) => ({
  path: document.querySelector(`#${id} path`).getAttribute("d"),
  answers: Array.from(document.querySelectorAll(`#${id} .answer`), ({ dataset }) => Number(dataset.y)),
});

const drawn = () => ({
  activation: find("activation").value,
  kinks: find("kinks").value,
  status: find("status").textContent,
  failed: find("status").classList.contains("failed"),
  value: curve("value"),
  slope: curve("slope"),
});

async function observe() {
  await settled();
  if (find("figure").hidden) return { status: find("status").textContent, errors, drawings: [] };
  const drawings = [];
  for (const activation of optionsOf("activation")) {
    await choose("activation", activation);
    drawings.push(drawn());
  }
  await choose("activation", new URLSearchParams(location.search).get("activation"));
  for (const kinks of optionsOf("kinks")) {
    await choose("kinks", kinks);
    drawings.push(drawn());
  }
  return { status: find("status").textContent, errors, drawings };
}

addEventListener("load", async () => {
  const observed = await observe().catch((error) => ({
    status: "",
    errors: [...errors, `${error}`],
    drawings: [],
  }));
  await fetch("/", { method: "POST", body: JSON.stringify(observed) });
});
