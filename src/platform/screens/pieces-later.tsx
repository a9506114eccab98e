import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Translator } from '#platform/language/translator.ts';

import type { ScreensKey } from './content/catalogue.ts';
import type { ScreenProps } from './field-screen.ts';
import { useField, World } from './field-world.ts';
import { Press } from './press.tsx';

type Screens<Name extends string> = Readonly<Record<Name, FunctionComponent<ScreenProps>>>;

type PiecesLaterNeeds<Name extends string> = Readonly<{
  /** The screens, which are read only when one of them is opened; it rejects where they were never fetched. */
  load: () => Promise<Screens<Name>>;
  /** What they say, in a language; it rejects where it was never fetched. */
  loadWords: (language: string) => Promise<Translator>;
}>;

/** Stands for screens that come only when one of them is opened, and says so while they come, or where they cannot. Their world says what they say. */
export function piecesLater<Name extends string>({ load, loadWords }: PiecesLaterNeeds<Name>) {
  let loading: Promise<Screens<Name>> | null = null;
  let loaded: Screens<Name> | null = null;
  const words = new Map<string, Translator>();
  const ready = async (language: string): Promise<void> => {
    const own = words.has(language) ? null : loadWords(language);
    loaded = await (loading ??= load());
    if (own !== null) words.set(language, await own);
  };
  return (of: Name): FunctionComponent<ScreenProps> =>
    function ScreenLater(props) {
      const { t } = useField<ScreensKey>();
      const [state, setState] = useState<'opening' | 'not-here' | number>('opening');
      const own = words.get(t.language) ?? null;
      const open = (): void => {
        setState('opening');
        ready(t.language).then(
          () => setState(Date.now()),
          () => {
            loading = null;
            setState('not-here');
          },
        );
      };
      useEffect(() => {
        if (loaded === null || own === null) open();
      }, [t.language]);
      if (loaded !== null && own !== null) return <Worded words={own} Screen={loaded[of]} {...props} />;
      if (state !== 'not-here') return <p role="status">{t('screens.opening')}</p>;
      return (
        <>
          <p role="alert">{t('screens.form-not-here')}</p>
          <Press onPress={open}>{t('screens.try-again')}</Press>
        </>
      );
    };
}

type WordedProps = ScreenProps & Readonly<{ words: Translator; Screen: FunctionComponent<ScreenProps> }>;

/** In the world of these screens everything that they say can be said, too. */
function Worded({ words, Screen, ...props }: WordedProps) {
  const world = useField();
  const worded = useMemo(() => ({ ...world, t: words }), [world, words]);
  return (
    <World.Provider value={worded}>
      <Screen {...props} />
    </World.Provider>
  );
}
