/** What a process with WebGPU, or a page, says of itself and of what it is asked. @module */

/** The first message, before any request. */
export type Greeting =
  | { readonly kind: "ready"; readonly device: string }
  | { readonly kind: "failed"; readonly message: string };

export interface Request<Question> {
  readonly id: number;
  readonly question: Question;
}

export type Reply<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string };

export async function replyTo<Question, Answer>(
  { id, question }: Request<Question>,
  answer: (question: Question) => Promise<Answer>,
): Promise<Reply<Answer>> {
  try {
    return { id, answer: await answer(question) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

export const failed = (error: unknown): Greeting => ({ kind: "failed", message: messageOf(error) });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
