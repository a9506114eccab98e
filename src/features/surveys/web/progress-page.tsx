import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import { countsBy, countsByDay, type Begun } from '../domain/progress/counts-by.ts';
import { dropOff } from '../domain/progress/drop-off.ts';
import { groupedBy, whoIsMissing } from '../domain/progress/population.ts';
import type { SurveyResponse } from '../domain/survey-response.ts';
import type { Wave } from '../domain/survey.ts';
import { MayBring } from './may-bring.tsx';
import type { OpenSurvey } from './open-survey.ts';
import { sayLanguage } from './say-language.ts';
import { SurveyFrame } from './survey-frame.tsx';
import { surveyAddress } from './survey-address.ts';
import type { Say } from './surveys-needs.ts';

type ProgressPageProps = Readonly<{
  t: Say;
  open: OpenSurvey;
  /** Null where the survey has none yet. */
  wave: Wave | null;
  responses: readonly SurveyResponse[];
}>;

/** How a wave goes while it runs, for whoever may read its answers. */
export function ProgressPage(props: ProgressPageProps) {
  const { t, open, wave, responses } = props;
  const withdrawn = wave?.waysIn.reduce((sum, way) => sum + way.withdrawn, 0) ?? 0;
  const address = surveyAddress(open.survey.id, 'progress');
  return (
    <SurveyFrame t={t} survey={open.survey} at="progress">
      {wave === null && <p>{t('surveys.page.no-wave')}</p>}
      {wave !== null && (
        <>
          {open.waves.length > 1 && (
            <ul class="alongside-languages">
              {open.waves.map(({ number, kind }) => (
                <li>
                  <a href={`${address}?wave=${number}`} aria-current={number === wave.number ? 'true' : undefined}>
                    {t('surveys.wave', { number, kind })}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <h2>{t('surveys.wave', { number: wave.number, kind: wave.kind })}</h2>
          <p>{t('surveys.progress.intro')}</p>
          <MayBring t={t} waves={[wave]} when={['running', 'over']} />
          {withdrawn > 0 && <p>{t('surveys.flow.withdrawn-note', { count: withdrawn })}</p>}
          {responses.length === 0 ? <p>{t('surveys.progress.none')}</p> : <Counts {...props} />}
          <Missing {...props} />
          {responses.length > 0 && <Questions {...props} />}
        </>
      )}
    </SurveyFrame>
  );
}

function Counts({ t, responses }: ProgressPageProps) {
  const place = (key: string) => (key === '' ? t('surveys.no-place') : <Dir>{key}</Dir>);
  const tables = [
    {
      caption: t('surveys.progress.by-day'),
      counts: countsByDay(responses),
      say: (on: string) => t('surveys.day', { on }),
    },
    {
      caption: t('surveys.progress.by-language'),
      counts: countsBy('language', responses),
      say: (tag: string) => sayLanguage(t, tag),
    },
    {
      caption: t('surveys.progress.by-way'),
      counts: countsBy('way', responses),
      say: (way: string) => t('surveys.way', { way }),
    },
    {
      caption: t('surveys.progress.by-mode'),
      counts: countsBy('modes', responses),
      say: (modes: string) =>
        modes
          .split('+')
          .map((mode) => t('surveys.mode', { mode }))
          .join(' + '),
    },
    { caption: t('surveys.progress.by-place'), counts: countsBy('place', responses), say: place },
  ];
  return (
    <>
      {tables.map(({ caption, counts, say }) => (
        <Table
          caption={caption}
          firstCellIsHeader
          head={[
            t('surveys.progress.which'),
            { text: t('surveys.progress.begun'), format: 'numeric' },
            { text: t('surveys.progress.finished'), format: 'numeric' },
          ]}
          rows={counts.map(({ key, begun, finished }: Begun) => [
            { text: say(key) },
            t('surveys.count', { count: begun }),
            t('surveys.count', { count: finished }),
          ])}
        />
      ))}
    </>
  );
}

function Missing({ t, open: { survey }, responses }: ProgressPageProps) {
  if (survey.population.length === 0) return <p>{t('surveys.progress.no-population')}</p>;
  return (
    <>
      <h2>{t('surveys.progress.missing')}</h2>
      <p>{t('surveys.progress.missing-intro')}</p>
      {groupedBy
        .map((by) => ({ by, found: whoIsMissing(survey.population, by, responses) }))
        .filter(({ found }) => found.groups.length > 0)
        .map(({ by, found: { groups, others } }) => (
          <>
            <Table
              caption={t('surveys.progress.missing-by', { by })}
              firstCellIsHeader
              head={[
                t('surveys.progress.which'),
                { text: t('surveys.progress.people'), format: 'numeric' },
                { text: t('surveys.progress.begun'), format: 'numeric' },
                { text: t('surveys.progress.rate'), format: 'numeric' },
                { text: t('surveys.progress.too-few'), format: 'numeric' },
              ]}
              rows={groups.map(({ key, size, responses: begun, rate, missing }) => [
                { text: by === 'language' ? sayLanguage(t, key) : <Dir>{key}</Dir> },
                t('surveys.count', { count: size }),
                t('surveys.count', { count: begun }),
                t('surveys.share', { share: rate }),
                missing > 0 ? t('surveys.count', { count: missing }) : t('surveys.progress.none-missing'),
              ])}
            />
            {others > 0 && <p>{t('surveys.progress.others', { count: others })}</p>}
          </>
        ))}
    </>
  );
}

function Questions({ t, open: { form }, responses }: ProgressPageProps) {
  const labels = new Map(form.questions.map(({ path, label }) => [path, label]));
  const reached = dropOff([...labels.keys()], responses);
  return (
    <Table
      caption={t('surveys.progress.questions')}
      firstCellIsHeader
      head={[
        t('surveys.progress.question'),
        { text: t('surveys.progress.asked'), format: 'numeric' },
        { text: t('surveys.progress.replied'), format: 'numeric' },
        { text: t('surveys.progress.left-out'), format: 'numeric' },
        { text: t('surveys.progress.stopped'), format: 'numeric' },
      ]}
      rows={reached.map(({ path, asked, replied, leftOut, stopped }) => [
        { text: <Dir>{labels.get(path) ?? path}</Dir> },
        ...[asked, replied, leftOut, stopped].map((number) => t('surveys.count', { count: number })),
      ])}
    />
  );
}
