import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { LinkedRow, SaidEntry, Say } from './settling-needs.ts';

type PartRowPageProps = Readonly<{ t: Say; caseId: string; row: LinkedRow }>;

/** Parts a row of a list from the record that it was linked with: what it wrote, and what was written since, so that somebody asks whose it is. */
export function PartRowPage({ t, caseId, row }: PartRowPageProps) {
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{row.name === '' ? t('matching.queue.nobody') : row.name}</Dir>
        </span>
        {t('matching.check.title')}
      </h1>
      <p>{t('matching.check.part-why')}</p>
      <h2>{t('matching.check.wrote')}</h2>
      <EntryList entries={row.wrote} />
      <h2>{t('matching.check.since')}</h2>
      {row.since.length === 0 ? (
        <p>{t('matching.check.since-none')}</p>
      ) : (
        <>
          <p>{t('matching.check.since-why')}</p>
          <EntryList entries={row.since} />
        </>
      )}
      <Form action={`/matching/cases/${caseId}/part`}>
        <Button variant="warning">{t('matching.check.part')}</Button>
      </Form>
    </>
  );
}

function EntryList({ entries }: Readonly<{ entries: readonly SaidEntry[] }>) {
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {entries.map(({ words, by }) => (
        <li>
          <Dir>{words}</Dir> <span class="nhsuk-body-s">({by})</span>
        </li>
      ))}
    </ul>
  );
}
