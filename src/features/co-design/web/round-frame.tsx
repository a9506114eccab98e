import type { ComponentChildren } from 'preact';

import { Dir } from '#platform/ui/dir.tsx';

import type { DesignRound } from '../domain/round.ts';
import { designWords } from '../domain/design-question.ts';
import { roundAddress } from './design-address.ts';
import type { Say } from './design-needs.ts';

const pages = ['', 'write', 'paper', 'record', 'pilot'] as const;
type PageName = (typeof pages)[number];

type RoundFrameProps = Readonly<{ t: Say; round: DesignRound; at: PageName; children: ComponentChildren }>;

/** What the form is called, in the reader's language or its own. */
export const titleOf = ({ instrument, codes, form }: DesignRound, language: string): string =>
  `${designWords(instrument, codes, language).say(instrument.title)?.text ?? form.id} (${form.version})`;

/** The name of the form, and the way to the other pages of the round. */
export function RoundFrame({ t, round, at, children }: RoundFrameProps) {
  const name = (page: PageName) => t('co-design.page', { page: page === '' ? 'comments' : page });
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{titleOf(round, t.language)}</Dir>
        </span>
        {name(at)}
      </h1>
      <nav aria-label={t('co-design.pages')}>
        <ul class="alongside-languages">
          {pages.map((page) => (
            <li>
              {page === at ? (
                <span aria-current="true">{name(page)}</span>
              ) : (
                <a href={page === '' ? roundAddress(round.id) : roundAddress(round.id, page)}>{name(page)}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
