import { ar as clocks } from '#platform/clocks/content/ar.ts';
import { ar as instruments } from '#platform/instruments/content/ar.ts';
import type { Translation } from '#platform/language/messages.ts';
import { ar as record } from '#platform/record/content/ar.ts';
import { ar as screens } from '#platform/screens/content/ar.ts';
import { ar as ui } from '#platform/ui/content/ar.ts';

import { ar as assessments } from '../../features/assessments/content/ar.ts';
import { ar as champions } from '../../features/champions/content/ar.ts';
import { ar as forms } from '../../features/forms/content/ar.ts';
import { ar as immunisation } from '../../features/immunisation/content/ar.ts';
import { ar as people } from '../../features/people/content/ar.ts';
import { ar as referrals } from '../../features/referrals/content/ar.ts';
import { ar as registration } from '../../features/registration/content/ar.ts';
import { ar as screening } from '../../features/screening/content/ar.ts';
import { ar as spineChecks } from '../../features/spine-checks/content/ar.ts';
import { ar as visits } from '../../features/visits/content/ar.ts';
import { ar as worklists } from '../../features/worklists/content/ar.ts';
import { ar as field } from '../content/ar.ts';

/** The Arabic of everything that a screen of the app can show. */
export const arabic: readonly Translation[] = [
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
