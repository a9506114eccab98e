import type { RoleName } from '#platform/access/domain/roles.ts';
import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import { contactsDueThisWeek } from '#platform/clocks/weekly-contacts.ts';
import type { FieldSite } from '#platform/offline/domain/protocol.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';
import { FieldForm } from '#platform/screens/field-form.tsx';
import type { FieldScreen, ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useEdited } from '#platform/screens/use-edited.ts';
import { useEntries } from '#platform/screens/use-entries.ts';
import { readTyped, type Typed } from '#platform/screens/use-typed.ts';
import { Dir } from '#platform/ui/dir.tsx';

import type { VisitsKey } from '../content/catalogue.ts';
import { threeClinicalContactsAWeek } from '../domain/pathways.ts';
import { visitForm } from '../domain/visit-form.ts';
import { ContactsDue } from '../ui/contacts-due.tsx';
import { RecordFields } from '../ui/record-fields.tsx';

const screenAt = (siteId: string): string => `sites/${siteId}/visit`;

/** The screen that records a visit to a site. */
export const visitsScreens = ({ roles }: Readonly<{ roles: readonly RoleName[] }>): readonly FieldScreen[] => [
  { path: screenAt(':site'), roles, Screen: VisitScreen },
];

/** How many clinical visits a site has had this week and still needs, with the way to record one for those of `roles`. */
export function SiteContacts({ site, roles }: Readonly<{ site: FieldSite; roles: readonly RoleName[] }>) {
  const { t, replica, today } = useField<VisitsKey>();
  const entries = useEntries(site.id);
  const due = contactsDueThisWeek(
    threeClinicalContactsAWeek,
    {
      type: site.type,
      openedOn: site.openedOn === null ? null : parseLocalDate(site.openedOn),
      closedOn: site.closedOn === null ? null : parseLocalDate(site.closedOn),
    },
    settle(entries ?? []).facts,
    today,
  );
  const recordAt = roles.some((role) => role === replica.user.role) ? `#/${screenAt(site.id)}` : undefined;
  if (entries === null) return null;
  if (due !== null) return <ContactsDue t={t} due={due} recordAt={recordAt} />;
  if (recordAt === undefined) return null;
  return (
    <p>
      <a class="nhsuk-link" href={recordAt}>
        {t('visits.due.record')}
      </a>
    </p>
  );
}

function VisitScreen({ params: { site: siteId = '' }, query }: ScreenProps) {
  const { t, replica, today, go, say } = useField<VisitsKey>();
  const edited = useEdited(query);
  if (edited === undefined) return null;
  const save = async (typed: Typed) => {
    const read = readTyped(typed, visitForm(today));
    if (!read.ok) return read.problems;
    const { kind, on, body } = read.value;
    const draft = { subject: { kind: 'place', id: siteId }, kind, happened: { on }, body, place: siteId } as const;
    if (edited === null || (await replica.edit(edited.id, draft)) === null) await replica.write([draft]);
    say(t('visits.field.saved'));
    go(`sites/${siteId}`);
    return null;
  };
  return (
    <>
      <ScreenHeading text={t('visits.record.title')} caption={<Dir>{replica.nameOf(siteId) ?? ''}</Dir>} />
      <FieldForm
        name={`visit ${siteId} ${edited?.id ?? ''}`}
        start={edited === null ? {} : asTyped(edited)}
        save={save}
        ids={{ on: 'on-day' }}
        button={t('visits.record.save')}
      >
        {({ typed, errorFor }) => <RecordFields t={t} today={today} typed={typed} errorFor={errorFor} />}
      </FieldForm>
    </>
  );
}

/** A visit as the form that recorded it. */
function asTyped({ happened, body }: Entry): Typed {
  const { clinical, peopleSeen } = body as { clinical: boolean; peopleSeen?: number };
  const on = happened === null ? null : toTypedDate(happened.on);
  return {
    clinical: clinical ? 'yes' : 'no',
    peopleSeen: peopleSeen === undefined ? '' : String(peopleSeen),
    ...(on !== null && { 'on[day]': on.day, 'on[month]': on.month, 'on[year]': on.year }),
  };
}
