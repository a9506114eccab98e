import type { ComponentChildren } from 'preact';

import { Dir } from '#platform/ui/dir.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';
import type { Entry } from '#platform/record/domain/entry.ts';

import { writtenAndReceived } from '../domain/device-time.ts';
import type { Conflict, Journey } from '../domain/journey.ts';
import type { ToldEntry } from '../domain/told-entry.ts';
import { sayValue, type Say } from './say-value.ts';

type ConflictCardProps = Readonly<{
  t: Say;
  conflict: Conflict;
  journey: Journey;
  entries: readonly ToldEntry[];
  nameOfPlace: (id: string) => string | null;
  /** How one of the answers is chosen: `seen` are the entries that the reader has in front of them. */
  choose: (field: string, chosen: string, seen: readonly string[]) => ComponentChildren;
}>;

/** Answers that differ, side by side, with who said each and when; whoever has asked the person chooses, and that is an entry. */
export function ConflictCard({ t, conflict, journey, entries, nameOfPlace, choose }: ConflictCardProps) {
  const field = conflict.about === 'place' ? 'place' : conflict.field;
  const told = new Map(entries.map((one) => [one.entry.id, one]));
  const answers =
    conflict.about === 'place'
      ? conflict.stays.map((stay) => ({ entry: stay.entry, words: nameOfPlace(stay.placeId) ?? '–' }))
      : (journey.settled.details.get(conflict.field) ?? []).map(({ entry, value }) => ({
          entry,
          words: sayValue(conflict.field, value, t),
        }));
  const seen = answers.map(({ entry }) => entry.id);
  return (
    <WarningCallout
      heading={{
        text: `${t('people.page.differs')}: ${t(`people.field.${field}` as Parameters<typeof t>[0])}`,
        level: 2,
      }}
    >
      <p>{t('people.page.differs-why')}</p>
      <div class="alongside-side-by-side">
        {answers.map(({ entry, words }) => (
          <div>
            <p class="nhsuk-u-margin-bottom-1">
              <strong>
                <Dir>{words}</Dir>
              </strong>
            </p>
            <p class="nhsuk-body-s">{saidBy(t, entry, told.get(entry.id))}</p>
            {choose(field, entry.id, seen)}
          </div>
        ))}
      </div>
    </WarningCallout>
  );
}

/** Who wrote an entry, as far as the reader may know, and on which day by their clock; with the day of its receipt where that is another. */
export function saidBy(t: Say, { written }: Entry, told: ToldEntry | undefined): string {
  const who = [told?.authorName ?? null, told?.teamName ?? '–'].filter((name) => name !== null).join(', ');
  const { writtenOn, received } = writtenAndReceived(written, told?.receivedAt ?? null);
  const said = t('people.page.said-by', { team: who, on: writtenOn });
  return received === null ? said : `${said}. ${t(`people.page.received-${received.is}`, { on: received.on })}`;
}
