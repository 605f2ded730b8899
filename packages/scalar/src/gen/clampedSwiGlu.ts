// Generated from specs/activations/clampedSwiGlu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { mulAdd } from "./internal/mulAdd.ts";
import { mulSigmoidProduct } from "./internal/mulSigmoidProduct.ts";

const PROFILES = { pytorch: { gateLimit: "left", lower: "right", upper: "left" } } as const;

/**
 * Clamped gated linear unit with a swish gate.
 *
 * `clampedSwiGlu(gate, value, alpha, limit) = (max(-limit, min(value, limit)) + 1) * min(gate, limit) * sigmoid(alpha * min(gate, limit))`
 *
 * The gate is clamped from above, the value on both sides and moved by 1, so that 0 leaves the gate as it is.
 *
 * Error: at most 2 ULP.
 *
 * @param alpha Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702.
 * @param limit Largest gate, and largest magnitude of the value. A number > 0; default 7.
 *
 * @see OpenAI 2025, gpt-oss-120b & gpt-oss-20b Model Card, arXiv:2508.10925
 */
export function clampedSwiGlu(gate: number, value: number, alpha = 1.702, limit = 7): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const g = gate < limit ? gate : limit;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  return mulSigmoidProduct(Math.abs(g) < 1e-30 ? (v + 1) * g : mulAdd(v, g, g), alpha, g);
}

/**
 * The derivative of {@link clampedSwiGlu} in gate.
 *
 * At the kink `gateLimit`, gate = limit: its limit, from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702.
 * @param limit Largest gate, and largest magnitude of the value. A number > 0; default 7.
 */
export function clampedSwiGluGateDerivative(gate: number, value: number, alpha = 1.702, limit = 7): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const z = alpha * gate;
  const factor =
    (z > 0 ? 1 : mulAdd(alpha, gate, 1)) + mulSigmoidProduct(Math.abs(z), -Math.abs(alpha), Math.abs(gate));
  return gate <= limit ? mulSigmoidProduct(mulAdd(v, factor, factor), alpha, gate) : 0;
}

/** {@link clampedSwiGluGateDerivative} with a chosen convention at its kinks. */
export function createClampedSwiGluGateDerivative(
  options: { readonly kinks?: Kinks<"gateLimit" | "lower" | "upper", "pytorch"> } = {},
): (gate: number, value: number, alpha?: number, limit?: number) => number {
  const kinks = resolveKinks(
    "createClampedSwiGluGateDerivative",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return (gate, value, alpha = 1.702, limit = 7) => {
    if (Number.isNaN(gate)) return gate;
    if (Number.isNaN(value)) return value;
    if (gate === limit)
      return slopeAt(
        kinks.gateLimit,
        mulSigmoidProduct(
          mulAdd(
            value < -limit ? -limit : value > limit ? limit : value,
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          ),
          alpha,
          limit,
        ),
        0,
      );
    return clampedSwiGluGateDerivative(gate, value, alpha, limit);
  };
}

/**
 * The derivative of {@link clampedSwiGlu} in value.
 *
 * At the kink `lower`, value = -limit: mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit), from the right (from the left: 0). torch.clamp passes the gradient on at its bounds.
 * At the kink `upper`, value = limit: mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit), from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702.
 * @param limit Largest gate, and largest magnitude of the value. A number > 0; default 7.
 */
export function clampedSwiGluValueDerivative(gate: number, value: number, alpha = 1.702, limit = 7): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const g = gate <= limit ? gate : limit;
  return value > limit ? 0 : value < -limit ? 0 : mulSigmoidProduct(g, alpha, g);
}

/** {@link clampedSwiGluValueDerivative} with a chosen convention at its kinks. */
export function createClampedSwiGluValueDerivative(
  options: { readonly kinks?: Kinks<"gateLimit" | "lower" | "upper", "pytorch"> } = {},
): (gate: number, value: number, alpha?: number, limit?: number) => number {
  const kinks = resolveKinks(
    "createClampedSwiGluValueDerivative",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return (gate, value, alpha = 1.702, limit = 7) => {
    if (Number.isNaN(gate)) return gate;
    if (Number.isNaN(value)) return value;
    if (value === -limit)
      return slopeAt(
        kinks.lower,
        0,
        mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      );
    if (value === limit)
      return slopeAt(
        kinks.upper,
        mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
        0,
      );
    return clampedSwiGluValueDerivative(gate, value, alpha, limit);
  };
}

/**
 * The second derivative of {@link clampedSwiGlu} in gate.
 *
 * At the kink `gateLimit`, gate = limit: its limit, from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702.
 * @param limit Largest gate, and largest magnitude of the value. A number > 0; default 7.
 */
export function clampedSwiGluGateSecondDerivative(
  gate: number,
  value: number,
  alpha = 1.702,
  limit = 7,
): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const z = Math.abs(alpha * gate);
  const bend =
    mulAdd(-Math.abs(alpha), Math.abs(gate), 2) + mulSigmoidProduct(2 * z, -Math.abs(alpha), Math.abs(gate));
  const factor = (v + 1) * (alpha * (z < 2000 ? bend : -2000));
  return gate <= limit ? mulSigmoidProduct(mulSigmoidProduct(factor, alpha, gate), -alpha, gate) : 0;
}

/** {@link clampedSwiGluGateSecondDerivative} with a chosen convention at its kinks. */
export function createClampedSwiGluGateSecondDerivative(
  options: { readonly kinks?: Kinks<"gateLimit" | "lower" | "upper", "pytorch"> } = {},
): (gate: number, value: number, alpha?: number, limit?: number) => number {
  const kinks = resolveKinks(
    "createClampedSwiGluGateSecondDerivative",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return (gate, value, alpha = 1.702, limit = 7) => {
    if (Number.isNaN(gate)) return gate;
    if (Number.isNaN(value)) return value;
    if (gate === limit)
      return gradientAt(
        kinks.gateLimit,
        "left",
        mulSigmoidProduct(
          mulAdd(
            value < -limit ? -limit : value > limit ? limit : value,
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          ),
          alpha,
          limit,
        ),
        0,
        mulSigmoidProduct(1, alpha, limit) *
          ((value < -limit ? -limit : value > limit ? limit : value) *
            ((alpha * limit > 0 ? 0 : alpha) +
              (mulSigmoidProduct(1, -Math.abs(alpha), Math.abs(limit)) *
                ((alpha * limit < 0 ? -1 : 1) * alpha) +
                mulSigmoidProduct(
                  -(
                    Math.abs(alpha * limit) *
                    Math.abs(alpha) *
                    mulSigmoidProduct(1, Math.abs(alpha), Math.abs(limit))
                  ),
                  -Math.abs(alpha),
                  Math.abs(limit),
                ))) +
            ((alpha * limit > 0 ? 0 : alpha) +
              (mulSigmoidProduct(1, -Math.abs(alpha), Math.abs(limit)) *
                ((alpha * limit < 0 ? -1 : 1) * alpha) +
                mulSigmoidProduct(
                  -(
                    Math.abs(alpha * limit) *
                    Math.abs(alpha) *
                    mulSigmoidProduct(1, Math.abs(alpha), Math.abs(limit))
                  ),
                  -Math.abs(alpha),
                  Math.abs(limit),
                )))) +
          mulSigmoidProduct(
            mulAdd(
              value < -limit ? -limit : value > limit ? limit : value,
              (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
                mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
              (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
                mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
            ) *
              alpha *
              mulSigmoidProduct(1, -alpha, limit),
            alpha,
            limit,
          ),
        0,
      );
    return clampedSwiGluGateSecondDerivative(gate, value, alpha, limit);
  };
}

/**
 * The mixed second derivative of {@link clampedSwiGlu} in value and gate.
 *
 * At the kink `gateLimit`, gate = limit: its limit, from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 * At the kink `lower`, value = -limit: its limit, from the right (from the left: 0). torch.clamp passes the gradient on at its bounds.
 * At the kink `upper`, value = limit: its limit, from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702.
 * @param limit Largest gate, and largest magnitude of the value. A number > 0; default 7.
 */
export function clampedSwiGluMixedSecondDerivative(
  gate: number,
  value: number,
  alpha = 1.702,
  limit = 7,
): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const slope =
    gate <= limit ? mulSigmoidProduct(1 + mulSigmoidProduct(alpha * gate, -alpha, gate), alpha, gate) : 0;
  return value > limit ? 0 : value < -limit ? 0 : slope;
}

/** {@link clampedSwiGluMixedSecondDerivative} with a chosen convention at its kinks. */
export function createClampedSwiGluMixedSecondDerivative(
  options: { readonly kinks?: Kinks<"gateLimit" | "lower" | "upper", "pytorch"> } = {},
): (gate: number, value: number, alpha?: number, limit?: number) => number {
  const kinks = resolveKinks(
    "createClampedSwiGluMixedSecondDerivative",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return (gate, value, alpha = 1.702, limit = 7) => {
    if (Number.isNaN(gate)) return gate;
    if (Number.isNaN(value)) return value;
    if (gate === limit)
      return gradientAt(
        kinks.gateLimit,
        "left",
        mulSigmoidProduct(
          mulAdd(
            value < -limit ? -limit : value > limit ? limit : value,
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          ),
          alpha,
          limit,
        ),
        0,
        value > limit
          ? 0
          : value < -limit
            ? 0
            : mulSigmoidProduct(1, alpha, limit) +
              mulSigmoidProduct(limit * alpha * mulSigmoidProduct(1, -alpha, limit), alpha, limit),
        0,
      );
    if (value === -limit)
      return gradientAt(
        kinks.lower,
        "right",
        0,
        mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
        0,
        mulSigmoidProduct(1, alpha, gate <= limit ? gate : limit) * (gate <= limit ? 1 : 0) +
          mulSigmoidProduct(
            (gate <= limit ? gate : limit) *
              alpha *
              mulSigmoidProduct(1, -alpha, gate <= limit ? gate : limit),
            alpha,
            gate <= limit ? gate : limit,
          ) *
            (gate <= limit ? 1 : 0),
      );
    if (value === limit)
      return gradientAt(
        kinks.upper,
        "left",
        mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
        0,
        mulSigmoidProduct(1, alpha, gate <= limit ? gate : limit) * (gate <= limit ? 1 : 0) +
          mulSigmoidProduct(
            (gate <= limit ? gate : limit) *
              alpha *
              mulSigmoidProduct(1, -alpha, gate <= limit ? gate : limit),
            alpha,
            gate <= limit ? gate : limit,
          ) *
            (gate <= limit ? 1 : 0),
        0,
      );
    return clampedSwiGluMixedSecondDerivative(gate, value, alpha, limit);
  };
}

/**
 * The derivative of {@link clampedSwiGlu} in alpha.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702.
 * @param limit Largest gate, and largest magnitude of the value. A number > 0; default 7.
 */
export function clampedSwiGluAlphaDerivative(gate: number, value: number, alpha = 1.702, limit = 7): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const g = gate <= limit ? gate : limit;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const rising = mulSigmoidProduct(g, Math.abs(alpha), Math.abs(g));
  return mulSigmoidProduct((v + 1) * g * rising, -Math.abs(alpha), Math.abs(g));
}

/** {@link clampedSwiGluAlphaDerivative} with a chosen convention at its kinks. */
export function createClampedSwiGluAlphaDerivative(
  options: { readonly kinks?: Kinks<"gateLimit" | "lower" | "upper", "pytorch"> } = {},
): (gate: number, value: number, alpha?: number, limit?: number) => number {
  resolveKinks(
    "createClampedSwiGluAlphaDerivative",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return clampedSwiGluAlphaDerivative;
}

/**
 * The derivative of {@link clampedSwiGlu} in limit.
 *
 * At the kink `gateLimit`, gate = limit: its limit, on both sides. torch.clamp passes the gradient on at its bounds.
 * At the kink `lower`, value = -limit: its limit, on both sides. torch.clamp passes the gradient on at its bounds.
 * At the kink `upper`, value = limit: its limit, on both sides. torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 6 ULP.
 *
 * @param alpha Sharpness of the gate; 1.702 makes it nearly gelu. Any number; default 1.702.
 * @param limit Largest gate, and largest magnitude of the value. A number > 0; default 7.
 */
export function clampedSwiGluLimitDerivative(gate: number, value: number, alpha = 1.702, limit = 7): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  const g = gate <= limit ? gate : limit;
  const v = value < -limit ? -limit : value > limit ? limit : value;
  const factor = 1 + mulSigmoidProduct(alpha * limit, -alpha, limit);
  const ofGate = gate > limit ? mulSigmoidProduct((v + 1) * factor, alpha, limit) : 0;
  const silu = mulSigmoidProduct(g, alpha, g);
  return value > limit ? ofGate + silu : value < -limit ? ofGate - silu : ofGate;
}

/** {@link clampedSwiGluLimitDerivative} with a chosen convention at its kinks. */
export function createClampedSwiGluLimitDerivative(
  options: { readonly kinks?: Kinks<"gateLimit" | "lower" | "upper", "pytorch"> } = {},
): (gate: number, value: number, alpha?: number, limit?: number) => number {
  const kinks = resolveKinks(
    "createClampedSwiGluLimitDerivative",
    { gateLimit: "left", lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  return (gate, value, alpha = 1.702, limit = 7) => {
    if (Number.isNaN(gate)) return gate;
    if (Number.isNaN(value)) return value;
    if (gate === limit)
      return gradientAt(
        kinks.gateLimit,
        "left",
        mulSigmoidProduct(
          mulAdd(
            value < -limit ? -limit : value > limit ? limit : value,
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
            (alpha * limit > 0 ? 1 : mulAdd(alpha, limit, 1)) +
              mulSigmoidProduct(Math.abs(alpha * limit), -Math.abs(alpha), Math.abs(limit)),
          ),
          alpha,
          limit,
        ),
        0,
        value > limit
          ? mulSigmoidProduct(limit, alpha, limit)
          : value < -limit
            ? -mulSigmoidProduct(limit, alpha, limit)
            : 0,
        value > limit
          ? mulSigmoidProduct(
              ((value < -limit ? -limit : value > limit ? limit : value) + 1) *
                (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
              alpha,
              limit,
            ) + mulSigmoidProduct(limit, alpha, limit)
          : value < -limit
            ? mulSigmoidProduct(
                ((value < -limit ? -limit : value > limit ? limit : value) + 1) *
                  (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
                alpha,
                limit,
              ) - mulSigmoidProduct(limit, alpha, limit)
            : mulSigmoidProduct(
                ((value < -limit ? -limit : value > limit ? limit : value) + 1) *
                  (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
                alpha,
                limit,
              ),
      );
    if (value === -limit)
      return gradientAt(
        kinks.lower,
        "right",
        0,
        mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
        (gate > limit
          ? mulSigmoidProduct(
              (1 - limit) * (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
              alpha,
              limit,
            )
          : 0) - mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
        gate > limit
          ? mulSigmoidProduct(
              (1 - limit) * (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
              alpha,
              limit,
            )
          : 0,
      );
    if (value === limit)
      return gradientAt(
        kinks.upper,
        "left",
        mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
        0,
        gate > limit
          ? mulSigmoidProduct(
              (limit + 1) * (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
              alpha,
              limit,
            )
          : 0,
        (gate > limit
          ? mulSigmoidProduct(
              (limit + 1) * (1 + mulSigmoidProduct(alpha * limit, -alpha, limit)),
              alpha,
              limit,
            )
          : 0) + mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit),
      );
    return clampedSwiGluLimitDerivative(gate, value, alpha, limit);
  };
}
