import type { Translator } from '#platform/language/translator.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { ReceivedEntry } from '../data/person-store.ts';
import { sayValue, type Say } from './say-value.ts';

type JourneyListProps = Readonly<{
  entries: readonly ReceivedEntry[];
  inForce: ReadonlySet<string>;
  placeNames: ReadonlyMap<string, string>;
  kinds: KindRegistry;
  t: Say;
}>;

/** Everything that happened, in order, with who wrote it. What was corrected or taken back stays, marked. */
export function JourneyList({ entries, inForce, placeNames, kinds, t }: JourneyListProps) {
  return (
    <ol class="nhsuk-list alo-journey">
      {entries.map(({ entry, isLate, teamName }) => (
        <li id={`entry-${entry.id}`} class={inForce.has(entry.id) ? undefined : 'alo-journey__past'}>
          <p class="nhsuk-u-margin-bottom-1">
            <strong>{whenItHappened(entry, t)}</strong> <Dir>{sayEntry(entry, placeNames, kinds, t as Translator)}</Dir>{' '}
            {!inForce.has(entry.id) && <Tag colour="grey">{t('people.page.replaced')}</Tag>}
            {isLate && <Tag colour="orange">{t('people.page.late')}</Tag>}
          </p>
          <DetailsSaid entry={entry} t={t} />
          <p class="nhsuk-body-s nhsuk-hint nhsuk-u-margin-bottom-3">
            {t('people.page.said-by', {
              team: teamName ?? '–',
              on: new Date(entry.written.ms).toISOString().slice(0, 10),
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}

function DetailsSaid({ entry, t }: Readonly<{ entry: Entry; t: Say }>) {
  const details = (entry.body as { details?: Readonly<Record<string, unknown>> }).details;
  if (details === undefined) return null;
  return (
    <ul class="nhsuk-list nhsuk-body-s nhsuk-u-margin-bottom-1">
      {Object.entries(details).map(([field, value]) => (
        <li>
          {t(`people.field.${field}` as Parameters<Say>[0])}: <Dir>{sayValue(field, value, t)}</Dir>
        </li>
      ))}
    </ul>
  );
}

function whenItHappened({ happened }: Entry, t: Say): string {
  if (happened === null) return t('people.entry.on-unknown');
  return happened.estimated === true ? t('people.entry.estimated', { on: happened.on }) : happened.on;
}

/** The words of an entry's kind, filled with what its body says; a place by its name. */
function sayEntry(entry: Entry, placeNames: ReadonlyMap<string, string>, kinds: KindRegistry, t: Translator): string {
  const kind = kinds.get(entry.kind);
  if (kind === undefined || !t.has(kind.words)) return entry.kind;
  const said = Object.entries(entry.body as Readonly<Record<string, unknown>>).filter(
    (pair): pair is [string, string | number] => typeof pair[1] === 'string' || typeof pair[1] === 'number',
  );
  const values = Object.fromEntries(
    said.map(([name, value]) => [name, name === 'place' ? (placeNames.get(String(value)) ?? '–') : value]),
  );
  return t(kind.words, { reason: 'none', mode: 'none', ...values });
}
