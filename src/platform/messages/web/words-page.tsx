import { direction } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { InsetText } from '#platform/ui/inset-text.tsx';

import type { MessageWords } from '../data/message-words.ts';
import type { Say } from './messages-needs.ts';

/** What a message that waits says, as it will be read. Whom it is for is not here. */
export function WordsPage({ t, words }: Readonly<{ t: Say; words: MessageWords }>) {
  const { template, way, language, subject, body, hidesLinks } = words;
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">{t('messages.template', { template })}</span>
        {t('messages.words.title')}
      </h1>
      <p>
        {t('messages.way', { way })}, {languageNameIn(language, t.language)}
      </p>
      {hidesLinks && <InsetText>{t('messages.words.hidden')}</InsetText>}
      <div lang={language} dir={direction(language)}>
        {way !== 'text' && <h2 dir="auto">{subject}</h2>}
        {body.split(/\n+/u).map((line) => (
          <p dir="auto">{line}</p>
        ))}
      </div>
    </>
  );
}
