import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Select } from '#platform/ui/select.tsx';
import { useState } from 'preact/hooks';

import type { WorklistsKey } from '../content/catalogue.ts';
import { comingMonday, siteClinic } from '../domain/site-clinic.ts';
import { ClinicLists } from '../ui/clinic-lists.tsx';
import { NoSuchSite } from './no-such-site.tsx';
import { useListRead } from './use-list-read.ts';
import type { WorklistsFieldNeeds } from './worklists-field-needs.ts';

/** The next clinic of a site, laid out as the desk lays it out. */
export function clinicScreen(needs: WorklistsFieldNeeds) {
  return function ClinicScreen({ params: { site: siteId = '' } }: ScreenProps) {
    const { t, replica, today } = useField<WorklistsKey>();
    const people = needs.useSiteList(siteId);
    const [rooms, setRooms] = useState('1');
    useListRead('clinic', people);
    const site = replica.reference()?.sites.find(({ id }) => id === siteId);
    if (site === undefined) return <NoSuchSite />;
    const clinic = siteClinic(people, rooms);
    const on = comingMonday(today);
    return (
      <>
        <ScreenHeading
          text={t('worklists.clinic.title', { site: site.name })}
          caption={t('worklists.clinic.on', { on })}
        />
        <form
          class="alongside-filter"
          autocomplete="off"
          onChange={(event) => setRooms((event.target as HTMLSelectElement).value)}
          onSubmit={(event) => event.preventDefault()}
        >
          <Select
            name="lines"
            label={t('worklists.clinic.set-lines')}
            value={rooms}
            items={['1', '2', '3', '4', '5', '6', '7', '8'].map((count) => ({ value: count, text: count }))}
          />
        </form>
        {clinic.list.slots.length === 0 ? (
          <p>{t('worklists.clinic.nobody')}</p>
        ) : (
          <ClinicLists
            {...clinic}
            t={t}
            today={today}
            people={new Map(people.map((person) => [person.personId, person]))}
          />
        )}
      </>
    );
  };
}
