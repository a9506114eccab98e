import { QrCode } from '#platform/access/web/qr-code.tsx';
import { direction } from '#platform/language/language.ts';
import { Dir } from '#platform/ui/dir.tsx';

import type { Outcome, ReleasedText } from '../domain/suggestion.ts';
import type { Say } from './suggestions-needs.ts';

type PosterPageProps = Readonly<{
  /** Says the words of the sheet in the language of the answer; in English where there are none. */
  own: Say;
  outcome: Outcome;
  owner: string | null;
  text: ReleasedText;
  origin: string;
}>;

/** What was said and what changed, large enough to be read from a wall, and where the rest is. */
export function PosterPage({ own, outcome, owner, text, origin }: PosterPageProps) {
  const tag = own.languageOf('suggestions.poster.title');
  const address = `${origin}/you-said?in=${text.language}`;
  return (
    <div class="suggestions-poster" lang={tag} dir={direction(tag)}>
      <h1>{own('suggestions.poster.title')}</h1>
      <h2>{own('suggestions.public.you-said')}</h2>
      <Words text={text} part="said" />
      <h2>{own('suggestions.public.this-changed', { outcome })}</h2>
      <Words text={text} part="answer" />
      {owner !== null && <p>{own('suggestions.public.owner', { owner })}</p>}
      {text.state === 'draft' && <p>{own('suggestions.public.draft', { language: text.language })}</p>}
      {text.state === 'checked' && <p>{own('suggestions.public.checked', { by: text.checkedBy ?? '–' })}</p>}
      <p>{own('suggestions.poster.more')}</p>
      <QrCode text={address} label={own('suggestions.poster.qr')} />
      <p>
        <Dir>{address}</Dir>
      </p>
    </div>
  );
}

function Words({ text, part }: Readonly<{ text: ReleasedText; part: 'said' | 'answer' }>) {
  return (
    <div class="suggestions-poster__words" lang={text.language} dir={direction(text.language)}>
      {text[part].split('\n').map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}
