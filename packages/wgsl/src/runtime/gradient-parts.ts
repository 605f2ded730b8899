/** What a workgroup adds up: a part of all elements, or of those of one channel. */
import type { Summed } from "./gradients-code.ts";

/** More would give the second stage, which is one workgroup per gradient, too much to do. */
export const MAX_PARTIALS = 1024;

/** The channel of a workgroup, in WGSL. */
export const OWN_CHANNEL = "own_channel";

/** In WGSL, statements with their indentation. */
export interface Parts {
  readonly functions: readonly string[];
  /** First stage: what counts elements, how many there are, and how element i is found. */
  readonly index: string;
  readonly count: string;
  readonly beforeElements: string;
  readonly atElement: readonly string[];
  /** Where the partial sum of a parameter goes. */
  readonly placeOf: (parameter: number) => string;
  /** Second stage: which partial sums are added up, and where the gradient goes. */
  readonly builtins: string;
  readonly beforePartials: string;
  readonly first: string;
  readonly end: string;
  readonly gradient: string;
}

/** Of all elements: a gradient for each parameter. */
export const whole: Parts = {
  functions: [],
  index: "i",
  count: "uniforms.element_count",
  beforeElements: "",
  atElement: [],
  // The partial sums of one parameter lie side by side.
  placeOf: (parameter) => plus(times(parameter, "groups.x"), "group.x"),
  builtins: "  @builtin(workgroup_id) parameter: vec3<u32>,\n",
  beforePartials: `  let partial_count = min((uniforms.element_count + workgroup_size - 1u) / workgroup_size, ${MAX_PARTIALS}u);\n`,
  first: "parameter.x * partial_count",
  end: "partial_count",
  gradient: "parameter.x",
};

/** Of the elements of a channel: y and z of a workgroup say of which one. */
export function byChannel(derivatives: readonly Summed[]): Parts {
  const isOne = derivatives.length === 1;
  return {
    functions: [ELEMENT_OF, ...(isOne ? [] : [gradientPlace(derivatives)])],
    index: "channel_place",
    count: "channel_length",
    beforeElements: `${WITHIN_CHANNELS}  let partials_place = ${OWN_CHANNEL} * groups.x + group.x;\n`,
    atElement: [`let i = element_of(${OWN_CHANNEL}, channel_place);`],
    // Those of one channel lie side by side, then those of one parameter.
    placeOf: (parameter) => plus(times(parameter, "uniforms.channel_count * groups.x"), "partials_place"),
    builtins: `  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
`,
    beforePartials: `${WITHIN_CHANNELS}${PARTIAL_COUNT}${summedCount(derivatives)}`,
    first: "first_partial",
    end: "summed_count",
    gradient: isOne ? OWN_CHANNEL : `gradient_place(group.x, ${OWN_CHANNEL})`,
  };
}

// The same for all invocations of a workgroup: barriers may follow.
const WITHIN_CHANNELS = `  let ${OWN_CHANNEL} = group.z * groups.y + group.y;
  if (${OWN_CHANNEL} >= uniforms.channel_count) { return; }
  let channel_length = uniforms.element_count / uniforms.channel_count;
`;

const PARTIAL_COUNT = `  let most_partials = max(${MAX_PARTIALS}u / uniforms.channel_count, 1u);
  let partial_count = min((channel_length + workgroup_size - 1u) / workgroup_size, most_partials);
  let first_partial = (group.x * uniforms.channel_count + ${OWN_CHANNEL}) * partial_count;
`;

/** Channels alternate in runs of `channel_stride` elements. */
const ELEMENT_OF = `fn element_of(channel: u32, place: u32) -> u32 {
  let run = place / uniforms.channel_stride * uniforms.channel_count + channel;
  return run * uniforms.channel_stride + place % uniforms.channel_stride;
}
`;

/** A gradient for all channels is the sum of what these have, which lies behind the part of the first one. */
function summedCount(derivatives: readonly Summed[]): string {
  const isShared = derivatives.flatMap(({ isByChannel }, at) => (isByChannel ? [] : [`group.x == ${at}u`]));
  if (isShared.length === 0) return "  let summed_count = partial_count;\n";
  return `  var summed_count = partial_count;
  if (${isShared.join(" || ")}) {
    if (${OWN_CHANNEL} > 0u) { return; }
    summed_count *= uniforms.channel_count;
  }
`;
}

/** Those of a parameter by channel are one for each. */
function gradientPlace(derivatives: readonly Summed[]): string {
  const places = derivatives.map(({ isByChannel }, at) => {
    const byChannelBefore = derivatives.slice(0, at).filter((one) => one.isByChannel).length;
    const shared = at - byChannelBefore;
    const start = plus(times(byChannelBefore, "uniforms.channel_count"), shared === 0 ? "" : `${shared}u`);
    return (isByChannel ? plus(start, "channel") : start) || "0u";
  });
  const last = places.length - 1;
  const cases = places.map(
    (place, at) => `    ${at === last ? "default" : `case ${at}u`}: { return ${place}; }\n`,
  );
  return `fn gradient_place(parameter: u32, channel: u32) -> u32 {
  switch parameter {
${cases.join("")}  }
}
`;
}

const times = (count: number, factor: string): string =>
  count === 0 ? "" : count === 1 ? factor : `${count}u * ${factor}`;

const plus = (...terms: readonly string[]): string => terms.filter((term) => term !== "").join(" + ");
