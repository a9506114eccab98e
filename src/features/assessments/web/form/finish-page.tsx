import type { ComponentChildren } from 'preact';

import type { FormSection } from '#platform/instruments/domain/sections.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import type { AssessmentsKey } from '../../content/catalogue.ts';
import { ActionsNow } from '../../ui/actions-now.tsx';
import { formAddress } from './address.ts';
import { FormNotices } from './form-notices.tsx';
import type { OpenedResponse } from './open-response.ts';

type FinishPageProps = Readonly<{
  t: Translator<AssessmentsKey>;
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
  const faults = sections.flatMap((section) => section.faults);
  const count = (part: 'answered' | 'asked') => sections.reduce((sum, section) => sum + section[part], 0);
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">{t.rich('assessments.record.for', { name: <Dir>{person.name}</Dir> })}</span>
        {t('assessments.finish.title')}
      </h1>
      <FormNotices t={t} form={form} isSigned={instrument.isSigned} />
      <ActionsNow t={t} form={form} needed={opened.needed} recordAt={`/people/${person.id}/follow-up`} />
      {isDone && <p class="alongside-notice">{t('assessments.finish.is-done')}</p>}
      <p>{t('assessments.finish.answered', { answered: count('answered'), asked: count('asked') })}</p>
      {faults.length === 0 ? (
        <p>{t('assessments.finish.nothing-missing')}</p>
      ) : (
        <>
          <p class="alongside-notice">{t('assessments.finish.missing', { count: faults.length })}</p>
          <ul>
            {faults.map((path) => (
              <li>
                <a href={formAddress(person.id, response.id, 'page', { at: path, look: 'yes' })}>
                  <Spoken said={form.label(path)} otherwise={path} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{sayMode(t, mode)}</p>
      <Form action={formAddress(person.id, response.id, 'finish')}>
        {!isDone && (
          <Input
            id="minutes"
            name="minutes"
            label={{ text: t('assessments.finish.minutes'), size: 's' }}
            hint={t('assessments.finish.minutes-hint')}
            value={minutes}
            errorMessage={errorFor('minutes')}
            inputmode="numeric"
            autocomplete="off"
            width={3}
          />
        )}
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

function sayMode(t: Translator<AssessmentsKey>, mode: Mode): string {
  if (mode.is !== 'interpreter') return t(`assessments.finish.mode.${mode.is}`);
  const { channel, interpreter } = mode;
  return t('assessments.finish.mode.interpreter', {
    channel,
    interpreter,
    language: languageNameIn(mode.language, t.language),
  });
}
