import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Translator } from '#platform/language/translator.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField, World } from '#platform/screens/field-world.ts';

import type { FillingScreenNeeds } from '../filling-needs.ts';
import { allWords } from './all-words.ts';
import { beginScreen } from './begin-screen.tsx';
import { differingScreen } from './differing-screen.tsx';
import { Fillings } from './fillings.ts';
import { finishScreen } from './finish-screen.tsx';
import { questionsScreen } from './questions-screen.tsx';
import { sectionsScreen } from './sections-screen.tsx';

type Screen = FunctionComponent<ScreenProps & Readonly<{ words: Translator }>>;

/** The screens of a filling; what is read only when one of them is opened begins here. */
export type FillingScreens = Readonly<Record<'begin' | 'sections' | 'page' | 'differing' | 'finish', Screen>>;

export function makeScreens(needs: FillingScreenNeeds): FillingScreens {
  const fillings = new Fillings(needs);
  return {
    begin: withWords(beginScreen(needs, fillings)),
    sections: withWords(sectionsScreen(needs, fillings)),
    page: withWords(questionsScreen(needs, fillings)),
    differing: withWords(differingScreen(needs, fillings)),
    finish: withWords(finishScreen(needs, fillings)),
  };
}

/** The world of a screen of a filling says everything that the app says, and what only fillings do. */
function withWords(Screen: FunctionComponent<ScreenProps>): Screen {
  return function Worded({ words, ...props }) {
    const world = useField();
    const worded = useMemo(() => ({ ...world, t: allWords(words, world.t) }), [world, words]);
    return (
      <World.Provider value={worded}>
        <Screen {...props} />
      </World.Provider>
    );
  };
}
