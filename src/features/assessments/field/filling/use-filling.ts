import { useEffect, useRef, useState } from 'preact/hooks';

import type { InstrumentsKey } from '#platform/instruments/content/catalogue.ts';
import type { ScreensKey } from '#platform/screens/content/catalogue.ts';
import { useField } from '#platform/screens/field-world.ts';

import type { AssessmentsKey } from '../../content/catalogue.ts';
import type { Fillings, NotOpened } from './fillings.ts';
import { OpenFilling, type Touched } from './open-filling.ts';

/** The filling of an address; null until it is open. It is spoken in the reader's language. */
export function useFilling(fillings: Fillings, personId: string, responseId: string): OpenFilling | NotOpened | null {
  const { replica, today, t } = useField();
  const [filling, setFilling] = useState<OpenFilling | NotOpened | null>(() => fillings.opened(responseId));
  useEffect(() => {
    let isOn = true;
    const open = async (): Promise<void> => {
      const found = await fillings.open({ replica, today, language: t.language }, personId, responseId);
      if (isOn) setFilling(found);
    };
    if (!(filling instanceof OpenFilling)) void open().catch(() => undefined);
    return () => {
      isOn = false;
    };
  }, [replica, personId, responseId]);
  useEffect(() => {
    if (filling instanceof OpenFilling) filling.speak(t.language);
  }, [filling, t.language]);
  return filling;
}

/** Draws the screen again when something of the filling that `isAbout` it stands otherwise. */
export function useDrawn(filling: OpenFilling, isAbout: (touched: Touched) => boolean): () => void {
  const [, setCount] = useState(0);
  const draw = (): void => setCount((count) => count + 1);
  // A screen that goes on to its next page is about something else.
  const about = useRef(isAbout);
  about.current = isAbout;
  useEffect(
    () =>
      filling.onDraw((touched) => {
        if (about.current(touched)) draw();
      }),
    [filling],
  );
  return draw;
}

export const always = (): boolean => true;

/** Everything that a screen of a filling can say. */
export const useWords = () => useField<AssessmentsKey | InstrumentsKey | ScreensKey>().t;

export type Words = ReturnType<typeof useWords>;
