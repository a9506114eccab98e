import type { ComponentChildren } from 'preact';

import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import { coarseReasons } from '../domain/settling/coarse-reasons.ts';
import { compareSides } from '../domain/settling/compare-sides.ts';
import type { PairPart } from '../domain/settling/found-pair.ts';
import { verdicts } from '../domain/settling/next-step.ts';
import type { Say, Side } from './settling-needs.ts';

export type CasePageProps = Readonly<{
  t: Say;
  caseId: string;
  /** Two where the reader sees both; else the one that they see. */
  sides: readonly Side[];
  /** For the reasons without values that stand in the place of a side that is not seen. */
  parts: readonly PairPart[];
  problem: string | null;
}>;

/** A pair, or a row and its record, side by side; with no weight, so that each reviewer judges by themselves. */
export function CasePage({ t, caseId, sides: [first = [], second], parts, problem }: CasePageProps) {
  return (
    <>
      {problem !== null && <ErrorSummary errorList={[{ text: problem, href: '#verdict' }]} />}
      <h1>{t('matching.queue.case')}</h1>
      {second === undefined ? (
        <OneSide t={t} caseId={caseId} side={first} parts={parts} />
      ) : (
        <BothSides t={t} first={first} second={second} />
      )}
      <p>{t('matching.queue.twins')}</p>
      <Form action={`/matching/cases/${caseId}/verdict`}>
        <Radios
          name="verdict"
          fieldset={{ legend: { text: t('matching.queue.say'), size: 'm' } }}
          errorMessage={problem ?? undefined}
          items={verdicts.map((value) => ({ value, text: t(`matching.queue.${value}`) }))}
        />
        <Button>{t('matching.queue.save')}</Button>
      </Form>
    </>
  );
}

const colours = { same: 'green', differs: 'orange', one: 'grey' } as const;

function BothSides({ t, first, second }: Readonly<{ t: Say; first: Side; second: Side }>) {
  const cell = (said: ComponentChildren) => ({ text: said ?? t('matching.queue.nothing') });
  return (
    <Table
      responsive
      firstCellIsHeader
      caption={{ text: t('matching.queue.case'), classes: 'nhsuk-u-visually-hidden' }}
      head={['field', 'first', 'second', 'mark'].map((column) => ({ text: t(`matching.queue.${column}`) }))}
      rows={compareSides(first, second).map((row) => [
        { text: row.label },
        cell(row.first),
        cell(row.second),
        { text: row.mark !== null && <Tag colour={colours[row.mark]}>{t(`matching.queue.mark-${row.mark}`)}</Tag> },
      ])}
    />
  );
}

type OneSideProps = Readonly<{ t: Say; caseId: string; side: Side; parts: readonly PairPart[] }>;

function OneSide({ t, caseId, side, parts }: OneSideProps) {
  const reasons = coarseReasons(parts);
  return (
    <>
      <InsetText>
        <p>{t('matching.queue.hidden')}</p>
        <p>
          <a class="nhsuk-link" href={`/matching/cases/${caseId}/ask`}>
            {t('matching.ask.open')}
          </a>
        </p>
      </InsetText>
      <SummaryList rows={side.map(({ label, said }) => ({ key: label, value: { text: said } }))} />
      {reasons.length > 0 && (
        <>
          <h2>{t('matching.queue.fits')}</h2>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {reasons.map((reason) => (
              <li>{t('matching.queue.reason', reason)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
