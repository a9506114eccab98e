import type { Answer, InstanceChange } from './answer.ts';
import type { Answers } from './said.ts';

/**
 * What was said in one filling, from its answers that no other answer replaces, in any order. Where two stand for the same place (two devices
 * that did not know of each other), the later in the given order is the one that the form shows, and the place is named for a person to look at.
 */
export function gatherAnswers(
  answers: readonly Answer[],
  instances: readonly InstanceChange[],
): Answers & Readonly<{ differing: readonly string[] }> {
  const said: Record<string, Answer['said']> = {};
  const differing = new Set<string>();
  for (const answer of answers) {
    const before = said[answer.path];
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(answer.said)) differing.add(answer.path);
    said[answer.path] = answer.said;
  }
  const there: Record<string, Record<string, 'there' | 'removed'>> = {};
  for (const { path, id, is } of instances) {
    const repeat = (there[path] ??= {});
    // Removed once is removed: it is added again under an id of its own.
    if (repeat[id] !== 'removed') repeat[id] = is;
  }
  return { said, instances: there, differing: [...differing].sort() };
}
