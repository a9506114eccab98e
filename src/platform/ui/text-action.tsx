import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import { hasWords } from './worded.ts';

export type TextAction = Readonly<{
  text: ComponentChildren;
  href?: string | undefined;
  /** Makes it a button of this type instead of a link. */
  type?: 'submit' | 'button' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** What the action is about, for someone who hears it out of its place: "Change" + "date of birth". */
  visuallyHiddenText?: string | undefined;
  id?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** A small link or button beside what it changes, in a card or a summary list. `about` is the card's heading. */
export function TextActionLink({ action, about }: Readonly<{ action: TextAction; about?: ComponentChildren }>) {
  const common = { class: classNames('nhsuk-link', action.classes), id: action.id };
  const isAbout = hasWords({ text: about });
  const inner = (
    <>
      {action.text}
      {(action.visuallyHiddenText || isAbout) && (
        <span class="nhsuk-u-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {isAbout && <> ({about})</>}
        </span>
      )}
    </>
  );
  return action.href && !action.type ? (
    <a {...common} href={action.href} {...action.attributes}>
      {inner}
    </a>
  ) : (
    <button {...common} type={action.type ?? 'submit'} name={action.name} value={action.value} {...action.attributes}>
      {inner}
    </button>
  );
}
