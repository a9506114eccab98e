import type { ComponentChildren } from 'preact';

import { Dir } from '#platform/ui/dir.tsx';

import type { Say } from './publication-needs.ts';

export const reportPages = ['write', 'preview', 'door', 'quotations', 'publish'] as const;
export type ReportPageName = (typeof reportPages)[number];

export const reportAddress = (id: string, page: ReportPageName = 'write'): string =>
  page === 'write' ? `/reports/desk/${id}` : `/reports/desk/${id}/${page}`;

type ReportFrameProps = Readonly<{
  t: Say;
  report: Readonly<{ id: string; title: string }>;
  at: ReportPageName;
  children: ComponentChildren;
}>;

/** The name of the report, and the way to its other pages. */
export function ReportFrame({ t, report, at, children }: ReportFrameProps) {
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{withoutMarks(report.title)}</Dir>
        </span>
        {t('publication.page', { page: at })}
      </h1>
      <nav aria-label={t('publication.pages')}>
        <ul class="alongside-languages">
          {reportPages.map((page) => (
            <li>
              {page === at ? (
                <span aria-current="true">{t('publication.page', { page })}</span>
              ) : (
                <a href={reportAddress(report.id, page)}>{t('publication.page', { page })}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}

/** A title as it is read: numbers that were said to be no result stand without their marks. */
export const withoutMarks = (title: string): string => title.replaceAll(/\{\{"([^"]*)"\}\}/g, '$1');
