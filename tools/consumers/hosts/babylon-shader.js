import { PreProcess } from "@babylonjs/core/Engines/Processors/shaderProcessor.js";
import { ShaderCodeInliner } from "@babylonjs/core/Engines/Processors/shaderCodeInliner.js";
import { ShaderStore } from "@babylonjs/core/Engines/shaderStore.js";
import { link } from "@subgrad/wgsl";

/** What the processor asks of a WebGPUEngine, and gets from it. */
const WEBGPU = {
  getCaps: () => ({}),
  _features: { needShaderCodeInlining: true },
  inlineShaderCode(code) {
    const inliner = new ShaderCodeInliner(code);
    inliner.processCode();
    return inliner.code;
  },
};

/** The functions as an include, and what the processor makes of a shader with it. */
export function babylonShader(name, functions) {
  ShaderStore.IncludesShadersStoreWGSL[name] = link(functions);
  return processed(`#include<${name}>\n`);
}

/** As ComputeEffect has shaders processed: all of its work that needs no device. */
export function processed(source) {
  const options = {
    defines: [],
    isFragment: false,
    shouldUseHighPrecisionShader: false,
    processor: null,
    supportsUniformBuffers: true,
    shadersRepository: "",
    includesShadersStore: ShaderStore.IncludesShadersStoreWGSL,
    version: "",
    platformName: "WEBGPU",
    processingContext: null,
    isNDCHalfZRange: true,
    useReverseDepthBuffer: false,
  };
  return new Promise((resolve) => PreProcess(source, options, resolve, WEBGPU));
}
