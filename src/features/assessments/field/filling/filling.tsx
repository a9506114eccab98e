import type { FunctionComponent } from 'preact';

import type { ScreenProps } from '#platform/screens/field-screen.ts';

import type { FillingScreenNeeds } from '../filling-needs.ts';
import { beginScreen } from './begin-screen.tsx';
import { differingScreen } from './differing-screen.tsx';
import { Fillings } from './fillings.ts';
import { finishScreen } from './finish-screen.tsx';
import { questionsScreen } from './questions-screen.tsx';
import { sectionsScreen } from './sections-screen.tsx';
import { seenToScreen } from './seen-to-screen.tsx';
import { summaryScreen } from './summary-screen.tsx';

/** The screens of a filling; what is read only when one of them is opened begins here. */
type FillingScreens = Readonly<
  Record<'begin' | 'sections' | 'page' | 'differing' | 'finish' | 'summary' | 'seen-to', FunctionComponent<ScreenProps>>
>;

export function makeScreens(needs: FillingScreenNeeds): FillingScreens {
  const fillings = new Fillings(needs);
  return {
    begin: beginScreen(needs, fillings),
    sections: sectionsScreen(needs, fillings),
    page: questionsScreen(needs, fillings),
    differing: differingScreen(needs, fillings),
    finish: finishScreen(needs, fillings),
    summary: summaryScreen(needs, fillings),
    'seen-to': seenToScreen(needs, fillings),
  };
}
