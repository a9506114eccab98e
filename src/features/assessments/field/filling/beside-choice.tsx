import { ownLanguageName } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Select } from '#platform/ui/select.tsx';

import { spokenBy } from '../../domain/spoken-languages.ts';
import type { OpenFilling } from './open-filling.ts';
import type { Words } from './use-filling.ts';

/** Chooses the language that is shown beside the reader's. Nothing that was said or typed is touched by it. */
export function BesideChoice({ t, filling }: Readonly<{ t: Words; filling: OpenFilling }>) {
  const { instrument } = filling.compiled;
  const others = instrument.languages.filter(({ tag }) => tag !== spokenBy(instrument, t.language));
  if (others.length === 0) return null;
  return (
    <div
      onChange={({ target }) => {
        if (target instanceof HTMLSelectElement) filling.showBeside(target.value === '' ? null : target.value);
      }}
    >
      <Select
        id="beside"
        name="beside"
        label={t('assessments.fill.beside')}
        hint={t('assessments.form.language-hint')}
        value={filling.beside ?? ''}
        items={[
          { value: '', text: t('assessments.form.language-none') },
          ...others.map(({ tag }) => ({
            value: tag,
            text: `${languageNameIn(tag, t.language)} – ${ownLanguageName(tag)}`,
          })),
        ]}
      />
    </div>
  );
}
