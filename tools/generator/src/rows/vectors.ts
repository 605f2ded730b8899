/** Which passes over rows vectors of binary32 can do; those of binary64 can do all. */
import type { RowPass } from "../model.ts";

/** What noise loses where it is rounded to binary32 is lost of an exponent. */
export const suitsBinary32 = ({ inputs }: RowPass): boolean => !inputs.includes("g");
