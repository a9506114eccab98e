import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import type { FieldScreen } from '#platform/screens/field-screen.ts';
import { piecesLater } from '#platform/screens/pieces-later.tsx';

import { surveyParcel } from '../domain/on-device/survey-parcel.ts';
import { askAddress, goOnAddress, surveysAddress, takeBackAddress } from './surveys-addresses.ts';
import type { SurveysFieldNeeds } from './surveys-field-needs.ts';

const pieces = () => import('./asking/asking.tsx');

/** Surveys that somebody is asked on this device. What asks them, and the forms, are read only when one of these is opened. */
export function surveysScreens(needs: SurveysFieldNeeds): readonly FieldScreen[] {
  const { roles, loadWords } = needs;
  const later = piecesLater({ load: async () => (await pieces()).makeScreens(needs), loadWords });
  return [
    { path: surveysAddress, roles, menu: { text: 'forms.device.menu', order: 50 }, Screen: later('surveys') },
    { path: askAddress(':survey'), roles, isHandedOver: true, Screen: later('ask') },
    { path: goOnAddress, roles, isHandedOver: true, Screen: later('go-on') },
    { path: takeBackAddress, roles, isHandedOver: true, Screen: later('take-back') },
  ];
}

/** At each opening: what nobody came back to goes as it is, and forms that nobody needs any more are let go. Nothing is read where this device has no answers. */
export async function tidySurveys(needs: SurveysFieldNeeds, replica: Replica, today: LocalDate): Promise<void> {
  if ((await replica.parcels.list(surveyParcel)).length === 0) return;
  await (await pieces()).tidy(needs, replica, today);
}
