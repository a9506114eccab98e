import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';

import type { PeopleKey } from '../content/catalogue.ts';

/** Somebody whom this device does not hold, or no longer: moved on, or lives at a site that was not chosen. */
export function NotHere() {
  const { t } = useField<PeopleKey>();
  return (
    <>
      <ScreenHeading text={t('people.field-app.not-here')} />
      <p>{t('people.field-app.not-here-why')}</p>
    </>
  );
}
