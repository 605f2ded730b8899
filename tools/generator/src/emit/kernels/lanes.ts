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

function defineFunction(library: Binaryen, module: Module, intrinsic: Intrinsic, kernel: Expression, intrinsics: Intrinsics): void {
  const { inputs, name } = intrinsic;
  let count = inputs.length;
  const locals: Locals = {
    index: new Map(inputs.map((input, position) => [input, position])),
    allocate: () => count++,
  };
  const emitter = createEmitter(library, module, intrinsics);
  const body = emitter.value(markIntegers(kernel), locals);
  const vector = library.v128;
  const parameters = library.createType(inputs.map(() => vector));
  const added = Array.from({ length: count - inputs.length }, () => vector);
  module.addFunction(name, parameters, vector, added, body);
}

interface Emitter {
  value(node: Expression, locals: Locals): Value;
}

function createEmitter(library: Binaryen, module: Module, intrinsics: Intrinsics): Emitter {
  const { f32x4, v128 } = module;
  const vector = library.v128;
  const splat = (number: number): Value => f32x4.splat(module.f32.const(Math.fround(number)));

  const value = (node: Expression, locals: Locals): Value => {
    switch (node.kind) {
      case "number":
        return splat(node.value);
      case "constant":
        return splat(constantValue(node.name));
      case "variable":
        return module.local.get(locals.index.get(node.name)!, vector);
      case "negate":
        return f32x4.neg(value(node.operand, locals));
      case "binary":
        return arithmetic(module, node.operator, value(node.left, locals), value(node.right, locals));
      case "conditional":
        return v128.bitselect(value(node.then, locals), value(node.otherwise, locals), mask(node.test, locals));
      case "let": {
        const local = locals.allocate();
        const index = new Map(locals.index).set(node.name, local);
        const rest = value(node.body, { ...locals, index });
        return module.block(null, [module.local.set(local, value(node.value, locals)), rest], vector);
      }
      case "call":
        return call(node, locals);
    }
  };

  const call = (node: Expression & { kind: "call" }, locals: Locals): Value => {
    if (node.name === integerLiteral) return module.i32x4.splat(module.i32.const(literalOf(node)));
    if (node.name === "shiftLeft" || node.name === "shiftRight") {
      const count = module.i32.const(literalOf(node.arguments[1]!));
      const operand = value(node.arguments[0]!, locals);
      return node.name === "shiftLeft" ? module.i32x4.shl(operand, count) : module.i32x4.shr_s(operand, count);
    }
    const values = node.arguments.map((argument) => value(argument, locals));
    const operation = operations(module, splat)[node.name];
    if (operation !== undefined) return operation(values);
    if (intrinsics.get(node.name)?.f32 === "native") return native(module, node.name, values);
    return module.call(node.name, values, vector);
  };

  const mask = (node: Condition, locals: Locals): Value => {
    switch (node.kind) {
      case "compare":
        return compare(module, node.operator, value(node.left, locals), value(node.right, locals));
      case "logical": {
        const join = node.operator === "&&" ? v128.and : v128.or;
        return join(mask(node.left, locals), mask(node.right, locals));
      }
      case "not":
        return v128.not(mask(node.operand, locals));
      default:
        throw new Error(`a kernel cannot decide on ${node.kind}`);
    }
  };
  return { value };
}

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

function operations(module: Module, splat: (value: number) => Value): Operations {
  const { f32x4, i32x4, v128 } = module;
  const integers = (value: number): Value => i32x4.splat(module.i32.const(value));
  return {
    fma: ([a, b, c]) => f32x4.add(f32x4.mul(a!, b!), c!),
    round: ([x]) => f32x4.nearest(x!),
    powerOfTwo: ([k]) => i32x4.shl(i32x4.add(k!, integers(127)), module.i32.const(23)),
    highPart: ([x]) => v128.and(x!, integers(~0xfff)),
    toInteger: ([x]) => i32x4.trunc_sat_f32x4_s(x!),
    toFloat: ([k]) => f32x4.convert_i32x4_s(k!),
    exponent: ([x]) => i32x4.sub(i32x4.shr_u(i32x4.shl(x!, module.i32.const(1)), module.i32.const(24)), integers(127)),
    bits: ([x]) => x!,
    fromBits: ([k]) => k!,
    bitAnd: ([a, b]) => v128.and(a!, b!),
    bitOr: ([a, b]) => v128.or(a!, b!),
    barrier: ([value]) => value!,
    reciprocal: ([d]) => f32x4.div(splat(1), d!),
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
