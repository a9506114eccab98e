import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { PairedWaves } from '../domain/pairing/pair-waves.ts';
import type { Wave } from '../domain/survey.ts';
import { MayBring } from './may-bring.tsx';
import type { OpenSurvey } from './open-survey.ts';
import { SurveyFrame } from './survey-frame.tsx';
import type { Say } from './surveys-needs.ts';

export type TwoWaves = Readonly<{ before: Wave; after: Wave; paired: PairedWaves }>;

type PairsPageProps = Readonly<{ t: Say; open: OpenSurvey; each: readonly TwoWaves[] }>;

/** How many answered both times as far as their codes tell, and how many of these pairs may be of two people. */
export function PairsPage({ t, open, each }: PairsPageProps) {
  return (
    <SurveyFrame t={t} survey={open.survey} at="pairs">
      <p>{t('surveys.pairs.intro')}</p>
      {each.length === 0 && <p>{t('surveys.pairs.none')}</p>}
      {each.map((two) => (
        <Pairs t={t} open={open} two={two} />
      ))}
    </SurveyFrame>
  );
}

function Pairs({
  t,
  open: { survey },
  two: { before, after, paired },
}: Omit<PairsPageProps, 'each'> & { two: TwoWaves }) {
  const count = (number: number): string => t('surveys.count', { count: number });
  const both = (one: number, other: number): string => t('surveys.pairs.before-after', { before: one, after: other });
  const { pairs, levels, ambiguous, alone, unreadable, errors } = paired;
  return (
    <>
      <h2>{t('surveys.pairs.waves', { before: before.number, after: after.number })}</h2>
      <MayBring t={t} waves={[before, after]} when={['over']} />
      <SummaryList
        rows={[
          { key: { text: t('surveys.pairs.pairs') }, value: { text: count(pairs.length) } },
          {
            key: { text: t('surveys.pairs.ambiguous') },
            value: { text: both(ambiguous.before.length, ambiguous.after.length) },
          },
          { key: { text: t('surveys.pairs.alone') }, value: { text: both(alone.before.length, alone.after.length) } },
          { key: { text: t('surveys.pairs.unreadable') }, value: { text: both(unreadable.before, unreadable.after) } },
        ]}
      />
      {survey.pairing.by === 'self-made-code' && (
        <>
          <Table
            caption={t('surveys.pairs.levels')}
            firstCellIsHeader
            head={[
              t('surveys.pairs.differing'),
              { text: t('surveys.pairs.found'), format: 'numeric' },
              { text: t('surveys.pairs.expected-wrong'), format: 'numeric' },
              t('surveys.pairs.taken'),
            ]}
            rows={levels.map(({ differing, found, expectedWrong, isTaken }) => [
              count(differing),
              count(found),
              expectedWrong < 0.05
                ? t('surveys.pairs.hardly-any')
                : t('surveys.pairs.about', { number: Math.round(expectedWrong * 10) / 10 }),
              t('surveys.pairs.is-taken', { is: isTaken ? 'yes' : 'no' }),
            ])}
          />
          <p>
            {errors.perPart === null || errors.lost === null
              ? t('surveys.pairs.errors-unknown')
              : t('surveys.pairs.errors', { part: errors.perPart, lost: errors.lost })}
          </p>
        </>
      )}
    </>
  );
}
