/** Answers in words to the open questions, each saying that it is invented. Nobody wrote them. */
export const hiqualityExamples: Readonly<Record<string, readonly string[]>> = {
  example: [
    '(invented) A Saturday stall at the market with our nurse and two volunteers who speak Somali. People asked what they would not ask at the desk.',
    '(invented) Coffee once a month at the mosque. We bring a question, they bring five.',
    '(invented) Patients wrote our invitation for cervical screening again in their own words. More came.',
  ],
  how_known: [
    '(invented) Deprivation index by postcode, and what our social prescriber hears.',
    '(invented) From the ICB dashboard. Ethnicity is missing for a fifth of our list.',
    '(invented) We ask the food bank who is missing.',
  ],
  how_measured: [
    '(invented) Vaccinations before and after. Nothing else is counted.',
    '(invented) Attendance, and a card with three faces on the way out.',
    '(invented) We do not know. Nobody has time to look.',
  ],
  wishes: [
    '(invented) Money for longer than a year, so that people do not have to be let down each March.',
    '(invented) One person whose job it is, with time for it.',
    '(invented) Interpreters at evening events.',
  ],
};
