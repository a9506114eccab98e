import { londonDate } from '#platform/calendar/london.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Flow } from '../domain/rules/flow.ts';
import type { Wave } from '../domain/survey.ts';
import { MayBring } from './may-bring.tsx';
import type { OpenSurvey } from './open-survey.ts';
import { SurveyFrame } from './survey-frame.tsx';
import type { Say } from './surveys-needs.ts';

type FlowPageProps = Readonly<{
  t: Say;
  open: OpenSurvey;
  flows: readonly Readonly<{ wave: Wave; flow: Flow }>[];
}>;

/** From invited to analysed, wave by wave, and the rules that decided. */
export function FlowPage({ t, open, flows }: FlowPageProps) {
  const changes = open.rules.filter(({ because }) => because !== null);
  return (
    <SurveyFrame t={t} survey={open.survey} at="flow">
      <p>{t('surveys.flow.intro')}</p>
      {flows.length === 0 && <p>{t('surveys.page.no-wave')}</p>}
      {flows.map(({ wave, flow }) => (
        <>
          <FlowTable t={t} wave={wave} flow={flow} />
          {wave.kind === 'pilot' && <p>{t('surveys.page.pilot')}</p>}
          <MayBring t={t} waves={[wave]} when={['over']} />
          {flow.withdrawn > 0 && <p>{t('surveys.flow.withdrawn-note', { count: flow.withdrawn })}</p>}
        </>
      ))}
      {changes.length > 0 && (
        <>
          <h2>{t('surveys.flow.changed')}</h2>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {changes.map(({ because, responsesThen, madeAt }) => (
              <li>
                {t('surveys.flow.change', { at: londonDate(madeAt.getTime()), count: responsesThen })}{' '}
                <Dir>{because}</Dir>
              </li>
            ))}
          </ul>
        </>
      )}
    </SurveyFrame>
  );
}

function FlowTable({ t, wave, flow }: Readonly<{ t: Say; wave: Wave; flow: Flow }>) {
  const count = (number: number | null): string =>
    number === null ? t('surveys.unknown') : t('surveys.count', { count: number });
  const opened = flow.opened - flow.withdrawn;
  return (
    <Table
      caption={t('surveys.wave', { number: wave.number, kind: wave.kind })}
      firstCellIsHeader
      head={[
        t('surveys.flow.step'),
        { text: t('surveys.flow.out'), format: 'numeric' },
        { text: t('surveys.flow.left'), format: 'numeric' },
      ]}
      rows={[
        [t('surveys.invited'), '', count(flow.invited)],
        [t('surveys.flow.opened'), count(flow.notOpened), count(flow.opened)],
        [t('surveys.flow.withdrawn'), count(flow.withdrawn), count(opened)],
        ...flow.leftOut.map((step) => [
          t('surveys.reason', { reason: step.reason }),
          count(step.count),
          count(step.left),
        ]),
        [t('surveys.flow.analysed'), '', count(flow.analysed)],
      ]}
    />
  );
}
