// Choosers, the GPU, and what is said of both.
import * as subgrad from "@subgrad/wgsl";
import { draw } from "./plot.js";
import { sample } from "./samples.js";

const find = (id) => document.getElementById(id);
const activations = new Map(
  Object.values(subgrad)
    .filter((value) => typeof value === "object" && "derivative" in value)
    .map((activation) => [activation.name, activation]),
);
const RULES = ["left", "right", "mid", "minNorm"];
const OWN = "the package's own";

const switchesOf = ({ forward, derivative }) =>
  [forward, derivative].flatMap((f) => Object.values(f.switches));

function offer(select, names, chosen) {
  select.replaceChildren(...names.map((name) => new Option(name, name, false, name === chosen)));
}

/** Sides, and the frameworks whose answer is known. */
function offerKinks(activation) {
  const switches = switchesOf(activation);
  const frameworks = new Set(switches.flatMap(({ elsewhere }) => Object.keys(elsewhere ?? {})));
  const names = [OWN, ...RULES, ...frameworks];
  const before = find("kinks").value;
  offer(find("kinks"), names, names.includes(before) ? before : OWN);
  find("kinks").disabled = switches.length === 0;
}

/** Values jump by the same rule, where it is one for values. */
function conventions(activation) {
  const rule = find("kinks").value;
  if (rule === OWN || find("kinks").disabled) return {};
  const jumps =
    Object.keys(activation.forward.switches).length > 0 && ["left", "right", "mid"].includes(rule);
  return jumps ? { kinks: rule, jumps: rule } : { kinks: rule };
}

function say(message, failed = false) {
  find("status").textContent = message;
  find("status").classList.toggle("failed", failed);
}

/** The last choice is what is drawn, however long others take. */
let latest = 0;
async function show(device, about) {
  const turn = ++latest;
  const activation = activations.get(find("activation").value);
  find("figure").ariaBusy = "true";
  try {
    const curves = await sample(device, activation, conventions(activation));
    if (turn !== latest) return;
    draw(find("plot"), curves);
    find("plot").ariaLabel = `${activation.name} and its derivative`;
    say(about);
  } catch (error) {
    if (turn === latest) say(error.message, true);
  }
  if (turn === latest) find("figure").ariaBusy = "false";
}

async function requestDevice() {
  if (!navigator.gpu) {
    throw new Error("This browser has no WebGPU, or the page was not loaded from localhost or over https.");
  }
  const adapter = await navigator.gpu.requestAdapter();
  if (!adapter) throw new Error("This browser has WebGPU, but found no GPU that it can use.");
  const { vendor, architecture } = adapter.info;
  const name = [vendor, architecture].filter(Boolean).join(" ") || "a GPU";
  return {
    device: await adapter.requestDevice(),
    about: `Computed in f32 on ${name}, with default parameters.`,
  };
}

async function start() {
  const query = new URLSearchParams(location.search);
  offer(find("activation"), [...activations.keys()], query.get("activation") ?? "gelu");
  offerKinks(activations.get(find("activation").value));
  if (query.has("kinks")) find("kinks").value = query.get("kinks");
  const { device, about } = await requestDevice();
  device.lost.then(({ message }) => say(`The GPU was lost: ${message} Load the page again.`, true));
  find("activation").addEventListener("change", () => {
    offerKinks(activations.get(find("activation").value));
    show(device, about);
  });
  find("kinks").addEventListener("change", () => show(device, about));
  await show(device, about);
}

start().catch((error) => {
  find("figure").hidden = true;
  say(error.message, true);
});
