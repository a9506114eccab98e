import { Button } from '#platform/ui/button.tsx';
import { Card } from '#platform/ui/card.tsx';
import { Form } from '#platform/ui/form.tsx';
import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { Say } from './settling-needs.ts';

/** Leads from a person's page to asking them. Says that there may be a record, and nothing else of it. */
export function AskCard({ t, caseId, of }: Readonly<{ t: Say; caseId: string; of: string }>) {
  return (
    <Card heading={{ text: t('matching.ask.card'), level: 2, size: 's' }}>
      <p>{t('matching.ask.card-why')}</p>
      <Button href={`/matching/cases/${caseId}/ask?of=${of}`} variant="secondary" small>
        {t('matching.ask.open')}
      </Button>
    </Card>
  );
}

/** A statement in force by which the team sees a record, by the person's agreement. */
export type Agreed = Readonly<{ entryId: string; on: LocalDate }>;

/** What the person agreed to, with the way to take it back. */
export function SightCard({ t, personId, agreed }: Readonly<{ t: Say; personId: string; agreed: readonly Agreed[] }>) {
  if (agreed.length === 0) return null;
  return (
    <Card heading={{ text: t('matching.sight.title'), level: 2, size: 's' }}>
      {agreed.map(({ entryId, on }) => (
        <Form action={`/matching/sight/${personId}/end`}>
          <p>
            {t('matching.sight.said', { on })} {t('matching.sight.end-why')}
          </p>
          <input type="hidden" name="entry" value={entryId} />
          <Button variant="secondary" small>
            {t('matching.sight.end')}
          </Button>
        </Form>
      ))}
    </Card>
  );
}
