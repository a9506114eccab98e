import type { FormPage } from '#platform/instruments/domain/paging.ts';
import { sectionsOf, sumOf } from '#platform/instruments/domain/sections.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { PageErrors, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import type { PhotographsOnPage } from '#platform/instruments/ui/question-props.ts';
import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { FoundInstrument } from '../../data/find-instrument.ts';
import type { AnyResponse } from '../../data/response-store.ts';
import type { Collection } from '../../domain/collection.ts';
import type { OpenFilling } from '../../domain/fill-page.ts';
import { howOfMode, usualModes } from '../../domain/how-answered.ts';
import { formAddress } from '../../domain/stored-form.ts';
import { nameOfLanguage } from '../form-page.tsx';
import type { Say } from '../forms-needs.ts';
import { HowFields, ModeSaid } from '../../ui/how-fields.tsx';
import { QuestionsForm } from './questions-form.tsx';
import { sheetsAddress } from './second-address.ts';

export type OpenCollectionShown = Collection & Readonly<{ teamName: string }>;

type BeginProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  way: 'phone' | 'paper';
  collections: readonly OpenCollectionShown[];
}>;

/** Before the first question: for which collection, in which language, and the number on the sheet. */
export function WriteBeginPage({ t, found, way, collections }: BeginProps) {
  const { instrument } = found;
  const isTrial = collections.length === 0;
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{instrument.title[instrument.language]?.text ?? instrument.id}</Dir>
        </span>
        {t(way === 'phone' ? 'forms.write.phone-title' : 'forms.write.paper-title')}
      </h1>
      <p>{t(way === 'phone' ? 'forms.write.phone-intro' : 'forms.write.paper-intro')}</p>
      {isTrial && <p>{t('forms.write.none-open')}</p>}
      <Form action={`${formAddress(instrument)}/answer`}>
        <input type="hidden" name="way" value={way} />
        {!isTrial && (
          <Radios
            name="collection"
            value={collections[0]?.id}
            fieldset={{ legend: { text: t('forms.write.which'), size: 's' } }}
            items={collections.map(({ id, opensOn, teamName }) => ({
              value: id,
              text: <Dir>{t('forms.write.collection', { on: opensOn, team: teamName })}</Dir>,
            }))}
          />
        )}
        <Select
          name="language"
          label={t('forms.fill.language')}
          value={instrument.language}
          items={instrument.languages.map((language) => ({ value: language.tag, text: nameOfLanguage(t, language) }))}
        />
        {way === 'phone' && <HowFields t={t} how={howOfMode(usualModes.phone)} />}
        {way === 'paper' && (
          <Input
            name="sheet"
            label={t('forms.write.sheet')}
            hint={t('forms.write.sheet-hint')}
            autocomplete="off"
            width={10}
          />
        )}
        <Button preventDoubleClick>{t(isTrial ? 'forms.write.trial-begin' : 'forms.write.begin')}</Button>
      </Form>
      {way === 'phone' && !isTrial && (
        <p>
          <a href="/form-answers/by-code">{t('forms.how.by-code-title')}</a>
        </p>
      )}
      {way === 'paper' &&
        collections.map(({ id, opensOn, teamName }) => (
          <p>
            <a href={sheetsAddress(id)}>
              {t('forms.sheets.title')}: <Dir>{t('forms.write.collection', { on: opensOn, team: teamName })}</Dir>
            </a>
          </p>
        ))}
    </>
  );
}

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

export const writeAddress = ({ id }: Readonly<{ id: string }>, at?: string): string =>
  at === undefined ? `/form-answers/${id}` : `/form-answers/${id}?at=${encodeURIComponent(at)}`;

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

/** What is missing before a response is finished. */
export function WriteEndPage({ t, response, open }: Readonly<{ t: Say; response: AnyResponse; open: OpenFilling }>) {
  const { answered, asked, faults } = sumOf(sectionsOf(open.form));
  const again = `${formAddress(response.form)}/answer?way=${response.way}`;
  return (
    <>
      <h1>{t('forms.fill.end-title')}</h1>
      <WriteNotices t={t} response={response} />
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
      {response.collectionId !== null && (
        <Details summary={t('forms.withdraw.title')}>
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
