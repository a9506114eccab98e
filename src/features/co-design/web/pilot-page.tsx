import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { PilotFound } from '../domain/pilot.ts';
import type { PilotCompared } from '../domain/pilot-compared.ts';
import type { DesignVersion } from '../domain/question-history.ts';
import type { DesignRound } from '../domain/round.ts';
import { roundAddress } from './design-address.ts';
import type { Say } from './design-needs.ts';
import { sayEvent, sayVersion } from './record-parts.tsx';
import { questionNamer } from './record-page.tsx';
import { RoundFrame } from './round-frame.tsx';

type PilotPageProps = Readonly<{
  t: Say;
  round: DesignRound;
  versions: readonly DesignVersion[];
  pilots: readonly PilotCompared[];
  found: readonly PilotFound[];
}>;

/** How each question went in a pilot, beside what was changed afterwards; for those who may read the answers. */
export function PilotPage({ t, round, versions, pilots, found }: PilotPageProps) {
  return (
    <RoundFrame t={t} round={round} at="pilot">
      <p>{t('co-design.pilot.intro')}</p>
      {pilots.length === 0 && <p>{t('co-design.pilot.none')}</p>}
      {pilots.map((compared) => (
        <OnePilot t={t} round={round} versions={versions} compared={compared} isKept={isKept(compared, found)} />
      ))}
    </RoundFrame>
  );
}

const isKept = ({ pilot }: PilotCompared, found: readonly PilotFound[]): boolean =>
  found.some(({ surveyId, wave }) => surveyId === pilot.surveyId && wave === pilot.wave);

type OnePilotProps = Pick<PilotPageProps, 't' | 'round' | 'versions'> &
  Readonly<{ compared: PilotCompared; isKept: boolean }>;

function OnePilot({ t, round, versions, compared, isKept: wasKept }: OnePilotProps) {
  const { pilot, followedBy, rows, added } = compared;
  const nameOf = questionNamer(versions, round, t.language);
  const named = (key: string, place: string) => nameOf({ place, placeIn: new Map([[key, place]]) });
  const count = (number: number) => t('co-design.count', { count: number });
  return (
    <>
      <h2>
        <Dir>{t('co-design.pilot.name', { title: pilot.title, wave: pilot.wave, version: pilot.version })}</Dir>
      </h2>
      <p>
        {followedBy === null
          ? t('co-design.pilot.not-followed')
          : t('co-design.pilot.followed', { version: sayVersion(t, followedBy) })}
      </p>
      <Table
        caption={t('co-design.pilot.caption')}
        firstCellIsHeader
        responsive
        head={[
          t('co-design.pilot.question'),
          { text: t('co-design.pilot.asked'), format: 'numeric' },
          { text: t('co-design.pilot.answered'), format: 'numeric' },
          { text: t('co-design.pilot.declined'), format: 'numeric' },
          { text: t('co-design.pilot.left-out'), format: 'numeric' },
          { text: t('co-design.pilot.stopped'), format: 'numeric' },
          t('co-design.pilot.changed'),
        ]}
        rows={rows.map(({ question, events }) => [
          { text: named(pilot.version, question.place) },
          count(question.asked),
          count(question.answered),
          count(question.declined),
          count(question.leftOut),
          count(question.stopped),
          {
            text:
              events.length === 0 ? (
                t('co-design.pilot.unchanged')
              ) : (
                <>
                  {events.map((event) => (
                    <p>
                      <Dir>{sayVersion(t, event.in)}</Dir>: {sayEvent(t, event)}
                    </p>
                  ))}
                </>
              ),
          },
        ])}
      />
      {followedBy !== null && added.length > 0 && (
        <>
          <p>{t('co-design.pilot.added')}</p>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {added.map((place) => (
              <li>{named(followedBy.key, place)}</li>
            ))}
          </ul>
        </>
      )}
      {wasKept && <InsetText>{t('co-design.pilot.kept')}</InsetText>}
      <Form action={roundAddress(round.id, 'pilot')}>
        <input type="hidden" name="survey" value={pilot.surveyId} />
        <input type="hidden" name="wave" value={String(pilot.wave)} />
        <p>{t('co-design.pilot.keep-hint')}</p>
        <Button variant="secondary" preventDoubleClick>
          {t('co-design.pilot.keep', { again: wasKept ? 'yes' : 'no' })}
        </Button>
      </Form>
    </>
  );
}
