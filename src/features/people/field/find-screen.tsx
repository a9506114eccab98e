import { useEffect, useState } from 'preact/hooks';

import { languageNameIn } from '#platform/language/language-name-in.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Input } from '#platform/ui/input.tsx';

import type { PeopleKey } from '../content/catalogue.ts';
import type { PersonNow } from '../domain/person-now.ts';
import { sayBirth } from '../ui/say-value.ts';
import { personAt, type PeopleFieldNeeds } from './people-field-needs.ts';

/** Finds somebody among those on this device, as it is typed. */
export function findScreen(needs: PeopleFieldNeeds) {
  return function FindScreen() {
    const { t, replica } = useField<PeopleKey>();
    const [typed, setTyped] = useState('');
    const found = needs.useFound(typed);
    const ids = found?.map((person) => person.person_id).join(' ') ?? '';
    // Looked at once the typing has stopped: names that only flew by were not read.
    useEffect(() => {
      if (ids === '') return undefined;
      const timer = setTimeout(() => void replica.noteRead('find', ids.split(' ')), 800);
      return () => clearTimeout(timer);
    }, [replica, ids]);
    return (
      <>
        <ScreenHeading text={t('people.find.title')} />
        <form
          role="search"
          autocomplete="off"
          onSubmit={(event) => event.preventDefault()}
          onInput={(event) => setTyped((event.target as HTMLInputElement).value)}
        >
          <Input
            name="find"
            type="search"
            label={t('people.find.label')}
            hint={t('people.field-app.find-hint')}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            attributes={{ dir: 'auto' }}
          />
        </form>
        <p role="status">
          {found === null
            ? ''
            : found.length === 0
              ? t('people.field-app.nobody')
              : t('people.find.count', { count: found.length })}
        </p>
        {found !== null && (
          <ul class="nhsuk-list field-people">
            {found.map((person) => (
              <li key={person.person_id}>
                <Found person={person} />
              </li>
            ))}
          </ul>
        )}
      </>
    );
  };
}

function Found({ person }: Readonly<{ person: PersonNow }>) {
  const { t, replica } = useField<PeopleKey>();
  const place = person.place_id === null ? null : replica.nameOf(person.place_id);
  const about = [
    bornSaid(person, t),
    person.languages.map((tag) => languageNameIn(tag, t.language)).join(', '),
    person.status === 'here' ? '' : t('people.status', { status: person.status }),
  ].filter((words) => words !== '');
  return (
    <>
      <a class="nhsuk-link" href={`#/${personAt(person.person_id)}`}>
        <Dir>{person.name === '' ? t('people.page.no-name') : person.name}</Dir>
      </a>
      {person.romanised_name !== null && person.romanised_name !== person.name && (
        <span class="alongside-beneath">
          <Dir>{person.romanised_name}</Dir>
        </span>
      )}
      <span class="alongside-beneath">
        {about.map((words) => (
          <>
            <Dir>{words}</Dir>
            {' · '}
          </>
        ))}
        <Dir>{place ?? ''}</Dir>
        {person.room !== null && ` · ${t('people.page.room', { room: person.room })}`}
      </span>
    </>
  );
}

/** A day in full where one is known, else what was said. */
function bornSaid(person: PersonNow, t: Parameters<typeof sayBirth>[1]): string {
  if (person.born_as_written === null) return '';
  const isDay = person.born_is === 'stated' && person.born_on !== null;
  return sayBirth(
    {
      asWritten: person.born_as_written,
      precision: isDay ? 'day' : 'unknown',
      ...(person.born_on !== null && { on: person.born_on }),
    },
    t,
  );
}
