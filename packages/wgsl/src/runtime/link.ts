import { applyConventions } from "./apply.ts";
import { checkFunction, checkIdentifier, checkOptions } from "./check.ts";
import { checkConventions } from "./conventions.ts";
import { describe } from "./describe.ts";
import type { Conventions, WgslFunction } from "./types.ts";

export interface LinkOptions extends Conventions {
  /** Replaces `act_` at the start of every function's name. */
  readonly prefix?: string | undefined;
}

/**
 * The text of the functions and of every helper they need, each once and after those it calls: to be pasted into
 * a shader. `kinks` and `jumps` choose what the functions answer where that is a convention.
 */
export function link(functions: readonly WgslFunction[], options: LinkOptions = {}): string {
  if (!Array.isArray(functions)) {
    throw new TypeError(`link: functions is ${describe(functions)}, expected an array of functions`);
  }
  functions.forEach((fn, index) => checkFunction(`link: functions[${index}]`, fn));
  checkOptions("link", options);
  if (options.prefix !== undefined) checkIdentifier("link: prefix", options.prefix);
  checkConventions("link", closure(functions), options);
  const linked = closure(functions, (fn) => applyConventions(fn, options));
  const renamed = rename(linked, options.prefix ?? "act_");
  checkNames(renamed);
  return [...new Set(renamed.map(({ code }) => `${code}\n`))].join("\n");
}

/** The transformed functions and all that these call, each once, the called before the caller. */
export function closure(
  functions: readonly WgslFunction[],
  transform = (fn: WgslFunction): WgslFunction => fn,
): readonly WgslFunction[] {
  const done = new Map<WgslFunction, WgslFunction>();
  const visit = (fn: WgslFunction): void => {
    if (done.has(fn)) return;
    const transformed = transform(fn);
    transformed.dependencies.forEach(visit);
    done.set(fn, transformed);
  };
  functions.forEach(visit);
  return [...done.values()];
}

function rename(functions: readonly WgslFunction[], prefix: string): readonly WgslFunction[] {
  const names = new Map(functions.map(({ name }) => [name, name.replace(/^act_/, prefix)]));
  const renamed = (text: string): string => text.replace(/\bact_\w+/g, (name) => names.get(name) ?? name);
  return functions.map((fn) => ({ ...fn, name: renamed(fn.name), code: renamed(fn.code) }));
}

function checkNames(functions: readonly WgslFunction[]): void {
  const codes = new Map<string, string>();
  for (const { name, code } of functions) {
    if ((codes.get(name) ?? code) !== code) {
      const remedy = "expected different names: bake(fn, { name }) gives one";
      throw new RangeError(`link: two different functions are named ${name}, ${remedy}`);
    }
    codes.set(name, code);
  }
}
