import type { FormPage } from '#platform/instruments/domain/paging.ts';
import { pagesOf } from '#platform/instruments/domain/paging.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { PageErrors, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import type { PhotographsOnPage } from '#platform/instruments/ui/question-props.ts';
import { Button } from '#platform/ui/button.tsx';

import type { OpenFilling } from '../../domain/fill-page.ts';
import { LinkFrame, questionsFormId, type LinkShown } from './link-pages.tsx';
import { QuestionsForm } from './questions-form.tsx';

type LinkPageProps = Readonly<{
  shown: LinkShown;
  open: OpenFilling;
  page: FormPage;
  typed: TypedFields;
  errors: readonly PageError[];
  hasMore: boolean;
  /** Where to go on to without putting anything right. */
  next: string;
  photographs: PhotographsOnPage;
}>;

/** One page of the form, as whoever answers sees it. */
export function LinkPage({ shown, open, page, typed, errors, hasMore, next, photographs }: LinkPageProps) {
  const { t, link } = shown;
  const pages = pagesOf(open.form);
  const number = pages.findIndex(({ path }) => path === page.path) + 1;
  const address = `${link}/page?at=${encodeURIComponent(page.path)}`;
  const section = page.section === '' || page.section === page.path ? null : open.form.label(page.section);
  return (
    <LinkFrame shown={shown} at={address} sends>
      <PageErrors errors={errors} />
      <p class="nhsuk-hint">{t('forms.fill.page-of', { page: number, of: pages.length })}</p>
      {section !== null && (
        <h2 class="nhsuk-heading-m">
          <Spoken said={section} />
        </h2>
      )}
      {hasMore && <p class="alongside-notice">{t('forms.fill.more')}</p>}
      <QuestionsForm
        t={t}
        open={open}
        page={page}
        beside={null}
        typed={typed}
        errors={errors}
        action={address}
        id={questionsFormId}
        first={t('forms.fill.next')}
        forStaff={false}
        photographs={photographs}
      >
        <p class="alongside-actions">
          <Button name="do" value="next">
            {t('forms.fill.next')}
          </Button>
          {number > 1 && (
            <Button name="do" value="back" variant="secondary">
              {t('forms.fill.back')}
            </Button>
          )}
          <Button name="do" value="stop" variant="secondary">
            {t('forms.fill.stop')}
          </Button>
        </p>
        {(errors.length > 0 || hasMore) && (
          <p>
            <a href={next}>{t('forms.fill.go-on-anyway')}</a>
          </p>
        )}
        <p>
          <button class="alongside-as-link" name="do" value="beside">
            {t('forms.how.beside-title')}
          </button>
        </p>
      </QuestionsForm>
    </LinkFrame>
  );
}
