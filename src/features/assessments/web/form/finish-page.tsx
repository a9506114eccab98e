import type { ComponentChildren } from 'preact';

import type { FormSection } from '#platform/instruments/domain/sections.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';

import { ActionsNow } from '../../ui/actions-now.tsx';
import type { FillingWords } from '../../ui/filling-words.ts';
import { HowFar } from '../../ui/how-far.tsx';
import { MinutesField } from '../../ui/minutes-field.tsx';
import { formAddress } from './address.ts';
import { FormNotices } from './form-notices.tsx';
import type { OpenedResponse } from './open-response.ts';

type FinishPageProps = Readonly<{
  t: FillingWords;
  opened: OpenedResponse;
  sections: readonly FormSection[];
  mode: Mode;
  minutes: string;
  isDone: boolean;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
  /** What follows from the answers, to be taken on or set aside. */
  follows: ComponentChildren;
}>;

/** The end of an assessment: what is missing, how long it took and through whom, and what follows from it. */
export function FinishPage({
  t,
  opened,
  sections,
  mode,
  minutes,
  isDone,
  errorList,
  errorFor,
  follows,
}: FinishPageProps) {
  const { person, response, form, instrument } = opened;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">{t.rich('assessments.record.for', { name: <Dir>{person.name}</Dir> })}</span>
        {t('assessments.finish.title')}
      </h1>
      <FormNotices t={t} form={form} isSigned={instrument.isSigned} />
      <ActionsNow t={t} form={form} needed={opened.needed} recordAt={`/people/${person.id}/follow-up`} />
      <HowFar
        t={t}
        form={form}
        sections={sections}
        mode={mode}
        isDone={isDone}
        hrefOf={(path) => formAddress(person.id, response.id, 'page', { at: path, look: 'yes' })}
      />
      <Form action={formAddress(person.id, response.id, 'finish')}>
        {!isDone && <MinutesField t={t} value={minutes} error={errorFor('minutes')} />}
        {follows}
        <p class="alongside-actions">
          {isDone ? (
            <Button name="do" value="keep">
              {t('assessments.finish.keep')}
            </Button>
          ) : (
            <>
              <Button name="do" value="done">
                {t('assessments.finish.done')}
              </Button>
              <Button name="do" value="keep" variant="secondary">
                {t('assessments.finish.keep')}
              </Button>
            </>
          )}
          <Button href={formAddress(person.id, response.id)} variant="secondary">
            {t('assessments.form.overview')}
          </Button>
        </p>
      </Form>
    </>
  );
}
