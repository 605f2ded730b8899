// Generated from specs/intrinsics/twoOverPiPair.ts by @subgrad/generator. Do not edit.
/**
 * Digit number `pair` behind the point of 2/π, in base 2⁵⁰ (f32: 2²²), counted from 0.
 *
 * There are enough for the largest number of either type. Their meaning depends on the base, hence no definition.
 */
export function twoOverPiPair(pair: number): number {
  return pair === 0
    ? 716770142402832
    : pair === 1
      ? 372321092467999
      : pair === 2
        ? 366375477893285
        : pair === 3
          ? 449959087325694
          : pair === 4
            ? 357954108452629
            : pair === 5
              ? 593127582966820
              : pair === 6
                ? 972758579301306
                : pair === 7
                  ? 573745657609757
                  : pair === 8
                    ? 1034033855634683
                    : pair === 9
                      ? 712635457924020
                      : pair === 10
                        ? 318009698421165
                        : pair === 11
                          ? 104995864809942
                          : pair === 12
                            ? 252944799224434
                            : pair === 13
                              ? 76934606197379
                              : pair === 14
                                ? 782844326573953
                                : pair === 15
                                  ? 448669181481355
                                  : pair === 16
                                    ? 396003307795673
                                    : pair === 17
                                      ? 1104951148321652
                                      : pair === 18
                                        ? 1074840692299770
                                        : pair === 19
                                          ? 612931154397163
                                          : pair === 20
                                            ? 1011301269904615
                                            : pair === 21
                                              ? 977075685992127
                                              : pair === 22
                                                ? 800359771756354
                                                : pair === 23
                                                  ? 94571694849147
                                                  : 0;
}
