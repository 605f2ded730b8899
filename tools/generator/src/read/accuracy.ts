/** Exceptions to the promised accuracy. */
import type { Node } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import type { AccuracyException } from "../model.ts";
import { passKinds } from "../promises.ts";
import { spanOf } from "./expression.ts";
import {
  type Properties,
  onlyKnown,
  readList,
  readNumber,
  readObject,
  readString,
  readValue,
  requireProperty,
} from "./object.ts";
import { type Reading, type Scope, complain } from "./scope.ts";

export function readAccuracy(
  node: Node | undefined,
  scope: Scope,
  reading: Reading,
): { scale: Expression | undefined; exceptions: readonly AccuracyException[] } {
  const properties = readObject(node, "accuracy", reading);
  const scale = readValue(properties?.entries.get("scale"), "scale", scope, reading);
  return { scale, exceptions: readExceptions(properties, scope, reading) };
}

export function readExceptions(
  properties: Properties | undefined,
  scope: Scope,
  reading: Reading,
): readonly AccuracyException[] {
  if (properties === undefined) return [];
  onlyKnown(properties, ["scale", "exceptions"], "accuracy", reading);
  const list = readList(properties.entries.get("exceptions"), "exceptions", reading) ?? [];
  return list.flatMap((item) => readException(item, scope, reading) ?? []);
}

function readException(node: Node, scope: Scope, reading: Reading): AccuracyException | undefined {
  const what = "an accuracy exception";
  const properties = readObject(node, what, reading);
  if (properties === undefined) return undefined;
  onlyKnown(properties, ["of", "target", "ulp", "reason"], what, reading);
  const of = readString(requireProperty(properties, "of", what, reading), "of", reading);
  const target = readString(requireProperty(properties, "target", what, reading), "target", reading);
  const reason = readString(requireProperty(properties, "reason", what, reading), "reason", reading);
  const ulp = readNumber(requireProperty(properties, "ulp", what, reading), "ulp", scope.numbers, reading);
  if (of === undefined || target === undefined || reason === undefined || ulp === undefined) return undefined;
  const kind = passKinds.find((one) => one === of);
  if (kind !== undefined) return { of: kind, target, ulp, reason };
  const span = spanOf(properties.entries.get("of")!);
  return complain(
    reading,
    "SG008",
    span,
    `${of} is not a pass`,
    "write forward, derivative, secondDerivative or parameterDerivatives",
  );
}
