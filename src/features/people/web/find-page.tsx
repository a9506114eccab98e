import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { SearchInput } from '#platform/ui/search-input.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { FoundPerson } from '../data/find-people.ts';
import { sayBirth, type Say } from '../ui/say-value.ts';

type FindPageProps = Readonly<{ t: Say; typed: string; found: readonly FoundPerson[] | null }>;

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
          classes="alongside-worklist"
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
                <>
                  <a class="nhsuk-link" href={`/people/${person.person_id}`}>
                    <Dir>{person.name === '' ? t('people.page.no-name') : person.name}</Dir>
                  </a>
                  {person.romanised_name !== null && person.romanised_name !== person.name && (
                    <span class="alongside-beneath">
                      <Dir>{person.romanised_name}</Dir>
                    </span>
                  )}
                </>
              ),
            },
            { text: <BornAsFound person={person} t={t} /> },
            { text: person.languages.map((tag) => languageNameIn(tag, t.language)).join(', ') },
            {
              text: (
                <>
                  {person.status !== 'here' && `${t('people.status', { status: person.status })} `}
                  <Dir>{person.place_name ?? ''}</Dir>
                  {person.room !== null && (
                    <span class="alongside-beneath">{t('people.page.room', { room: person.room })}</span>
                  )}
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

/** A day in full where one is known, else what was said. */
function BornAsFound({ person, t }: Readonly<{ person: FoundPerson; t: Say }>) {
  if (person.born_as_written === null) return <>{t('people.value.not-known')}</>;
  const said = {
    asWritten: person.born_as_written,
    precision: 'day',
    ...(person.born_on !== null && { on: person.born_on }),
  } as const;
  return <Dir>{sayBirth(person.born_is === 'stated' ? said : { ...said, precision: 'unknown' }, t)}</Dir>;
}
