import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { useUiWords } from './ui-words.ts';
import { hasWords, worded, type Words, type Worded } from './worded.ts';

type Step = Readonly<{
  href: string;
  /** The words for "Previous page" or "Next page" unless given. */
  text?: ComponentChildren;
  /** What is there; not shown in a numbered list of pages. */
  label?: Worded<Words>;
  attributes?: Attributes;
}>;

type PageItem =
  Readonly<{ number: number; href: string; current?: boolean; ariaLabel?: string }> | Readonly<{ ellipsis: true }>;

export type PaginationProps = Readonly<{
  previous?: Step | undefined;
  next?: Step | undefined;
  /** Numbered pages; without them, just the one before and the one after. */
  items?: readonly PageItem[];
  ariaLabel?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

/** The way through a long list, or a guide of several pages. */
export function Pagination({ previous, next, items = [], ariaLabel, id, classes, attributes }: PaginationProps) {
  const words = useUiWords();
  const isNumbered = items.length > 0;
  return (
    <nav
      class={classNames('nhsuk-pagination', isNumbered && 'nhsuk-pagination--numbered', classes)}
      id={id}
      role="navigation"
      aria-label={ariaLabel ?? words('ui.pagination')}
      {...attributes}
    >
      {isNumbered ? (
        <>
          {previous && <NumberedStep step={previous} direction="previous" />}
          <ul class="nhsuk-pagination__list">
            {items.map((item) => (
              <PageLink item={item} />
            ))}
          </ul>
          {next && <NumberedStep step={next} direction="next" />}
        </>
      ) : (
        <ul class="nhsuk-list nhsuk-pagination__list">
          {previous && <GuideStep step={previous} direction="previous" />}
          {next && <GuideStep step={next} direction="next" />}
        </ul>
      )}
    </nav>
  );
}

type StepProps = Readonly<{ step: Step; direction: 'previous' | 'next' }>;

function NumberedStep({ step, direction }: StepProps) {
  const words = useUiWords();
  const isBack = direction === 'previous';
  return (
    <a href={step.href} class={`nhsuk-pagination__${direction}`} rel={isBack ? 'prev' : 'next'}>
      {isBack && <Icon name="arrow-left" />}
      <span class="nhsuk-pagination__title">{step.text ?? words(`ui.pagination.${direction}`)}</span>
      {!isBack && <Icon name="arrow-right" />}
    </a>
  );
}

function GuideStep({ step, direction }: StepProps) {
  const words = useUiWords();
  const isBack = direction === 'previous';
  const rel = isBack ? 'prev' : 'next';
  const label = worded(step.label);
  return (
    <li class={`nhsuk-pagination-item--${direction}`}>
      <a
        class={`nhsuk-pagination__link nhsuk-pagination__link--${rel}`}
        href={step.href}
        rel={rel}
        {...step.attributes}
      >
        <span class="nhsuk-pagination__title">{step.text ?? words(`ui.pagination.${direction}`)}</span>
        {hasWords(label) && (
          <>
            <span class="nhsuk-u-visually-hidden">:</span>
            <span class="nhsuk-pagination__page">{label.text}</span>
          </>
        )}
        <Icon name={isBack ? 'arrow-left' : 'arrow-right'} />
      </a>
    </li>
  );
}

function PageLink({ item }: Readonly<{ item: PageItem }>) {
  const words = useUiWords();
  if ('ellipsis' in item) return <li class="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">⋯</li>;
  return (
    <li class={classNames('nhsuk-pagination__item', item.current && 'nhsuk-pagination__item--current')}>
      <a
        class="nhsuk-pagination__link"
        href={item.href}
        aria-label={item.ariaLabel ?? words('ui.pagination.page', { number: item.number })}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </a>
    </li>
  );
}
