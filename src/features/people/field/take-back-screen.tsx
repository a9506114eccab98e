import { z } from 'zod';

import { FieldForm } from '#platform/screens/field-form.tsx';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useEdited } from '#platform/screens/use-edited.ts';
import { readTyped, type Typed } from '#platform/screens/use-typed.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Input } from '#platform/ui/input.tsx';
import type { Translator } from '#platform/language/translator.ts';
import { sayEntry } from '#platform/record/domain/say-entry.ts';

import type { PeopleKey } from '../content/catalogue.ts';
import { NotHere } from './not-here.tsx';
import { personAt, type PeopleFieldNeeds } from './people-field-needs.ts';
import { useHeld } from './use-held.ts';

const shape = z.object({
  reason: z.string().trim().min(1, 'people.field-app.reason-missing').max(500, 'people.problem.too-long'),
});

/** Takes back an entry of one's own: it was recorded in error. It stays readable, marked, with the reason. `edit` names a taking back that waits here. */
export function takeBackScreen(needs: PeopleFieldNeeds) {
  return function TakeBackScreen({ params: { id = '', entry: entryId = '' }, query }: ScreenProps) {
    const { t, replica, today, go, say } = useField<PeopleKey>();
    const person = useHeld(needs.usePerson(id));
    const edited = useEdited(query);
    if (person === undefined || edited === undefined) return null;
    const entry = person?.entries.find((told) => told.entry.id === entryId)?.entry;
    if (entry === undefined || entry.author !== replica.user.userId) return <NotHere />;
    const save = async (typed: Typed) => {
      const read = readTyped(typed, shape);
      if (!read.ok) return read.problems;
      const draft = {
        subject: entry.subject,
        kind: 'retracted',
        happened: { on: today },
        body: { reason: read.value.reason },
        replaces: [entry.id],
      };
      if (edited === null || (await replica.edit(edited.id, draft)) === null) await replica.write([draft]);
      say(t('people.field-app.taken-back'));
      go(personAt(id));
      return null;
    };
    return (
      <>
        <ScreenHeading text={t('people.field-app.take-back')} />
        <InsetText>
          <Dir>{sayEntry(entry, (placeId) => replica.nameOf(placeId), needs.kinds, t as Translator)}</Dir>
        </InsetText>
        <p>{t('people.field-app.take-back-why')}</p>
        <FieldForm
          name={`take-back ${entryId} ${edited?.id ?? ''}`}
          start={{ reason: (edited?.body as { reason?: string } | undefined)?.reason ?? '' }}
          save={save}
          button={t('people.field-app.take-back')}
        >
          {({ typed, errorFor }) => (
            <Input
              name="reason"
              label={t('people.field-app.reason')}
              value={String(typed['reason'] ?? '')}
              errorMessage={errorFor('reason')}
              attributes={{ dir: 'auto' }}
            />
          )}
        </FieldForm>
      </>
    );
  };
}
