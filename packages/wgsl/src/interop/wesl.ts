/**
 * The functions as a WESL library.
 * @module
 */
import * as everything from "../gen/index.ts";
import type { WgslFunction } from "../runtime/types.ts";
import { closure } from "../runtime/link.ts";
import { type PointwiseActivation, functionsOf, isHelper } from "./functions.ts";

/** What `link` of the npm package `wesl` takes as one of its `libs`. */
export interface WeslBundle {
  readonly name: string;
  readonly edition: string;
  /** Texts by the path of their file. */
  modules: Record<string, string>;
}

/**
 * The way that WESL spells npm packages, and of `@subgrad/wgsl/wesl` the rest: a linker that looks for libraries by
 * itself finds the longest path that can be imported.
 */
const PACKAGE = "subgrad__wgsl";
const FOLDER = "wesl";

/**
 * A library of these activations alone: `import subgrad__wgsl::wesl::<name>::act_<name>;` in WESL. Functions of whole rows,
 * such as softmax, are shaders and no functions, so they have no place in it.
 */
export function weslBundle(activations: readonly PointwiseActivation[]): WeslBundle {
  const named = activations.map((one) => [one.name, functionsOf(one)] as const);
  const helpers = closure(named.flatMap(([, functions]) => functions)).filter(isHelper);
  const own = named.map(([name, functions]) =>
    moduleOf(
      name,
      functions.filter((fn) => !isHelper(fn)),
    ),
  );
  const modules = Object.fromEntries([...own, moduleOf("helpers", helpers)]);
  return { name: PACKAGE, edition: "unstable_2025_1", modules };
}

function moduleOf(name: string, functions: readonly WgslFunction[]): readonly [path: string, text: string] {
  const called = new Set(functions.flatMap(({ dependencies }) => dependencies));
  const imported = [...called].filter((one) => !functions.includes(one));
  const imports = imported.map((one) => `import package::${FOLDER}::helpers::${one.name};\n`);
  const texts = functions.map(({ code }) => `${code}\n`);
  return [`${FOLDER}/${name}.wgsl`, [imports.join(""), ...texts].filter((text) => text !== "").join("\n")];
}

type Exported = (typeof everything)[keyof typeof everything];

const isPointwise = (exported: Exported): exported is Extract<Exported, PointwiseActivation> =>
  typeof exported === "object" && !("choices" in exported);

/** All activations. */
const bundle: WeslBundle = /* @__PURE__ */ weslBundle(
  /* @__PURE__ */ Object.values(everything).filter(isPointwise),
);
export default bundle;
