import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';

import type { WorklistsKey } from '../content/catalogue.ts';

/** A site that this device does not know, or no longer. */
export function NoSuchSite() {
  const { t } = useField<WorklistsKey>();
  return (
    <>
      <ScreenHeading text={t('worklists.field.not-here')} />
      <p>
        <a class="nhsuk-link" href="#/choose">
          {t('worklists.field.choose')}
        </a>
      </p>
    </>
  );
}
