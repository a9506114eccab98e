/** The pages of a survey, in the order in which they are linked. */
export const surveyPages = [
  '',
  'invitations',
  'progress',
  'flow',
  'pairs',
  'analysis',
  'cards',
  'rules',
  'withdraw',
] as const;
export type SurveyPageName = (typeof surveyPages)[number];

export const surveyAddress = (id: string, page: SurveyPageName = ''): string =>
  page === '' ? `/surveys/${id}` : `/surveys/${id}/${page}`;

export const wayInAddress = (surveyId: string, collectionId: string): string =>
  `/surveys/${surveyId}/invitations/${collectionId}`;

/** The code of a way in by a link, to print. */
export const posterAddress = (surveyId: string, collectionId: string): string =>
  `/surveys/${surveyId}/ways-in/${collectionId}/code`;
