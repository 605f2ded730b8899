/**
 * Mathematical constants: exact in the oracle, rounded once to the element type elsewhere.
 * @module
 */

/** π */
export const PI: number = Math.PI;
/** ln 2 */
export const LN2: number = Math.LN2;
/** log₂ e */
export const LOG2E: number = Math.LOG2E;
/** √2 */
export const SQRT2: number = Math.SQRT2;
/** √½ */
export const SQRT1_2: number = Math.SQRT1_2;
/** 1 / √(2π): the peak of the normal density. */
export const INV_SQRT_2PI = 0.3989422804014327;
/** 2 / √π: the slope of erf at 0. */
export const TWO_OVER_SQRT_PI = 1.1283791670955126;
