/** Modules as bytes, from which both builds can be had: with two roundings for a·b + c, and with the engine's choice. */
import type binaryen from "binaryen";
import { marked } from "./marks.ts";

/**
 * What shortens straight-line code: values go where they are used, and locals are shared. All that `-O2` does takes ten
 * times as long and saves one byte in a hundred.
 */
const PASSES = [
  "simplify-locals",
  "vacuum",
  "reorder-locals",
  "coalesce-locals",
  "simplify-locals",
  "vacuum",
  "reorder-locals",
];

/** Makes a module, and shortens it. */
export function assemble(library: typeof binaryen, build: (module: binaryen.Module) => void): Uint8Array {
  const module = new library.Module();
  try {
    module.setFeatures(library.Features.SIMD128 | library.Features.RelaxedSIMD);
    module.addMemoryImport("memory", "subgrad", "memory");
    build(module);
    if (module.validate() === 0) throw new Error("the generated module is invalid");
    module.runPasses(PASSES);
    const text = module.emitText();
    if (!text.includes(FUSED)) return module.emitBinary();
    return marked(bytesOf(library, unfused(text)), bytesOf(library, text));
  } finally {
    module.dispose();
  }
}

function bytesOf(library: typeof binaryen, text: string): Uint8Array {
  const module = library.parseText(text);
  try {
    module.setFeatures(library.Features.SIMD128 | library.Features.RelaxedSIMD);
    if (module.validate() === 0) throw new Error("the generated module is invalid");
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}

const FUSED = "(f32x4.relaxed_madd";

/** `(f32x4.relaxed_madd a b c)` as `(f32x4.add (f32x4.mul a b) c)`: the inner ones first, which come later. */
function unfused(text: string): string {
  for (let at = text.lastIndexOf(FUSED); at >= 0; at = text.lastIndexOf(FUSED, at)) {
    const [a, b, c] = operandsAt(text, at + FUSED.length);
    text = `${text.slice(0, at)}(f32x4.add (f32x4.mul${text.slice(a!.start, b!.end)})${text.slice(b!.end, c!.end)}${text.slice(c!.end)}`;
  }
  return text;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Three expressions in parentheses; no name or comment has one. */
function operandsAt(text: string, start: number): Span[] {
  const spans: Span[] = [];
  for (let end = start; spans.length < 3; start = end) {
    let depth = 0;
    do {
      const sign = text[end++];
      depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    } while (depth > 0 || text[end - 1] !== ")");
    spans.push({ start, end });
  }
  return spans;
}
