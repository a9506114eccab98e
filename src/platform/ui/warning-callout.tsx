import type { ComponentChildren } from 'preact';

import type { CardProps } from './card.tsx';
import { Card } from './card.tsx';
import type { HeadingOptions } from './heading.tsx';
import { useUiWords } from './ui-words.ts';
import { worded, type Worded } from './worded.ts';

export type WarningCalloutProps = Readonly<{
  heading?: Worded<HeadingOptions>;
  actions?: CardProps['actions'];
  id?: string;
  classes?: string;
  attributes?: CardProps['attributes'];
  children?: ComponentChildren;
}>;

/** What must not be missed. Use it for one thing on a page, or it stops being seen. */
export function WarningCallout({ heading, children, ...card }: WarningCalloutProps) {
  const words = useUiWords();
  const important = words('ui.important');
  const parts = worded(heading);
  const saysSo =
    typeof parts?.text === 'string' && parts.text.toLocaleLowerCase().includes(important.toLocaleLowerCase());
  const visuallyHiddenText = parts?.text && !saysSo ? (parts.visuallyHiddenText ?? important) : undefined;
  return (
    <Card
      {...card}
      variant="warning"
      heading={{ ...parts, level: parts?.level ?? 3, visuallyHiddenText }}
      description={typeof children === 'string' ? children : { text: children }}
    />
  );
}
