import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { Purpose } from '../domain/message.ts';
import type { Say } from './messages-needs.ts';

type StopPageProps = Readonly<{ t: Say; stop: Readonly<{ purpose: Purpose; hasWithdrawn: boolean }> | null }>;

/** What somebody who was written to sees when they want to hear no more. One press, no account, no reason. */
export function StopPage({ t, stop }: StopPageProps) {
  return (
    <>
      <h1>{t('messages.stop.title')}</h1>
      {stop === null && <p>{t('messages.stop.unknown')}</p>}
      {stop?.hasWithdrawn === true && <p>{t('messages.stop.done')}</p>}
      {stop?.hasWithdrawn === false && (
        <Form>
          <p>{t('messages.stop.what', { purpose: stop.purpose })}</p>
          <Button preventDoubleClick>{t('messages.stop.button')}</Button>
        </Form>
      )}
    </>
  );
}
