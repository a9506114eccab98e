import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import { pathsIn } from '../domain/rules/condition.ts';
import type { OpenSurvey } from './open-survey.ts';
import { RulesFields } from './rules-fields.tsx';
import { surveyAddress } from './survey-address.ts';
import { SurveyFrame } from './survey-frame.tsx';
import type { Say } from './surveys-needs.ts';

type RulesPageProps = Readonly<{
  t: Say;
  open: OpenSurvey;
  responses: number;
  typed: Typed;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** The rules that stand, and how they are changed: never without a reason once there are answers. */
export function RulesPage({ t, open, responses, typed, errorList, errorFor }: RulesPageProps) {
  const { survey, form, rules } = open;
  const labels = new Map(form.questions.map(({ path, label }) => [path, label]));
  const value = (field: string): string => String(typed[field] ?? '');
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <SurveyFrame t={t} survey={survey} at="rules">
        <p>{t('surveys.rules.intro')}</p>
        <ol class="nhsuk-list nhsuk-list--number">
          {(rules[0]?.rules ?? []).map(({ reason, leaveOut }) => (
            <li>
              {t('surveys.reason', { reason })}
              {pathsIn(leaveOut).length > 0 && (
                <span class="alongside-beneath">
                  <Dir>{[...new Set(pathsIn(leaveOut))].map((path) => labels.get(path) ?? path).join('; ')}</Dir>
                </span>
              )}
            </li>
          ))}
        </ol>
        <h2>{t('surveys.rules.change')}</h2>
        <p>{t('surveys.rules.change-intro', { count: responses })}</p>
        <Form action={surveyAddress(survey.id, 'rules')}>
          <RulesFields t={t} form={form} value={value} errorFor={errorFor} />
          <Input
            name="because"
            label={t('surveys.rules.because')}
            value={value('because')}
            errorMessage={errorFor('because')}
            autocomplete="off"
          />
          <Button preventDoubleClick>{t('surveys.rules.do')}</Button>
        </Form>
      </SurveyFrame>
    </>
  );
}
