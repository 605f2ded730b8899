/**
 * Kernels of binary64 that are others with numbers for some inputs, as code of their own, where that is much shorter: apps that
 * use one of them carry no more than it needs.
 * @module
 */
import { fold } from "./ir/fold.ts";
import * as build from "./ir/build.ts";
import { freeName } from "./ir/names.ts";
import type { CallNode, Expression } from "./ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression, nodes } from "./ir/walk.ts";
import type { Intrinsic, Model } from "./model.ts";

type Intrinsics = Model["intrinsics"];

export const withSpecialKernels = (intrinsics: Intrinsics): Intrinsics =>
  new Map(
    [...intrinsics].map(([name, one]) => [name, { ...one, f64: specialised(one, intrinsics) }] as const),
  );

/** So much of the general kernel it may take at most: what is hardly shorter would be there twice in apps that use both. */
const SHARE = 0.9;

function specialised({ inputs, f64 }: Intrinsic, intrinsics: Intrinsics): Intrinsic["f64"] {
  if (f64 === "native") return f64;
  const taken = new Set([...inputs, ...boundNames(f64)]);
  // Only where statements may be: a name within an expression has no place.
  const last = (node: Expression): Expression => {
    if (node.kind === "let") return { ...node, body: last(node.body) };
    if (node.kind === "conditional")
      return { ...node, then: last(node.then), otherwise: last(node.otherwise) };
    return node.kind === "call" ? (specialOf(node, intrinsics, taken) ?? node) : node;
  };
  return last(f64);
}

function specialOf(
  call: CallNode,
  intrinsics: Intrinsics,
  taken: ReadonlySet<string>,
): Expression | undefined {
  const called = intrinsics.get(call.name);
  if (called === undefined || called.f64 === "native") return undefined;
  if (!call.arguments.some(({ kind }) => kind === "number")) return undefined;
  const body = fold(inlined(called.inputs, called.f64, call.arguments, taken));
  if (body.kind === "call") return specialOf(body, intrinsics, taken);
  return lengthOf(body) <= SHARE * lengthOf(called.f64) ? body : undefined;
}

/** The body of a kernel with what it is given; names that are taken become others. */
function inlined(
  inputs: readonly string[],
  kernel: Expression,
  given: readonly Expression[],
  taken: ReadonlySet<string>,
): Expression {
  const own = [...inputs, ...boundNames(kernel)];
  const all = new Set([...taken, ...own]);
  const names = new Map(own.map((name) => [name, taken.has(name) ? freeName(name, all) : name] as const));
  return inputs.reduceRight<Expression>(
    (inner, input, place) => build.bind(names.get(input)!, given[place]!, inner),
    withNames(kernel, names),
  );
}

const boundNames = (body: Expression): string[] =>
  [...nodes(body)].flatMap((node) => (node.kind === "let" ? [node.name] : []));

function withNames(body: Expression, names: ReadonlyMap<string, string>): Expression {
  const to: Rewriter = {
    expression: (node) => {
      const mapped = mapExpression(node, to);
      return mapped.kind === "let" || mapped.kind === "variable"
        ? { ...mapped, name: names.get(mapped.name) ?? mapped.name }
        : mapped;
    },
    condition: (node) => mapCondition(node, to),
  };
  return to.expression(body);
}

/** In operations and calls. */
const lengthOf = (body: Expression): number =>
  [...nodes(body)].filter(({ kind }) => kind === "binary" || kind === "call" || kind === "conditional")
    .length;
