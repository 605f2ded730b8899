/**
 * Every function of @subgrad/wgsl in every host: prints the shaders that the hosts make of them, as JSON.
 * It runs where the packed package and the hosts are installed.
 */
import * as everything from "@subgrad/wgsl";
import { babylonShader } from "./babylon-shader.js";
import { threeFunctionShader } from "./three-shader.js";
import { typegpuShader } from "./typegpu-shader.js";
import { weslShader } from "./wesl-shader.js";

/** Activations by name, each with its functions of numbers. */
const activations = Object.values(everything)
  .filter((exported) => typeof exported === "object" && !("choices" in exported))
  .map((activation) => ({ name: activation.name, functions: [...functionsIn(activation)] }));

/** Plain data all the way down: what has a `code` is a function. */
function* functionsIn(value) {
  if (value === null || typeof value !== "object") return;
  if ("code" in value) yield value;
  else for (const inner of Object.values(value)) yield* functionsIn(inner);
}

const hosts = {
  babylon: babylonShader,
  three: threeFunctionShader,
  typegpu: typegpuShader,
  wesl: weslShader,
};

const shaders = [];
for (const [host, shaderOf] of Object.entries(hosts)) {
  for (const { name, functions } of activations) {
    shaders.push({
      host,
      name,
      functions: functions.map((fn) => fn.name),
      code: await shaderOf(name, functions),
    });
  }
}
console.log(JSON.stringify(shaders));
