/** Words that activations and parameters may not be named like. @module */
const javascript =
  "abstract arguments async await boolean break byte case catch char class const continue debugger default delete do " +
  "double else enum eval export extends false final finally float for from function get goto if implements import in " +
  "instanceof int interface let long native new null of package private protected public return set short static super " +
  "switch synchronized this throw throws transient true try type typeof undefined var void volatile while with yield " +
  "Infinity NaN";

/** WGSL 17 June 2025 draft, sections 15.1 and 15.2 and the predeclared types and functions that formulas could meet. */
const wgsl =
  "alias array atomic bool const_assert continuing diagnostic discard enable f16 f32 fallthrough fn i32 loop mat2x2 " +
  "mat3x3 mat4x4 override ptr requires sampler storage struct texture u32 uniform uses vec2 vec3 vec4 workgroup " +
  "active alignas alignof as asm attribute auto become binding_array cast coherent column_major common compile " +
  "concept crate decltype demote explicit extern external filter fixed friend globallycoherent handle highp impl " +
  "inline inout input layout lowp macro match mediump meta mod module move mut mutable namespace noinline nointerpolation " +
  "output param partition pass patch pixelfragment point precise precision premerge priv protected pub readonly ref " +
  "regardless register reinterpret_cast resource restrict row_major self shared sizeof smooth snorm target template " +
  "trait union unless unorm unsafe unsized use using varying virtual wgsl where writeonly " +
  "nil noexcept noperspective nullptr of operator packoffset require std subroutine typedef typeid typename consteval " +
  "constexpr constinit fxgroup groupshared " +
  "bitcast select any all dot fma mix sign step clamp saturate pow ldexp";

/** Exports of the packages that are not activations. */
const packages = "bake catalog configure backend allocate free reserve kernel link index runtime";

/** Activations are exported by these names from JavaScript; WGSL gives them a prefix. */
export const reservedExportNames: ReadonlySet<string> = new Set(`${javascript} ${packages}`.split(" "));

/** Parameters are spelled alike in JavaScript and WGSL. */
export const reservedWords: ReadonlySet<string> = new Set(`${javascript} ${wgsl}`.split(" "));

/** What emitted functions call: an argument of that name would hide it. */
const called =
  "addTo apartFrom asElementOf channelLayout channelParameter checkInput checkLike checkOptions checkTogether choiceParameter " +
  "gradientAt gradientOf isFloat32 numberParameter outputFor outputsFor resolveJumps resolveKinks slopeAt startSum totalOf valueAt " +
  "checkMask checkNumber maskValues outputOfLength rowLayout rowValues gatedOutputFor givenOrZeros halfOutputFor oneRow splitRows " +
  "gumbelAt noiseFor normalAt uniformAt";

/**
 * Inputs of the families, keys of the options that parameters stand beside, and what emitted functions call their
 * own variables.
 */
export const reservedParameterNames: ReadonlySet<string> = new Set(
  (
    "x y dy ddx ddgate ddvalue gate value mask u z g name out kinks jumps channels channelStride seed training offset precision " +
    "rowLength rowStride options given noise loop slope total totals bend gradient i channel end requirements start length row rows next sum " +
    `largest smallest root j g v gateStart valueStart dyOut gateOut valueOut ofGate ofValue mixed output sums ${called}`
  ).split(" "),
);

/** Whether a name can be spelled alike in every target. */
export function isSpellable(name: string): boolean {
  return isCamelCase(name) && !reservedWords.has(name);
}

export const isCamelCase = (name: string): boolean => /^[a-z][a-zA-Z0-9]*$/.test(name);
