import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { v7 } from 'uuid';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { FieldDevice, OutboxItem, OutboxState, Replica } from '#platform/offline/domain/replica.ts';
import type { Subject } from '#platform/record/domain/entry.ts';
import type { FieldScreen } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';

import { AssessmentPress, assessmentsScreens } from '../features/assessments/field/assessment-screen.tsx';
import { championChangeAt, championScreens } from '../features/champions/field/screens.ts';
import { surveysScreens } from '../features/forms/field/surveys-screens.ts';
import { peopleScreens } from '../features/people/field/screens.ts';
import { SiteContacts, visitsScreens } from '../features/visits/field/visit-screen.tsx';
import { worklistsScreens } from '../features/worklists/field/screens.ts';
import { kinds, pathwayNamed } from '../kinds.ts';
import { readBirth, readDay } from '../read-typed.ts';
import { chooseScreen } from './choose-screen.tsx';
import type { PeopleRules } from './derive-people.ts';
import { deviceScreen } from './device-screen.tsx';
import { instruments, loadInstrument } from './instrument-files.ts';
import { outboxScreen, useOutbox } from './outbox-screen.tsx';
import type { PeopleOnDevice } from './people-on-device.ts';
import { readPerson } from './person-on-device.ts';
import { rightsScreens } from './rights-screens.tsx';
import { surveysNeeds } from './surveys-on-device.ts';
import { wordsOfFillings } from './words.ts';

export type OpenedNeeds = Readonly<{
  replica: Replica;
  device: FieldDevice;
  /** Null on a device that holds nobody, as a champion's does. */
  people: PeopleOnDevice | null;
  rules: PeopleRules;
  lock: () => void;
  remove: (evenWaiting: boolean) => Promise<boolean>;
}>;

const whoMeetPeople = ['clinician', 'coordinator'] as const;
const whoVisit = ['clinician'] as const;
const everybody = ['clinician', 'coordinator', 'champion', 'practice', 'vcse'] as const;

/** Every screen of the app, from each feature's own; what one needs of another is handed to it here. */
export function assembleScreens(needs: OpenedNeeds): readonly FieldScreen[] {
  const { replica, people } = needs;
  const forPeople = people === null ? [] : screensAboutPeople(needs, people);
  const nameOf = (subject: OutboxItem['entry']['subject']): string | null =>
    subject.kind === 'place' ? replica.nameOf(subject.id) : (people?.nameOf(subject.id) ?? null);
  return [
    ...forPeople,
    ...championScreens({ roles: ['champion'], rightsAt: '#/rights' }),
    ...surveysScreens(surveysNeeds),
    chooseScreen({ roles: everybody, holdsPeople: people !== null }),
    ...rightsScreens({ roles: everybody }),
    outboxScreen({ roles: everybody, nameOf, kinds, changeAt }),
    deviceScreen({ ...needs, roles: everybody }),
  ];
}

function screensAboutPeople({ replica, rules }: OpenedNeeds, people: PeopleOnDevice): readonly FieldScreen[] {
  const roles = whoMeetPeople;
  const usePeople = <Value,>(read: () => Value, ...of: readonly unknown[]): Value => {
    const [value, setValue] = useState(read);
    useEffect(() => {
      setValue(read);
      return people.onChange(() => setValue(read));
    }, of);
    return value;
  };
  const usePerson = (id: string) => {
    const [person, setPerson] = useState<Awaited<ReturnType<typeof readPerson>> | undefined>(undefined);
    useEffect(() => {
      let isOn = true;
      const read = async (): Promise<void> => {
        const group = people.groupOf(id);
        const found = group === null ? null : await readPerson(replica, group, rules);
        if (isOn) setPerson(found);
      };
      // A device that has locked meanwhile has nothing to read, and nobody to show it to.
      const readOrNot = (): void => void read().catch(() => undefined);
      setPerson(undefined);
      readOrNot();
      const stop = people.onChange(readOrNot);
      return () => {
        isOn = false;
        stop();
      };
    }, [id]);
    return person;
  };
  const recordsOf = (id: string): readonly string[] => people.groupOf(id)?.members ?? [id];
  return [
    ...worklistsScreens({
      useSiteList: (siteId) => usePeople(() => people.siteList(siteId), siteId),
      useSiteLists: (siteIds) =>
        usePeople(() => new Map(siteIds.map((id) => [id, people.siteList(id)])), siteIds.join(' ')),
      useDue: (until) => usePeople(() => people.due(until), until),
      useQuestions: () => usePeople(() => people.questions()),
      aboutSite: (site) => <SiteContacts site={site} roles={whoVisit} />,
      roles,
    }),
    ...peopleScreens({
      usePerson,
      useFound: (typed) => {
        const { today } = useField();
        const read = () => people.find(typed, (text) => readDay(text, today))?.map(({ now }) => now) ?? null;
        return usePeople(read, typed, today);
      },
      useWaiting: () => useWaiting(replica),
      kinds,
      pathways: pathwayNamed,
      readBirth: (text: string, today: LocalDate) => readBirth(text, today),
      roles,
      actionsFor: (now, role): ComponentChildren => (
        <AssessmentPress personId={now.person_id} role={role} recordsOf={recordsOf} />
      ),
    }),
    ...assessmentsScreens({
      useName: (id) => usePeople(() => people.nameOf(id), id),
      recordsOf,
      instruments,
      loadInstrument,
      loadWords: wordsOfFillings,
      newId: v7,
      roles,
    }),
    ...visitsScreens({ roles: whoVisit }),
  ];
}

/** What became of the entries written here that the service is not known to have, by their ids. */
function useWaiting(replica: Replica): ReadonlyMap<string, OutboxState> {
  const items = useOutbox(replica);
  return useMemo(
    () =>
      new Map((items ?? []).flatMap(({ entry, state }) => (state.is === 'sent' ? [] : [[entry.id, state] as const]))),
    [items],
  );
}

const changeable: Readonly<Record<string, (subject: Subject, replaces: readonly string[]) => string | null>> = {
  'note-written': ({ id }) => `people/${id}/note`,
  'details-recorded': ({ id }) => `people/${id}/details`,
  'assessment-offered': ({ id }) => `people/${id}/assessment`,
  'assessment-done': ({ id }) => `people/${id}/assessment`,
  'assessment-declined': ({ id }) => `people/${id}/assessment`,
  'not-found': ({ id }) => `people/${id}/assessment`,
  'contact-visit-made': ({ id }) => `sites/${id}/visit`,
  retracted: ({ id, kind }, [taken]) =>
    kind === 'person' && taken !== undefined ? `people/${id}/take-back/${taken}` : null,
};

/** Where an entry that waits can be written otherwise; null for kinds that are thrown away and written anew. */
function changeAt(entry: OutboxItem['entry']): string | null {
  const address = changeable[entry.kind]?.(entry.subject, entry.replaces) ?? null;
  return address === null ? championChangeAt(entry) : `${address}?edit=${entry.id}`;
}
