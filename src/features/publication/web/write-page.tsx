import { direction } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import type { ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import type { Report } from '../data/report-store.ts';
import type { UsableTable } from '../domain/draft/usable-cells.ts';
import { CellsPart } from './cells-part.tsx';
import type { OpenReport } from './open-report.ts';
import type { ReportDrawing, Say } from './publication-needs.ts';
import { ReportFrame, reportAddress } from './report-frame.tsx';
import { sayProblem } from './say-problem.ts';

type WritePageProps = Readonly<{
  t: Say;
  open: OpenReport;
  usable: readonly UsableTable[];
  typed: Readonly<Record<string, string>>;
  sections: number;
  /** True for words that are not saved. */
  isUnsaved: boolean;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
  value: ReportDrawing['value'];
}>;

/** What the report says, to be written; what stands in its way, in words; and every figure that can be put in. */
export function WritePage(props: WritePageProps) {
  const { t, open, usable, errorList, value } = props;
  const { report, problems } = open;
  const { title, language } = report.body;
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <ReportFrame t={t} report={{ id: report.id, title }} at="write">
        {open.seen.isOld && <InsetText>{t('publication.write.is-old')}</InsetText>}
        {!props.isUnsaved && <Problems t={t} problems={problems.map((one) => sayProblem(t, one))} />}
        <InsetText>{t('publication.write.how')}</InsetText>
        <Form action={reportAddress(report.id)}>
          <input type="hidden" name="seen" value={String(report.version)} />
          <Field {...props} name="title" label={t('publication.write.title')} language={language} />
          {Array.from({ length: props.sections }, (_, at) => (
            <fieldset class="nhsuk-fieldset">
              <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
                {t('publication.write.section', { number: at + 1 })}
              </legend>
              <Field
                {...props}
                name={`heading-${String(at)}`}
                label={t('publication.write.heading')}
                language={language}
              />
              <Area {...props} name={`text-${String(at)}`} label={t('publication.write.text')} language={language} />
            </fieldset>
          ))}
          <h2>{t('publication.write.ledger')}</h2>
          <Area {...props} name="method" label={t('publication.write.method')} language={language} />
          <Area {...props} name="limits" label={t('publication.write.limits')} language={language} />
          {summaryLanguages(open.report, open.seen.survey.languages).map((tag) => (
            <fieldset class="nhsuk-fieldset">
              <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
                {t('publication.write.summary', { language: languageNameIn(tag, t.language) })}
              </legend>
              <Field {...props} name={`summary-heading-${tag}`} label={t('publication.write.heading')} language={tag} />
              <Area {...props} name={`summary-text-${tag}`} label={t('publication.write.text')} language={tag} />
              <Field
                {...props}
                name={`summary-by-${tag}`}
                label={t('publication.write.checked-by')}
                hint={t('publication.write.checked-by-hint')}
                language={t.language}
              />
            </fieldset>
          ))}
          <Button>{t('publication.write.save')}</Button>
        </Form>
        <CellsPart t={t} usable={usable} value={value} />
      </ReportFrame>
    </>
  );
}

/** The languages of those who answered, but for the report's own, and any that has a summary already. */
export const summaryLanguages = ({ body }: Pick<Report, 'body'>, languages: readonly string[]): readonly string[] =>
  [...new Set([...languages, ...body.summaries.map(({ language }) => language)])].filter(
    (tag) => tag !== body.language,
  );

export function Problems({ t, problems }: Readonly<{ t: Say; problems: readonly string[] }>) {
  if (problems.length === 0) return <p>{t('publication.write.ready')}</p>;
  return (
    <WarningCallout heading={t('publication.write.problems', { count: problems.length })}>
      <ul>
        {problems.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </WarningCallout>
  );
}

type FieldProps = Pick<WritePageProps, 'typed' | 'errorFor'> &
  Readonly<{ name: string; label: string; hint?: string; language: string }>;

const fieldOf = ({ typed, errorFor, name, language }: FieldProps) => ({
  ...{ id: name, name, value: typed[name] ?? '', errorMessage: errorFor(name) },
  attributes: { lang: language, dir: direction(language) },
});

function Field(props: FieldProps) {
  return <Input {...fieldOf(props)} label={props.label} hint={props.hint} />;
}

function Area(props: FieldProps) {
  const rows = Math.min(24, Math.max(4, Math.ceil((props.typed[props.name] ?? '').length / 70) + 2));
  return <Textarea {...fieldOf(props)} label={props.label} rows={rows} />;
}
