// Generated from specs/intrinsics/erfCentre.ts by @subgrad/generator. Do not edit.
/** erf x for |x| ≤ 1, in binary64 for a result that is rounded to binary32. */
export function wideErfCentre(x: number): number {
  const w = x * x - 0.5;
  const p4 =
    0.003480192137942234 +
    w * (-0.0005611924055169759 + w * (0.00007882416618560426 + w * -0.000009641518073732729));
  const p =
    -0.034531261362055234 +
    w * (-0.28107217808554136 + w * (0.07940999086277753 + w * (-0.01828388350678976 + w * p4)));
  return x + x * p;
}
