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

const activations = Object.values(everything).filter((exported) => typeof exported === "object");
for (const [name, text] of activations.flatMap(textsOf)) {
  const file = new URL(`../dist/gen/${name}.wgsl`, import.meta.url);
  writeFileSync(file, `// ${name}, from @subgrad/wgsl. MIT licence.\n\n${text}`);
}
