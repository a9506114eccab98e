import { direction } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { Quotation } from '../data/quotation-store.ts';
import type { OpenQuestion } from '../domain/analysed-survey.ts';
import type { Say } from './publication-needs.ts';
import { ReportFrame, reportAddress } from './report-frame.tsx';

type QuotationsPageProps = Readonly<{
  t: Say;
  report: Readonly<{ id: string; title: string }>;
  quotations: readonly Quotation[];
  questions: readonly OpenQuestion[];
}>;

/** The words that go out with the report, and all that people wrote, to choose from. */
export function QuotationsPage({ t, report, quotations, questions }: QuotationsPageProps) {
  const address = reportAddress(report.id, 'quotations');
  return (
    <ReportFrame t={t} report={report} at="quotations">
      <p>{t('publication.quotations.intro')}</p>
      <h2>{t('publication.quotations.chosen')}</h2>
      {quotations.length === 0 && <p>{t('publication.quotations.none')}</p>}
      {quotations.map(({ id, label, language, words, isParaphrase }) => (
        <div>
          <h3>
            <Dir>{label}</Dir>
          </h3>
          <blockquote lang={language} dir={direction(language)} class="publication-words">
            {words}
          </blockquote>
          {isParaphrase && <p>{t('publication.quotations.paraphrase')}</p>}
          <Form action={`${address}/remove`}>
            <input type="hidden" name="quotation" value={id} />
            <Button variant="secondary" small>
              {t('publication.quotations.remove')}
            </Button>
          </Form>
        </div>
      ))}
      <h2>{t('publication.quotations.answers')}</h2>
      {questions.length === 0 && <p>{t('publication.quotations.no-answers')}</p>}
      {questions.map(({ question, label, answers }) => (
        <Details summary={{ text: <Dir>{label}</Dir> }}>
          <ul>
            {answers.map(({ responseId, language, text }, at) => (
              <li>
                <p lang={language} dir={direction(language)} class="publication-words">
                  {text}
                </p>
                <p>
                  {languageNameIn(language, t.language)}{' '}
                  <a
                    href={`${address}/choose?question=${encodeURIComponent(question)}&response=${responseId}`}
                    aria-label={t('publication.quotations.choose-one', { number: at + 1, question: label })}
                  >
                    {t('publication.quotations.choose')}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </ReportFrame>
  );
}
