import { formatDate } from '#platform/language/formats.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { SuggestionsKey } from '../content/catalogue.ts';
import { suggestionKinds } from '../domain/kinds.ts';
import type { Names, Say } from './suggestions-needs.ts';

type HistoryProps = Readonly<{ t: Say; entries: readonly Entry[]; names: Names }>;

/** Everything that was written of it, also what was replaced, the first first. */
export function SuggestionHistory({ t, entries, names }: HistoryProps) {
  return (
    <>
      <h2>{t('suggestions.one.history')}</h2>
      <Table
        responsive
        compact
        caption={{ text: t('suggestions.one.history'), classes: 'nhsuk-u-visually-hidden' }}
        head={[t('suggestions.one.when'), t('suggestions.one.what'), t('suggestions.one.who')]}
        rows={entries.flatMap((entry) => {
          const words = wordsOf.get(entry.kind);
          if (words === undefined) return [];
          return [
            [
              entry.happened === null ? '–' : formatDate(entry.happened.on, t.language),
              { text: <Dir>{t(words, saidIn(entry))}</Dir> },
              {
                text: (
                  <Dir>
                    {t('suggestions.one.by-whom', {
                      name: names.get(entry.author) ?? '–',
                      team: names.get(entry.team) ?? '–',
                    })}
                  </Dir>
                ),
              },
            ],
          ];
        })}
      />
    </>
  );
}

const wordsOf: ReadonlyMap<string, SuggestionsKey> = new Map(
  suggestionKinds.map(({ kind, words }) => [kind, words as SuggestionsKey]),
);

const saidIn = ({ body }: Entry): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(body as Readonly<Record<string, unknown>>).filter((pair): pair is [string, string | number] =>
      ['string', 'number'].includes(typeof pair[1]),
    ),
  );
