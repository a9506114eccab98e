import { useEffect, useState } from 'preact/hooks';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Dir } from '#platform/ui/dir.tsx';

import type { ListedPerson } from '../domain/listed-person.ts';
import { BornCell, DueCell, LanguageCell, NameCell, type Say } from '../ui/person-cells.tsx';
import { memo } from './memo.ts';

type ListOfPeopleProps = Readonly<{
  people: readonly ListedPerson[];
  t: Say;
  today: LocalDate;
  where: 'room' | 'place';
}>;

/** More rows than a screen shows at once, and how many more come with each frame after it; a press in between waits for one frame. */
const atFirst = 16;
const eachFrame = 20;

/**
 * People to see, one under another, as a thumb on a narrow screen goes through them. Of a long list whoever is on the screen is there at once, the others
 * beneath within a few frames.
 */
export function ListOfPeople({ people, t, today, where }: ListOfPeopleProps) {
  const [drawn, setDrawn] = useState(atFirst);
  useEffect(() => {
    if (drawn >= people.length) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + eachFrame));
    return () => cancelAnimationFrame(frame);
  }, [drawn, people.length]);
  return (
    <ol class="nhsuk-list field-people" aria-label={t('worklists.table.caption')}>
      {people.slice(0, drawn).map((person) => (
        <Row key={person.personId} person={person} t={t} today={today} where={where} />
      ))}
    </ol>
  );
}

type RowProps = Readonly<{ person: ListedPerson; t: Say; today: LocalDate; where: 'room' | 'place' }>;

const Row = memo(function Row({ person, t, today, where }: RowProps) {
  const here = where === 'room' ? person.room : person.placeName;
  return (
    <li>
      <div class="field-people__name">
        <NameCell person={person} t={t} />
      </div>
      <div>
        <DueCell person={person} t={t} today={today} />
      </div>
      <div>
        {t('worklists.table.language')}: <LanguageCell person={person} t={t} />
      </div>
      <div>
        {here !== null && (
          <>
            {t(where === 'room' ? 'worklists.table.room' : 'worklists.table.place')}: <Dir>{here}</Dir> ·{' '}
          </>
        )}
        {t('worklists.table.born')}: <BornCell person={person} t={t} />
      </div>
    </li>
  );
});
