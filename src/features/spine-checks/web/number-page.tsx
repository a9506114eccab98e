import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { SummaryList } from '#platform/ui/summary-list.tsx';

import type { DemographicsService } from '../domain/demographics-service.ts';
import type { HeldDetails } from '../domain/held-details.ts';
import { nhsNumberOf, spacedNhsNumber } from '../domain/nhs-number.ts';
import type { NumberNow } from '../domain/number-now.ts';
import { AnswerCard } from './answer-card.tsx';
import type { Asked } from './ask-spine.ts';
import { ChecksSoFar, Digits, NumberStatus, type Say } from './number-status.tsx';
import type { AlsoThere, CheckedPerson } from './spine-checks-needs.ts';

type NumberPageProps = Readonly<{
  t: Say;
  person: CheckedPerson;
  held: HeldDetails;
  now: NumberNow;
  /** Other records with the same number. */
  others: readonly AlsoThere[];
  /** Who can be asked; null for nobody. */
  service: DemographicsService['name'] | null;
  /** What has just been asked, and what came of it. */
  asked: Asked | null;
}>;

/** A person's NHS number: what the record has, what the Spine said, and what a person decides of it. */
export function NumberPage({ t, person, held, now, others, service, asked }: NumberPageProps) {
  const lacking = asked?.lacking ?? null;
  return (
    <>
      {lacking !== null && (
        <ErrorSummary
          errorList={[{ text: t(`spine-checks.lacking.${lacking}`), href: `/people/${person.id}/details` }]}
        />
      )}
      <h1>
        <span class="nhsuk-caption-l">{t.rich('spine-checks.for', { name: <Dir>{person.name}</Dir> })}</span>
        {t('spine-checks.title')}
      </h1>
      {service === 'demonstration' && <InsetText>{t('spine-checks.invented')}</InsetText>}
      {asked?.finding && <AnswerCard t={t} person={person} held={held} finding={asked.finding} />}
      <SummaryList
        rows={[
          {
            key: t('spine-checks.number'),
            value: {
              text:
                now.numbers.length === 0
                  ? t('spine-checks.beside.none')
                  : now.numbers.map((number, at) => (
                      <>
                        {at > 0 && ' / '}
                        <Digits number={number} />
                      </>
                    )),
            },
          },
        ]}
      />
      <NumberStatus t={t} now={now} />
      {others.map(({ id, name }) => (
        <p>
          {t.rich('spine-checks.also', {
            name: (
              <a class="nhsuk-link" href={`/people/${id}`}>
                <Dir>{name}</Dir>
              </a>
            ),
          })}
        </p>
      ))}
      <h2>{t('spine-checks.history')}</h2>
      <ChecksSoFar t={t} now={now} />
      {service === null ? <p>{t('spine-checks.not-connected')}</p> : <Questions t={t} person={person} now={now} />}
    </>
  );
}

/** What can be asked, each as a form of its own, beneath what will be sent. */
function Questions({ t, person, now }: Pick<NumberPageProps, 't' | 'person' | 'now'>) {
  const action = `/people/${person.id}/nhs-number/check`;
  return (
    <>
      <InsetText>{t('spine-checks.sent')}</InsetText>
      {now.numbers
        .map(nhsNumberOf)
        .filter((number) => number !== null)
        .map((number) => (
          <Form action={action}>
            <input type="hidden" name="by" value="number" />
            <input type="hidden" name="number" value={number} />
            <Button>{t('spine-checks.ask-number', { number: spacedNhsNumber(number) })}</Button>
          </Form>
        ))}
      <Form action={action}>
        <input type="hidden" name="by" value="details" />
        <Button variant="secondary">{t('spine-checks.ask-details')}</Button>
      </Form>
    </>
  );
}
