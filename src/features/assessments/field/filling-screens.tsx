import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Translator } from '#platform/language/translator.ts';
import type { FieldScreen, ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import { beginAddress, fillingAddress, type FillingPlace } from './filling-address.ts';
import type { FillingScreenNeeds } from './filling-needs.ts';
import { mayFill } from './filling-presses.tsx';
import type { FillingScreens } from './filling/filling.tsx';

const places: readonly FillingPlace[] = ['', 'page', 'differing', 'finish', 'summary', 'seen-to'];

/** The screens in which an assessment is asked. The form engine and the form come only when one of them is opened. */
export function fillingScreens(needs: FillingScreenNeeds): readonly FieldScreen[] {
  let pieces: Promise<FillingScreens> | null = null;
  const load = (): Promise<FillingScreens> =>
    (pieces ??= import('./filling/filling.tsx').then(({ makeScreens }) => makeScreens(needs)));
  const words = new Map<string, Translator>();
  const loadWords = async (language: string): Promise<void> => {
    if (!words.has(language)) words.set(language, await needs.loadWords(language));
  };
  let loaded: FillingScreens | null = null;
  const ready = async (language: string): Promise<void> => {
    [loaded] = await Promise.all([load(), loadWords(language)]);
  };
  const lazy = (of: keyof FillingScreens): FunctionComponent<ScreenProps> =>
    function FillingScreen(props) {
      const { t } = useField<AssessmentsKey>();
      const [state, setState] = useState<'opening' | 'not-here' | number>('opening');
      const own = words.get(t.language) ?? null;
      const open = (): void => {
        setState('opening');
        ready(t.language).then(
          () => setState(Date.now()),
          () => {
            pieces = null;
            setState('not-here');
          },
        );
      };
      useEffect(() => {
        if (loaded === null || own === null) open();
      }, [t.language]);
      if (loaded !== null && own !== null) {
        const Screen = loaded[of];
        return <Screen {...props} words={own} />;
      }
      if (state !== 'not-here') return <p role="status">{t('assessments.field.opening')}</p>;
      return (
        <>
          <p role="alert">{t('assessments.field.form-not-here')}</p>
          <Press onPress={open}>{t('assessments.field.try-again')}</Press>
        </>
      );
    };
  const roles = needs.roles.filter(mayFill);
  return [
    { path: beginAddress(':id'), roles, Screen: lazy('begin') },
    ...places.map((place) => ({
      path: fillingAddress(':id', ':response', place),
      roles,
      ...(place === 'page' ? { hasParts: true as const } : {}),
      Screen: lazy(place === '' ? 'sections' : place),
    })),
  ];
}
