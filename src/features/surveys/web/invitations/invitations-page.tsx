import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { Wave, WayIn } from '../../domain/survey.ts';
import type { OpenSurvey } from '../open-survey.ts';
import { SurveyFrame } from '../survey-frame.tsx';
import { wayInAddress } from '../survey-address.ts';
import type { Say } from '../surveys-needs.ts';

type People = Readonly<{ all: number; stopped: number }>;

type InvitationsPageProps = Readonly<{
  t: Say;
  open: OpenSurvey;
  ways: readonly Readonly<{ wave: Wave; way: WayIn; people: People }>[];
  hearers: People;
}>;

/** Each way in that has a link, with how many were brought to it; and how many asked to hear what came of the survey. */
export function InvitationsPage({ t, open: { survey }, ways, hearers }: InvitationsPageProps) {
  const count = (number: number): string => t('surveys.count', { count: number });
  return (
    <SurveyFrame t={t} survey={survey} at="invitations">
      <p>{t('surveys.invite.intro')}</p>
      {ways.length === 0 ? (
        <p>{t('surveys.invite.no-way-in')}</p>
      ) : (
        <Table
          caption={t('surveys.invite.ways')}
          responsive
          firstCellIsHeader
          head={[t('surveys.place'), t('surveys.page.wave'), t('surveys.invite.people'), t('surveys.invited')]}
          rows={ways.map(({ wave, way, people }) => [
            {
              text: (
                <a href={wayInAddress(survey.id, way.collectionId)}>
                  {way.place === null ? t('surveys.no-place') : <Dir>{way.place}</Dir>}
                </a>
              ),
            },
            t('surveys.wave', { number: wave.number, kind: wave.kind }),
            count(people.all),
            way.invited === null ? t('surveys.unknown') : count(way.invited),
          ])}
        />
      )}
      <h2>{t('surveys.hear.title')}</h2>
      <p>{t('surveys.hear.count', { count: hearers.all, stopped: hearers.stopped })}</p>
      <p>{t('surveys.hear.apart')}</p>
    </SurveyFrame>
  );
}
