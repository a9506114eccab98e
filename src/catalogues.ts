import { accessContent } from '#platform/access/access-content.ts';
import { clocksContent } from '#platform/clocks/content/catalogue.ts';
import { instrumentsContent } from '#platform/instruments/content/catalogue.ts';
import type { Catalogue } from '#platform/language/catalogue.ts';
import { listsContent } from '#platform/lists/content/catalogue.ts';
import { messagesContent } from '#platform/messages/content/catalogue.ts';
import { offlineContent } from '#platform/offline/content/catalogue.ts';
import { screensContent } from '#platform/screens/content/catalogue.ts';
import { recordContent } from '#platform/record/content/catalogue.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';
import { analysisContent } from '#features/analysis/index.ts';
import { coDesignContent } from '#features/co-design/index.ts';
import { formsContent } from '#features/forms/index.ts';
import { matchingContent } from '#features/matching/index.ts';
import { suggestionsContent } from '#features/suggestions/index.ts';
import { worklistsContent } from '#features/worklists/index.ts';

import { deskContent } from './content/catalogue.ts';
import { arrivalsContent } from './features/arrivals/content/catalogue.ts';
import { assessmentsContent } from './features/assessments/content/catalogue.ts';
import { championsContent } from './features/champions/content/catalogue.ts';
import { immunisationContent } from './features/immunisation/content/catalogue.ts';
import { movesContent } from './features/moves/content/catalogue.ts';
import { peopleContent } from './features/people/content/catalogue.ts';
import { performanceContent } from './features/performance/content/catalogue.ts';
import { placesContent } from './features/places/content/catalogue.ts';
import { referralsContent } from './features/referrals/content/catalogue.ts';
import { registrationContent } from './features/registration/content/catalogue.ts';
import { rightsContent } from './features/rights/content/catalogue.ts';
import { screeningContent } from './features/screening/content/catalogue.ts';
import { spineChecksContent } from './features/spine-checks/content/catalogue.ts';
import { followUpContent } from './features/follow-up/content/catalogue.ts';
import { visitsContent } from './features/visits/content/catalogue.ts';
import { publicationContent } from './features/publication/content/catalogue.ts';
import { surveysContent } from './features/surveys/content/catalogue.ts';
import { fieldContent } from './field-app/content/catalogue.ts';

/** Everything that the pages can say, but for the shell and the components, which bring their own. */
export const catalogues: readonly Catalogue[] = [
  deskContent,
  recordContent,
  clocksContent,
  accessContent,
  peopleContent,
  analysisContent,
  surveysContent,
  coDesignContent,
  publicationContent,
  suggestionsContent,
  matchingContent,
  worklistsContent,
  assessmentsContent,
  screeningContent,
  immunisationContent,
  registrationContent,
  referralsContent,
  followUpContent,
  spineChecksContent,
  visitsContent,
  championsContent,
  messagesContent,
  offlineContent,
  listsContent,
  spreadsheetsContent,
  instrumentsContent,
  arrivalsContent,
  movesContent,
  placesContent,
  formsContent,
  performanceContent,
  rightsContent,
  screensContent,
  fieldContent,
];
