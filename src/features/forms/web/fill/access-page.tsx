import type { AccessCodeState } from '../../data/access-code-store.ts';
import { LinkFrame, WithCode, type LinkShown } from './link-pages.tsx';

type AccessPageProps = Readonly<{
  shown: LinkShown;
  state: Exclude<AccessCodeState, 'not-needed' | 'open'>;
  /** They have answered and want to hand it in: what they wrote is kept. */
  isAtEnd?: true;
}>;

/** Why somebody cannot go on by a link that each can use once, and what they can do. */
export function AccessPage({ shown, state, isAtEnd }: AccessPageProps) {
  const { t, link } = shown;
  return (
    <LinkFrame shown={shown} at={link}>
      <h2>{t('forms.access.title')}</h2>
      <p>{t(isAtEnd === true ? 'forms.access.at-end' : 'forms.access.why', { state })}</p>
      {isAtEnd === true && state === 'none' && (
        <p>
          <a href={`${link}/stop`}>{t('forms.fill.stop')}</a>
        </p>
      )}
      <WithCode shown={shown} />
    </LinkFrame>
  );
}
