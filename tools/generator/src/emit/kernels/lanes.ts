/**
 * f32 kernels as WebAssembly SIMD: the same IR that WGSL gets, four lanes at a time. fma is unfused, and the hints
 * that WGSL needs (`barrier`, `reciprocal`) are what they mean: nothing, and a division.
 * @module
 */
import type binaryen from "binaryen";
import { constantValue } from "../../arithmetic/constants.ts";
import type { ComparisonOperator, Condition, Expression } from "../../ir/nodes.ts";
import { calledFunctions } from "../../ir/walk.ts";
import type { Intrinsic, Model } from "../../model.ts";
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
      return module.v128.bitselect(
        value(node.then),
        value(node.otherwise),
        lowerCondition(node.test, context),
      );
    case "let":
      return lowerLet(node, context);
    case "call":
      return lowerCall(node, context);
  }
}

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

const splat = (module: Module, value: number): Value =>
  module.f32x4.splat(module.f32.const(Math.fround(value)));

/** The number of a literal that stands where an integer is meant. */
function literalOf(node: Expression): number {
  if (node.kind === "number") return node.value;
  if (node.kind === "call" && node.name === integerLiteral) return literalOf(node.arguments[0]!);
  throw new Error("a shift count must be a literal");
}

function arithmetic({ f32x4 }: Module, operator: "+" | "-" | "*" | "/", left: Value, right: Value): Value {
  switch (operator) {
    case "+":
      return f32x4.add(left, right);
    case "-":
      return f32x4.sub(left, right);
    case "*":
      return f32x4.mul(left, right);
    case "/":
      return f32x4.div(left, right);
  }
}

function compare({ f32x4 }: Module, operator: ComparisonOperator, left: Value, right: Value): Value {
  switch (operator) {
    case "<":
      return f32x4.lt(left, right);
    case "<=":
      return f32x4.le(left, right);
    case ">":
      return f32x4.gt(left, right);
    case ">=":
      return f32x4.ge(left, right);
    case "===":
      return f32x4.eq(left, right);
    case "!==":
      return f32x4.ne(left, right);
  }
}

type Operations = { readonly [name: string]: (values: readonly Value[]) => Value };

function operations(module: Module): Operations {
  const { f32x4, i32x4, v128 } = module;
  const integers = (value: number): Value => i32x4.splat(module.i32.const(value));
  return {
    fma: ([a, b, c]) => f32x4.add(f32x4.mul(a!, b!), c!),
    round: ([x]) => f32x4.nearest(x!),
    powerOfTwo: ([k]) => i32x4.shl(i32x4.add(k!, integers(127)), module.i32.const(23)),
    highPart: ([x]) => v128.and(x!, integers(~0xfff)),
    toInteger: ([x]) => i32x4.trunc_sat_f32x4_s(x!),
    toFloat: ([k]) => f32x4.convert_i32x4_s(k!),
    exponent: ([x]) =>
      i32x4.sub(i32x4.shr_u(i32x4.shl(x!, module.i32.const(1)), module.i32.const(24)), integers(127)),
    bits: ([x]) => x!,
    fromBits: ([k]) => k!,
    bitAnd: ([a, b]) => v128.and(a!, b!),
    bitOr: ([a, b]) => v128.or(a!, b!),
    barrier: ([value]) => value!,
    reciprocal: ([d]) => f32x4.div(splat(module, 1), d!),
  };
}

function native({ f32x4 }: Module, name: string, [a, b]: readonly Value[]): Value {
  switch (name) {
    case "abs":
      return f32x4.abs(a!);
    case "sqrt":
      return f32x4.sqrt(a!);
    case "min":
      return f32x4.min(a!, b!);
    case "max":
      return f32x4.max(a!, b!);
    case "floor":
      return f32x4.floor(a!);
    default:
      throw new Error(`WebAssembly has no f32x4 operation for ${name}`);
  }
}
