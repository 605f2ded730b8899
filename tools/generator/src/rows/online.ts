/**
 * Sums of exponentials of distances from a number that the row itself decides, such as its maximum, in the pass that finds
 * that number: each is taken from a reference of its own, and moved in the end (Milakov & Gimelshein 2018, Online
 * normalizer calculation for softmax, arXiv:1805.02867).
 */
import * as build from "../ir/build.ts";
import type { CallNode, Condition, Expression } from "../ir/nodes.ts";
import { substitute } from "../ir/substitute.ts";
import { type Node, mentions } from "../ir/walk.ts";
import type { Intrinsic, Model } from "../model.ts";
import {
  type RowConstant,
  type RowLocal,
  type RowLoop,
  type RowProgram,
  type RowReduction,
  type RowStep,
  variesWith,
} from "./program.ts";

/** A sum of calls of f for which f(a, b) · f(b, c) = f(a, c). */
export interface OnlineSum {
  readonly kind: "online";
  readonly name: string;
  /** f of an element and of the row's number. */
  readonly call: CallNode;
  /** Which argument is the element's: f rises with the first, and falls with the second. */
  readonly element: 0 | 1;
  readonly where?: Condition;
}

/** A program from its first pass over the row on. */
export interface RowStart {
  /** What is known before. */
  readonly constants: readonly RowConstant[];
  readonly loop: RowLoop;
  /** Taken by the first pass too; each stands in `rest` where its result is known. */
  readonly online: readonly OnlineSum[];
  readonly rest: readonly (RowStep | OnlineSum)[];
}

const nothing: RowLoop = { kind: "loop", locals: [], reductions: [] };

export function startOf(
  { steps }: RowProgram,
  varying: ReadonlySet<string>,
  intrinsics: Model["intrinsics"],
): RowStart {
  const [constants, [first, ...others]] = leadingConstants(steps);
  if (first?.kind !== "loop") {
    const rest = first === undefined ? [] : [first, ...others];
    return { constants, loop: nothing, online: [], rest };
  }
  const [between, [second, ...rest]] = leadingConstants(others);
  if (second?.kind !== "loop") return { constants, loop: first, online: [], rest: others };
  const late = [...first.reductions, ...between].map(({ name }) => name);
  const online = second.reductions.flatMap(
    (one) => onlineSum(one, second.locals, { late, varying, intrinsics }) ?? [],
  );
  // One sum left over needs the second pass, which then may as well take them all.
  if (online.length < second.reductions.length) return { constants, loop: first, online: [], rest: others };
  return { constants, loop: first, online, rest: [...between, ...online, ...rest] };
}

function leadingConstants(steps: readonly RowStep[]): [readonly RowConstant[], readonly RowStep[]] {
  const end = steps.findIndex(({ kind }) => kind !== "constant");
  const count = end < 0 ? steps.length : end;
  return [steps.slice(0, count).filter((step) => step.kind === "constant"), steps.slice(count)];
}

interface Known {
  /** What is not known before the first pass has ended. */
  readonly late: readonly string[];
  readonly varying: ReadonlySet<string>;
  readonly intrinsics: Model["intrinsics"];
}

function onlineSum(
  { name, operator, operand, where }: RowReduction,
  locals: readonly RowLocal[],
  { late, varying, intrinsics }: Known,
): OnlineSum | undefined {
  const inline = (node: Expression): Expression =>
    locals.reduceRight((inner, local) => substitute(inner, new Map([[local.name, local.value]])), node);
  if (operator !== "sum" || (where !== undefined && locals.some((local) => mentions(where, local.name))))
    return undefined;
  const { call, test } = countedCall(inline(operand));
  if (call === undefined || !telescopes(intrinsics.get(call.name))) return undefined;
  const isLate = (node: Node): boolean => late.some((one) => mentions(node, one));
  const varies = (node: Node): boolean => variesWith(node, varying);
  const [first, second, ...further] = call.arguments as [Expression, Expression, ...Expression[]];
  const element = varies(first) ? 0 : 1;
  const [own, reference] = element === 0 ? [first, second] : [second, first];
  const counts = [where, test].filter((condition) => condition !== undefined);
  const isKnown = ![own, ...further, ...counts].some(isLate) && varies(own) && !varies(reference);
  if (!isKnown || further.some(varies)) return undefined;
  const [condition] = counts.length === 2 ? [build.logical("&&", counts[0]!, counts[1]!)] : counts;
  return { kind: "online", name, call, element, ...(condition && { where: condition }) };
}

/** A call, or one for some elements and 0 for the others. */
function countedCall(node: Expression): { readonly call?: CallNode; readonly test?: Condition } {
  if (node.kind === "call") return { call: node };
  if (node.kind !== "conditional" || node.then.kind !== "call") return {};
  const isZero = node.otherwise.kind === "number" && node.otherwise.value === 0;
  return isZero ? { call: node.then, test: node.test } : {};
}

/** e^(a − b) and e^((a − b)/c). */
function telescopes(intrinsic: Intrinsic | undefined): boolean {
  if (intrinsic === undefined || typeof intrinsic.definition === "string") return false;
  const { definition, inputs } = intrinsic;
  if (definition.kind !== "call" || definition.name !== "exp") return false;
  const [exponent] = definition.arguments;
  const isDivided = exponent?.kind === "binary" && exponent.operator === "/";
  const [difference, divisor] = isDivided ? [exponent.left, exponent.right] : [exponent, undefined];
  const isInput = (node: Expression | undefined, index: number): boolean =>
    node?.kind === "variable" && node.name === inputs[index];
  if (difference?.kind !== "binary" || difference.operator !== "-") return false;
  const ofBoth = isInput(difference.left, 0) && isInput(difference.right, 1);
  return ofBoth && (divisor === undefined ? inputs.length === 2 : inputs.length === 3 && isInput(divisor, 2));
}

/** f of other arguments in the places of the element and the row's number. */
export function callWith({ call, element }: OnlineSum, own: Expression, reference: Expression): CallNode {
  const [, , ...further] = call.arguments;
  const both = element === 0 ? [own, reference] : [reference, own];
  return build.call(call.name, [...both, ...further]);
}
