import type { LocalDate } from '#platform/calendar/local-date.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { ChampionsKey } from '../content/catalogue.ts';
import { stateOf, type PlanBody, type Session } from '../domain/session.ts';
import { sayLanguage, sayWhen } from '../ui/say-session.tsx';
import { placesAt } from './addresses.ts';

type SessionItemProps = Readonly<{ session: Session; today: LocalDate; waiting: ReadonlySet<string> }>;

/** A session that is not over: when, what, in which language and who runs it, with what can be done about it. */
export function SessionItem({ session, today, waiting }: SessionItemProps) {
  const { t } = useField<ChampionsKey>();
  const differs = stateOf(session, today) === 'differs';
  const at = placesAt(session.placeId);
  return (
    <div class="nhsuk-card">
      <div class="nhsuk-card__content">
        {differs && (
          <p>
            <strong>{t('champions.session.differs')}</strong> {t('champions.session.differs-why')}
          </p>
        )}
        {session.plans.map((plan) => (
          <Plan key={plan.id} plan={plan} waits={waiting.has(plan.id)} />
        ))}
        {session.cancelled.map(({ id, body }) => (
          <p key={id}>{t('champions.session.is-off', { reason: t('champions.session.reason', { why: body.why }) })}</p>
        ))}
        <p class="alongside-actions">
          <Button href={`${at.held}?planned=${session.id}`} small>
            {t('champions.session.record')}
          </Button>
          <Button href={`${at.plan}?session=${session.id}`} small variant="secondary">
            {t('champions.session.change')}
          </Button>
          <Button href={`${at.callOff}?session=${session.id}`} small variant="secondary">
            {t('champions.session.call-off')}
          </Button>
        </p>
      </div>
    </div>
  );
}

function Plan({ plan, waits }: Readonly<{ plan: Entry<PlanBody>; waits: boolean }>) {
  const { t, replica } = useField<ChampionsKey>();
  const { what, language, runBy } = plan.body;
  return (
    <>
      <h3 class="nhsuk-card__heading nhsuk-heading-s">
        <Dir>{what}</Dir>
      </h3>
      {waits && <Tag colour="yellow">{t('champions.screen.waits')}</Tag>}
      <SummaryList
        border={false}
        rows={[
          { key: t('champions.session.when'), value: sayWhen(t, plan) },
          { key: t('champions.session.language'), value: sayLanguage(t, language) },
          {
            key: t('champions.session.run-by'),
            value: {
              text: runBy === undefined ? t('champions.session.nobody-yet') : <Dir>{replica.nameOf(runBy) ?? '–'}</Dir>,
            },
          },
          {
            key: t('champions.session.written-by'),
            value: { text: <Dir>{replica.nameOf(plan.author) ?? replica.nameOf(plan.team) ?? '–'}</Dir> },
          },
        ]}
      />
    </>
  );
}
