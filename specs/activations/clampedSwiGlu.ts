import { abs, defineGatedActivation, max, min, mulAdd, mulSigmoidProduct, sigmoid } from "@subgrad/spec";

const TINY = 1e-30;

export default defineGatedActivation({
  name: "clampedSwiGlu",
  title: "Clamped gated linear unit with a swish gate",
  description:
    "The gate is clamped from above, the value on both sides and moved by 1, so that 0 leaves the gate as it is.",
  reference: "OpenAI 2025, gpt-oss-120b & gpt-oss-20b Model Card, arXiv:2508.10925",
  aliases: ["gpt_oss_swiglu", "swigluoai", "SwiGLU-OAI"],
  parameters: {
    alpha: { default: 1.702, description: "Sharpness of the gate; 1.702 makes it nearly gelu." },
    limit: { default: 7, above: 0, description: "Largest gate, and largest magnitude of the value." },
  },
  gate: "first",
  forward: ({ gate, value, alpha, limit }) => {
    const g = min(gate, limit);
    const v = max(-limit, min(value, limit));
    return (v + 1) * g * sigmoid(alpha * g);
  },
  derivatives: {
    gate: ({ gate, value, alpha, limit }) => {
      const v = value < -limit ? -limit : value > limit ? limit : value;
      const z = alpha * gate;
      // The sigmoid of the side where it is small: that of the other side cancels most of 1.
      const factor = (z > 0 ? 1 : mulAdd(alpha, gate, 1)) + mulSigmoidProduct(abs(z), -abs(alpha), abs(gate));
      return gate < limit ? mulSigmoidProduct(mulAdd(v, factor, factor), alpha, gate) : 0;
    },
    value: ({ gate, value, alpha, limit }) => {
      const g = gate < limit ? gate : limit;
      return value > limit ? 0 : value < -limit ? 0 : mulSigmoidProduct(g, alpha, g);
    },
  },
  parameterDerivatives: {
    alpha: ({ gate, value, alpha, limit }) => {
      const g = gate < limit ? gate : limit;
      const v = value < -limit ? -limit : value > limit ? limit : value;
      const rising = mulSigmoidProduct(g, abs(alpha), abs(g));
      return mulSigmoidProduct((v + 1) * g * rising, -abs(alpha), abs(g));
    },
    limit: ({ gate, value, alpha, limit }) => {
      const g = gate < limit ? gate : limit;
      const v = value < -limit ? -limit : value > limit ? limit : value;
      const factor = 1 + mulSigmoidProduct(alpha * limit, -alpha, limit);
      const ofGate = gate > limit ? mulSigmoidProduct((v + 1) * factor, alpha, limit) : 0;
      const silu = mulSigmoidProduct(g, alpha, g);
      return value > limit ? ofGate + silu : value < -limit ? ofGate - silu : ofGate;
    },
  },
  // Scales last, so that products last where the sigmoid underflows. (v + 1)·g is rounded once, except where the product
  // with v alone could underflow.
  stable: {
    forward: ({ gate, value, alpha, limit }) => {
      const g = gate < limit ? gate : limit;
      const v = value < -limit ? -limit : value > limit ? limit : value;
      return mulSigmoidProduct(abs(g) < TINY ? (v + 1) * g : mulAdd(v, g, g), alpha, g);
    },
    secondDerivatives: {
      gate: ({ gate, value, alpha, limit }) => {
        const v = value < -limit ? -limit : value > limit ? limit : value;
        // 2 − z·tanh(z/2) for z = |alpha · gate| as 2 − z + 2z·σ(−z), of which 2 − z is nearly exact where it cancels. Where
        // it is cut off the sigmoid has underflown.
        const z = abs(alpha * gate);
        const bend = mulAdd(-abs(alpha), abs(gate), 2) + mulSigmoidProduct(2 * z, -abs(alpha), abs(gate));
        const factor = (v + 1) * (alpha * (z < 2000 ? bend : -2000));
        return gate < limit ? mulSigmoidProduct(mulSigmoidProduct(factor, alpha, gate), -alpha, gate) : 0;
      },
      mixed: ({ gate, value, alpha, limit }) => {
        const slope =
          gate < limit
            ? mulSigmoidProduct(1 + mulSigmoidProduct(alpha * gate, -alpha, gate), alpha, gate)
            : 0;
        return value > limit ? 0 : value < -limit ? 0 : slope;
      },
    },
  },
  kinks: {
    gateLimit: {
      of: "gate",
      at: ({ limit }) => limit,
      use: "left",
      why: "torch.clamp passes the gradient on at its bounds.",
      elsewhere: { pytorch: "left" },
    },
    lower: {
      of: "value",
      at: ({ limit }) => -limit,
      use: "right",
      why: "torch.clamp passes the gradient on at its bounds.",
      elsewhere: { pytorch: "right" },
    },
    upper: {
      of: "value",
      at: ({ limit }) => limit,
      use: "left",
      why: "torch.clamp passes the gradient on at its bounds.",
      elsewhere: { pytorch: "left" },
    },
  },
  accuracy: {
    scale: ({ value }) => (abs(value) + 1) / 8,
    exceptions: [
      {
        of: "forward",
        target: "batch-f32",
        ulp: 4,
        reason: "The product of the moved value and the gate is rounded before the sigmoid scales it.",
      },
    ],
  },
});
