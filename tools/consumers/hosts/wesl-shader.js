import { link } from "wesl/core";
import library from "@subgrad/wgsl/wesl";

/** A shader that imports the functions, and what the linker makes of it: what nothing calls is left out, so all are called. */
export async function weslShader(name, functions) {
  const imports = functions.map((fn) => `import ${library.name}::wesl::${moduleOf(name, fn)}::${fn.name};`);
  const callers = functions.map((fn) => {
    const [inputs, names] = inputsOf(fn);
    return `fn calls_${fn.name}(${inputs}) -> f32 { return ${fn.name}(${names.join(", ")}); }`;
  });
  const main = [...imports, ...callers].join("\n");
  const { dest } = await link({ weslSrc: { "main.wesl": main }, rootModuleName: "main", libs: [library] });
  return dest;
}

const moduleOf = (name, fn) => (fn.name.startsWith("act_fn_") ? "helpers" : name);

function inputsOf({ code }) {
  const inputs = code.slice(code.indexOf("(") + 1, code.indexOf(")"));
  return [inputs, inputs.split(", ").map((input) => input.split(": ")[0])];
}
