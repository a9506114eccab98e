import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import type { sayProblems, Typed } from '#platform/web/read-form.ts';

import type { Say } from './settling-needs.ts';

type AskPageProps = Readonly<{
  t: Say;
  caseId: string;
  /** The record whose person is asked. */
  of: string;
  name: string;
  typed: Typed;
  said: ReturnType<typeof sayProblems>;
}>;

/** The questions for the person, in the words in which they are read out; neutral, and the same whatever any record says. */
export function AskPage({ t, caseId, of, name, typed, said: { errorList, errorFor } }: AskPageProps) {
  const text = (field: string) => String(typed[field] ?? '');
  const choose = (field: 'stayed' | 'seen' | 'sibling' | 'agree') => (
    <Radios
      name={field}
      fieldset={{ legend: { text: t(`matching.ask.${field}`), size: 's' } }}
      {...(field === 'agree' && { hint: t('matching.ask.agree-hint') })}
      value={text(field)}
      inline
      items={(['yes', 'no', 'unsaid'] as const).map((value) => ({ value, text: t(`matching.ask.${value}`) }))}
    />
  );
  const write = (field: 'places' | 'name' | 'birth' | 'phone' | 'number', width?: 10 | 20) => (
    <Input
      id={field}
      name={field}
      label={{ text: t(`matching.ask.${field}`), size: field === 'places' ? undefined : 's' }}
      hint={t(`matching.ask.${field}-hint`)}
      value={text(field)}
      errorMessage={errorFor(field)}
      width={width}
      autocomplete="off"
    />
  );
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{name}</Dir>
        </span>
        {t('matching.ask.title')}
      </h1>
      <p>{t('matching.ask.how')}</p>
      <p>{t('matching.ask.kept')}</p>
      <p>
        <a class="nhsuk-link" href="/matching/questions">
          {t('matching.ask.paper')}
        </a>
      </p>
      <Form action={`/matching/cases/${caseId}/ask`}>
        <input type="hidden" name="of" value={of} />
        {choose('stayed')}
        {write('places')}
        {choose('seen')}
        {write('name')}
        {write('birth', 10)}
        {write('phone', 20)}
        {write('number', 20)}
        {choose('sibling')}
        {choose('agree')}
        <Button>{t('matching.ask.send')}</Button>
      </Form>
      <Form action={`/matching/cases/${caseId}/refuse`}>
        <input type="hidden" name="of" value={of} />
        <Button variant="secondary">{t('matching.ask.refuse')}</Button>
      </Form>
    </>
  );
}

const asked = ['stayed', 'seen', 'name', 'birth', 'phone', 'number', 'sibling', 'agree'] as const;
const chosen: ReadonlySet<string> = new Set(['stayed', 'seen', 'sibling', 'agree']);

/** The questions alone, of nobody, to print or to read in the person's language. */
export function QuestionsPage({ t }: Readonly<{ t: Say }>) {
  const line = <p aria-hidden="true">………………………………………………</p>;
  return (
    <>
      <h1>{t('matching.ask.title')}</h1>
      <p>{t('matching.ask.how')}</p>
      <ol class="nhsuk-list nhsuk-list--number">
        {asked.map((field) => (
          <li>
            <p>
              <strong>{t(`matching.ask.${field}`)}</strong>
            </p>
            {field === 'agree' && <p>{t('matching.ask.agree-hint')}</p>}
            {!chosen.has(field) && line}
            {chosen.has(field) && (
              <ul class="nhsuk-list">
                {(['yes', 'no', 'unsaid'] as const).map((answer) => (
                  <li>☐ {t(`matching.ask.${answer}`)}</li>
                ))}
              </ul>
            )}
            {field === 'stayed' && (
              <>
                <p>{t('matching.ask.places')}</p>
                {line}
              </>
            )}
          </li>
        ))}
      </ol>
      <p>{t('matching.ask.kept')}</p>
    </>
  );
}
