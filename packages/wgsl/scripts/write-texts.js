/**
 * Part of the build: one `.wgsl` file per activation beside its module, for those who import shaders as files.
 * Functions of whole rows are shaders, one for each pass.
 */
import { writeFileSync } from "node:fs";
import * as everything from "../dist/gen/index.js";
import { functionsOf } from "../dist/interop/functions.js";

const { kernel, link } = everything;

const rowShader = (activation, pass) =>
  kernel(activation, { pass, training: activation.noise !== undefined }).code;

function textsOf(activation) {
  const { name } = activation;
  if (!("choices" in activation)) return [[name, link(functionsOf(activation))]];
  return [
    [name, rowShader(activation, "forward")],
    [`${name}Backward`, rowShader(activation, "backward")],
  ];
}

/** What a text cannot say itself. */
function header(name, { parameters }) {
  const defaults = parameters.map((one) => `${one.name} = ${one.default}`);
  const lines = [`${name}, from @subgrad/wgsl. MIT licence.`];
  if (defaults.length > 0) lines.push(`By default ${defaults.join(", ")}.`);
  return lines.map((line) => `// ${line}\n`).join("");
}

/** What has the parameters: of functions of rows the activation, of others its value. */
const parametrised = (activation) =>
  "choices" in activation ? activation : (activation.first ?? activation).forward;

const activations = Object.values(everything).filter((exported) => typeof exported === "object");
for (const activation of activations) {
  for (const [name, text] of textsOf(activation)) {
    const file = new URL(`../dist/gen/${name}.wgsl`, import.meta.url);
    writeFileSync(file, `${header(name, parametrised(activation))}\n${text}`);
  }
}
