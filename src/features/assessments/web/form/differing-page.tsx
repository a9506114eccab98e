import { photographsOnPage } from '#platform/photographs/web/reply-photograph.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';

import { DifferingAnswers } from '../../ui/differing-answers.tsx';
import type { FillingWords } from '../../ui/filling-words.ts';
import { formAddress } from './address.ts';
import type { OpenedWithPhotographs } from './open-response.ts';

type DifferingPageProps = Readonly<{ t: FillingWords; opened: OpenedWithPhotographs }>;

/** Questions that two people answered without knowing of each other; whoever has asked the person again chooses. */
export function DifferingPage({ t, opened }: DifferingPageProps) {
  const { person, response, form, photographs } = opened;
  const told = new Map(person.entries.map((one) => [one.entry.id, one]));
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{person.name}</Dir>
        </span>
        {t('assessments.form.differing-title')}
      </h1>
      <DifferingAnswers
        t={t}
        form={form}
        response={response}
        authorOf={({ entry }) => told.get(entry.id)?.authorName ?? told.get(entry.id)?.teamName ?? '–'}
        photographs={photographsOnPage(photographs, (name) =>
          formAddress(person.id, response.id, `photographs/${name}`),
        )}
        choose={(path, { entry }, seen) => (
          <Form action={formAddress(person.id, response.id, 'differing')}>
            <input type="hidden" name="path" value={path} />
            <input type="hidden" name="entry" value={entry.id} />
            <input type="hidden" name="seen" value={seen.join(' ')} />
            <Button small variant="secondary">
              {t('assessments.form.this-one')}
            </Button>
          </Form>
        )}
      />
      <p class="alongside-actions">
        <Button href={formAddress(person.id, response.id)} variant="secondary">
          {t('assessments.form.overview')}
        </Button>
      </p>
    </>
  );
}
