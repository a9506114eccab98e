import { z } from 'zod';

import { FieldForm } from '#platform/screens/field-form.tsx';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useEdited } from '#platform/screens/use-edited.ts';
import { readTyped, type Typed } from '#platform/screens/use-typed.ts';
import { Textarea } from '#platform/ui/textarea.tsx';

import type { PeopleKey } from '../content/catalogue.ts';
import { personAt } from './people-field-needs.ts';

const shape = z.object({
  text: z.string().trim().min(1, 'people.page.note-missing').max(10_000, 'people.problem.too-long'),
});

/** A note about a person; `edit` names one that waits here and is to be written otherwise. */
export function NoteScreen({ params: { id = '' }, query }: ScreenProps) {
  const { t, replica, today, go, say } = useField<PeopleKey>();
  const edited = useEdited(query);
  if (edited === undefined) return null;
  const start = { text: (edited?.body as { text?: string } | undefined)?.text ?? '' };
  const save = async (typed: Typed) => {
    const read = readTyped(typed, shape);
    if (!read.ok) return read.problems;
    const draft = {
      subject: { kind: 'person', id },
      kind: 'note-written',
      happened: edited?.happened ?? { on: today },
      body: { text: read.value.text },
    } as const;
    if (edited === null || (await replica.edit(edited.id, draft)) === null) await replica.write([draft]);
    say(t('people.field-app.saved'));
    go(personAt(id));
    return null;
  };
  return (
    <>
      <ScreenHeading text={t('people.page.note')} />
      <FieldForm name={`note ${id} ${edited?.id ?? ''}`} start={start} save={save} button={t('people.page.note-save')}>
        {({ typed, errorFor }) => (
          <Textarea
            name="text"
            label={{ text: t('people.page.note'), classes: 'nhsuk-u-visually-hidden' }}
            hint={t('people.page.note-hint')}
            rows={6}
            value={String(typed['text'] ?? '')}
            errorMessage={errorFor('text')}
            attributes={{ dir: 'auto' }}
          />
        )}
      </FieldForm>
    </>
  );
}
