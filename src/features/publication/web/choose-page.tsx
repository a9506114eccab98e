import { direction } from '#platform/language/language.ts';
import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import type { QuotationReview, WordsToRelease } from '../domain/quotation-review.ts';
import type { Say } from './publication-needs.ts';
import type { ChosenAnswer } from './quotation-form.ts';
import { ReportFrame, reportAddress } from './report-frame.tsx';

type ChoosePageProps = Readonly<{
  t: Say;
  report: Readonly<{ id: string; title: string }>;
  chosen: ChosenAnswer;
  words: WordsToRelease;
  review: QuotationReview;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** An answer as it was written, and the words that would go out, with each name, place and number set apart for a person to decide. */
export function ChoosePage({ t, report, chosen, words, review, errorList, errorFor }: ChoosePageProps) {
  const attributes = { lang: chosen.language, dir: direction(chosen.language) };
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <ReportFrame t={t} report={report} at="quotations">
        <h2>
          <Dir>{chosen.label}</Dir>
        </h2>
        <InsetText>{t('publication.choose.help')}</InsetText>
        <h3>{t('publication.choose.as-written')}</h3>
        <p {...attributes} class="publication-words">
          {chosen.text}
        </p>
        <Form action={`${reportAddress(report.id, 'quotations')}/choose`}>
          <input type="hidden" name="question" value={chosen.question} />
          <input type="hidden" name="response" value={chosen.responseId} />
          <Textarea
            id="words"
            name="words"
            label={t('publication.choose.words')}
            hint={t('publication.choose.words-hint')}
            value={words.words}
            errorMessage={errorFor('words')}
            attributes={words.isParaphrase ? {} : attributes}
          />
          <Checkboxes
            idPrefix="paraphrase"
            items={[
              {
                name: 'paraphrase',
                value: 'yes',
                text: t('publication.choose.paraphrase'),
                checked: words.isParaphrase,
              },
            ]}
          />
          <Button name="do" value="look" variant="secondary">
            {t('publication.choose.look')}
          </Button>
          <h3>{t('publication.choose.review')}</h3>
          <p class="publication-words" {...(words.isParaphrase ? {} : attributes)}>
            {review.pieces.map(({ text, mark }) => (mark === null ? text : <mark>{text}</mark>))}
          </p>
          {review.marked.length > 0 && (
            <Checkboxes
              idPrefix="stays"
              small
              fieldset={{ legend: { text: t('publication.choose.marked'), size: 's' } }}
              errorMessage={errorFor('stays')}
              items={review.marked.map((one, at) => ({
                name: `stays-${String(at)}`,
                value: one.words,
                text: t('publication.choose.stays', one),
                checked: words.stays.includes(one.words),
              }))}
            />
          )}
          <Checkboxes
            idPrefix="read"
            errorMessage={errorFor('read')}
            items={[{ name: 'read', value: 'yes', text: t('publication.choose.read'), checked: words.isRead }]}
          />
          <Button name="do" value="add">
            {t('publication.choose.add')}
          </Button>
        </Form>
      </ReportFrame>
    </>
  );
}
