import { ownLanguageName } from '#platform/language/language.ts';

import { rightsContent } from '../content/catalogue.ts';
import type { RightsKey } from '../content/catalogue.ts';
import { inLanguage, pageAddress } from './addresses.ts';
import type { T } from './words.tsx';

const everyKey = Object.keys(rightsContent.english.strings) as RightsKey[];

/** Says, in the reader's language and in English, that nobody who speaks the language has checked these words. Nothing when somebody has. */
export function DraftNotice({ t, english }: Readonly<{ t: T; english: T }>) {
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
        <a href={inLanguage(pageAddress, 'en')} hreflang="en">
          {ownLanguageName('en')}
        </a>
      </p>
    </aside>
  );
}
