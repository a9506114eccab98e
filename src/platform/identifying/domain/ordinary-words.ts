/** Words that English writes with a capital and that name no person and no small place. Not marked inside a sentence. */
const ordinary: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll nhs gp gps english arabic farsi persian dari pashto tigrinya tigrigna kurdish sorani kurmanji amharic albanian somali urdu bengali
  turkish ukrainian russian spanish french vietnamese chinese portuguese ramadan eid christmas easter nowruz friday monday tuesday wednesday thursday saturday
  sunday fridays mondays tuesdays wednesdays thursdays saturdays sundays january february march april may june july august september october november december god allah muslim christian muslims christians home office red cross
  uk england britain british covid whatsapp google facebook youtube internet id tb hiv hc1 hc2 aspen migrant help accident emergency health doctors doctor nurse
  nurses hospital council government eu europe asylum`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

export const isOrdinary = (written: string): boolean => ordinary.has(written.toLowerCase().replaceAll('’', "'"));
