/** What is differentiated by. */
import type { DerivativeRules } from "../ir/differentiate.ts";
import type { Model } from "../model.ts";

export function derivativeRules(intrinsics: Model["intrinsics"]): DerivativeRules {
  return (name) => intrinsics.get(name);
}
