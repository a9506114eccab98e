import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { DemonstrationUserRow } from '../data/demonstration-users.ts';
import type { RoleName } from '../domain/roles.ts';
import type { Say } from './say.ts';

type DemonstrationPageProps = Readonly<{
  t: Say;
  users: readonly DemonstrationUserRow[];
  /** Everybody with this role; null for one of each. */
  role: RoleName | null;
  next: string;
}>;

/** Everybody in the demonstration area is made up; choose who to be. */
export function DemonstrationPage({ t, users, role: shown, next }: DemonstrationPageProps) {
  const hasOthers = shown === null && users.some(({ others }) => others > 0);
  return (
    <>
      <h1>{t('access.demonstration.title')}</h1>
      <InsetText>{t('access.demonstration.what')}</InsetText>
      {users.length === 0 && <p>{t('access.demonstration.nobody')}</p>}
      {users.length > 0 && (
        <Table
          responsive
          caption={{ text: t('access.demonstration.title'), classes: 'nhsuk-u-visually-hidden' }}
          head={[
            t('access.demonstration.role'),
            t('access.demonstration.team'),
            t('access.demonstration.enter'),
            ...(hasOthers ? [t('access.demonstration.others-title')] : []),
          ]}
          rows={users.map(({ id, name, role, teamName, others }) => [
            { text: <strong>{t(`access.role.${role}`)}</strong> },
            { text: <Dir>{teamName}</Dir> },
            {
              text: (
                <Form action="/sign-in/demonstration">
                  <input type="hidden" name="next" value={next} />
                  <Button name="user" value={id} small classes="nhsuk-u-margin-bottom-0">
                    {t('access.demonstration.as', { name })}
                  </Button>
                </Form>
              ),
            },
            ...(hasOthers ? [{ text: <Others t={t} role={role} others={others} /> }] : []),
          ])}
        />
      )}
    </>
  );
}

function Others({ t, role, others }: Readonly<{ t: Say; role: RoleName; others: number }>) {
  if (others === 0) return null;
  return <a href={`/sign-in/demonstration?role=${role}`}>{t('access.demonstration.others', { others })}</a>;
}
