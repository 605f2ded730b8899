/** An activation in exact arithmetic, in the form that the generator writes. */
import type { WgslActivation, WgslFunction } from "@subgrad/wgsl";

const isNaN: WgslFunction = {
  name: "act_fn_is_nan",
  code: `fn act_fn_is_nan(x: f32) -> bool {
  let magnitude = bitcast<u32>(x) & 0x7fffffffu;
  return magnitude > 0x7f800000u;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};

const details = {
  parameters: [
    { name: "bend", default: 0.5 },
    { name: "slope", default: 0.25 },
  ],
  dependencies: [isNaN],
};

function body(name: string, rightPiece: string, leftPiece: string): string {
  return `fn ${name}(x: f32, bend: f32, slope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > bend) { return ${rightPiece}; }
  return ${leftPiece};
}`;
}

/** x above the bend, and below it a line of the given slope that meets it there. */
export const hinge: WgslActivation = {
  name: "hinge",
  forward: {
    ...details,
    name: "act_hinge",
    code: body("act_hinge", "x", "slope * (x - bend) + bend"),
    switches: {},
  },
  derivative: {
    ...details,
    name: "act_hinge_derivative",
    code: body("act_hinge_derivative", "1.0", "slope"),
    switches: { bend: { at: "bend", left: "slope", right: "1.0", use: "left" } },
  },
  parameterDerivatives: {
    bend: {
      ...details,
      name: "act_hinge_d_bend",
      code: body("act_hinge_d_bend", "0.0", "1.0 - slope"),
      switches: {
        bend: { at: "bend", left: "1.0 - slope", right: "0.0", use: "left", slopes: ["slope", "1.0"] },
      },
    },
  },
};
