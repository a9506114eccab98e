import type { FieldScreen } from '#platform/screens/field-screen.ts';

import { detailsScreen } from './details-screen.tsx';
import { findScreen } from './find-screen.tsx';
import { NoteScreen } from './note-screen.tsx';
import { personAt, type PeopleFieldNeeds } from './people-field-needs.ts';
import { personScreen } from './person-screen.tsx';
import { takeBackScreen } from './take-back-screen.tsx';

/** The screens about people. */
export function peopleScreens(needs: PeopleFieldNeeds): readonly FieldScreen[] {
  const { roles } = needs;
  return [
    { path: 'find', roles, menu: { text: 'people.field-app.find', order: 30 }, Screen: findScreen(needs) },
    { path: personAt(':id'), roles, Screen: personScreen(needs) },
    { path: `${personAt(':id')}/note`, roles, Screen: NoteScreen },
    { path: `${personAt(':id')}/details`, roles, Screen: detailsScreen(needs) },
    { path: `${personAt(':id')}/take-back/:entry`, roles, Screen: takeBackScreen(needs) },
  ];
}
