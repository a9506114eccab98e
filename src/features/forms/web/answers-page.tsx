import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { FoundInstrument } from '../data/find-instrument.ts';
import type { AnyResponse } from '../data/response-store.ts';
import type { QuestionCount } from '../domain/answers-table.ts';
import { ways } from '../domain/collection.ts';
import { withoutInstances } from '../domain/walk-items.ts';
import type { FormWords } from '../domain/form-words.ts';
import { sheetsAddress } from './fill/second-address.ts';
import type { Say } from './forms-needs.ts';

type AnswersPageProps = Readonly<{
  t: Say;
  id: string;
  /** Which way into which survey it is; null where it is none. */
  wayIn: string | null;
  found: FoundInstrument;
  words: FormWords;
  responses: readonly AnyResponse[];
  counts: readonly QuestionCount[];
  /** Names of photographs, by the question that they answer. */
  photographs: ReadonlyMap<string, readonly string[]>;
  /** Sheets of paper that were keyed to their end, and those of them that two people keyed differently and nobody has decided. */
  sheets: Readonly<{ count: number; differs: number }>;
  /** Where a suggestion that is made of an answer to a question begins; null where nobody takes suggestions up, or an answer to it is none. */
  suggestFrom: ((about: Readonly<{ path: string; question: string; language: string }>) => string | null) | null;
}>;

/** How many answered, in which way, and how many to each question; for the team that asked, and nobody else. */
export function AnswersPage({
  t,
  id,
  wayIn,
  found,
  words,
  responses,
  counts,
  photographs,
  sheets,
  suggestFrom,
}: AnswersPageProps) {
  const count = (some: readonly AnyResponse[]): string => t('forms.collect.count', { count: some.length });
  const finished = responses.filter(({ doneOn }) => doneOn !== null);
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{words.say(found.instrument.title)?.text ?? found.instrument.id}</Dir>
        </span>
        {t('forms.collect.title')}
      </h1>
      {wayIn !== null && (
        <p>
          <Dir>{wayIn}</Dir>
        </p>
      )}
      <p>{t('forms.collect.intro')}</p>
      <Table
        caption={t('forms.collect.counts')}
        head={[t('forms.collect.by-way'), t('forms.collect.begun'), t('forms.collect.done')]}
        firstCellIsHeader
        rows={[
          ...ways.map((way) => [
            t('forms.collect.way', { way }),
            count(responses.filter((one) => one.way === way)),
            count(finished.filter((one) => one.way === way)),
          ]),
          [t('forms.collect.all-ways'), count(responses), count(finished)],
        ]}
      />
      {sheets.count > 0 && (
        <p>
          {t('forms.sheets.count', sheets)} <a href={sheetsAddress(id)}>{t('forms.sheets.title')}</a>
        </p>
      )}
      {finished.length === 0 ? (
        <p>{t('forms.collect.none')}</p>
      ) : (
        <>
          <p>{t('forms.collect.csv-intro')}</p>
          <p class="alongside-actions">
            <Button href={`/form-collections/${id}/answers.csv`}>{t('forms.collect.csv')}</Button>
            <Button href={`/form-collections/${id}/answers.csv?modes=yes`} variant="secondary">
              {t('forms.collect.csv-modes')}
            </Button>
          </p>
          <Table
            caption={t('forms.collect.question-caption')}
            responsive
            head={[
              t('forms.collect.question'),
              t('forms.collect.answered-by'),
              t('forms.collect.not-said'),
              t('forms.collect.set-aside'),
            ]}
            rows={counts.map(({ path, answered, notSaid, setAside }) => {
              const item = found.compiled.byPath.get(path)?.item;
              return [
                {
                  text: (
                    <>
                      <Dir>{words.say(item?.label)?.text ?? path}</Dir>
                      <span class="alongside-beneath forms-place" dir="ltr">
                        {found.codes[path] ?? path}
                      </span>
                      {suggestFrom !== null && item?.is === 'question' && item.kind === 'text' && answered > 0 && (
                        <Suggest
                          t={t}
                          found={found}
                          path={path}
                          label={words.say(item.label)?.text ?? path}
                          to={suggestFrom}
                        />
                      )}
                    </>
                  ),
                },
                ...[answered, notSaid, setAside].map((number) => t('forms.collect.count', { count: number })),
              ];
            })}
          />
          {photographs.size > 0 && <h2>{t('forms.collect.photographs')}</h2>}
          {photographs.size > 0 && <p>{t('forms.collect.photographs-intro')}</p>}
          {[...photographs].map(([path, names]) => (
            <Details
              summary={t('forms.collect.photographs-of', {
                question: words.say(found.compiled.byPath.get(withoutInstances(path))?.item?.label)?.text ?? path,
                count: names.length,
              })}
            >
              {names.map((name) => (
                <p class="alongside-photograph">
                  <img src={`/form-collections/${id}/photographs/${name}`} alt={name} loading="lazy" />
                </p>
              ))}
            </Details>
          ))}
        </>
      )}
    </>
  );
}

type SuggestProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  path: string;
  label: string;
  to: NonNullable<AnswersPageProps['suggestFrom']>;
}>;

/** An answer in words may say what should be different: it is owed an answer too. */
function Suggest({ t, found, path, label, to }: SuggestProps) {
  const address = to({ path, question: label, language: found.instrument.language });
  if (address === null) return null;
  return (
    <span class="alongside-beneath">
      <a href={address}>
        {t('forms.collect.suggest')} <span class="nhsuk-u-visually-hidden">{label}</span>
      </a>
    </span>
  );
}
