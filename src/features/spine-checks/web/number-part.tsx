import { Button } from '#platform/ui/button.tsx';

import type { NumberNow } from '../domain/number-now.ts';
import { ChecksSoFar, NumberStatus, type Say } from './number-status.tsx';

type NumberPartProps = Readonly<{
  t: Say;
  personId: string;
  now: NumberNow;
  mayCheck: boolean;
}>;

/** What the page of a person says of their NHS number: how sure it is, and when somebody asked. */
export function NumberPart({ t, personId, now, mayCheck }: NumberPartProps) {
  return (
    <>
      <h2 id="nhs-number">{t('spine-checks.title')}</h2>
      <NumberStatus t={t} now={now} />
      <ChecksSoFar t={t} now={now} />
      {mayCheck && (
        <Button href={`/people/${personId}/nhs-number`} variant="secondary">
          {t('spine-checks.open')}
        </Button>
      )}
    </>
  );
}
