import type { ComponentChildren } from 'preact';

import { formatDate } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { answersKind } from '#platform/record/domain/settle.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';
import { sayEntry } from '#platform/record/domain/say-entry.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import { Time } from '#platform/ui/time.tsx';

import type { ToldEntry } from '../domain/told-entry.ts';
import { saidBy } from './conflict-card.tsx';
import type { Say } from './say-value.ts';
import { ValueSaid } from './value-said.tsx';

type JourneyListProps = Readonly<{
  entries: readonly ToldEntry[];
  inForce: ReadonlySet<string>;
  nameOfPlace: (id: string) => string | null;
  kinds: KindRegistry;
  t: Say;
  /** What can be done with an entry that is in force, or what became of one that waits on a device. */
  after?: (entry: Entry, isInForce: boolean) => ComponentChildren;
}>;

/** Everything that happened, in order, with who wrote it. What was corrected or taken back stays, marked. */
export function JourneyList({ entries, inForce, nameOfPlace, kinds, t, after }: JourneyListProps) {
  return (
    <ol class="alongside-timeline">
      {entries.filter(isTold).map((told) => {
        const { entry, isLate } = told;
        return (
          <li id={`entry-${entry.id}`}>
            <p class="alongside-timeline__when">
              <WhenItHappened entry={entry} t={t} />
            </p>
            <p>
              <strong class={inForce.has(entry.id) ? undefined : 'alongside-timeline__not-in-force'}>
                <Dir>{sayEntry(entry, nameOfPlace, kinds, t as Translator)}</Dir>
              </strong>{' '}
              {!inForce.has(entry.id) && <Tag colour="grey">{t('people.page.replaced')}</Tag>}
              {isLate && <Tag colour="orange">{t('people.page.late')}</Tag>}
            </p>
            <DetailsSaid entry={entry} t={t} />
            <p class="alongside-timeline__when">{saidBy(t, entry, told)}</p>
            {after?.(entry, inForce.has(entry.id))}
          </li>
        );
      })}
    </ol>
  );
}

/** Answers are read in the form that they belong to; the time line says when it was begun and done. */
const isTold = ({ entry }: ToldEntry): boolean => entry.kind !== answersKind;

function DetailsSaid({ entry, t }: Readonly<{ entry: Entry; t: Say }>) {
  const details = (entry.body as { details?: Readonly<Record<string, unknown>> }).details;
  if (details === undefined) return null;
  return (
    <ul class="nhsuk-list nhsuk-body-s nhsuk-u-margin-bottom-1">
      {Object.entries(details).map(([field, value]) => (
        <li>
          {t(`people.field.${field}` as Parameters<Say>[0])}: <ValueSaid field={field} value={value} t={t} />
        </li>
      ))}
    </ul>
  );
}

function WhenItHappened({ entry: { happened }, t }: Readonly<{ entry: Entry; t: Say }>) {
  if (happened === null) return <>{t('people.entry.on-unknown')}</>;
  const { on, estimated } = happened;
  return <Time at={on}>{estimated === true ? t('people.entry.estimated', { on }) : formatDate(on, t.language)}</Time>;
}
