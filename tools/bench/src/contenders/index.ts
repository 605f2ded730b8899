import type { Contender } from "./contender.ts";
import { NAIVE } from "./naive.ts";
import { onnx } from "./onnx.ts";
import { OURS } from "./ours.ts";
import { installPeers } from "./peers.ts";
import { tfjs } from "./tfjs.ts";

/** In the order of the tables. */
export async function contenders(withPeers: boolean, say: (text: string) => void): Promise<Contender[]> {
  const own = [...OURS, NAIVE];
  if (!withPeers) return own;
  installPeers(say);
  return [...own, ...(await tfjs()), ...onnx()];
}
