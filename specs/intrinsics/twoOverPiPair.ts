import { defineIntrinsic } from "@subgrad/spec";

export default defineIntrinsic({
  name: "twoOverPiPair",
  title: "Digit number `pair` behind the point of 2/π, in base 2⁵⁰ (f32: 2²²), counted from 0",
  inputs: ["pair"],
  definition: () => 0,
  f32: ({ pair }) => {
    if (pair === 0) return 2670176;
    if (pair === 1) return 3597540;
    if (pair === 2) return 1070247;
    if (pair === 3) return 3942231;
    if (pair === 4) return 3439949;
    if (pair === 5) return 908301;
    if (pair === 6) return 2984534;
    if (pair === 7) return 1653827;
    if (pair === 8) return 2363519;
    if (pair === 9) return 2430522;
    return 0;
  },
  f64: ({ pair }) => {
    if (pair === 0) return 716770142402832;
    if (pair === 1) return 372321092467999;
    if (pair === 2) return 366375477893285;
    if (pair === 3) return 449959087325694;
    if (pair === 4) return 357954108452629;
    if (pair === 5) return 593127582966820;
    if (pair === 6) return 972758579301306;
    if (pair === 7) return 573745657609757;
    if (pair === 8) return 1034033855634683;
    if (pair === 9) return 712635457924020;
    if (pair === 10) return 318009698421165;
    if (pair === 11) return 104995864809942;
    if (pair === 12) return 252944799224434;
    if (pair === 13) return 76934606197379;
    if (pair === 14) return 782844326573953;
    if (pair === 15) return 448669181481355;
    if (pair === 16) return 396003307795673;
    if (pair === 17) return 1104951148321652;
    if (pair === 18) return 1074840692299770;
    if (pair === 19) return 612931154397163;
    if (pair === 20) return 1011301269904615;
    if (pair === 21) return 977075685992127;
    if (pair === 22) return 800359771756354;
    if (pair === 23) return 94571694849147;
    return 0;
  },
  notes:
    "There are enough for the largest number of either type. Their meaning depends on the base, hence no definition.",
  internal: true,
});
