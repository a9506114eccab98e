import type { Entry } from '#platform/record/domain/entry.ts';
import { Button } from '#platform/ui/button.tsx';
import { Card } from '#platform/ui/card.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import type { Join } from '../domain/joins-of.ts';
import type { ToldEntry } from '../domain/told-entry.ts';
import { saidBy } from '../ui/conflict-card.tsx';
import type { Say } from '../ui/say-value.ts';

export type JoinPageProps = Readonly<{
  t: Say;
  personId: string;
  typed: string;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
  /** The statements that hold, or held, this person's records together; those in force can be taken back one by one. */
  joins: readonly Join<ToldEntry>[];
  /** An entry in words. */
  say: (entry: Entry) => string;
}>;

/** Joins two records of one person, or parts them again, exactly; with what was written while they were one. */
export function JoinPage({ t, personId, typed, errorList, errorFor, joins, say }: JoinPageProps) {
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{t('people.join.title')}</h1>
      <p>{t('people.join.intro')}</p>
      <Form action={`/people/${personId}/join`}>
        <Input id="other" name="other" label={t('people.join.other')} value={typed} errorMessage={errorFor('other')} />
        <Button>{t('people.join.button')}</Button>
      </Form>
      {joins.map((one) => (
        <JoinCard t={t} personId={personId} one={one} say={say} />
      ))}
    </>
  );
}

type JoinCardProps = Pick<JoinPageProps, 't' | 'personId' | 'say'> & Readonly<{ one: Join<ToldEntry> }>;

function JoinCard({ t, personId, one: { join, parted, between }, say }: JoinCardProps) {
  const { id } = join.entry;
  return (
    <Card heading={{ text: <Dir>{say(join.entry)}</Dir>, level: 2, size: 's' }}>
      <p>{saidBy(t, join.entry, join)}</p>
      {parted !== null && (
        <p>
          <strong>
            <Dir>{say(parted.entry)}</Dir>
          </strong>
          <br />
          {saidBy(t, parted.entry, parted)}
        </p>
      )}
      {between.length > 0 && (
        <>
          <h3>{t('people.page.written-between')}</h3>
          <p>{t('people.join.between-why')}</p>
          {[...Map.groupBy(between, ({ entry }) => entry.subject.id)].map(([subject, its], at) => (
            <>
              <p>
                <strong>{t('people.join.record', { number: at + 1 })}</strong>
              </p>
              <ul class="nhsuk-list nhsuk-list--bullet">
                {its.map((told) => (
                  <li>
                    <a class="nhsuk-link" href={`/people/${subject}#entry-${told.entry.id}`}>
                      <Dir>{say(told.entry)}</Dir>
                    </a>{' '}
                    <span class="nhsuk-body-s">({saidBy(t, told.entry, told)})</span>
                  </li>
                ))}
              </ul>
            </>
          ))}
        </>
      )}
      {parted === null && (
        <Form action={`/people/${personId}/part`}>
          <input type="hidden" name="join" value={id} />
          <Input id={`reason-${id}`} name="reason" label={t('people.join.why')} hint={t('people.join.why-hint')} />
          <Button small variant="warning">
            {t('people.page.unjoin')}
          </Button>
        </Form>
      )}
    </Card>
  );
}
