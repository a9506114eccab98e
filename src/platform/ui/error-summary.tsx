import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import type { HeadingOptions } from './heading.tsx';
import { Heading } from './heading.tsx';
import { useUiWords } from './ui-words.ts';
import { hasWords, worded, type Words, type Worded } from './worded.ts';

export type ErrorItem = Readonly<{
  text: ComponentChildren;
  /** `#` + the id of the field. */ href?: string | undefined;
  attributes?: Attributes;
}>;

export type ErrorSummaryProps = Readonly<{
  /** The words for "There is a problem" unless given. */
  heading?: Worded<HeadingOptions> | undefined;
  description?: Worded<Words> | undefined;
  errorList?: readonly ErrorItem[] | undefined;
  disableAutoFocus?: boolean;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}>;

/** Everything that is wrong with a form, at the top of the page, each with a link to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const words = useUiWords();
  const heading = worded(props.heading);
  const description = worded(props.description);
  const errors = props.errorList ?? [];
  return (
    <div
      class={classNames('nhsuk-error-summary', props.classes)}
      id={props.id}
      data-module="nhsuk-error-summary"
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      {...props.attributes}
    >
      <div role="alert">
        <Heading
          text={heading?.text ?? words('ui.problem')}
          id={heading?.id}
          level={2}
          className="nhsuk-error-summary__heading"
          attributes={heading?.attributes}
        />
        <div class="nhsuk-error-summary__body">
          {hasWords(description) && <p>{description.text}</p>}
          {errors.length > 0 && (
            <ul class="nhsuk-list nhsuk-error-summary__list">
              {errors.map((error) => (
                <li>
                  {error.href ? (
                    <a href={error.href} {...error.attributes}>
                      {error.text}
                    </a>
                  ) : (
                    error.text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
