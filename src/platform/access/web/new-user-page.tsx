import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import { roleNames } from '../domain/roles.ts';
import { NarrowPage } from './narrow-page.tsx';
import type { Faults, Say } from './say.ts';

type Team = Readonly<{ id: string; name: string }>;

type NewUserPageProps = Faults & Readonly<{ t: Say; typed: Typed; teams: readonly Team[] }>;

/** A new colleague: who, and their first team and role. */
export function NewUserPage({ t, errorList, errorFor, typed, teams }: NewUserPageProps) {
  const was = (field: string) => String(typed[field] ?? '');
  return (
    <NarrowPage title={t('access.user.new-title')} errorList={errorList}>
      <p>{t('access.user.new-what')}</p>
      <Form action="/access/new">
        <Input
          name="name"
          label={t('access.account.name')}
          autocomplete="off"
          value={was('name')}
          errorMessage={errorFor('name')}
        />
        <Input
          name="email"
          type="email"
          label={t('access.sign-in.email')}
          autocomplete="off"
          value={was('email')}
          errorMessage={errorFor('email')}
        />
        <TeamAndRole
          t={t}
          errorFor={errorFor}
          errorList={errorList}
          teams={teams}
          teamId={was('team')}
          roleName={was('role')}
        />
        <Button>{t('access.user.new-submit')}</Button>
      </Form>
    </NarrowPage>
  );
}

type TeamAndRoleProps = Faults & Readonly<{ t: Say; teams: readonly Team[]; teamId: string; roleName: string }>;

export function TeamAndRole({ t, errorFor, teams, teamId, roleName }: TeamAndRoleProps) {
  return (
    <>
      <Select
        name="team"
        label={t('access.account.team')}
        errorMessage={errorFor('team')}
        value={teamId}
        items={[
          { value: '', text: t('access.user.choose') },
          ...teams.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Radios
        name="role"
        fieldset={{ legend: t('access.account.role') }}
        errorMessage={errorFor('role')}
        value={roleName}
        items={roleNames.map((name) => ({
          value: name,
          text: t(`access.role.${name}`),
          hint: t(`access.role-hint.${name}`),
        }))}
      />
    </>
  );
}
