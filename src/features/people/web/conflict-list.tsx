import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';

import { ConflictCard } from '../ui/conflict-card.tsx';
import type { PersonPageProps } from './person-page-props.ts';

/** Answers that differ; each choice is a form of its own. */
export function ConflictList({ t, record, journey, may }: PersonPageProps) {
  return (
    <>
      {journey.conflicts.map((conflict) => (
        <ConflictCard
          t={t}
          conflict={conflict}
          journey={journey}
          entries={record.entries}
          nameOfPlace={(id) => record.placeNames.get(id) ?? null}
          choose={(field, chosen, seen) =>
            may.write && (
              <Form action={`/people/${record.now.person_id}/settle`}>
                <input type="hidden" name="field" value={field} />
                <input type="hidden" name="chosen" value={chosen} />
                <input type="hidden" name="seen" value={seen.join(' ')} />
                <Button small variant="secondary">
                  {t('people.page.choose')}
                </Button>
              </Form>
            )
          }
        />
      ))}
    </>
  );
}
