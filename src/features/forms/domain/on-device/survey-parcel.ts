/** What the service calls a response that was given on a device, among what devices seal. */
export const surveyParcel = 'survey-response';
