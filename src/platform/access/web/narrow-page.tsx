import type { ComponentChildren } from 'preact';

import type { ErrorItem } from '#platform/ui/error-summary.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';

export type NarrowPageProps = Readonly<{
  title: string;
  /** What is wrong, first of all. */
  errorList?: readonly ErrorItem[] | undefined;
  /** What was just done, before the title. */
  news?: ComponentChildren;
  children?: ComponentChildren;
}>;

/** A page with one column of a width that reads well: what is wrong, its title, and the rest. */
export function NarrowPage({ title, errorList = [], news, children }: NarrowPageProps) {
  return (
    <div class="nhsuk-grid-row">
      <div class="nhsuk-grid-column-two-thirds">
        {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
        {news}
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}
