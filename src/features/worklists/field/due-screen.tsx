import { addDays } from '#platform/calendar/local-date.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';

import type { WorklistsKey } from '../content/catalogue.ts';
import { ListOfPeople } from './list-of-people.tsx';
import { useListRead } from './use-list-read.ts';
import type { WorklistsFieldNeeds } from './worklists-field-needs.ts';

/** Who is due first, over all the sites of this device; then who has to be found or asked. */
export function dueScreen(needs: WorklistsFieldNeeds) {
  return function DueScreen() {
    const { t, today } = useField<WorklistsKey>();
    const due = needs.useDue(addDays(today, 7));
    const questions = needs.useQuestions();
    useListRead('worklist', [...due, ...questions]);
    return (
      <>
        <ScreenHeading text={t('worklists.home.due')} />
        {due.length === 0 ? (
          <p>{t('worklists.home.nobody-due')}</p>
        ) : (
          <ListOfPeople people={due} t={t} today={today} where="place" />
        )}
        {questions.length > 0 && (
          <>
            <h2>{t('worklists.field.questions')}</h2>
            <ListOfPeople people={questions} t={t} today={today} where="place" />
          </>
        )}
      </>
    );
  };
}
