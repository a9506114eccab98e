import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import { agreementIn, type TakenAlong } from '../domain/on-device/taken-along.ts';

/** What people agree to, in the language of the tag. */
export type AgreedWords = Readonly<{ tag: string; text: string }>;

/** In somebody's language, else in the form's own; never in another, which they may not read. Null where neither is there: then nobody is asked. */
export function agreedWords(
  { agreedTo }: Pick<TakenAlong, 'agreedTo'>,
  language: string,
  { language: formLanguage }: Pick<Instrument, 'language'>,
): AgreedWords | null {
  const tag = agreementIn({ agreedTo }, language, formLanguage);
  return tag === null ? null : { tag, text: agreedTo[tag] ?? '' };
}

export const Agreed = ({ words: { tag, text } }: Readonly<{ words: AgreedWords }>) => (
  <div lang={tag} dir={directionOf(tag)}>
    {text.split(/\n+/u).map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </div>
);
