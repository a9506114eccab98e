import { instrumentLimits } from '../limits.ts';
import type { QuestionnaireProblem } from './questionnaire-problem.ts';

/** Each group is two levels of JSON; below the innermost lie the extensions of an extension. */
const deepest = 2 * instrumentLimits.depth + 16;
/** Values of any kind in the whole file. No list in it may be longer than a form's longest list of choices. */
const most = 2_000_000;

/** What is too large or too deep to be looked at any further; null for what is neither. It is found without recursion. */
export function tooMuch(given: unknown): QuestionnaireProblem | null {
  const waiting = [{ part: given, depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, depth } = next;
    count += 1;
    if (count > most) return { kind: 'too-large', at: 'Questionnaire', values: { limit: most } };
    if (part === null || typeof part !== 'object') continue;
    if (Array.isArray(part) && part.length > instrumentLimits.choicesInList)
      return { kind: 'too-large', at: 'Questionnaire', values: { limit: instrumentLimits.choicesInList } };
    if (depth > deepest) return { kind: 'too-deep', at: 'Questionnaire', values: { limit: instrumentLimits.depth } };
    for (const inside of Object.values(part)) waiting.push({ part: inside as unknown, depth: depth + 1 });
  }
  return null;
}
