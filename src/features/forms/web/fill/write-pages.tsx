import type { FormPage } from '#platform/instruments/domain/paging.ts';
import { sectionsOf, sumOf } from '#platform/instruments/domain/sections.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { PageErrors, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import type { PhotographsOnPage } from '#platform/instruments/ui/question-props.ts';
import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { AnyResponse } from '../../data/response-store.ts';
import type { OpenFilling } from '../../domain/fill-page.ts';
import { formAddress } from '../../domain/stored-form.ts';
import type { Say } from '../forms-needs.ts';
import { ModeSaid } from '../../ui/how-fields.tsx';
import { QuestionsForm } from './questions-form.tsx';
import { ToldCode } from './read-out-pages.tsx';
import { writeAddress } from './write-address.ts';

type WritePageProps = Readonly<{
  t: Say;
  response: AnyResponse;
  open: OpenFilling;
  page: FormPage;
  typed: TypedFields;
  errors: readonly PageError[];
  hasMore: boolean;
  next: string;
  photographs: PhotographsOnPage;
}>;

/** One page of a form that somebody fills in for whoever is on the telephone, with the words of their language below. */
export function WritePage({ t, response, open, page, typed, errors, hasMore, next, photographs }: WritePageProps) {
  const label = page.section === '' ? null : open.form.label(page.section);
  return (
    <>
      <PageErrors errors={errors} />
      <h1 class="nhsuk-heading-l">
        <Spoken said={label} otherwise={t('forms.write.phone-title')} />
      </h1>
      <WriteNotices t={t} response={response} />
      {hasMore && <p class="alongside-notice">{t('forms.fill.more')}</p>}
      <QuestionsForm
        t={t}
        open={open}
        page={page}
        beside={response.language}
        typed={typed}
        errors={errors}
        action={writeAddress(response, page.path)}
        first={t('forms.fill.next')}
        forStaff
        photographs={photographs}
      >
        <p>
          {t('forms.how.now')} <ModeSaid t={t} mode={open.mode} />{' '}
          <button class="alongside-as-link" name="do" value="how">
            {t('forms.how.change')}
          </button>
        </p>
        <p class="alongside-actions">
          <Button name="do" value="next">
            {t('forms.fill.next')}
          </Button>
          <Button name="do" value="back" variant="secondary">
            {t('forms.fill.back')}
          </Button>
          <Button name="do" value="leave" variant="secondary">
            {t('forms.write.leave')}
          </Button>
        </p>
        {(errors.length > 0 || hasMore) && (
          <p>
            <a href={next}>{t('forms.fill.go-on-anyway')}</a>
          </p>
        )}
      </QuestionsForm>
    </>
  );
}

/** What is to be known on every page: that it is a trial, or finished already. */
export function WriteNotices({
  t,
  response,
}: Readonly<{ t: Say; response: Pick<AnyResponse, 'collectionId' | 'doneOn'> }>) {
  return (
    <>
      {response.collectionId === null && <p class="alongside-notice">{t('forms.write.trial')}</p>}
      {response.doneOn !== null && <p class="alongside-notice">{t('forms.write.done')}</p>}
    </>
  );
}

type WriteEndProps = Readonly<{
  t: Say;
  response: AnyResponse;
  open: OpenFilling;
  /** The page where they were asked whether they agree, of somebody who did not; null of anybody else. */
  refusedAt: string | null;
  /** Their code, where this browser still knows it. */
  code: string | null;
}>;

/** What is missing before a response is finished, and how whoever was asked has it removed. */
export function WriteEndPage({ t, response, open, refusedAt, code }: WriteEndProps) {
  const again = `${formAddress(response.form)}/answer?way=${response.way}`;
  return (
    <>
      <h1>{t(refusedAt === null ? 'forms.fill.end-title' : 'forms.write.refused-title')}</h1>
      <WriteNotices t={t} response={response} />
      {refusedAt === null ? (
        <LookAgain t={t} response={response} open={open} />
      ) : (
        <>
          <p>{t('forms.write.refused')}</p>
          {response.doneOn === null && (
            <p>
              <a href={writeAddress(response, refusedAt)}>{t('forms.write.refused-change')}</a>
            </p>
          )}
        </>
      )}
      {response.doneOn === null ? (
        <Form action={`${writeAddress(response)}/end`}>
          <Button preventDoubleClick>{t('forms.write.end')}</Button>
        </Form>
      ) : (
        <>
          <p>{t('forms.write.finished')}</p>
          <p class="alongside-actions">
            <Button href={again}>{t('forms.write.another')}</Button>
          </p>
        </>
      )}
      {code !== null && (
        <>
          <h2>{t('forms.write.code-again')}</h2>
          <ToldCode code={code} />
          <p>{t('forms.write.code-for-you')}</p>
        </>
      )}
      {response.collectionId !== null && (
        <Details summary={t('forms.withdraw.for-somebody-title')}>
          <p>{t('forms.withdraw.for-somebody')}</p>
          <p>{t('forms.withdraw.not-called-back')}</p>
          <Form action={`${writeAddress(response)}/withdraw`}>
            <Button variant="warning" small preventDoubleClick>
              {t('forms.withdraw.do-for-somebody')}
            </Button>
          </Form>
        </Details>
      )}
    </>
  );
}

function LookAgain({ t, response, open }: Pick<WriteEndProps, 't' | 'response' | 'open'>) {
  const { answered, asked, faults } = sumOf(sectionsOf(open.form));
  return (
    <>
      <p>{t('forms.fill.answered', { answered, asked })}</p>
      {faults.length > 0 && (
        <>
          <p>{t('forms.write.look-again')}</p>
          <ul>
            {faults.map((path) => (
              <li>
                <a
                  href={response.way === 'paper' ? writeAddress(response) : `${writeAddress(response, path)}&look=yes`}
                >
                  <Spoken said={open.form.label(path)} otherwise={path} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
