import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Select } from '#platform/ui/select.tsx';
import { Table } from '#platform/ui/table.tsx';
import { initialAssessmentIndicator } from '#features/assessments/index.ts';

import type { Area } from '../data/read-performance.ts';
import { firstDayOf, lastDayOf, type Quarter } from '../domain/quarter.ts';
import type { Report } from '../domain/report.ts';
import { FiguresTable } from './figures-table.tsx';
import { QualitySection, type QualitySectionProps } from './quality-section.tsx';
import type { Say } from './say.ts';

export type PerformancePageProps = Readonly<{
  t: Say;
  report: Report | null;
  boards: readonly Area[];
  names: ReadonlyMap<string, string>;
  quarters: readonly Quarter[];
  asked: Readonly<{ area: string; from: Quarter; to: Quarter }>;
  csv: string;
  quality: QualitySectionProps['quality'];
  contacts: Readonly<{ weeks: string; met: string; percent: string }> | null;
}>;

/** The figures of an area, each with its base, its definition, its date and a table behind its chart. */
export function PerformancePage(props: PerformancePageProps) {
  const { t, report } = props;
  const { source, signOff } = initialAssessmentIndicator;
  return (
    <>
      <h1>{t('performance.page.title')}</h1>
      <Filter {...props} />
      <p class="nhsuk-lede-text">{t('performance.page.lead')}</p>
      <p>{t('assessments.indicator.definition')}</p>
      <p>{t('performance.page.rounding')}</p>
      <p class="nhsuk-body-s">
        {t('performance.page.source', { title: source.title, where: source.where })}{' '}
        {signOff === null && t('performance.page.unconfirmed')}
      </p>
      {report === null ? (
        <InsetText>{t('performance.page.nothing')}</InsetText>
      ) : (
        <Figures {...props} report={report} />
      )}
      <QualitySection t={t} quality={props.quality} isEngland={props.asked.area === ''} />
      {props.contacts !== null && <Contacts t={t} contacts={props.contacts} />}
    </>
  );
}

function Figures({ t, report, names, csv, asked }: PerformancePageProps & Readonly<{ report: Report }>) {
  const nameOf = (code: string) => names.get(code) ?? code;
  return (
    <>
      <p>
        {t('performance.page.as-of', { on: report.releasedOn })}{' '}
        <a class="nhsuk-link" href={csv}>
          {t('performance.csv')}
        </a>
      </p>
      <FiguresTable
        t={t}
        title={t('performance.table.all')}
        first={t('performance.table.area')}
        rows={[
          { name: asked.area === '' ? t('performance.filter.england') : nameOf(asked.area), figures: report.whole },
        ]}
      />
      {asked.area === '' && <p>{t('performance.page.england')}</p>}
      {report.reasons.length > 0 && (
        <Table
          compact
          caption={{ text: t('performance.table.reasons'), size: 'm' }}
          head={[{ text: t('performance.table.reason') }, { text: t('performance.table.people'), format: 'numeric' }]}
          rows={report.reasons.map(({ reason, people }) => [
            { text: t(`assessments.breach.${reason}`) },
            { text: String(people), format: 'numeric' as const },
          ])}
        />
      )}
      {report.areas.length > 0 && (
        <FiguresTable
          t={t}
          title={t(asked.area === '' ? 'performance.table.boards' : 'performance.table.authorities')}
          first={t('performance.table.area')}
          rows={report.areas.map(({ code, figures }) => ({ name: nameOf(code), figures }))}
        />
      )}
      {report.types.length > 0 && (
        <FiguresTable
          t={t}
          title={t('performance.table.types')}
          first={t('performance.table.type')}
          rows={report.types.map(({ type, figures }) => ({ name: t('performance.type', { type }), figures }))}
        />
      )}
    </>
  );
}

function Filter({ t, boards, quarters, asked }: PerformancePageProps) {
  const choice = (id: 'from' | 'to', label: string) => (
    <Select
      id={id}
      name={id}
      label={label}
      items={quarters.map((quarter) => ({
        value: quarter,
        text: quarterName(quarter, t),
        selected: quarter === asked[id],
      }))}
    />
  );
  return (
    <Form method="get" action="/performance" classes="alo-filter alo-not-printed">
      <Select
        id="area"
        name="area"
        label={t('performance.filter.area')}
        items={[
          { value: '', text: t('performance.filter.england'), selected: asked.area === '' },
          ...boards.map(({ code, name }) => ({ value: code, text: name, selected: code === asked.area })),
        ]}
      />
      {choice('from', t('performance.filter.from'))}
      {choice('to', t('performance.filter.to'))}
      <p class="nhsuk-hint">{t('performance.filter.hint')}</p>
      <Button variant="secondary">{t('performance.filter.show')}</Button>
    </Form>
  );
}

function quarterName(quarter: Quarter, t: Say): string {
  const month = new Intl.DateTimeFormat(t.language === 'ar' ? 'ar' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)].map((day) =>
    month.format(new Date(`${day}T12:00:00Z`)),
  );
  return t('performance.filter.quarter', { months: `${first}–${last}`, year: quarter.slice(0, 4) });
}

function Contacts({ t, contacts }: Readonly<{ t: Say; contacts: NonNullable<PerformancePageProps['contacts']> }>) {
  return (
    <>
      <h2>{t('visits.indicator.title')}</h2>
      <p>{t('visits.indicator.definition')}</p>
      <Table
        compact
        caption={{ text: t('visits.indicator.title'), classes: 'nhsuk-u-visually-hidden' }}
        head={[
          { text: t('performance.contacts.base'), format: 'numeric' },
          { text: t('performance.contacts.met'), format: 'numeric' },
          { text: t('performance.contacts.percent'), format: 'numeric' },
        ]}
        rows={[[contacts.weeks, contacts.met, contacts.percent].map((text) => ({ text, format: 'numeric' as const }))]}
      />
    </>
  );
}
