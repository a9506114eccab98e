import type { FormPage } from '#platform/instruments/domain/paging.ts';
import { seenOn } from '#platform/instruments/domain/filling/read-page.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import type { FillWords } from '#platform/instruments/ui/fill-words.ts';
import { PageParts } from '#platform/instruments/ui/page-parts.tsx';
import { idOf } from '#platform/instruments/ui/question-props.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { AssessmentsKey } from '../../content/catalogue.ts';
import { ActionsNow } from '../../ui/actions-now.tsx';
import { formAddress } from './address.ts';
import { BesideLanguages, FormNotices } from './form-notices.tsx';
import type { OpenedResponse } from './open-response.ts';

export type PageError = Readonly<{ path: string; text: string }>;

type QuestionsPageProps = Readonly<{
  t: Translator<AssessmentsKey>;
  opened: OpenedResponse;
  page: FormPage;
  beside: string | null;
  typed: TypedFields;
  errors: readonly PageError[];
  /** Some of what was answered led to more questions, which this page now holds. */
  hasMore: boolean;
  /** Where saving leads on to, so that a reader who has looked at the errors may leave them. */
  next: string;
}>;

/** One page of questions. Everything that can be done on it is a button of one form, so that nothing typed is lost by doing it. */
export function QuestionsPage({ t, opened, page, beside, typed, errors, hasMore, next }: QuestionsPageProps) {
  const { person, response, form, instrument } = opened;
  const address = formAddress(person.id, response.id, 'page', { at: page.path, beside });
  const label = page.section === '' ? null : form.label(page.section);
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary errorList={errors.map(({ path, text }) => ({ text, href: `#${idOf(path)}` }))} />
      )}
      <h1 class="nhsuk-heading-l">
        <span class="nhsuk-caption-l">
          <Dir>{person.name}</Dir>
        </span>
        <Spoken
          said={label}
          beside={beside === null || label === null ? null : form.label(page.section, 'label', beside)}
          otherwise={t('assessments.form.title')}
        />
      </h1>
      <FormNotices t={t} form={form} isSigned={instrument.isSigned} />
      <ActionsNow t={t} form={form} needed={opened.needed} recordAt={`/people/${person.id}/follow-up`} />
      {hasMore && <p class="alongside-notice">{t('assessments.form.more')}</p>}
      <Form action={address} attributes={{ autocomplete: 'off' }}>
        {/* Enter in a field presses the first button there is; it must be the one that saves. */}
        <button class="nhsuk-u-visually-hidden" type="submit" name="do" value="next" tabIndex={-1} aria-hidden="true">
          {t('assessments.form.save-next')}
        </button>
        <PageParts
          parts={withoutOwnHeading(page)}
          form={form}
          t={t as unknown as FillWords}
          beside={beside}
          typed={typed}
          seenOf={(path) => seenOn(response, path)}
          errorFor={(path) => errors.find((error) => error.path === path)?.text}
          forStaff
        />
        <p class="alongside-actions">
          <Button name="do" value="next">
            {t('assessments.form.save-next')}
          </Button>
          <Button name="do" value="leave" variant="secondary">
            {t('assessments.form.save-leave')}
          </Button>
          <Button name="do" value="decline" variant="secondary">
            {t('assessments.form.decline')}
          </Button>
        </p>
        {(errors.length > 0 || hasMore) && (
          <p>
            <a href={next}>{t('assessments.form.go-on-anyway')}</a>
          </p>
        )}
      </Form>
      <BesideLanguages
        t={t}
        compiled={instrument.compiled}
        beside={beside}
        at={(tag) => formAddress(person.id, response.id, 'page', { at: page.path, beside: tag })}
      />
    </>
  );
}

/** A page that is its whole section is named by the page's heading, once. */
function withoutOwnHeading({ path, section, parts }: FormPage): FormPage['parts'] {
  const [only] = parts;
  return path === section && parts.length === 1 && only?.is === 'group' ? only.parts : parts;
}
