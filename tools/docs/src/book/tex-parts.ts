/** Pieces of TeX. */

/** How tightly a text is bound: what is looser needs parentheses. */
export const strength = { choice: 0, sum: 1, product: 2, unary: 3, atom: 4 } as const;
export type Strength = (typeof strength)[keyof typeof strength];

export interface Tex {
  readonly text: string;
  readonly strength: Strength;
}

export const atom = (text: string): Tex => ({ text, strength: strength.atom });

export const enclosed = ({ text, strength: own }: Tex, least: Strength): string =>
  own >= least ? text : `\\left(${text}\\right)`;
