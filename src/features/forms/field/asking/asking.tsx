import type { FunctionComponent } from 'preact';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';

import type { SurveysFieldNeeds } from '../surveys-field-needs.ts';
import { answersOf } from './answers-on.ts';
import { askScreen } from './ask-screen.tsx';
import { goOnScreen, takeBackScreen } from './code-screens.tsx';
import { letGo } from './surveys-here.ts';
import { surveysScreen } from './surveys-screen.tsx';

/** The screens of surveys; what is read only when one of them is opened begins here. */
type SurveysScreens = Readonly<Record<'surveys' | 'ask' | 'go-on' | 'take-back', FunctionComponent<ScreenProps>>>;

export function makeScreens(needs: SurveysFieldNeeds): SurveysScreens {
  const answersOn = answersOf(needs);
  return {
    surveys: surveysScreen(answersOn),
    ask: askScreen(needs, answersOn),
    'go-on': goOnScreen(needs, answersOn),
    'take-back': takeBackScreen(needs, answersOn),
  };
}

/** What nobody came back to goes as it is; forms that nobody needs any more are let go. */
export async function tidy(needs: SurveysFieldNeeds, replica: Replica, today: LocalDate): Promise<void> {
  const answers = answersOf(needs)(replica, () => today);
  await answers.setAside();
  await letGo(replica, await answers.list());
}
