/** The instructions of a program. */
import type binaryen from "binaryen";
import type { Model } from "../../model.ts";
import type { ElementType } from "./element.ts";
import { vectorProgram } from "./program.ts";
import { type Constant, type Step, type Value, isConstant } from "./steps.ts";

export type Code = binaryen.ExpressionRef;

/** Where code goes, and how many vectors it works on side by side. */
export interface Place {
  readonly library: typeof binaryen;
  readonly module: binaryen.Module;
  readonly intrinsics: Model["intrinsics"];
  readonly element: ElementType;
  readonly side: number;
}

/** The locals of a function. */
export interface Frame {
  /** The first one that is free. */
  readonly first: number;
  /** Values that are there before, each in a local. */
  readonly known: ReadonlyMap<Value, number>;
  /** Whether constants are in locals as well: for a loop that comes after, where engines would make them anew in every turn. */
  readonly keepsConstants?: boolean;
}

export interface Written {
  readonly steps: readonly Code[];
  /** The value for one of the vectors. */
  readonly read: (value: Value, vector: number) => Code;
  /** How many locals it took, from the first free one on. */
  readonly locals: number;
  /** Where values are for the first vector. */
  readonly known: ReadonlyMap<Value, number>;
}

/**
 * Each step is written for all vectors before the next one: engines keep the order of the source, and processors do
 * not look far enough ahead to overlap one vector with the next.
 */
export function addOperations(
  place: Place,
  { first, known, keepsConstants = false }: Frame,
  program: readonly Step[],
  input: (name: string, vector: number) => Code,
): Written {
  const { library, module, side } = place;
  const constants = new Map<Value, number[]>();
  const locals = new Map<Value, number>();
  const read = (value: Value, vector: number): Code => {
    const bytes = constants.get(value);
    if (bytes !== undefined) return module.v128.const(bytes);
    return module.local.get(known.get(value) ?? locals.get(value)! + vector, library.v128);
  };
  const write = (step: Step): Code[] => {
    if (isConstant(step) && !keepsConstants) {
      constants.set(step.id, bytesOf(step, place.element));
      return [];
    }
    const code = codeOf(step);
    const local = first + side * locals.size;
    locals.set(step.id, local);
    return Array.from({ length: side }, (_, vector) => module.local.set(local + vector, code(vector)));
  };
  const codeOf = (step: Step): ((vector: number) => Code) => {
    if (isConstant(step)) return () => splatCode(place, step);
    if (step.kind === "input") return (vector) => input(step.name, vector);
    const code = computedCode(place, step);
    return (vector) => code((value) => read(value, vector));
  };
  const steps = program.flatMap(write);
  return { steps, read, locals: side * locals.size, known: locals };
}

type Computed = Exclude<Step, Constant | { kind: "input" }>;

/** What a step computes, from what it reads; for each vector. */
function computedCode(place: Place, step: Computed): (read: Read) => Code {
  const { library, module } = place;
  switch (step.kind) {
    case "operation":
      return (read) => operationCode(place, step, read);
    case "call":
      addKernel(place, step.kernel);
      return (read) => module.call(step.kernel, step.operands.map(read), library.v128);
    case "rare":
      return addRare(place, step);
  }
}

type Read = (value: Value) => Code;

/** A function of its own, one vector at a time: it is long, and called where a lane of that vector needs it. */
function addRare(place: Place, step: Step & { kind: "rare" }): (read: Read) => Code {
  const { library, module } = place;
  const name = `rare${step.id}`;
  const own = new Set(idsOf(step.steps));
  const outer = [...new Set([...step.steps.flatMap(operandsOf), step.then])].filter(
    (value) => !own.has(value),
  );
  const frame = { first: outer.length, known: new Map(outer.map((value, local) => [value, local])) };
  const none = (input: string): never => {
    throw new Error(`${input} is read before a rare case`);
  };
  const { steps, read, locals } = addOperations({ ...place, side: 1 }, frame, step.steps, none);
  const vector = library.v128;
  module.addFunction(
    name,
    library.createType(outer.map(() => vector)),
    vector,
    Array.from({ length: locals }, () => vector),
    module.block(null, [...steps, read(step.then, 0)], vector),
  );
  return (readOuter) => {
    const found = module.call(name, outer.map(readOuter), vector);
    const [test, otherwise] = [readOuter(step.test), readOuter(step.otherwise)];
    const chosen = module.v128.bitselect(found, otherwise, test);
    return module.if(module.v128.any_true(readOuter(step.test)), chosen, readOuter(step.otherwise));
  };
}

/** A kernel that is called, not inlined; and those that it calls. */
function addKernel(place: Place, name: string): void {
  const { library, module, intrinsics, element } = place;
  if (module.getFunction(name) !== 0) return;
  const { inputs, [element.name]: kernel } = intrinsics.get(name)!;
  if (kernel === "native") throw new Error(`${name} is an operation`);
  const program = vectorProgram(kernel, intrinsics, element);
  const input = (one: string): Code => module.local.get(inputs.indexOf(one), library.v128);
  const frame = { first: inputs.length, known: new Map() };
  const { steps, read, locals } = addOperations({ ...place, side: 1 }, frame, program.steps, input);
  const vectors = (count: number): number[] => Array.from({ length: count }, () => library.v128);
  const body = module.block(null, [...steps, read(program.result, 0)], library.v128);
  module.addFunction(name, library.createType(vectors(inputs.length)), library.v128, vectors(locals), body);
}

function idsOf(steps: readonly Step[]): Value[] {
  return steps.flatMap((step) => [step.id, ...(step.kind === "rare" ? idsOf(step.steps) : [])]);
}

function operandsOf(step: Step): readonly Value[] {
  if (step.kind === "operation" || step.kind === "call") return step.operands;
  return step.kind === "rare"
    ? [step.test, step.then, step.otherwise, ...step.steps.flatMap(operandsOf)]
    : [];
}

function bytesOf({ kind, value }: Constant, { name }: ElementType): number[] {
  return [...new Uint8Array((kind === "float" ? floats : integers)[name](value).buffer)];
}

/** Seven bytes, or a few more, for eighteen. */
function splatCode({ module, element }: Place, { kind, value }: Constant): Code {
  const { f32, f64, i32, i64, f32x4, f64x2, i32x4, i64x2 } = module;
  if (kind === "float")
    return element.name === "f32" ? f32x4.splat(f32.const(value)) : f64x2.splat(f64.const(value));
  return element.name === "f32" ? i32x4.splat(i32.const(value)) : i64x2.splat(i64.const(BigInt(value)));
}

const floats = {
  f32: (value: number) => new Float32Array(4).fill(value),
  f64: (value: number) => new Float64Array(2).fill(value),
};
const integers = {
  f32: (value: number) => new Int32Array(4).fill(value),
  f64: (value: number) => new BigInt64Array(2).fill(BigInt(value)),
};

type Group = "f32x4" | "f64x2" | "i32x4" | "i64x2" | "v128";
type Operations = { readonly [name: string]: (...operands: readonly (Code | number)[]) => Code };

function operationCode({ library, module }: Place, step: Step & { kind: "operation" }, read: Read): Code {
  const operands = step.operands.map(read);
  if (step.name === "f32x4.fma") return fusedCode(library, module, operands);
  const [group, method] = step.name.split(".") as [Group, string];
  const operations = module[group] as unknown as Operations;
  const count = step.count === undefined ? [] : [module.i32.const(step.count)];
  return operations[method]!(...operands, ...count);
}

/** What the types of binaryen do not mention. */
interface Ternary {
  readonly _BinaryenRelaxedMaddVecF32x4: () => number;
  readonly _BinaryenSIMDTernary: (module: number, operation: number, ...operands: readonly Code[]) => Code;
}

function fusedCode(library: typeof binaryen, module: binaryen.Module, operands: readonly Code[]): Code {
  const { _BinaryenRelaxedMaddVecF32x4: operation, _BinaryenSIMDTernary: ternary } =
    library as unknown as Ternary;
  return ternary((module as unknown as { readonly ptr: number }).ptr, operation(), ...operands);
}
