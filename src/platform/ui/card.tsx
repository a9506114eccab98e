import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames, modifier } from './class-names.ts';
import type { HeadingOptions } from './heading.tsx';
import { Heading } from './heading.tsx';
import { Icon } from './icon.tsx';
import type { TextAction } from './text-action.tsx';
import { TextActionLink } from './text-action.tsx';
import { useUiWords } from './ui-words.ts';
import { hasWords, worded, type Worded } from './worded.ts';

const careVariants = ['non-urgent', 'urgent', 'emergency'] as const;
const plainVariants = ['feature', 'primary', 'secondary', 'warning'] as const;

export type CardProps = Readonly<{
  heading?: Worded<HeadingOptions> | undefined;
  /** Where the heading leads. */
  href?: string | undefined;
  description?: Worded<Readonly<{ text?: ComponentChildren; classes?: string; attributes?: Attributes }>> | undefined;
  /** `non-urgent`, `urgent` and `emergency` are care cards: they say how soon to get help. */
  variant?: (typeof careVariants)[number] | (typeof plainVariants)[number] | undefined;
  /** The whole card leads where its heading leads. */
  clickable?: boolean | undefined;
  actions?: readonly TextAction[] | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  children?: ComponentChildren;
}>;

/** One thing with its heading, what can be done about it, and what there is to know. */
export function Card(props: CardProps) {
  const { variant, classes, clickable, children } = props;
  const heading = worded(props.heading);
  const description = worded(props.description);
  const actions = props.actions ?? [];
  const isCareCard = hasWords(heading) && careVariants.some((one) => one === variant);
  const classList = classNames(
    'nhsuk-card',
    clickable && 'nhsuk-card--clickable',
    modifier('nhsuk-card--', variant as (typeof plainVariants)[number] | undefined, plainVariants, classes),
    isCareCard && `nhsuk-card--care nhsuk-card--care--${variant}`,
    classes,
  );
  const headingElement = heading && (
    <CardHeading heading={heading} href={props.href} variant={isCareCard ? variant : undefined} />
  );
  const isApart = isCareCard || actions.length > 0;
  return (
    <div class={classList} id={props.id} {...props.attributes}>
      {isApart && (
        <div class="nhsuk-card__heading-container">
          {headingElement}
          <CardActions actions={actions} about={heading?.text} />
        </div>
      )}
      <div class={classNames('nhsuk-card__content', description?.classes)} {...description?.attributes}>
        {!isApart && headingElement}
        {children ?? <Description text={description?.text} />}
        {variant === 'primary' && <Icon name="chevron-right-circle" />}
      </div>
    </div>
  );
}

type CardHeadingProps = Readonly<{ heading: HeadingOptions; href: string | undefined; variant: CardProps['variant'] }>;

function CardHeading({ heading, href, variant }: CardHeadingProps) {
  const words = useUiWords();
  const careWords = {
    'non-urgent': 'ui.care.non-urgent',
    urgent: 'ui.care.urgent',
    emergency: 'ui.care.emergency',
  } as const;
  const isCare = variant === 'non-urgent' || variant === 'urgent' || variant === 'emergency';
  const before = heading.visuallyHiddenText ?? (isCare ? words(careWords[variant]) : undefined);
  return (
    <>
      <Heading
        id={heading.id}
        level={heading.level ?? 2}
        size={heading.size}
        caption={heading.caption}
        className="nhsuk-card__heading"
        classPrefix="nhsuk-heading-"
        classes={heading.classes}
        attributes={heading.attributes}
      >
        {href && hasWords(heading) ? (
          <a class="nhsuk-card__link" href={href}>
            {heading.text}
          </a>
        ) : before ? (
          <span {...readAsOne}>
            <span class="nhsuk-u-visually-hidden">{before}: </span>
            {heading.text}
          </span>
        ) : (
          heading.text
        )}
      </Heading>
      {isCare && <span class="nhsuk-card--care__arrow" aria-hidden="true" />}
    </>
  );
}

/** Read as one phrase by assistive technology that knows the role; the others read its two parts one after the other. */
const readAsOne = { role: 'text' } as object;

function CardActions({ actions, about }: Readonly<{ actions: readonly TextAction[]; about: ComponentChildren }>) {
  const [only] = actions;
  if (!only) return null;
  if (actions.length === 1) {
    return (
      <div class="nhsuk-card__actions">
        <TextActionLink action={only} about={about} />
      </div>
    );
  }
  return (
    <ul class="nhsuk-card__actions">
      {actions.map((action) => (
        <li class="nhsuk-card__action">
          <TextActionLink action={action} about={about} />
        </li>
      ))}
    </ul>
  );
}

/** A line of text in its own paragraph; anything else as it is. */
function Description({ text }: Readonly<{ text: ComponentChildren }>) {
  return typeof text === 'string' ? <p class="nhsuk-card__description">{text}</p> : <>{text}</>;
}
