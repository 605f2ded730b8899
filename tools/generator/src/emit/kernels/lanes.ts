/**
 * f32 kernels as WebAssembly SIMD: the same IR that WGSL gets, four lanes at a time. fma is unfused, and the hints
 * that WGSL needs (`barrier`, `reciprocal`) are what they mean: nothing, and a division.
 * @module
 */
import type binaryen from "binaryen";
import { constantValue } from "../../arithmetic/constants.ts";
import type { Condition, Expression } from "../../ir/nodes.ts";
import { calledFunctions } from "../../ir/walk.ts";
import type { Intrinsic, Model } from "../../model.ts";
import { arithmetic, compare, native, operations, splat } from "./lane-operations.ts";
import { integerLiteral, markIntegers } from "./types.ts";

type Binaryen = typeof binaryen;
type Module = binaryen.Module;
type Value = binaryen.ExpressionRef;
type Intrinsics = Model["intrinsics"];

/** Adds a function of vectors for a kernel, and those for all kernels that it calls. */
export function addLaneKernel(library: Binaryen, module: Module, name: string, intrinsics: Intrinsics): void {
  if (module.getFunction(name) !== 0) return;
  const intrinsic = intrinsics.get(name);
  if (intrinsic === undefined || intrinsic.f32 === "native") throw new Error(`${name} has no f32 kernel`);
  for (const called of calledFunctions(intrinsic.f32)) {
    const inner = intrinsics.get(called);
    if (inner !== undefined && inner.f32 !== "native") addLaneKernel(library, module, called, intrinsics);
  }
  defineFunction(library, module, intrinsic, intrinsic.f32, intrinsics);
}

/** Names of a body by the local that holds them; locals are numbered as they are bound. */
interface Locals {
  readonly index: ReadonlyMap<string, number>;
  readonly allocate: () => number;
}

function defineFunction(
  library: Binaryen,
  module: Module,
  intrinsic: Intrinsic,
  kernel: Expression,
  intrinsics: Intrinsics,
): void {
  const { inputs, name } = intrinsic;
  let count = inputs.length;
  const locals: Locals = {
    index: new Map(inputs.map((input, position) => [input, position])),
    allocate: () => count++,
  };
  const body = lower(markIntegers(kernel), { library, module, intrinsics, locals });
  const vector = library.v128;
  const parameters = library.createType(inputs.map(() => vector));
  const added = Array.from({ length: count - inputs.length }, () => vector);
  module.addFunction(name, parameters, vector, added, body);
}

/** Where a body is being lowered, and what its names are. */
interface Lowering {
  readonly library: Binaryen;
  readonly module: Module;
  readonly intrinsics: Intrinsics;
  readonly locals: Locals;
}

function lower(node: Expression, context: Lowering): Value {
  const { library, module, locals } = context;
  const value = (inner: Expression): Value => lower(inner, context);
  switch (node.kind) {
    case "number":
      return splat(module, node.value);
    case "constant":
      return splat(module, constantValue(node.name));
    case "variable":
      return module.local.get(locals.index.get(node.name)!, library.v128);
    case "negate":
      return module.f32x4.neg(value(node.operand));
    case "binary":
      return arithmetic(module, node.operator, value(node.left), value(node.right));
    case "conditional":
      return lowerConditional(node, context);
    case "let":
      return lowerLet(node, context);
    case "call":
      return lowerCall(node, context);
    case "reduce":
    case "row":
    case "solve":
      throw new Error("kernels work on elements");
  }
}

/**
 * Both arms, and from each lane's own the result. An arm before an early return that calls kernels is rare and dear,
 * such as the reduction of huge arguments: it is passed over where no lane takes it. The bits are the same.
 */
function lowerConditional(node: Expression & { kind: "conditional" }, context: Lowering): Value {
  const { library, module, intrinsics, locals } = context;
  const then = (): Value => lower(node.then, context);
  const otherwise = lower(node.otherwise, context);
  const test = lowerCondition(node.test, context);
  const isDear = [...calledFunctions(node.then)].some((name) => isKernel(intrinsics.get(name)));
  if (!isDear) return module.v128.bitselect(then(), otherwise, test);
  const vector = library.v128;
  const [mask, result] = [locals.allocate(), locals.allocate()];
  const get = (local: number): Value => module.local.get(local, vector);
  const chosen = module.v128.bitselect(then(), get(result), get(mask));
  const steps = [
    module.local.set(result, otherwise),
    module.local.set(mask, test),
    module.if(module.v128.any_true(get(mask)), module.local.set(result, chosen)),
    get(result),
  ];
  return module.block(null, steps, vector);
}

const isKernel = (intrinsic: Intrinsic | undefined): boolean =>
  intrinsic !== undefined && intrinsic.f32 !== "native";

function lowerLet(node: Expression & { kind: "let" }, context: Lowering): Value {
  const { library, module, locals } = context;
  const local = locals.allocate();
  const index = new Map(locals.index).set(node.name, local);
  const rest = lower(node.body, { ...context, locals: { ...locals, index } });
  return module.block(null, [module.local.set(local, lower(node.value, context)), rest], library.v128);
}

function lowerCall(node: Expression & { kind: "call" }, context: Lowering): Value {
  const { library, module, intrinsics } = context;
  if (node.name === integerLiteral) return module.i32x4.splat(module.i32.const(literalOf(node)));
  if (node.name === "shiftLeft" || node.name === "shiftRight") {
    const count = module.i32.const(literalOf(node.arguments[1]!));
    const operand = lower(node.arguments[0]!, context);
    return node.name === "shiftLeft" ? module.i32x4.shl(operand, count) : module.i32x4.shr_s(operand, count);
  }
  const values = node.arguments.map((argument) => lower(argument, context));
  const operation = operations(module)[node.name];
  if (operation !== undefined) return operation(values);
  if (intrinsics.get(node.name)?.f32 === "native") return native(module, node.name, values);
  return module.call(node.name, values, library.v128);
}

/** A mask of lanes: all bits where the condition holds. */
function lowerCondition(node: Condition, context: Lowering): Value {
  const { module } = context;
  switch (node.kind) {
    case "compare":
      return compare(module, node.operator, lower(node.left, context), lower(node.right, context));
    case "logical": {
      const join = node.operator === "&&" ? module.v128.and : module.v128.or;
      return join(lowerCondition(node.left, context), lowerCondition(node.right, context));
    }
    case "not":
      return module.v128.not(lowerCondition(node.operand, context));
    default:
      throw new Error(`a kernel cannot decide on ${node.kind}`);
  }
}

/** The number of a literal that stands where an integer is meant. */
function literalOf(node: Expression): number {
  if (node.kind === "number") return node.value;
  if (node.kind === "call" && node.name === integerLiteral) return literalOf(node.arguments[0]!);
  throw new Error("a shift count must be a literal");
}
