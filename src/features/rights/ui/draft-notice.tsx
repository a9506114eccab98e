import { ownLanguageName } from '#platform/language/language.ts';

import type { RightsKey } from '../content/catalogue.ts';
import { en } from '../content/en.ts';
import { inLanguage, pageAddress } from '../domain/addresses.ts';
import type { T } from './words.tsx';

const everyKey = Object.keys(en.strings) as RightsKey[];

/** Says, in the reader's language and in English, that nobody who speaks the language has checked these words. Nothing when somebody has. */
export function DraftNotice({
  t,
  english,
  englishAt = inLanguage(pageAddress, 'en'),
}: Readonly<{ t: T; english: T; englishAt?: string | undefined }>) {
  if (!t.hasDrafts(everyKey)) return null;
  return (
    <aside class="rights-draft">
      <p>
        <strong>{t('rights.draft.title')}</strong>
        <br />
        {t('rights.draft.text')}
      </p>
      <p lang="en" dir="ltr">
        <strong>{english('rights.draft.title')}</strong>
        <br />
        {english('rights.draft.text')}{' '}
        <a href={englishAt} hreflang="en">
          {ownLanguageName('en')}
        </a>
      </p>
    </aside>
  );
}
