import { FieldForm } from '#platform/screens/field-form.tsx';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useEdited } from '#platform/screens/use-edited.ts';
import { readTyped, type Typed } from '#platform/screens/use-typed.ts';

import type { PeopleKey } from '../content/catalogue.ts';
import type { Details } from '../domain/details.ts';
import { changeDetails, changeOfWaiting } from '../domain/edit-details.ts';
import { entriesShown, knownDetails } from '../domain/known-details.ts';
import { detailsForm, fillDetails, readDetails } from '../domain/read-details-form.ts';
import { DetailsFields } from '../ui/details-fields.tsx';
import { NotHere } from './not-here.tsx';
import { personAt, type PeopleFieldNeeds } from './people-field-needs.ts';
import { useHeld } from './use-held.ts';

/**
 * Corrects details. Only fields that were changed are written, and only what the writer saw is replaced: what a colleague wrote meanwhile stays, and
 * shows as two answers. `edit` names a correction that waits here: what is typed now takes its place.
 */
export function detailsScreen(needs: PeopleFieldNeeds) {
  return function DetailsScreen({ params: { id = '' }, query }: ScreenProps) {
    const { t, replica, today, go, say } = useField<PeopleKey>();
    const person = useHeld(needs.usePerson(id));
    const edited = useEdited(query);
    if (person === undefined || edited === undefined) return null;
    if (person === null) return <NotHere />;
    const { journey } = person;
    const written = (edited?.body as { details?: Details } | undefined)?.details ?? {};
    const shown = { ...knownDetails(journey), ...written };
    const start = { ...fillDetails(shown), seen: entriesShown(journey).join(' ') };
    const save = async (typed: Typed) => {
      const read = readTyped(typed, detailsForm);
      if (!read.ok) return read.problems;
      const { details, problems } = readDetails(read.value, (text) => needs.readBirth(text, today), shown);
      if (problems.length > 0) return problems;
      const found = changeDetails(journey.settled.details, details, new Set(read.value.seen.split(' ')));
      const change = edited === null ? found : changeOfWaiting(edited, found);
      if (change !== null) {
        const draft = {
          subject: { kind: 'person', id },
          kind: 'details-recorded',
          happened: { on: today },
          body: { details: change.details },
          replaces: change.replaces,
        } as const;
        if (edited === null || (await replica.edit(edited.id, draft)) === null) await replica.write([draft]);
      }
      say(t(change === null ? 'people.edit.nothing' : 'people.field-app.saved'));
      go(personAt(id));
      return null;
    };
    return (
      <>
        <ScreenHeading text={t('people.edit.title')} />
        <p>{t('people.edit.hint')}</p>
        <FieldForm name={`details ${id} ${edited?.id ?? ''}`} start={start} save={save} button={t('people.edit.save')}>
          {({ typed, errorFor }) => (
            <>
              <input type="hidden" name="seen" value={String(typed['seen'] ?? '')} />
              <DetailsFields t={t} typed={typed} errorFor={errorFor} />
            </>
          )}
        </FieldForm>
      </>
    );
  };
}
