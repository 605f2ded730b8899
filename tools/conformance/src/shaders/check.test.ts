import { expect, test } from "vitest";
import { checkShaders } from "./check.ts";
import { allAccepted, shadersReport } from "./report.ts";
import type { Shader } from "./texts.ts";

const functions = (title: string, code: string): Shader => ({ title, code, entryPoints: [] });

const shaders: readonly Shader[] = [
  functions("half", "fn half(x: f32) -> f32 {\n  return 0.5 * x;\n}\n"),
  {
    title: "a kernel in f16",
    code: `enable f16;
@group(0) @binding(0) var<storage, read_write> data: array<f16>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) { data[id.x] = f16(0.5 * f32(data[id.x])); }`,
    entryPoints: ["main"],
  },
  functions("nobody's", "fn broken(x: f32) -> f32 {\n  return y;\n}\n"),
  functions("only Naga's", "fn infinite() -> f32 {\n  return bitcast<f32>(0x7f800000u);\n}\n"),
  functions("only Tint's", "enable f16;\nfn low(u: u32) -> f16 {\n  return bitcast<vec2<f16>>(u).x;\n}\n"),
];

test("a shader counts where a compiler accepts it; what is refused is shown with its line", async () => {
  const verdicts = await checkShaders(shaders);
  const [tint, naga] = verdicts;
  expect(tint).toMatchObject({ compiler: "Tint", accepted: 3 });
  expect(tint?.refused.map(({ title }) => title)).toEqual(["nobody's", "only Naga's"]);
  expect(tint?.refused[0]?.reason).toContain("2:10: error: unresolved value 'y'\n    return y;");
  expect(naga).toMatchObject({ compiler: "Naga", accepted: 3 });
  expect(naga?.refused.map(({ title }) => title)).toEqual(["nobody's", "only Tint's"]);
  expect(naga?.refused[0]?.reason).toMatch(/^as WGSL: .*\n.*wgsl:2:10\n[^]*return y;/);
  expect(allAccepted(verdicts)).toBe(false);
  const lines = shadersReport(verdicts).split("\n");
  expect(lines[0]).toBe("Tint: 3 of 5 shaders accepted");
  expect(lines).toContain("REFUSED by Naga: only Tint's");
});

test("what Naga accepts it has written in every language that has the types", async () => {
  const inF32 = "@compute @workgroup_size(1)\nfn main() { _ = 0.5f; }\n";
  const verdicts = await checkShaders([
    ...shaders.slice(0, 2),
    { title: "f32", code: inF32, entryPoints: ["main"] },
  ]);
  expect(verdicts[1]?.written).toEqual({ HLSL: 3, MSL: 3, "SPIR-V": 3, GLSL: 1 });
  expect(allAccepted(verdicts)).toBe(true);
  expect(shadersReport(verdicts)).toBe(
    "Tint: 3 of 3 shaders accepted\nNaga: 3 of 3 shaders accepted, written as HLSL (3), MSL (3), SPIR-V (3), GLSL (1)",
  );
});

test("no shaders are no proof", async () => {
  expect(allAccepted(await checkShaders([]))).toBe(false);
});
