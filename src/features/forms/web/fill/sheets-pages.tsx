import type { Form as OpenForm } from '#platform/instruments/domain/form/form.ts';
import type { QuestionState } from '#platform/instruments/domain/form/item-state.ts';
import type { Said } from '#platform/instruments/domain/said.ts';
import type { TypedFields } from '#platform/instruments/domain/typed-answer.ts';
import { errorIn, PageErrors, type PageError } from '#platform/instruments/ui/page-errors.tsx';
import { QuestionField } from '#platform/instruments/ui/question-field.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { AnyResponse } from '../../data/response-store.ts';
import type { SheetToKey } from '../../data/second-keying-store.ts';
import type { SheetKeyed } from '../../data/sheets-of-collection.ts';
import { stands } from '../../domain/decide-sheet.ts';
import { standings, type Difference } from '../../domain/keyed-twice.ts';
import type { PaperCodes } from '../../domain/paper-codes.ts';
import { withoutInstances } from '../../domain/walk-items.ts';
import type { Say } from '../forms-needs.ts';
import { secondAddress } from './second-address.ts';
import { writeAddress } from './write-address.ts';

type SheetsPageProps = Readonly<{
  t: Say;
  /** Null for whoever may not read the answers. */
  sheets: readonly SheetKeyed[] | null;
  /** Second keyings of the reader that are not at their end. */
  own: readonly SheetToKey[];
  toKey: readonly SheetToKey[];
  /** The reader has just keyed one a second time. */
  isFinished: boolean;
}>;

/** Which sheets were keyed once or twice, where the two differ, and which the reader may key a second time. */
export function SheetsPage({ t, sheets, own, toKey, isFinished }: SheetsPageProps) {
  return (
    <>
      <h1>{t('forms.sheets.title')}</h1>
      {isFinished && <p class="alongside-notice">{t('forms.sheets.second-finished')}</p>}
      <p>{t('forms.sheets.intro')}</p>
      {own.map(({ responseId, sheet }) => (
        <p>
          <a href={secondAddress(responseId)}>
            {t('forms.sheets.go-on')} {numberOf(t, sheet)}
          </a>
        </p>
      ))}
      <h2>{t('forms.sheets.to-key')}</h2>
      {toKey.length === 0 ? (
        <p>{t('forms.sheets.none-to-key')}</p>
      ) : (
        <Table
          caption={t('forms.sheets.to-key-caption')}
          firstCellIsHeader
          head={[t('forms.sheets.number'), t('forms.sheets.language'), t('forms.sheets.what')]}
          rows={toKey.map(({ responseId, sheet, language }) => [
            { text: numberOf(t, sheet) },
            language,
            {
              text: (
                <Form action={`${secondAddress(responseId)}/begin`}>
                  <Button small variant="secondary">
                    {t('forms.sheets.key-again')}
                  </Button>
                </Form>
              ),
            },
          ])}
        />
      )}
      {sheets !== null && (
        <Table
          caption={t('forms.sheets.all')}
          firstCellIsHeader
          head={[t('forms.sheets.number'), t('forms.sheets.state'), t('forms.sheets.what')]}
          rows={sheets.map(({ response, state, differences }) => [
            { text: numberOf(t, response.sheet) },
            t('forms.sheets.state-is', { state, count: differences.length }),
            {
              text:
                state === 'differs' ? (
                  <a href={`${writeAddress(response)}/decide`}>
                    {t('forms.sheets.decide')} {numberOf(t, response.sheet)}
                  </a>
                ) : (
                  '–'
                ),
            },
          ])}
        />
      )}
    </>
  );
}

const numberOf = (t: Say, sheet: string | null) => (sheet === null ? t('forms.sheets.no-number') : <Dir>{sheet}</Dir>);

type DecidePageProps = Readonly<{
  t: Say;
  response: AnyResponse;
  form: OpenForm;
  codes: PaperCodes;
  differences: readonly Difference[];
  typed: TypedFields;
  errors: readonly PageError[];
}>;

/** A third look at the paper: question by question, whose keying stands. */
export function DecidePage({ t, response, form, codes, differences, typed, errors }: DecidePageProps) {
  const errorFor = errorIn(errors);
  return (
    <>
      <PageErrors errors={errors} />
      <h1>
        <span class="nhsuk-caption-l">{numberOf(t, response.sheet)}</span>
        {t('forms.sheets.decide-title')}
      </h1>
      <p>{t('forms.sheets.decide-intro')}</p>
      <Form action={`${writeAddress(response)}/decide`} attributes={{ autocomplete: 'off' }}>
        {differences.map(({ path, first, second }) => {
          const state = form.state(path);
          if (state?.is !== 'question') return null;
          return (
            <div class="forms-keyed">
              <Radios
                name={stands(path)}
                idPrefix={`stands-${path}`}
                value={String(typed[stands(path)] ?? '')}
                fieldset={{
                  legend: {
                    text: (
                      <>
                        <b class="forms-code" dir="ltr">
                          {codes[withoutInstances(path)] ?? path}
                        </b>{' '}
                        <Dir>{form.label(path)?.text ?? state.question.name}</Dir>
                      </>
                    ),
                    size: 's',
                  },
                }}
                errorMessage={errorFor(path)}
                items={standings.map((standing) => ({
                  value: standing,
                  text: (
                    <>
                      {t('forms.sheets.stands', { standing })}{' '}
                      {standing !== 'neither' && (
                        <Dir>{sayKeyed(t, form, state, standing === 'first' ? first : second)}</Dir>
                      )}
                    </>
                  ),
                }))}
              />
              <Details summary={t('forms.sheets.read-otherwise')} open={typed[stands(path)] === 'neither'}>
                <QuestionField
                  state={state}
                  form={form}
                  t={t}
                  beside={null}
                  typed={typed}
                  seenOf={() => '-'}
                  errorFor={errorFor}
                  forStaff
                />
              </Details>
            </div>
          );
        })}
        <Button preventDoubleClick>{t('forms.sheets.decide-all')}</Button>
      </Form>
    </>
  );
}

function sayKeyed(t: Say, form: OpenForm, { path, choices }: QuestionState, said: Said | null): string {
  if (said === null || said.is === 'taken-back') return t('forms.sheets.empty');
  if (said.is !== 'value') return t(`instruments.fill.said.${said.is}`);
  const words = [said.value].flat().map((value) => {
    const choice = (choices ?? []).find(({ name }) => name === value);
    return choice === undefined ? String(value) : (form.choiceLabel(path, choice)?.text ?? choice.name);
  });
  return words.join(', ');
}
