/** Whether the gradients of a network are the slopes of its loss. */
import type { Digits } from "./digits.ts";
import { type Network, backward, crossEntropy, forward, numbersOf } from "./network.ts";

const STEP = 1e-6;

/**
 * The largest difference between a gradient and a central difference quotient, relative to the largest gradient of
 * the same array; `perArray` numbers of each are tried.
 */
export function gradientError(network: Network, { images, labels }: Digits, perArray: number): number {
  const gradients = backward(network, forward(network, images), labels);
  const loss = (): number => crossEntropy(forward(network, images).probabilities, labels);
  const errors = numbersOf(network).map((numbers, index) => {
    const gradient = gradients[index]!;
    const largest = gradient.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    const stride = Math.max(1, Math.floor(numbers.length / perArray));
    let worst = 0;
    for (let i = 0; i < numbers.length; i += stride) {
      const value = numbers[i]!;
      numbers[i] = value + STEP;
      const above = loss();
      numbers[i] = value - STEP;
      const slope = (above - loss()) / (2 * STEP);
      numbers[i] = value;
      worst = Math.max(worst, Math.abs(slope - gradient[i]!) / largest);
    }
    return worst;
  });
  return Math.max(...errors);
}
