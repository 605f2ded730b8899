/** Prints the shaders of the examples as JSON, by the name of the host. */
import { computeSource } from "./babylon.js";
import { processed } from "./babylon-shader.js";
import { step } from "./three.js";
import { threeShader } from "./three-shader.js";
import { shader as typegpu } from "./typegpu.js";
import { shader as wesl } from "./wesl.js";

console.log(
  JSON.stringify({ babylon: await processed(computeSource), three: threeShader(step), typegpu, wesl }),
);
