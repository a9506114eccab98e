import type { ComponentChildren } from 'preact';

import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { findLanguage, ownLanguageName } from '#platform/language/language.ts';

import { tagsOf } from '../../domain/design-question.ts';
import type { OpenLink } from './open-link.ts';

type LinkFrameProps = Readonly<{ open: OpenLink; at: string; children: ComponentChildren }>;

/** The form's name, its languages, and the ways on from every page of a link. */
export function LinkFrame({ open, at, children }: LinkFrameProps) {
  const { t, link, round, words, isOpen, code } = open;
  const known = tagsOf(round.instrument).filter((tag) => findLanguage(tag) !== null);
  return (
    <>
      {known.length > 1 && (
        <nav aria-label={t('co-design.link.languages')}>
          <p>
            {known.map((tag) => (
              <>
                <span lang={tag} dir={directionOf(tag)}>
                  {tag === words.language ? (
                    <span aria-current="true">{ownLanguageName(tag)}</span>
                  ) : (
                    <a href={`${at}${at.includes('?') ? '&' : '?'}lang=${encodeURIComponent(tag)}`} hreflang={tag}>
                      {ownLanguageName(tag)}
                    </a>
                  )}
                </span>{' '}
              </>
            ))}
          </p>
        </nav>
      )}
      <h1 class="nhsuk-heading-l">
        <Spoken said={words.say(round.instrument.title)} otherwise={round.form.id} />
      </h1>
      {children}
      <nav aria-label={t('co-design.link.ways')}>
        <ul>
          {at !== link && (
            <li>
              <a href={link}>{t('co-design.link.all-questions')}</a>
            </li>
          )}
          <li>
            <a href={`${link}/mine`}>{t('co-design.link.mine', { code: code === null ? 'no' : 'yes' })}</a>
          </li>
          {!isOpen && (
            <li>
              <a href={`${link}/record`}>{t('co-design.link.record')}</a>
            </li>
          )}
        </ul>
      </nav>
    </>
  );
}

/** The ways to the other pages of what does not fit on one. */
export function PageLinks({
  open,
  at,
  page,
  pages,
}: Readonly<{ open: OpenLink; at: string; page: number; pages: number }>) {
  const { t } = open;
  if (pages < 2) return null;
  return (
    <nav aria-label={t('co-design.link.pages')}>
      <p>{t('co-design.link.page-of', { page, pages })}</p>
      <p>
        {page > 1 && <a href={`${at}?page=${page - 1}`}>{t('co-design.link.before')}</a>}
        {page > 1 && page < pages && ' · '}
        {page < pages && <a href={`${at}?page=${page + 1}`}>{t('co-design.link.next')}</a>}
      </p>
    </nav>
  );
}
