import type { InputDomain } from "./activation.ts";

/** A number that an identity holds for whatever it is, within its domain. */
export interface IdentityParameter {
  readonly default: number;
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  /** Further values to try, beside the default and the ends of the domain. */
  readonly samples?: readonly number[];
}

export type IdentityParameters = { readonly [name: string]: IdentityParameter };

/** x runs over all numbers of its domain; y and z are some numbers. */
export type IdentityNames<P> = { readonly x: number; readonly y: number; readonly z: number } & {
  readonly [K in keyof P]: number;
};

/** Read by the generator, never executed: functions of `@subgrad/scalar` and arithmetic between them. */
export type IdentitySide<P> = (names: IdentityNames<P>) => number;

export interface Identity<P> {
  /** Why it holds, for the documentation. */
  readonly why: string;
  readonly parameters?: P;
  /** The x for which it holds; all of them where it is absent. */
  readonly domain?: InputDomain;
  readonly left: IdentitySide<P>;
  readonly right: IdentitySide<P>;
}

/** One identity. */
export function equal<const P extends IdentityParameters = {}>(identity: Identity<P>): Identity<P> {
  return identity;
}

/** Declares what is equal, by name. The generator reads the call; it never runs it. */
export function defineIdentities<const I extends { readonly [name: string]: { readonly why: string } }>(
  identities: I,
): I {
  return identities;
}
