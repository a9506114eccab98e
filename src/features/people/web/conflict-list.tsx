import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import type { Conflict } from '../domain/journey.ts';
import type { PersonPageProps } from './person-page-props.ts';
import { sayValue } from './say-value.ts';

type Answer = Readonly<{ id: string; words: string; team: string; writtenOn: string }>;

/** Answers that differ, side by side, with who said each and when; whoever has asked the person chooses, and that is an entry. */
export function ConflictList(props: PersonPageProps) {
  return (
    <>
      {props.journey.conflicts.map((conflict) => (
        <ConflictCard {...props} conflict={conflict} />
      ))}
    </>
  );
}

function ConflictCard(props: PersonPageProps & Readonly<{ conflict: Conflict }>) {
  const { t, record, conflict, may } = props;
  const field = conflict.about === 'place' ? 'place' : conflict.field;
  const answers = answersOf(props);
  return (
    <WarningCallout heading={`${t('people.page.differs')}: ${t(`people.field.${field}` as Parameters<typeof t>[0])}`}>
      <p>{t('people.page.differs-why')}</p>
      <div class="alongside-side-by-side">
        {answers.map(({ id, words, team, writtenOn }) => (
          <div>
            <p class="nhsuk-u-margin-bottom-1">
              <strong>
                <Dir>{words}</Dir>
              </strong>
            </p>
            <p class="nhsuk-body-s">{t('people.page.said-by', { team, on: writtenOn })}</p>
            {may.write && (
              <Form action={`/people/${record.now.person_id}/settle`}>
                <input type="hidden" name="field" value={field} />
                <input type="hidden" name="chosen" value={id} />
                <input type="hidden" name="seen" value={answers.map((answer) => answer.id).join(' ')} />
                <Button small variant="secondary">
                  {t('people.page.choose')}
                </Button>
              </Form>
            )}
          </div>
        ))}
      </div>
    </WarningCallout>
  );
}

function answersOf({
  t,
  record,
  journey,
  conflict,
}: PersonPageProps & Readonly<{ conflict: Conflict }>): readonly Answer[] {
  const teamOf = new Map(record.entries.map(({ entry, teamName }) => [entry.id, teamName ?? '–']));
  const statements =
    conflict.about === 'place'
      ? conflict.stays.map((stay) => ({ entry: stay.entry, words: record.placeNames.get(stay.placeId) ?? '–' }))
      : (journey.settled.details.get(conflict.field) ?? []).map(({ entry, value }) => ({
          entry,
          words: sayValue(conflict.field, value, t),
        }));
  return statements.map(({ entry, words }) => ({
    id: entry.id,
    words,
    team: teamOf.get(entry.id) ?? '–',
    writtenOn: new Date(entry.written.ms).toISOString().slice(0, 10),
  }));
}
