import type { FieldScreen } from '#platform/screens/field-screen.ts';

import { clinicScreen } from './clinic-screen.tsx';
import { dueScreen } from './due-screen.tsx';
import { siteScreen } from './site-screen.tsx';
import { sitesScreen } from './sites-screen.tsx';
import { siteAt, type WorklistsFieldNeeds } from './worklists-field-needs.ts';

/** The lists of who to see next. */
export function worklistsScreens(needs: WorklistsFieldNeeds): readonly FieldScreen[] {
  const { roles } = needs;
  return [
    { path: '', roles, menu: { text: 'worklists.field.sites', order: 10 }, Screen: sitesScreen(needs) },
    { path: 'due', roles, menu: { text: 'worklists.field.due', order: 20 }, Screen: dueScreen(needs) },
    { path: siteAt(':site'), roles, Screen: siteScreen(needs) },
    { path: `${siteAt(':site')}/clinic`, roles, Screen: clinicScreen(needs) },
  ];
}
