import type { LocalDate } from '#platform/calendar/local-date.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { SearchInput } from '#platform/ui/search-input.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { FoundPerson } from '../data/find-people.ts';
import type { Say } from './say-value.ts';

type FindPageProps = Readonly<{ t: Say; today: LocalDate; typed: string; found: readonly FoundPerson[] | null }>;

/** Finds somebody by what is known of them, among those whom the team may see. */
export function FindPage({ t, typed, found }: FindPageProps) {
  return (
    <>
      <h1>{t('people.find.title')}</h1>
      <Form method="get" action="/people">
        <SearchInput
          id="find"
          name="find"
          value={typed}
          label={t('people.find.label')}
          hint={t('people.find.hint')}
          button={{ text: t('people.find.button') }}
        />
      </Form>
      {found !== null && found.length === 0 && (
        <>
          <p>{t('people.find.nobody')}</p>
          <p>{t('people.find.elsewhere')}</p>
        </>
      )}
      {found !== null && found.length > 0 && (
        <Table
          compact
          responsive
          firstCellIsHeader
          caption={{ text: t('people.find.count', { count: found.length }), size: 's' }}
          head={[
            { text: t('people.field.name') },
            { text: t('people.field.born') },
            { text: t('people.field.languages') },
            { text: t('people.field.place') },
          ]}
          rows={found.map((person) => [
            {
              text: (
                <a class="nhsuk-link" href={`/people/${person.person_id}`}>
                  <Dir>{person.name === '' ? t('people.page.no-name') : person.name}</Dir>
                </a>
              ),
            },
            { text: person.born_as_written ?? t('people.value.not-known') },
            { text: person.languages.map((tag) => languageNameIn(tag, t.language)).join(', ') },
            {
              text: (
                <>
                  {person.status !== 'here' && `${t('people.status', { status: person.status })} `}
                  <Dir>{person.place_name ?? ''}</Dir>
                </>
              ),
            },
          ])}
        />
      )}
      {found !== null && found.length === 50 && <p>{t('people.find.most', { count: 50 })}</p>}
    </>
  );
}
