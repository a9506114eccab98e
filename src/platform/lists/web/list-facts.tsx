import type { Translator } from '#platform/language/translator.ts';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Reading } from '../domain/incoming-list.ts';
import { sayOf } from '../domain/say-list.ts';

type Of = Readonly<{ t: Translator; reading: Reading }>;

/** What is to be known of the file, how its columns were read, and which rows were not taken for people; so that nobody is lost by a wrong guess. */
export function ListFacts({ t, reading }: Of) {
  return (
    <>
      {reading.notes.length > 0 && (
        <>
          <h2 class="nhsuk-heading-s">{t('lists.review.notes')}</h2>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {reading.notes.map((note) => (
              <li>{sayOf(t, note)}</li>
            ))}
          </ul>
        </>
      )}
      {reading.skipped.length > 0 && <Skipped t={t} reading={reading} />}
      <Details summary={t('lists.review.columns')}>
        <Table
          caption={{ text: t('lists.review.columns'), classes: 'nhsuk-u-visually-hidden' }}
          head={[{ text: t('lists.review.column') }, { text: t('lists.review.read-as') }]}
          rows={reading.columns.map(({ heading, name }) => [
            { text: <Dir>{heading === '' ? '-' : heading}</Dir> },
            { text: t('lists.column', { name }) },
          ])}
        />
      </Details>
    </>
  );
}

function Skipped({ t, reading: { skipped } }: Of) {
  return (
    <Details summary={t('lists.review.skipped', { count: skipped.length })}>
      <ul class="nhsuk-list">
        {skipped.map(({ line, text, why }) => (
          <li>
            {t('lists.review.row', { line: String(line) })} ({t('lists.review.skipped-why', { why })}):{' '}
            <Dir>{text}</Dir>
          </li>
        ))}
      </ul>
    </Details>
  );
}
