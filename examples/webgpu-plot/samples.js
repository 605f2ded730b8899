// Values and derivatives of an activation on the GPU.
import { createActivation } from "@subgrad/wgsl/runtime";
import { switchPlaces } from "./kinks.js";

export const FROM = -5;
export const TO = 5;
const STEPS = 640;
/** How far beside a kink one-sided limits are taken: too little to be seen. */
const BESIDE = 2 ** -12;

/** A curve's points in pieces that end just before a kink and begin just behind it, and the points at kinks. */
export async function sample(device, activation, conventions) {
  const places = (await switchPlaces(device, activation)).filter((place) => place > FROM && place < TO);
  const x = Float32Array.from(positions(places));
  const gpu = await createActivation(device, activation, { passes: ["forward", "backward"], ...conventions });
  const value = await gpu.forward(x);
  const slope = await gpu.backward(new Float32Array(x.length).fill(1), x);
  gpu.release();
  return { value: curve(x, value, places), slope: curve(x, slope, places) };
}

function positions(places) {
  const even = Array.from({ length: STEPS + 1 }, (_, step) => FROM + ((TO - FROM) * step) / STEPS);
  const free = even.filter((x) => places.every((place) => Math.abs(x - place) > BESIDE));
  const around = places.flatMap((place) => [place - BESIDE, place, place + BESIDE]);
  return [...free, ...around].sort((a, b) => a - b);
}

function curve(x, y, places) {
  const points = Array.from(x, (position, index) => [position, y[index]]);
  const isKink = ([position]) => places.includes(position);
  const pieces = [[]];
  for (const point of points) {
    if (isKink(point) || !Number.isFinite(point[1])) pieces.push([]);
    else pieces.at(-1).push(point);
  }
  const breaks = points.flatMap((point, index) =>
    isKink(point) ? [{ left: points[index - 1], at: point, right: points[index + 1] }] : [],
  );
  return { pieces: pieces.filter((piece) => piece.length > 1), breaks };
}
