// Generated from specs/intrinsics/expProduct.ts by @subgrad/generator. Do not edit.
import { expReduced } from "./expReduced.ts";
import { productLost } from "./productLost.ts";
import { reduceLn2High } from "./reduceLn2High.ts";
import { reduceLn2Low } from "./reduceLn2Low.ts";
import { roundTiesToEven } from "./roundTiesToEven.ts";
import { scaleByPowerOfTwo } from "./scaleByPowerOfTwo.ts";

/** e^(a·b), as accurate as if the product were not rounded. */
export function expProduct(a: number, b: number): number {
  const product = a * b;
  const atLeast = product < -746 ? -746 : product;
  const clamped = atLeast > 710 ? 710 : atLeast;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const lost = clamped === product ? productLost(a, b, product) : 0;
  return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n) - lost), n);
}
