import type { RoleName } from '#platform/access/domain/roles.ts';
import type { Subject } from '#platform/record/domain/entry.ts';
import type { FieldScreen } from '#platform/screens/field-screen.ts';

import { handOutScreen } from './hand-out-screen.tsx';
import { CallOffScreen, HandOutScreen, HeldScreen, PlanScreen } from './record-screens.tsx';
import { SessionsScreen } from './sessions-screen.tsx';
import { SiteScreen, SitesScreen } from './sites-screens.tsx';

type ChampionsFieldNeeds = Readonly<{
  roles: readonly RoleName[];
  /** Link to the pages that a person may be shown: `#/…`. */
  rightsAt: string;
}>;

/** The screens of a champion: sites, sessions and things to hand out. None of them knows anything of any person. */
export function championScreens({ roles, rightsAt }: ChampionsFieldNeeds): readonly FieldScreen[] {
  return [
    { path: '', roles, menu: { text: 'champions.screen.menu.sites', order: 10 }, Screen: SitesScreen },
    { path: 'sessions', roles, menu: { text: 'champions.screen.menu.sessions', order: 20 }, Screen: SessionsScreen },
    {
      path: 'hand-out',
      roles,
      menu: { text: 'champions.screen.menu.hand-out', order: 30 },
      Screen: handOutScreen(rightsAt),
    },
    { path: 'sites/:site', roles, Screen: SiteScreen },
    { path: 'sites/:site/plan', roles, Screen: PlanScreen },
    { path: 'sites/:site/call-off', roles, Screen: CallOffScreen },
    { path: 'sites/:site/held', roles, Screen: HeldScreen },
    { path: 'sites/:site/hand-out', roles, Screen: HandOutScreen },
  ];
}

const formOf: Readonly<Record<string, string>> = {
  'session-planned': 'plan',
  'session-cancelled': 'call-off',
  'session-held': 'held',
  'materials-handed-out': 'hand-out',
};

/** Where an entry of ours that waits can be written otherwise; null for the others. */
export function championChangeAt({
  kind,
  subject,
  id,
}: Readonly<{ kind: string; subject: Subject; id: string }>): string | null {
  const form = formOf[kind];
  return form === undefined ? null : `sites/${subject.id}/${form}?edit=${id}`;
}
