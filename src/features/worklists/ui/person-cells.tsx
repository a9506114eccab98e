import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { daysBetween } from '#platform/calendar/local-date.ts';
import { formatDate } from '#platform/language/formats.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import { Time } from '#platform/ui/time.tsx';

import type { WorklistsKey } from '../content/catalogue.ts';
import type { ListedPerson } from '../domain/listed-person.ts';

export type Say = Translator<WorklistsKey>;

/** Where a person's own page is: an address of the desk, unless whoever renders says otherwise. */
export const PersonAddress = createContext((personId: string): string => `/people/${personId}`);

type Shown = Readonly<{ person: ListedPerson; t: Say }>;

/** A name as its owner writes it, with the romanised form beneath, and what to know before asking. */
export function NameCell({ person, t }: Shown) {
  const addressOf = useContext(PersonAddress);
  return (
    <>
      <a class="nhsuk-link" href={addressOf(person.personId)}>
        <Dir>{person.name === '' ? t('worklists.person.no-name') : person.name}</Dir>
      </a>
      {person.romanisedName !== null && person.romanisedName !== person.name && (
        <span class="alongside-beneath">
          <Dir>{person.romanisedName}</Dir>
        </span>
      )}
      {person.conflicts > 0 && (
        <>
          {' '}
          <Tag colour="yellow">{t('worklists.person.differs')}</Tag>
        </>
      )}
      {person.isPart && (
        <>
          {' '}
          <Tag colour="grey">{t('worklists.person.part')}</Tag>
        </>
      )}
    </>
  );
}

export function BornCell({ person, t }: Shown) {
  if (person.bornOn === null) return <>{t('worklists.person.not-known')}</>;
  if (person.bornIs === 'estimated' || person.bornIs === 'ambiguous') {
    return <>{t('worklists.person.born-estimated', { on: person.bornOn })}</>;
  }
  return <Time at={person.bornOn}>{formatDate(person.bornOn, t.language, 'short')}</Time>;
}

/** Languages in the reader's language, and whether an interpreter is needed; where nobody has said, to ask. */
export function LanguageCell({ person, t }: Shown) {
  const languages = person.languages.map((tag) => languageNameIn(tag, t.language)).join(', ');
  const interpreter =
    person.interpreterNeeded === null
      ? t('worklists.person.interpreter-unknown')
      : person.interpreterNeeded
        ? t('worklists.person.interpreter')
        : null;
  return (
    <>
      {languages === '' ? t('worklists.person.not-known') : languages}
      {interpreter !== null && <span class="alongside-beneath">{interpreter}</span>}
    </>
  );
}

/** Where the first assessment stands on a day, in words and never by colour alone. */
export function DueCell({ person, t, today }: Shown & Readonly<{ today: LocalDate }>) {
  const { dueOn, stopReason, offeredOn } = person;
  const offered = offeredOn !== null && stopReason === null && (
    <span class="alongside-beneath">{t('worklists.due.offered', { on: offeredOn })}</span>
  );
  if (stopReason === 'done') return <>{t('worklists.due.done')}</>;
  if (stopReason === 'declined') return <>{t('worklists.due.declined')}</>;
  if (stopReason !== null) return <>{t('worklists.due.stopped', { reason: stopReason })}</>;
  if (dueOn === null) {
    return (
      <>
        <Tag colour="grey">{t('worklists.due.no-date')}</Tag>
        {offered}
      </>
    );
  }
  const late = daysBetween(dueOn, today);
  const estimated = person.startIs !== 'stated' && person.startIs !== null && (
    <span class="alongside-beneath">{t('worklists.due.estimated')}</span>
  );
  return (
    <>
      {late > 0 ? (
        <Tag colour="red">{t('worklists.due.overdue', { days: late })}</Tag>
      ) : late === 0 ? (
        <Tag colour="orange">{t('worklists.due.today')}</Tag>
      ) : (
        t('worklists.due.due', { on: dueOn })
      )}
      {estimated}
      {offered}
    </>
  );
}
