import { Button } from '#platform/ui/button.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { LocalAuthority } from '../data/area-store.ts';
import type { Practice } from '../data/practice-store.ts';
import type { TeamWithArea } from '../data/team-store.ts';
import { isConfirmed } from '../domain/confidence.ts';
import type { CustodyRule } from '../domain/custody.ts';
import type { Icb } from '../domain/icb.ts';
import { kindsToChoose } from '../domain/team-form.ts';
import { CustodyTable } from './custody-pages.tsx';
import { FormPage, said, wrong, type Filled } from './form-page.tsx';
import type { Say } from './places-needs.ts';

type TeamsPageProps = Readonly<{
  t: Say;
  teams: readonly TeamWithArea[];
  rules: readonly CustodyRule[];
  targetName: ReadonlyMap<string, string>;
  mayManage: boolean;
}>;

/** Every team, and who is responsible for whom. */
export function TeamsPage({ t, teams, rules, targetName, mayManage }: TeamsPageProps) {
  const teamName = new Map(teams.map(({ id, name }) => [id, name]));
  return (
    <>
      <h1>{t('places.teams.title')}</h1>
      {mayManage && (
        <p>
          <Button href="/teams/new">{t('places.teams.add')}</Button>
        </p>
      )}
      <Table
        caption={t('places.teams.caption')}
        responsive
        compact
        head={[t('places.fact.name'), t('places.fact.code'), t('places.teams.kind'), t('places.teams.area')]}
        rows={teams.map(({ name, code, kind, icbName }) => [
          name,
          code,
          t('places.team.kind', { kind }),
          icbName ?? t('places.teams.everywhere'),
        ])}
      />
      <h2>{t('places.custody.title')}</h2>
      <p>{t('places.custody.why')}</p>
      {mayManage && (
        <p>
          <Button href="/custody/new" variant="secondary">
            {t('places.custody.add')}
          </Button>
        </p>
      )}
      <CustodyTable t={t} rules={rules} teamName={teamName} targetName={targetName} />
    </>
  );
}

type TeamFormPageProps = Readonly<{ t: Say; filled: Filled; boards: readonly Pick<Icb, 'code' | 'name'>[] }>;

export function TeamFormPage({ t, filled, boards }: TeamFormPageProps) {
  const field = (name: string) => ({ name, value: said(filled, name), errorMessage: wrong(filled, name) });
  return (
    <FormPage t={t} title={t('places.team.new')} action="/teams/new" filled={filled}>
      <Input {...field('teamCode')} label={t('places.fact.code')} width={20} code />
      <Input {...field('name')} label={t('places.fact.name')} />
      <Select
        {...field('kind')}
        label={t('places.teams.kind')}
        items={[
          { value: '', text: t('places.form.choose') },
          ...kindsToChoose.map((kind) => ({ value: kind, text: t('places.team.kind', { kind }) })),
        ]}
      />
      <Select
        {...field('board')}
        label={t('places.teams.area')}
        hint={t('places.team.board-hint')}
        items={[
          { value: '', text: t('places.teams.everywhere') },
          ...boards.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
    </FormPage>
  );
}

type PracticesPageProps = Readonly<{ t: Say; practices: readonly Practice[]; mayManage: boolean }>;

export function PracticesPage({ t, practices, mayManage }: PracticesPageProps) {
  return (
    <>
      <h1>{t('places.practices.title')}</h1>
      {mayManage && (
        <p>
          <Button href="/practices/new">{t('places.practices.add')}</Button>
        </p>
      )}
      {practices.length === 0 ? (
        <p>{t('places.practices.none')}</p>
      ) : (
        <Table
          caption={{ text: t('places.practices.caption'), classes: 'nhsuk-u-visually-hidden' }}
          responsive
          compact
          head={[t('places.fact.name'), t('places.practices.ods'), t('places.fact.local-authority')]}
          rows={practices.map(({ name, odsCode, localAuthorityName, mark }) => [
            name,
            isConfirmed(mark) ? odsCode : `${odsCode} (${t('places.not-confirmed')})`,
            localAuthorityName ?? t('places.not-known'),
          ])}
        />
      )}
    </>
  );
}

type PracticeFormPageProps = Readonly<{ t: Say; filled: Filled; authorities: readonly LocalAuthority[] }>;

export function PracticeFormPage({ t, filled, authorities }: PracticeFormPageProps) {
  const field = (name: string) => ({ name, value: said(filled, name), errorMessage: wrong(filled, name) });
  return (
    <FormPage t={t} title={t('places.practice.new')} action="/practices/new" filled={filled}>
      <Input {...field('odsCode')} label={t('places.practices.ods')} width={10} code />
      <Input {...field('name')} label={t('places.fact.name')} />
      <Select
        {...field('localAuthority')}
        label={t('places.fact.local-authority')}
        items={[
          { value: '', text: t('places.form.choose') },
          ...authorities.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
    </FormPage>
  );
}
