import { partsBelow, type FormPage } from '#platform/instruments/domain/paging.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { PageErrors, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import { PageForm } from '#platform/instruments/ui/page-form.tsx';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { photographsOnPage } from '#platform/photographs/web/reply-photograph.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import { ActionsNow } from '../../ui/actions-now.tsx';
import type { FillingWords } from '../../ui/filling-words.ts';
import { formAddress } from './address.ts';
import { BesideLanguages, FormNotices } from './form-notices.tsx';
import type { OpenedResponse } from './open-response.ts';

export type QuestionsPageProps = Readonly<{
  t: FillingWords;
  opened: OpenedResponse;
  page: FormPage;
  beside: string | null;
  typed: TypedFields;
  errors: readonly PageError[];
  /** Some of what was answered led to more questions, which this page now holds. */
  hasMore: boolean;
  /** Where saving leads on to, so that a reader who has looked at the errors may leave them. */
  next: string;
  /** What the page notes of a question: `seenOn`, `seenAgain`. */
  seenOf: (path: string) => string;
  /** Names of the photographs that have arrived. */
  photographs: ReadonlySet<string>;
  /** Id of the instance that may be added from this page. */
  adding: string;
}>;

/** The field that holds it, so that a page sent twice adds one. */
export const addingField = 'adding';

/** One page of questions: saved and gone on from, left for later, or declined. */
export function QuestionsPage({
  t,
  opened,
  page,
  beside,
  typed,
  errors,
  hasMore,
  next,
  seenOf,
  photographs,
  adding,
}: QuestionsPageProps) {
  const { person, response, form, instrument } = opened;
  const address = formAddress(person.id, response.id, 'page', { at: page.path, beside });
  const label = page.section === '' ? null : form.label(page.section);
  return (
    <>
      <PageErrors errors={errors} />
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
      <PageForm
        action={address}
        first={t('assessments.form.save-next')}
        parts={partsBelow(page)}
        form={form}
        t={t}
        beside={beside}
        typed={typed}
        seenOf={seenOf}
        errors={errors}
        photographs={photographsOnPage(photographs, (name) =>
          formAddress(person.id, response.id, `photographs/${name}`),
        )}
        forStaff
      >
        <input type="hidden" name={addingField} value={adding} />
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
      </PageForm>
      <BesideLanguages
        t={t}
        compiled={instrument.compiled}
        beside={beside}
        at={(tag) => formAddress(person.id, response.id, 'page', { at: page.path, beside: tag })}
      />
    </>
  );
}
