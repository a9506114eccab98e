import type { LocalDate } from '#platform/calendar/local-date.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { RoundListed } from '../data/round-store.ts';
import { isOpenOn } from '../domain/round.ts';
import { roundAddress } from './design-address.ts';
import type { FormName, Say } from './design-needs.ts';

type RoundsPageProps = Readonly<{ t: Say; today: LocalDate; rounds: readonly RoundListed[] }>;

/** Every form that the team opened for comments. */
export function RoundsPage({ t, today, rounds }: RoundsPageProps) {
  return (
    <>
      <h1>{t('co-design.list.title')}</h1>
      <p>{t('co-design.list.intro')}</p>
      <p>
        <Button href="/co-design/new">{t('co-design.open.title')}</Button>
      </p>
      {rounds.length === 0 ? (
        <p>{t('co-design.list.none')}</p>
      ) : (
        <Table
          caption={t('co-design.list.caption')}
          responsive
          head={[
            t('co-design.list.form'),
            t('co-design.list.state'),
            { text: t('co-design.list.said'), format: 'numeric' },
            { text: t('co-design.list.waiting'), format: 'numeric' },
          ]}
          rows={rounds.map((round) => [
            {
              text: (
                <a href={roundAddress(round.id)}>
                  <Dir>{`${round.title} (${round.form.version})`}</Dir>
                </a>
              ),
            },
            t('co-design.list.until', { open: isOpenOn(round, today) ? 'yes' : 'no', on: round.closesOn }),
            t('co-design.count', { count: round.said }),
            t('co-design.count', { count: round.waiting }),
          ])}
        />
      )}
    </>
  );
}

type ChoosePageProps = Readonly<{ t: Say; forms: readonly Readonly<FormName & { title: string; isDraft: boolean }>[] }>;

/** The first step: which version is to be talked about. */
export function ChoosePage({ t, forms }: ChoosePageProps) {
  return (
    <>
      <h1>{t('co-design.open.title')}</h1>
      <p>{t('co-design.open.choose')}</p>
      {forms.length === 0 && <p>{t('co-design.open.no-form')}</p>}
      <ul class="nhsuk-list nhsuk-list--bullet">
        {forms.map(({ id, version, title, isDraft }) => (
          <li>
            <a href={`/co-design/new?form=${encodeURIComponent(id)}&version=${encodeURIComponent(version)}`}>
              <Dir>{`${title} (${version})`}</Dir>
            </a>
            {isDraft && ` – ${t('co-design.open.is-draft')}`}
          </li>
        ))}
      </ul>
    </>
  );
}
