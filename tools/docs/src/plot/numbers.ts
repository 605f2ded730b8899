/** Six digits are more than a picture shows; the minus sign is as long as the plus. */
export const numberText = (value: number): string => typographic(String(Number(value.toPrecision(6)) + 0));

/** A formula as it is set, not typed. */
export const typographic = (text: string): string => text.replaceAll("-", "−").replaceAll("Infinity", "∞");
