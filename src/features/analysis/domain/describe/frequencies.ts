import { wilsonInterval } from '../effects/wilson-interval.ts';
import type { Estimate } from '../effects/interval.ts';

/** An answer, how many gave it, and of whom: no share stands without its base. */
export type Frequency = Readonly<{ answer: string; count: number; base: number; share: Estimate | null }>;

/** Each answer with its share of `base`, the people who answered (not the ticks); no share where nobody did. */
export function frequencies(answers: readonly string[], counts: readonly number[], base: number): readonly Frequency[] {
  return answers.map((answer, at) => {
    const count = counts[at] ?? 0;
    return { answer, count, base, share: base === 0 ? null : wilsonInterval(count, base) };
  });
}

/** Item non-response: how many were asked a question and left it, of all who were asked. Null where nobody was. */
export function notAnswered(
  asked: number,
  answered: number,
): (Readonly<{ count: number; base: number }> & Readonly<{ share: Estimate }>) | null {
  return asked === 0 ? null : { count: asked - answered, base: asked, share: wilsonInterval(asked - answered, asked) };
}
