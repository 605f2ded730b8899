/** What a picture says of conventions, in words. */
import { type Kink, printExpression } from "../generator.ts";
import { type Break, isVisible } from "./curve.ts";
import { numberText, typographic } from "./numbers.ts";
import { type Drawn, type Subject, breaksOf, passOf } from "./subject.ts";

/** A kink in the picture, and what the functions answer there. */
interface Note {
  readonly x: number;
  readonly place: string;
  readonly answers: string;
}

/** "At x = ±lambda: value 0, slope 0."; nothing where there is nothing to choose. */
export function conventionText(subject: Subject): string {
  const sentences = withSigns(notes(subject)).map(({ place, answers }) => `At x = ${place}: ${answers}.`);
  return sentences.join(" ");
}

function notes(subject: Subject): Note[] {
  const [values, slopes] = [breaksOf(subject, "forward"), breaksOf(subject, "derivative")];
  const seen = new Set<number>();
  return subject.activation.kinks.flatMap((kink): Note[] => {
    const x = subject.valueOf(kink.at) + 0;
    const answers = [
      ...answer("value", subject, kink, "forward", values, x),
      ...answer("slope", subject, kink, "derivative", slopes, x),
    ];
    if (kink.smooth || seen.has(x) || answers.length === 0) return [];
    seen.add(x);
    return [{ x, place: typographic(printExpression(kink.at)), answers: answers.join(", ") }];
  });
}

function answer(
  noun: string,
  { activation }: Subject,
  kink: Kink,
  drawn: Drawn,
  breaks: readonly Break[],
  x: number,
): string[] {
  const met = breaks.find((one) => one.x === x);
  if (met === undefined || !isVisible(met)) return [];
  const sides = passOf(activation, drawn).atKinks.find((one) => one.kink === kink.name);
  const rule = drawn === "forward" ? kink.value : kink.use;
  const formula = rule === "left" ? sides?.left : rule === "right" ? sides?.right : undefined;
  const number = numberText(met.answer);
  const symbol = formula && typographic(printExpression(formula));
  return [`${noun} ${symbol === undefined || symbol === number ? "" : `${symbol} = `}${number}`];
}

/** One sentence for two points that mirror each other and answer alike. */
function withSigns(all: readonly Note[]): Note[] {
  const mirrored = (note: Note): Note | undefined =>
    all.find((other) => other.x !== 0 && other.x === -note.x && other.answers === note.answers);
  return all.flatMap((note) => {
    const mirror = mirrored(note);
    if (mirror === undefined) return [note];
    const positive = note.place.startsWith("−") ? mirror : note;
    return all.indexOf(mirror) > all.indexOf(note) ? [{ ...positive, place: `±${positive.place}` }] : [];
  });
}
