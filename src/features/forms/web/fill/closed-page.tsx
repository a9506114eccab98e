import type { LocalDate } from '#platform/calendar/local-date.ts';

import { stateOn } from '../../domain/collection.ts';
import type { Say } from '../forms-needs.ts';
import { agreedWords } from '../../ui/agreed.tsx';
import { LinkFrame, WithCode, type LinkShown } from './link-pages.tsx';
import type { OpenLink } from './open-link.ts';

/** Why nobody may begin by a link, in words. */
type NotBegun = Readonly<{ heading: string; words: string }>;

/** Null where they may. By the link of what only devices ask nobody begins, on any day. */
export function whyNotBegun(
  { collection, found, asked, shown }: Pick<OpenLink, 'collection' | 'found' | 'asked' | 'shown'>,
  t: Say,
  { today, isDemonstration }: Readonly<{ today: LocalDate; isDemonstration: boolean }>,
): NotBegun | null {
  if (!collection.ways.includes('link'))
    return { heading: t('forms.fill.by-code-title'), words: t('forms.fill.by-code') };
  const state = stateOn(collection, today);
  const heading = t('forms.fill.over-title');
  if (state === 'not-yet') return { heading, words: t('forms.fill.not-yet', { on: collection.opensOn }) };
  const isSigned = found.signOff !== null || isDemonstration;
  const mayBegin = state === 'open' && found.state === 'published' && isSigned;
  if (!mayBegin) return { heading, words: t('forms.fill.over') };
  const isAgreed = asked === null || agreedWords(asked, shown.language, found.instrument) !== null;
  return isAgreed ? null : { heading: t('forms.fill.no-words-title'), words: t('forms.fill.no-words') };
}

/** A link that takes no new answers, or none yet, or by which nobody begins. */
export function ClosedPage({ shown, why: { heading, words } }: Readonly<{ shown: LinkShown; why: NotBegun }>) {
  const { link } = shown;
  return (
    <LinkFrame shown={shown} at={link}>
      <h2>{heading}</h2>
      <p>{words}</p>
      <WithCode shown={shown} />
    </LinkFrame>
  );
}
