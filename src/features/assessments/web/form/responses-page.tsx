import type { LocalDate } from '#platform/calendar/local-date.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { formatDate } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { AssessmentsKey } from '../../content/catalogue.ts';
import type { AssessmentInstrument } from './form-needs.ts';
import { formAddress } from './address.ts';

export type BegunResponse = Readonly<{ id: string; on: LocalDate | null; by: string | null; isDone: boolean }>;

type ResponsesPageProps = Readonly<{
  t: Translator<AssessmentsKey>;
  person: Readonly<{ id: string; name: string }>;
  begun: readonly BegunResponse[];
  instrument: AssessmentInstrument;
  mayFill: boolean;
  /** Proposed: the person's own, where the form has words in it. */
  language: string | null;
}>;

/** Somebody's assessments: those that were begun, to go on with or to look at, and the button that begins one. */
export function ResponsesPage({ t, person, begun, instrument, mayFill, language }: ResponsesPageProps) {
  const { languages } = instrument.compiled.instrument;
  const open = begun.some(({ isDone }) => !isDone);
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">{t.rich('assessments.record.for', { name: <Dir>{person.name}</Dir> })}</span>
        {t('assessments.form.title')}
      </h1>
      {begun.map(({ id, on, by, isDone }) => (
        <InsetText>
          <p>
            {t('assessments.form.begun', { on: on === null ? '–' : formatDate(on, t.language), by: by ?? '–' })}{' '}
            {isDone && t('assessments.form.is-done')}
          </p>
          <p class="alongside-actions">
            <Button href={formAddress(person.id, id)} variant={isDone ? 'secondary' : undefined}>
              {isDone ? t('assessments.form.look') : t('assessments.form.go-on')}
            </Button>
          </p>
        </InsetText>
      ))}
      {!instrument.mayBegin && <p class="alongside-notice">{t('assessments.form.not-signed-yet')}</p>}
      {instrument.mayBegin && !instrument.isSigned && <p class="alongside-notice">{t('assessments.form.unsigned')}</p>}
      {mayFill && instrument.mayBegin && (
        <Form action={`/people/${person.id}/forms`}>
          {open && <p>{t('assessments.form.another')}</p>}
          <Select
            id="language"
            name="language"
            label={t('assessments.form.language')}
            hint={t('assessments.form.language-hint')}
            value={language ?? ''}
            items={[
              { value: '', text: t('assessments.form.language-none') },
              ...languages
                .filter(({ tag }) => tag !== 'en')
                .map(({ tag }) => ({
                  value: tag,
                  text: `${languageNameIn(tag, t.language)} – ${languageNameIn(tag, tag)}`,
                })),
            ]}
          />
          <Button variant={open ? 'secondary' : undefined}>{t('assessments.form.begin')}</Button>
        </Form>
      )}
    </>
  );
}
