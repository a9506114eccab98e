import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Published } from '../data/published-store.ts';
import type { SinceThen } from '../domain/since-then.ts';
import { withdrawReasons } from '../domain/withdraw-reason.ts';
import type { OpenReport } from './open-report.ts';
import type { Say } from './publication-needs.ts';
import { ReportFrame, reportAddress } from './report-frame.tsx';
import { sayProblem } from './say-problem.ts';
import { Problems } from './write-page.tsx';

type PublishPageProps = Readonly<{
  t: Say;
  open: OpenReport;
  quotations: number;
  published: readonly Published[];
  since: SinceThen;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** Whether the report can go out, what has gone out, who has withdrawn since, and the way to take it back. */
export function PublishPage({ t, open, quotations, published, since, errorList, errorFor }: PublishPageProps) {
  const { report, seen, built, problems } = open;
  const [last] = published;
  const isOut = last !== undefined && last.withdrawn === null;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <ReportFrame t={t} report={{ id: report.id, title: report.body.title }} at="publish">
        {isOut && (
          <p>
            {t('publication.publish.out')} <a href={`/reports/${report.id}`}>{t('publication.publish.public-page')}</a>
          </p>
        )}
        {isOut && since.withdrawn > 0 && (
          <InsetText>{t('publication.publish.since', { count: since.withdrawn })}</InsetText>
        )}
        {isOut && since.quoted > 0 && <InsetText>{t('publication.publish.quoted', { count: since.quoted })}</InsetText>}
        <Problems t={t} problems={problems.map((one) => sayProblem(t, one))} />
        {seen.isOld && <InsetText>{t('publication.write.is-old')}</InsetText>}
        {built !== null && !seen.isOld && (
          <Form action={reportAddress(report.id, 'publish')}>
            <input type="hidden" name="version" value={String(report.version)} />
            <p>{t('publication.publish.goes-out', { quotations })}</p>
            <Drafts t={t} open={open} />
            <Button>{t('publication.publish.button')}</Button>
          </Form>
        )}
        {published.length > 0 && <History t={t} published={published} />}
        {isOut && (
          <Form action={`${reportAddress(report.id, 'publish')}/withdraw`}>
            <h2>{t('publication.withdraw.title')}</h2>
            <p>{t('publication.withdraw.says')}</p>
            <input type="hidden" name="number" value={String(last.number)} />
            <Radios
              idPrefix="why"
              name="why"
              fieldset={{ legend: { text: t('publication.withdraw.why'), size: 's' } }}
              errorMessage={errorFor('why')}
              items={withdrawReasons.map((why) => ({ value: why, text: t('publication.withdraw.reason', { why }) }))}
            />
            <Button variant="warning">{t('publication.withdraw.button')}</Button>
          </Form>
        )}
      </ReportFrame>
    </>
  );
}

/** Summaries that nobody who speaks the language has checked, and languages of those who answered that have none. */
function Drafts({ t, open: { built, seen } }: Readonly<{ t: Say; open: OpenReport }>) {
  const summaries = built?.summaries ?? [];
  const drafts = summaries.filter(({ checkedBy }) => checkedBy === null).length;
  const without = seen.survey.languages.filter(
    (tag) => tag !== built?.language && !summaries.some(({ language }) => language === tag),
  ).length;
  return (
    <>
      {drafts > 0 && <p>{t('publication.publish.drafts', { count: drafts })}</p>}
      {without > 0 && <p>{t('publication.publish.without', { count: without })}</p>}
    </>
  );
}

function History({ t, published }: Readonly<{ t: Say; published: readonly Published[] }>) {
  return (
    <Table
      caption={t('publication.publish.history')}
      responsive
      head={[t('publication.list.version'), t('publication.publish.on'), t('publication.list.state')]}
      rows={published.map(({ number, publishedOn, withdrawn }, at) => [
        t('publication.number', { number }),
        t('publication.day', { on: publishedOn }),
        withdrawn === null
          ? t('publication.publish.is', { state: at === 0 ? 'out' : 'replaced' })
          : t('publication.public.withdrawn-on', { on: withdrawn.on, why: withdrawn.why }),
      ])}
    />
  );
}
