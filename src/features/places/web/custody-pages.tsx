import { DateInput } from '#platform/ui/date-input.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { LocalAuthority } from '../data/area-store.ts';
import type { TeamWithArea } from '../data/team-store.ts';
import type { CustodyRule } from '../domain/custody.ts';
import type { Icb } from '../domain/icb.ts';
import { FormPage, said, saidDay, wrong, type Filled } from './form-page.tsx';
import type { Say } from './places-needs.ts';

type CustodyFormPageProps = Readonly<{
  t: Say;
  filled: Filled;
  teams: readonly TeamWithArea[];
  /** The site that it is about; null for an area or a local authority to choose. */
  place: Readonly<{ code: string; name: string }> | null;
  boards: readonly Pick<Icb, 'code' | 'name'>[];
  authorities: readonly LocalAuthority[];
}>;

/** Makes a team responsible for a site, a local authority or an area from a day on. */
export function CustodyFormPage({ t, filled, teams, place, boards, authorities }: CustodyFormPageProps) {
  return (
    <FormPage
      t={t}
      title={custodyTitle(t, place)}
      action={place === null ? '/custody/new' : `/places/${place.code}/custody`}
      filled={filled}
      intro={<p>{t('places.custody.ends-other')}</p>}
    >
      {place === null && (
        <Select
          name="target"
          label={t('places.custody.what-for')}
          value={said(filled, 'target')}
          errorMessage={wrong(filled, 'target')}
          items={[
            { value: '', text: t('places.form.choose') },
            ...boards.map(({ code, name }) => ({ value: `icb:${code}`, text: name })),
            { divider: true },
            ...authorities.map(({ code, name }) => ({ value: `local-authority:${code}`, text: name })),
          ]}
        />
      )}
      <Select
        name="team"
        label={t('places.custody.team')}
        value={said(filled, 'team')}
        errorMessage={wrong(filled, 'team')}
        items={[
          { value: '', text: t('places.form.choose') },
          ...teams.map(({ id, code, name }) => ({ value: id, text: `${name} (${code})` })),
        ]}
      />
      <DateInput
        id="from"
        namePrefix="from"
        values={saidDay(filled, 'from')}
        fieldset={{ legend: { text: t('places.custody.from'), size: 's' } }}
        hint={t('places.custody.from-hint')}
        errorMessage={wrong(filled, 'from')}
      />
    </FormPage>
  );
}

export const custodyTitle = (t: Say, place: Readonly<{ name: string }> | null): string =>
  place === null ? t('places.custody.add') : t('places.custody.of-place', { name: place.name });

type CustodyTableProps = Readonly<{
  t: Say;
  rules: readonly CustodyRule[];
  /** Names of teams by id, and of what they answer for by `kind:id or code`. */
  teamName: ReadonlyMap<string, string>;
  targetName: ReadonlyMap<string, string>;
}>;

/** Every rule, the latest first. A rule for something that the reader may not know of is left out. */
export function CustodyTable({ t, rules, teamName, targetName }: CustodyTableProps) {
  const named = rules.flatMap((rule) => {
    const name = targetName.get(targetKey(rule));
    return name === undefined ? [] : [{ rule, name }];
  });
  return (
    <Table
      caption={t('places.custody.caption')}
      responsive
      compact
      head={['target', 'team', 'from', 'to'].map((column) => t(`places.custody.${column as 'target'}`))}
      rows={[...named]
        .reverse()
        .map(({ rule, name }) => [
          name,
          teamName.get(rule.team) ?? t('places.not-known'),
          t('places.day', { on: rule.validFrom }),
          rule.validTo === null ? t('places.custody.for-now') : t('places.day', { on: rule.validTo }),
        ])}
    />
  );
}

export const targetKey = ({ target }: Pick<CustodyRule, 'target'>): string =>
  `${target.kind}:${target.kind === 'place' ? target.id : target.code}`;
