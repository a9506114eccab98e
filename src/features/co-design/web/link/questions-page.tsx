import { Dir } from '#platform/ui/dir.tsx';

import type { DesignQuestion } from '../../domain/design-question.ts';
import { wholeForm } from '../../domain/read-comment.ts';
import { AskedQuestion } from '../asked-question.tsx';
import { Lines, textIn } from '../lines.tsx';
import { LinkFrame, PageLinks } from './link-frame.tsx';
import type { OpenLink } from './open-link.ts';

type QuestionsPageProps = Readonly<{ open: OpenLink; asked: readonly DesignQuestion[]; page: number; pages: number }>;

/** The first page of a link: the invitation, and every question as it will be asked. */
export function QuestionsPage({ open, asked, page, pages }: QuestionsPageProps) {
  const { t, link, round, words, isOpen, team } = open;
  const invitation = textIn(round.invitation, words.language);
  const sayOf = (about: string) => `${link}/say?about=${encodeURIComponent(about)}`;
  return (
    <LinkFrame open={open} at={link}>
      {page === 1 && (
        <>
          <p>
            <Dir>{t('co-design.link.who', { team, version: round.form.version })}</Dir>
          </p>
          {invitation !== null && <Lines language={invitation.language}>{invitation.text}</Lines>}
          {isOpen ? (
            <>
              <p>{t('co-design.link.about', { on: round.closesOn })}</p>
              <p>{t('co-design.link.shown')}</p>
            </>
          ) : (
            <p class="nhsuk-inset-text">{t('co-design.link.over')}</p>
          )}
        </>
      )}
      {asked.map((one) => (
        <section>
          <AskedQuestion t={t} words={words} asked={one} />
          {isOpen && (
            <p>
              <a href={sayOf(one.place)}>{t('co-design.link.say-of', { number: one.number })}</a>
            </p>
          )}
        </section>
      ))}
      <PageLinks open={open} at={link} page={page} pages={pages} />
      {isOpen && (
        <p>
          <a href={sayOf(wholeForm)}>{t('co-design.link.say-whole')}</a>
        </p>
      )}
    </LinkFrame>
  );
}
