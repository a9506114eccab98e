import type { Change } from '#platform/lists/domain/proposal.ts';
import { detail, type DetailField, type Details, type Journey } from '#features/people/index.ts';
import { fullNameKey, phoneKey, referenceKey } from '#features/matching/index.ts';

import { compareBorn } from './compare-born.ts';

/** What a list has to say to what is recorded: the details to write, the entries that they take the place of, and each difference. */
export type DetailsCompared = Readonly<{ write: Details; replaces: readonly string[]; changes: readonly Change[] }>;

type Verdict = 'same' | 'adds' | 'renews' | 'differs';

/**
 * Compares what a list says of a person with what is recorded. What the record lacks is added; a telephone number, an e-mail address and anything said
 * more exactly than before takes the old one's place; where the two contradict each other the record stays, unless a person says that the list is
 * right (`overrule`). A name spelt another way is kept beside the others: it is how somebody will look for this person next time.
 */
export function compareDetails(listed: Details, journey: Journey, overrule: boolean): DetailsCompared {
  const write: Record<string, unknown> = {};
  const changes: Change[] = [];
  const take = (field: DetailField, verdict: Verdict, value: unknown, words: string): void => {
    if (verdict === 'same') return;
    const does = verdict === 'adds' ? 'adds' : verdict === 'renews' || overrule ? 'renews' : 'keeps';
    changes.push({ field, does, listed: words });
    if (does !== 'keeps') write[field] = value;
  };

  takeNames(listed, journey, take);
  const bornVerdict = compareBorn(listed.born ?? null, detail(journey, 'born'));
  take('born', bornVerdict, listed.born, listed.born?.asWritten ?? '');
  for (const field of ['sex', 'nationality', 'nhsNumber'] as const) {
    take(field, plainVerdict(listed[field], detail(journey, field), 'differs'), listed[field], listed[field] ?? '');
  }
  take(
    'portReference',
    keyVerdict(listed.portReference, detail(journey, 'portReference'), referenceKey, 'differs'),
    listed.portReference,
    listed.portReference ?? '',
  );
  take(
    'phone',
    keyVerdict(listed.phone, detail(journey, 'phone'), phoneKey, 'renews'),
    listed.phone,
    listed.phone ?? '',
  );
  take(
    'email',
    keyVerdict(listed.email, detail(journey, 'email'), (text) => text.toLowerCase(), 'renews'),
    listed.email,
    listed.email ?? '',
  );
  takeLanguages(listed.languages ?? [], detail(journey, 'languages') ?? [], take);
  const interpreter = plainVerdict(listed.interpreterNeeded, detail(journey, 'interpreterNeeded'), 'differs');
  take(
    'interpreterNeeded',
    interpreter,
    listed.interpreterNeeded,
    `arrivals.yes-no.${String(listed.interpreterNeeded)}`,
  );
  if (detail(journey, 'family') === null) take('family', listed.family == null ? 'same' : 'adds', listed.family, '');

  const replaces = Object.keys(write).flatMap((field) =>
    (journey.settled.details.get(field) ?? []).map(({ entry }) => entry.id),
  );
  return { write: write, replaces: [...new Set(replaces)].sort(), changes };
}

type Take = (field: DetailField, verdict: Verdict, value: unknown, words: string) => void;

function takeNames(listed: Details, journey: Journey, take: Take): void {
  const recorded = detail(journey, 'name');
  const others = detail(journey, 'otherNames') ?? [];
  const recordedRomanised = detail(journey, 'romanisedName');
  const known = new Set(
    [recorded?.full, recordedRomanised, ...others.map(({ full }) => full)].map((name) => fullNameKey(name ?? '')),
  );
  const { name, romanisedName } = listed;
  if (recorded === null && name != null) {
    take('name', 'adds', name, name.full);
    take(
      'romanisedName',
      romanisedName == null || recordedRomanised !== null ? 'same' : 'adds',
      romanisedName,
      romanisedName ?? '',
    );
    return;
  }
  const givesOwnScript = name != null && name.script !== 'Latn' && recorded?.script === 'Latn';
  if (
    givesOwnScript &&
    !known.has(fullNameKey(name.full)) &&
    recordedRomanised === null &&
    fullNameKey(romanisedName ?? '') === fullNameKey(recorded.full)
  ) {
    take('name', 'renews', name, name.full);
    take('romanisedName', 'adds', romanisedName, romanisedName ?? '');
    return;
  }
  const spellings = [
    name,
    romanisedName == null ? null : { full: romanisedName, script: 'Latn' },
    ...(listed.otherNames ?? []),
  ].filter((each) => each != null && !known.has(fullNameKey(each.full)));
  const fresh = spellings
    .filter((each, at) => spellings.findIndex((other) => other?.full === each?.full) === at)
    .slice(0, Math.max(0, 10 - others.length));
  if (fresh.length > 0)
    take('otherNames', 'adds', [...others, ...fresh], fresh.map((each) => each?.full ?? '').join(', '));
}

/** Languages are added behind those recorded. "Kurdish", of which nobody said which, adds nothing to Sorani; Sorani takes its place. */
function takeLanguages(listed: readonly string[], recorded: readonly string[], take: Take): void {
  const broad = new Set(listed.some((tag) => tag === 'ckb' || tag.startsWith('kmr')) ? ['ku'] : []);
  const isSaid = (tag: string): boolean =>
    recorded.includes(tag) || (tag === 'ku' && recorded.some((known) => /^(ckb|kmr)/.test(known)));
  const fresh = listed.filter((tag) => !isSaid(tag));
  if (fresh.length === 0) return;
  const kept = recorded.filter((tag) => !broad.has(tag));
  const replacesBroad = kept.length < recorded.length;
  take(
    'languages',
    recorded.length === 0 ? 'adds' : 'renews',
    (replacesBroad ? [...fresh, ...kept] : [...kept, ...fresh]).slice(0, 10),
    fresh.join(', '),
  );
}

function plainVerdict<Value>(listed: Value | null | undefined, recorded: Value | null, otherwise: Verdict): Verdict {
  if (listed == null || listed === recorded) return 'same';
  return recorded === null ? 'adds' : otherwise;
}

function keyVerdict(
  listed: string | null | undefined,
  recorded: string | null,
  key: (text: string) => string | null,
  otherwise: Verdict,
): Verdict {
  if (listed == null) return 'same';
  if (recorded === null) return 'adds';
  return (key(listed) ?? listed) === (key(recorded) ?? recorded) ? 'same' : otherwise;
}
