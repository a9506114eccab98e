import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames, modifier, option } from './class-names.ts';
import { hasWords, type Words } from './worded.ts';

const aligns = ['left', 'centre', 'right'] as const;

export type CellOptions = Words &
  Readonly<{
    visuallyHiddenText?: string | undefined;
    href?: string;
    /** `numeric` lines up figures on their last digit. */
    format?: 'numeric' | 'string' | undefined;
    align?: (typeof aligns)[number] | undefined;
    width?: string;
    colspan?: number;
    rowspan?: number;
    classes?: string;
    attributes?: Attributes;
  }>;

type TableCellProps = Readonly<{
  cell: CellOptions;
  element: 'th' | 'td';
  scope?: 'col' | 'row' | undefined;
  /** Roles are written out only where the style sheet takes the table apart on a small screen. */
  role?: 'columnheader' | 'rowheader' | 'cell' | undefined;
  /** Shown before the value on a small screen, where the column's heading cannot be seen. */
  columnHeading?: CellOptions | undefined;
}>;

/** One cell of a table, heading or value. */
export function TableCell({ cell, element: Element, scope, role, columnHeading }: TableCellProps) {
  const base = Element === 'th' ? 'nhsuk-table__header' : 'nhsuk-table__cell';
  const classes = classNames(
    base,
    option(`${base}--numeric`, cell.format === 'numeric', cell.classes),
    modifier('nhsuk-u-text-align-', cell.align, aligns, cell.classes),
    option(`nhsuk-u-width-${cell.width}`, Boolean(cell.width), cell.classes),
    cell.classes,
  );
  const isText = typeof cell.text === 'string' || typeof cell.text === 'number';
  const value = cellValue(cell);
  return (
    <Element
      class={classes}
      scope={scope}
      role={role}
      colspan={role ? undefined : cell.colspan}
      rowspan={cell.rowspan}
      {...cell.attributes}
    >
      {columnHeading && (
        <span class="nhsuk-table__heading" aria-hidden="true">
          {cellValue({ text: columnHeading.text, visuallyHiddenText: columnHeading.visuallyHiddenText })}{' '}
        </span>
      )}
      {columnHeading && !isText && hasWords(cell) ? <span>{value}</span> : value}
    </Element>
  );
}

/** Called, not mounted: a long list has thousands of cells, and most hold a few words and nothing else. */
function cellValue({ text, visuallyHiddenText, href }: CellOptions): ComponentChildren {
  const value = visuallyHiddenText ? (
    <>
      {text}
      <span class="nhsuk-u-visually-hidden"> {visuallyHiddenText}</span>
    </>
  ) : (
    text
  );
  return href ? (
    <a class="nhsuk-link" href={href}>
      {value}
    </a>
  ) : (
    value
  );
}
