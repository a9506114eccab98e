import type { ErrorItem } from '#platform/ui/error-summary.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import type { OpenSurvey } from './open-survey.ts';
import type { Say } from './surveys-needs.ts';

/** What the page of a survey shows, and what was typed into it that does not hold. */
export type SurveyPageProps = Readonly<{
  t: Say;
  open: OpenSurvey;
  mayOpen: boolean;
  /** What links begin with. */
  origin: string;
  typed: Typed;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;
