import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Values } from '#platform/language/compile.ts';
import { translator } from '#platform/language/translator.ts';

import type { UiKey } from './ui-content.ts';
import { uiContent } from './ui-content.ts';

/** Says a component's own word in the reader's language. */
export type SayUi = (key: UiKey, values?: Values) => string;

/** Whoever renders a page gives its translator; English where nobody does. */
export const UiWords = createContext<SayUi>(translator('en', uiContent));

export const useUiWords = (): SayUi => useContext(UiWords);
