import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import type { HeadingProps } from './heading.tsx';
import { Heading } from './heading.tsx';
import { useUiWords } from './ui-words.ts';
import { hasWords, worded, type Worded } from './worded.ts';

export type NotificationBannerProps = Readonly<{
  variant?: 'success';
  title?: Worded<Pick<HeadingProps, 'text' | 'id' | 'level' | 'classes'>>;
  heading?: Worded<Pick<HeadingProps, 'text' | 'id' | 'level' | 'classes' | 'element'>>;
  role?: 'alert' | 'region';
  disableAutoFocus?: boolean;
  id?: string;
  classes?: string;
  attributes?: Attributes;
  children?: ComponentChildren;
}>;

/** News that is not about this page's form: what was just done, or what to know first. */
export function NotificationBanner(props: NotificationBannerProps) {
  const words = useUiWords();
  const title = worded(props.title);
  const heading = worded(props.heading);
  const isSuccess = props.variant === 'success';
  const titleId = title?.id ?? 'nhsuk-notification-banner-title';
  const paragraph = hasWords(heading) ? 'nhsuk-body' : 'nhsuk-notification-banner__heading';
  return (
    <div
      class={classNames('nhsuk-notification-banner', isSuccess && 'nhsuk-notification-banner--success', props.classes)}
      id={props.id}
      data-module="nhsuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      role={props.role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      {...props.attributes}
    >
      <div class="nhsuk-notification-banner__header">
        <Heading
          level={2}
          {...title}
          text={title?.text ?? words(isSuccess ? 'ui.success' : 'ui.important')}
          id={titleId}
          className="nhsuk-notification-banner__title"
        />
      </div>
      <div class="nhsuk-notification-banner__content">
        <Heading level={3} {...heading} className="nhsuk-notification-banner__heading" />
        {typeof props.children === 'string' ? <p class={paragraph}>{props.children}</p> : props.children}
      </div>
    </div>
  );
}
