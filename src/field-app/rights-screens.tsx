import type { RoleName } from '#platform/access/domain/roles.ts';
import type { FieldScreen, ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';

import { LanguagesOfRights, RightsToShow } from '../features/rights/field/rights-screens.tsx';
import type { FieldKey } from './content/catalogue.ts';

const rightsAt = (language: string): string => `#/rights/${language}`;

/** Pages that a person may be shown; also there while the device is locked. */
export const rightsScreens = ({ roles }: Readonly<{ roles: readonly RoleName[] }>): readonly FieldScreen[] => [
  { path: 'rights', roles, menu: { text: 'field.menu.rights', order: 60 }, Screen: RightsScreen },
  { path: 'rights/:language', roles, Screen: RightsIn },
];

function RightsScreen() {
  const { t } = useField<FieldKey>();
  return (
    <>
      <ScreenHeading text={t('field.rights.title')} />
      <p>{t('field.rights.lead')}</p>
      <p>{t('field.rights.private')}</p>
      <LanguagesOfRights addressOf={rightsAt} />
      <p class="nhsuk-body-s">{t('field.rights.state')}</p>
    </>
  );
}

function RightsIn({ params: { language = 'en' } }: ScreenProps) {
  return <RightsToShow language={language} englishAt={rightsAt('en')} />;
}
