import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { Membership } from '../data/memberships.ts';
import { NarrowPage } from './narrow-page.tsx';
import type { Say } from './say.ts';

type TeamPageProps = Readonly<{
  t: Say;
  memberships: readonly Membership[];
  present: string | undefined;
  next: string;
}>;

/** One button for each team and role that the person has. */
export function TeamPage({ t, memberships, present, next }: TeamPageProps) {
  return (
    <NarrowPage title={t('access.team.title')}>
      {memberships.length === 0 ? <p>{t('access.team.none')}</p> : <p>{t('access.team.what')}</p>}
      {memberships.map(({ id, teamName, role }) => (
        <Form action="/sign-in/team">
          <input type="hidden" name="next" value={next} />
          <Button name="membership" value={id} variant={id === present ? undefined : 'secondary'}>
            <Dir>{teamName}</Dir>, {t(`access.role.${role}`)}
          </Button>
        </Form>
      ))}
    </NarrowPage>
  );
}
