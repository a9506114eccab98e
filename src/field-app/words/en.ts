import { en as clocks } from '#platform/clocks/content/en.ts';
import { en as instruments } from '#platform/instruments/content/en.ts';
import type { Messages } from '#platform/language/messages.ts';
import { en as record } from '#platform/record/content/en.ts';
import { en as screens } from '#platform/screens/content/en.ts';
import { en as ui } from '#platform/ui/content/en.ts';

import { en as assessments } from '../../features/assessments/content/en.ts';
import { en as champions } from '../../features/champions/content/en.ts';
import { en as forms } from '../../features/forms/content/en.ts';
import { en as immunisation } from '../../features/immunisation/content/en.ts';
import { en as people } from '../../features/people/content/en.ts';
import { en as referrals } from '../../features/referrals/content/en.ts';
import { en as registration } from '../../features/registration/content/en.ts';
import { en as screening } from '../../features/screening/content/en.ts';
import { en as spineChecks } from '../../features/spine-checks/content/en.ts';
import { en as visits } from '../../features/visits/content/en.ts';
import { en as worklists } from '../../features/worklists/content/en.ts';
import { en as field } from '../content/en.ts';

/** The English of everything that a screen of the app can show. */
export const english: readonly Messages[] = [
  ui,
  screens,
  record,
  clocks,
  instruments,
  people,
  worklists,
  assessments,
  screening,
  immunisation,
  registration,
  referrals,
  spineChecks,
  visits,
  champions,
  forms,
  field,
];
