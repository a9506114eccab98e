import type { Entry } from '#platform/record/domain/entry.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import { FieldForm } from '#platform/screens/field-form.tsx';
import type { FieldScreen, ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useEdited } from '#platform/screens/use-edited.ts';
import { readTyped, type Typed } from '#platform/screens/use-typed.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import { assessmentForm, recordable, recordableBy, type What } from '../domain/assessment-form.ts';
import { RecordFields } from '../ui/record-fields.tsx';
import type { FillingScreenNeeds } from './filling-needs.ts';
import { FillingPresses, mayFill } from './filling-presses.tsx';
import { fillingScreens } from './filling-screens.tsx';

export type AssessmentsFieldNeeds = FillingScreenNeeds;

const screenAt = (personId: string): string => `people/${personId}/assessment`;

/** The screens that ask the initial health assessment, and the one that records what came of it. */
export const assessmentsScreens = (needs: AssessmentsFieldNeeds): readonly FieldScreen[] => [
  { path: screenAt(':id'), roles: needs.roles, Screen: assessmentScreen(needs) },
  ...fillingScreens(needs),
];

type PressProps = Readonly<{ personId: string; role: string; recordsOf: FillingScreenNeeds['recordsOf'] }>;

/** What a person's screen offers of assessments to somebody of this role. */
export function AssessmentPress({ personId, role, recordsOf }: PressProps) {
  const { t } = useField<AssessmentsKey>();
  if (recordableBy(role).length === 0) return null;
  return (
    <>
      {mayFill(role) && <FillingPresses personId={personId} recordsOf={recordsOf} />}
      <Button href={`#/${screenAt(personId)}`} variant="secondary">
        {t('assessments.field.record')}
      </Button>
    </>
  );
}

function assessmentScreen({ useName }: AssessmentsFieldNeeds) {
  return function AssessmentScreen({ params: { id = '' }, query }: ScreenProps) {
    const { t, replica, today, go, say } = useField<AssessmentsKey>();
    const name = useName(id);
    const edited = useEdited(query);
    if (edited === undefined) return null;
    const { role } = replica.user;
    const save = async (typed: Typed) => {
      const read = readTyped(typed, assessmentForm(today, role));
      if (!read.ok) return read.problems;
      const { kind, on, body } = read.value;
      const draft = { subject: { kind: 'person', id }, kind, happened: { on }, body } as const;
      // Another kind of thing cannot take the place of what was written: it is thrown away and written anew.
      const isEdited = edited?.kind === kind && (await replica.edit(edited.id, draft)) !== null;
      if (!isEdited) {
        await replica.write([draft]);
        if (edited !== null && edited.kind !== kind) await replica.discard(edited.id);
      }
      say(t('assessments.field.saved'));
      go(`people/${id}`);
      return null;
    };
    return (
      <>
        <ScreenHeading
          text={t('assessments.record.title')}
          caption={name === null ? undefined : t.rich('assessments.record.for', { name: <Dir>{name}</Dir> })}
        />
        <FieldForm
          name={`assessment ${id} ${edited?.id ?? ''}`}
          start={edited === null ? {} : asTyped(edited)}
          save={save}
          ids={{ on: 'on-day' }}
          button={t('assessments.record.save')}
        >
          {({ typed, errorFor }) => (
            <RecordFields t={t} today={today} whats={recordableBy(role)} typed={typed} errorFor={errorFor} />
          )}
        </FieldForm>
      </>
    );
  };
}

/** What was recorded as the form that recorded it. */
function asTyped({ kind, happened, body }: Entry): Typed {
  const what = (Object.keys(recordable) as What[]).find((one) => recordable[one].kind === kind) ?? '';
  const { mode = '', reason = '' } = body as { mode?: string; reason?: string };
  const on = happened === null ? null : toTypedDate(happened.on);
  return {
    what,
    mode,
    reason,
    ...(on !== null && { 'on[day]': on.day, 'on[month]': on.month, 'on[year]': on.year }),
  };
}
