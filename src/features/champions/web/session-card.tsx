import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';
import type { Entry } from '#platform/record/domain/entry.ts';

import { standing, stateOf, type CancelledBody, type PlanBody, type Session } from '../domain/session.ts';
import { sayLanguage, sayWhen, WrittenBy } from '../ui/say-session.tsx';
import type { SiteSessionsPageProps } from './site-sessions-props.ts';

type CardProps = SiteSessionsPageProps & Readonly<{ session: Session }>;

/** A session that is not over, with what can be done about it; or two versions of it side by side, for a person to choose. */
export function SessionCard(props: CardProps) {
  const { t, site, session, mayWrite, today } = props;
  if (stateOf(session, today) === 'differs') return <Differing {...props} />;
  const address = `/sites/${site.code}/sessions/${session.id}`;
  return (
    <div class="nhsuk-card">
      <div class="nhsuk-card__content">
        {session.plans.map((plan) => (
          <Plan {...props} plan={plan} />
        ))}
        {mayWrite && (
          <p class="alongside-actions">
            <Button href={`/sites/${site.code}/sessions/held?planned=${session.id}`} small>
              {t('champions.session.record')}
            </Button>
            <Button href={`${address}/change`} small variant="secondary">
              {t('champions.session.change')}
            </Button>
            <Button href={`${address}/call-off`} small variant="secondary">
              {t('champions.session.call-off')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

function Plan({ t, names, plan }: CardProps & Readonly<{ plan: Entry<PlanBody> }>) {
  const { what, language, runBy } = plan.body;
  return (
    <>
      <h3 class="nhsuk-card__heading nhsuk-heading-s">
        <Dir>{what}</Dir>
      </h3>
      <SummaryList
        border={false}
        rows={[
          { key: t('champions.session.when'), value: sayWhen(t, plan) },
          { key: t('champions.session.language'), value: sayLanguage(t, language) },
          {
            key: t('champions.session.run-by'),
            value: {
              text: runBy === undefined ? t('champions.session.nobody-yet') : <Dir>{names.get(runBy) ?? '–'}</Dir>,
            },
          },
          { key: t('champions.session.written-by'), value: { text: <WrittenBy t={t} entry={plan} names={names} /> } },
        ]}
      />
    </>
  );
}

function Differing(props: CardProps) {
  const { t, site, session, mayWrite } = props;
  const choose = (entry: Entry) =>
    mayWrite && (
      <Form action={`/sites/${site.code}/sessions/${session.id}/choose`}>
        <input type="hidden" name="chosen" value={entry.id} />
        <input type="hidden" name="seen" value={standing(session).join(' ')} />
        <Button small variant="secondary">
          {t('champions.session.choose')}
        </Button>
      </Form>
    );
  return (
    <WarningCallout heading={t('champions.session.differs')}>
      <p>{t('champions.session.differs-why')}</p>
      <div class="alongside-side-by-side">
        {session.plans.map((plan) => (
          <div>
            <Plan {...props} plan={plan} />
            {choose(plan)}
          </div>
        ))}
        {session.cancelled.map((entry: Entry<CancelledBody>) => (
          <div>
            <p>
              {t('champions.session.is-off', { reason: t('champions.session.reason', { why: entry.body.why }) })}
              <br />
              <WrittenBy t={t} entry={entry} names={props.names} />
            </p>
            {choose(entry)}
          </div>
        ))}
      </div>
    </WarningCallout>
  );
}
