/**
 * Philox 4x32-10 for four blocks side by side, as ../shared/philox.ts computes it for one, and the uniform numbers that are
 * made of its words.
 * @module
 */
import type binaryen from "binaryen";
import { assemble } from "./assemble.ts";
import type { Code } from "./code.ts";
import { vectorOf } from "./constants.ts";
import { inOrder, same, uniformCode, words } from "./uniforms.ts";

const ROUNDS = 10;
const MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;
const WEYL = [0x9e3779b9, 0xbb67ae85] as const;

/** Parameters of the function, and its locals: of all vectors the last ones. */
const [END, KEY, COUNTER, OUT] = [0, 1, 3, 5];
const vectorNames = [
  "c0",
  "c1",
  "c2",
  "c3",
  "k0",
  "k1",
  "m0",
  "m1",
  "w0",
  "w1",
  "p0",
  "p1",
  "q0",
  "q1",
] as const;
type VectorName = (typeof vectorNames)[number];

/** The code of a function that draws. */
interface Drawing {
  readonly library: typeof binaryen;
  readonly module: binaryen.Module;
  readonly names: readonly string[];
}

/**
 * `draw(end, key0, key1, block, blockAbove, ...outs)` writes the uniforms of these names to an array each, until the first
 * one is full up to `end`, from the element on that begins the Philox block of this number, whose upper half comes last. Elements
 * are written by sixteen.
 */
export function philoxModule(library: typeof binaryen, names: readonly string[]): Uint8Array {
  return assemble(library, (module) => {
    const drawing = { library, module, names };
    const { i32, v128, none } = library;
    const constants = [...MULTIPLIERS, ...WEYL].map((value, index) =>
      set(drawing, vectorNames[6 + index]!, module.i32x4.splat(module.i32.const(value | 0))),
    );
    const turn = [
      ...start(drawing),
      rounds(drawing),
      ...transpose(drawing),
      ...stores(drawing),
      advance(drawing),
    ];
    const again = module.br("turn", module.i32.lt_u(module.local.get(OUT, i32), module.local.get(END, i32)));
    const body = module.block(null, [
      ...constants,
      module.loop("turn", module.block(null, [...turn, again])),
    ]);
    const parameters = Array.from({ length: OUT + names.length }, () => i32);
    const locals = [i32, ...vectorNames.map(() => v128)];
    module.addFunction("draw", library.createType(parameters), none, locals, body);
    module.addFunctionExport("draw", "draw");
  });
}

const roundLocal = ({ names }: Drawing): number => OUT + names.length;

const place = (drawing: Drawing, name: VectorName): number =>
  roundLocal(drawing) + 1 + vectorNames.indexOf(name);

const get = (drawing: Drawing, name: VectorName): Code =>
  drawing.module.local.get(place(drawing, name), drawing.library.v128);

const set = (drawing: Drawing, name: VectorName, value: Code): Code =>
  drawing.module.local.set(place(drawing, name), value);

const integer = ({ library, module }: Drawing, local: number): Code => module.local.get(local, library.i32);

/** The counters of four blocks, whose lower halves may overflow. */
function start(drawing: Drawing): Code[] {
  const { module } = drawing;
  const { i32x4 } = module;
  const splat = (local: number): Code => i32x4.splat(integer(drawing, local));
  const isOver = i32x4.lt_u(get(drawing, "c0"), splat(COUNTER));
  return [
    set(drawing, "c0", i32x4.add(splat(COUNTER), vectorOf(module, Int32Array.from(inOrder)))),
    set(drawing, "c1", i32x4.sub(splat(COUNTER + 1), isOver)),
    set(drawing, "c2", vectorOf(module, Int32Array.from(same(0)))),
    set(drawing, "c3", vectorOf(module, Int32Array.from(same(0)))),
    set(drawing, "k0", splat(KEY)),
    set(drawing, "k1", splat(KEY + 1)),
    module.local.set(roundLocal(drawing), module.i32.const(ROUNDS)),
  ];
}

function rounds(drawing: Drawing): Code {
  const { module } = drawing;
  const { i32x4, i64x2, v128, i32 } = module;
  const read = (name: VectorName): Code => get(drawing, name);
  const half = (which: 0 | 1): Code => words(module, read(`p${which}`), read(`q${which}`), [1, 3, 5, 7]);
  const products = ([0, 1] as const).flatMap((which) => {
    const factors = (): [Code, Code] => [read(`c${(2 * which) as 0 | 2}`), read(`m${which}`)];
    return [
      set(drawing, `p${which}`, i64x2.extmul_low_i32x4_u(...factors())),
      set(drawing, `q${which}`, i64x2.extmul_high_i32x4_u(...factors())),
    ];
  });
  const next = i32.sub(integer(drawing, roundLocal(drawing)), i32.const(1));
  const body = [
    ...products,
    set(drawing, "c0", v128.xor(v128.xor(half(1), read("c1")), read("k0"))),
    set(drawing, "c2", v128.xor(v128.xor(half(0), read("c3")), read("k1"))),
    set(drawing, "c1", words(module, read("p1"), read("q1"), [0, 2, 4, 6])),
    set(drawing, "c3", words(module, read("p0"), read("q0"), [0, 2, 4, 6])),
    set(drawing, "k0", i32x4.add(read("k0"), read("w0"))),
    set(drawing, "k1", i32x4.add(read("k1"), read("w1"))),
    module.br("round", module.local.tee(roundLocal(drawing), next, drawing.library.i32)),
  ];
  return module.loop("round", module.block(null, body));
}

/** Words of four blocks, number by number, as the four words of each block: c0 has the first one then. */
function transpose(drawing: Drawing): Code[] {
  const { module } = drawing;
  const read = (name: VectorName): Code => get(drawing, name);
  const mixed = (left: VectorName, right: VectorName, chosen: readonly number[]): Code =>
    words(module, read(left), read(right), chosen);
  return [
    set(drawing, "p0", mixed("c0", "c1", [0, 4, 1, 5])),
    set(drawing, "q0", mixed("c0", "c1", [2, 6, 3, 7])),
    set(drawing, "p1", mixed("c2", "c3", [0, 4, 1, 5])),
    set(drawing, "q1", mixed("c2", "c3", [2, 6, 3, 7])),
    set(drawing, "c0", mixed("p0", "p1", [0, 1, 4, 5])),
    set(drawing, "c1", mixed("p0", "p1", [2, 3, 6, 7])),
    set(drawing, "c2", mixed("q0", "q1", [0, 1, 4, 5])),
    set(drawing, "c3", mixed("q0", "q1", [2, 3, 6, 7])),
  ];
}

function stores(drawing: Drawing): Code[] {
  const { module, names } = drawing;
  return names.flatMap((name, index) =>
    (["c0", "c1", "c2", "c3"] as const).map((block, number) =>
      module.v128.store(
        16 * number,
        4,
        integer(drawing, OUT + index),
        uniformCode(module, name, () => get(drawing, block)),
      ),
    ),
  );
}

/** The next four blocks. */
function advance(drawing: Drawing): Code {
  const { module, names } = drawing;
  const { i32, local } = module;
  const outs = names.map((_, index) =>
    local.set(OUT + index, i32.add(integer(drawing, OUT + index), i32.const(64))),
  );
  return module.block(null, [
    ...outs,
    local.set(COUNTER, i32.add(integer(drawing, COUNTER), i32.const(4))),
    local.set(
      COUNTER + 1,
      i32.add(integer(drawing, COUNTER + 1), i32.lt_u(integer(drawing, COUNTER), i32.const(4))),
    ),
  ]);
}
