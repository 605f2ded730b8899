import type { Intrinsic } from "../intrinsic.ts";

/** What is documented of a kernel, on every target. */
export function kernelText({ title, errors, notes }: Intrinsic): string {
  const paragraph = [...(errors ? [errorsText(errors)] : []), ...(notes === "" ? [] : [notes])];
  return [`${title}.`, ...(paragraph.length === 0 ? [] : ["", ...paragraph])].join("\n");
}

const errorsText = ({ f64, f32, fused }: NonNullable<Intrinsic["errors"]>): string =>
  `Largest errors found, in ULP: f64 ${f64}; f32 ${f32}, with fused sums ${fused}.`;
