import { Button } from '#platform/ui/button.tsx';

import type { Say } from '../ui/say-value.ts';

/** What somebody reads whose team no longer looks after the person they have just recorded a move for. It names nobody. */
export function MovedPage({ t, site }: Readonly<{ t: Say; site: string }>) {
  return (
    <>
      <h1>{t('people.moved.title')}</h1>
      <p>{t('people.moved.with', { site })}</p>
      <p>{t('people.moved.why')}</p>
      <Button href="/people" variant="secondary">
        {t('people.find.title')}
      </Button>
    </>
  );
}
