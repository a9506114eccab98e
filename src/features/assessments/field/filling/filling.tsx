import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Translator } from '#platform/language/translator.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField, World } from '#platform/screens/field-world.ts';

import type { FillingScreenNeeds } from '../filling-needs.ts';
import { beginScreen } from './begin-screen.tsx';
import { differingScreen } from './differing-screen.tsx';
import { Fillings } from './fillings.ts';
import { finishScreen } from './finish-screen.tsx';
import { questionsScreen } from './questions-screen.tsx';
import { sectionsScreen } from './sections-screen.tsx';
import { seenToScreen } from './seen-to-screen.tsx';
import { summaryScreen } from './summary-screen.tsx';

type Screen = FunctionComponent<ScreenProps & Readonly<{ words: Translator }>>;

/** The screens of a filling; what is read only when one of them is opened begins here. */
export type FillingScreens = Readonly<
  Record<'begin' | 'sections' | 'page' | 'differing' | 'finish' | 'summary' | 'seen-to', Screen>
>;

export function makeScreens(needs: FillingScreenNeeds): FillingScreens {
  const fillings = new Fillings(needs);
  return {
    begin: withWords(beginScreen(needs, fillings)),
    sections: withWords(sectionsScreen(needs, fillings)),
    page: withWords(questionsScreen(needs, fillings)),
    differing: withWords(differingScreen(needs, fillings)),
    finish: withWords(finishScreen(needs, fillings)),
    summary: withWords(summaryScreen(needs, fillings)),
    'seen-to': withWords(seenToScreen(needs, fillings)),
  };
}

/** In the world of a screen of a filling everything that fillings say can be said, too. */
function withWords(Screen: FunctionComponent<ScreenProps>): Screen {
  return function Worded({ words, ...props }) {
    const world = useField();
    const worded = useMemo(() => ({ ...world, t: words }), [world, words]);
    return (
      <World.Provider value={worded}>
        <Screen {...props} />
      </World.Provider>
    );
  };
}
