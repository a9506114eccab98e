import type { ComponentChildren } from 'preact';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';

import type { PersonRecord } from '../data/person-store.ts';
import type { Journey } from '../domain/journey.ts';
import type { Say } from '../ui/say-value.ts';

/** What the page of one person is made from. */
export type PersonPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  record: PersonRecord;
  journey: Journey;
  kinds: KindRegistry;
  /** The rules behind the clocks, by name. */
  pathways: ReadonlyMap<string, PersonPathway>;
  may: Readonly<{ write: boolean; join: boolean; note: boolean }>;
  /** A note that could not be kept, with why not. */
  note?: Readonly<{ typed: string; problem: string }> | undefined;
  /** What other features have to say of the person before anything else. */
  notices: ComponentChildren;
  /** What other features offer to record about a person. */
  actions: ComponentChildren;
  /** What other features say of a person. */
  parts: ComponentChildren;
}>;
