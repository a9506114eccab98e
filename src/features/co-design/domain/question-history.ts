import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { compareVersions, type ItemChange } from '#features/forms/index.ts';

import { questionsOf } from './design-question.ts';

/** A version in the history of a form. `key` tells it from a draft of the same version that was read before and then changed, which is `asRead`. */
export type DesignVersion = Readonly<{ key: string; version: string; asRead: boolean; instrument: Instrument }>;

export type QuestionChange = 'words' | 'choices' | 'kind' | 'rules' | 'moved';

/** What happened to a question from the version before to this one. `change` is null where it was added or removed. */
export type QuestionEvent = Readonly<{
  in: Pick<DesignVersion, 'version' | 'asRead'>;
  what: 'added' | 'changed' | 'removed';
  changes: readonly QuestionChange[];
  change: ItemChange | null;
}>;

/**
 * One question over the versions, whatever its place was called in each. `place` is the one in the last version that has it, `events` the oldest first;
 * none where it is in every version and was never changed. `placeIn` has its place by the key of each version.
 */
export type QuestionHistory = Readonly<{
  place: string;
  isThere: boolean;
  placeIn: ReadonlyMap<string, string>;
  events: readonly QuestionEvent[];
}>;

type Growing = { place: string; isThere: boolean; placeIn: Map<string, string>; events: QuestionEvent[] };

/** Every question that any of the versions has: those of the last version in its order, then what was removed. */
export function historyOf(versions: readonly DesignVersion[]): readonly QuestionHistory[] {
  const [first, ...later] = versions;
  if (first === undefined) return [];
  let known: Growing[] = questionsOf(first.instrument).map(({ place }) => ({
    place,
    isThere: true,
    placeIn: new Map([[first.key, place]]),
    events: [],
  }));
  let before = first.instrument;
  for (const version of later) {
    known = followed(known, before, version);
    before = version.instrument;
  }
  return known;
}

function followed(known: readonly Growing[], before: Instrument, after: DesignVersion): Growing[] {
  const { key, instrument } = after;
  const { changed } = compareVersions(before, instrument);
  const changeAt = new Map(changed.map((change) => [change.path, change]));
  const byPlace = new Map(known.filter(({ isThere }) => isThere).map((one) => [one.place, one]));
  const stayed = new Set<Growing>();
  const now = questionsOf(instrument).map(({ place }): Growing => {
    const change = changeAt.get(place) ?? null;
    const found = byPlace.get(change?.movedFrom ?? place);
    if (found === undefined) {
      const added: QuestionEvent = { in: after, what: 'added', changes: [], change: null };
      return { place, isThere: true, placeIn: new Map([[key, place]]), events: [added] };
    }
    stayed.add(found);
    found.place = place;
    found.placeIn.set(key, place);
    if (change !== null) found.events.push({ in: after, what: 'changed', changes: changesIn(change), change });
    return found;
  });
  const gone = known.filter((one) => !stayed.has(one));
  for (const one of gone.filter(({ isThere }) => isThere)) {
    one.isThere = false;
    one.events.push({ in: after, what: 'removed', changes: [], change: null });
  }
  return [...now, ...gone];
}

function changesIn({ texts, choices, wasKind, expressions, movedFrom }: ItemChange): readonly QuestionChange[] {
  const isChoice = ({ part }: ItemChange['texts'][number]): boolean => part === 'choice';
  const found: readonly (readonly [QuestionChange, boolean])[] = [
    ['words', texts.some((text) => !isChoice(text))],
    ['choices', choices.added.length > 0 || choices.removed.length > 0 || texts.some(isChoice)],
    ['kind', wasKind !== null],
    ['rules', expressions.length > 0],
    ['moved', movedFrom !== null],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}
