/** Intrinsics that are defined through themselves: nothing could ever evaluate them. */
import { calledFunctions } from "../ir/walk.ts";
import type { DeclaredIntrinsic } from "./declared.ts";
import type { Report } from "./diagnostics.ts";

const forms = ["definition", "f32", "f64", "wide"] as const;

/** Definitions call definitions, and kernels call kernels of their type; wide ones call others where there is no wide one. */
export function checkCycles(intrinsics: readonly DeclaredIntrinsic[], report: Report): void {
  for (const form of forms) {
    const calls = new Map(intrinsics.map((one) => [one.name, calledIn(one, form)]));
    for (const { name, source, nameSpan } of intrinsics) {
      const way = wayBack(name, name, calls, new Set());
      if (way === undefined) continue;
      const message = `its ${form} ends up in itself: ${[name, ...way].join(" calls ")}`;
      report({
        code: "SG015",
        source,
        span: nameSpan,
        message,
        remedy: "write one of them without the other",
      });
    }
  }
}

function calledIn(intrinsic: DeclaredIntrinsic, form: (typeof forms)[number]): ReadonlySet<string> {
  const body = intrinsic[form];
  return body === undefined || typeof body === "string" ? new Set() : calledFunctions(body);
}

/** The calls that lead from one function to another. */
function wayBack(
  from: string,
  to: string,
  calls: ReadonlyMap<string, ReadonlySet<string>>,
  visited: Set<string>,
): readonly string[] | undefined {
  for (const next of calls.get(from) ?? []) {
    if (next === to) return [next];
    if (visited.has(next)) continue;
    visited.add(next);
    const rest = wayBack(next, to, calls, visited);
    if (rest !== undefined) return [next, ...rest];
  }
  return undefined;
}
