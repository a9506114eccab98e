/** The pages of a survey, in the order in which they are linked. */
export const surveyPages = ['', 'progress', 'flow', 'pairs', 'analysis', 'cards', 'rules', 'withdraw'] as const;
export type SurveyPageName = (typeof surveyPages)[number];

export const surveyAddress = (id: string, page: SurveyPageName = ''): string =>
  page === '' ? `/surveys/${id}` : `/surveys/${id}/${page}`;
