import { useState } from 'preact/hooks';

import type { RoleName } from '#platform/access/domain/roles.ts';
import type { FieldScreen } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useChanges } from '#platform/screens/use-entries.ts';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import type { FieldKey } from './content/catalogue.ts';

type ChooseNeeds = Readonly<{ roles: readonly RoleName[]; holdsPeople: boolean }>;

/** Where the screen of the sites is. */
export const chooseAt = 'choose';

/** Which sites' people this device is to hold. */
export const chooseScreen = ({ roles, holdsPeople }: ChooseNeeds): FieldScreen => ({
  path: chooseAt,
  roles,
  Screen: () => <ChooseScreen holdsPeople={holdsPeople} />,
});

function ChooseScreen({ holdsPeople }: Readonly<{ holdsPeople: boolean }>) {
  const { t, replica, today, go, say } = useField<FieldKey>();
  useChanges();
  const [chosen, setChosen] = useState<readonly string[]>(() => replica.sites());
  const sites = [...(replica.reference()?.sites ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  const save = async (): Promise<void> => {
    await replica.chooseSites(chosen);
    void replica.sync();
    say(t(holdsPeople ? 'field.choose.saved' : 'field.choose.saved-public'));
    go('');
  };
  return (
    <>
      <ScreenHeading text={t('field.choose.title')} />
      <p>{t(holdsPeople ? 'field.choose.lead' : 'field.choose.public')}</p>
      {sites.length === 0 ? (
        <>
          <p>{t('field.choose.none-yet')}</p>
          <Press onPress={() => void replica.sync()}>{t('field.choose.fetch')}</Press>
        </>
      ) : (
        <form
          onChange={(event) => {
            const { value, checked } = event.target as HTMLInputElement;
            setChosen(checked ? [...chosen, value] : chosen.filter((id) => id !== value));
          }}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Checkboxes
            name="site"
            fieldset={{ legend: { text: t('field.choose.sites'), size: 'm' } }}
            items={sites.map((site) => ({
              value: site.id,
              text: <Dir>{site.name}</Dir>,
              hint:
                site.closedOn !== null && site.closedOn < today
                  ? `${site.localAuthority} · ${t('field.choose.closed', { on: site.closedOn })}`
                  : site.localAuthority,
              checked: chosen.includes(site.id),
            }))}
          />
          <button class="nhsuk-button" type="submit">
            {t('field.choose.save')}
          </button>
        </form>
      )}
    </>
  );
}
