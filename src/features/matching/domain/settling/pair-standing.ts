import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';

/** Whether there is anything to ask about a pair: only `open` may be asked. `gone`: a record that is not there, or was made in error. */
export type PairStanding = 'open' | 'joined' | 'not-same' | 'refused' | 'gone';

type Pair = Readonly<{ a: string; b: string }>;

/** The kinds of entry that say whether a pair may be asked about. `matching-refused`: the person does not want their records compared. */
export const standingKinds = [
  'same-person',
  'not-same-person',
  'retracted',
  'recorded-in-error',
  'matching-refused',
] as const;

/**
 * Where each pair stands, by the statements in force about its records and those that they are joined with. `membersOf` has every record that exists,
 * with all records of the same person.
 */
export function pairStandings(
  membersOf: ReadonlyMap<string, readonly string[]>,
  statements: Iterable<Entry>,
): (pair: Pair) => PairStanding {
  const notSame = new Set<string>();
  const refused = new Set<string>();
  const inError = new Set<string>();
  for (const { kind, subject, body } of settle(statements).facts) {
    if (kind === 'not-same-person') notSame.add(keyOf(subject.id, (body as { with: string }).with));
    if (kind === 'matching-refused') refused.add(subject.id);
    if (kind === 'recorded-in-error') inError.add(subject.id);
  }
  return ({ a, b }) => {
    const [ofA, ofB] = [membersOf.get(a), membersOf.get(b)];
    if (ofA === undefined || ofB === undefined || inError.has(a) || inError.has(b)) return 'gone';
    if (ofA.includes(b)) return 'joined';
    if ([...ofA, ...ofB].some((id) => refused.has(id))) return 'refused';
    return ofA.some((one) => ofB.some((other) => notSame.has(keyOf(one, other)))) ? 'not-same' : 'open';
  };
}

const keyOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);
