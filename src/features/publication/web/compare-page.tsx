import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import type { Say } from './publication-needs.ts';

type ComparePageProps = Readonly<{
  t: Say;
  survey: string;
  groupings: readonly Readonly<{ name: string; label: string }>[];
}>;

/** By which question groups are compared in whatever is published of a survey: asked once, before its first report. */
export function ComparePage({ t, survey, groupings }: ComparePageProps) {
  return (
    <>
      <h1>{t('publication.compare.title')}</h1>
      <p>{t('publication.compare.why')}</p>
      <Form action="/reports/desk">
        <input type="hidden" name="survey" value={survey} />
        <Radios
          idPrefix="by"
          name="by"
          value="none"
          fieldset={{ legend: { text: t('publication.compare.which'), size: 's' } }}
          items={[
            { value: 'none', text: t('publication.compare.none') },
            ...groupings.map(({ name, label }) => ({ value: name, text: <Dir>{label}</Dir> })),
          ]}
        />
        <Button>{t('publication.list.make')}</Button>
      </Form>
    </>
  );
}
