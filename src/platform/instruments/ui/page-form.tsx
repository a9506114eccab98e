import type { ComponentChildren } from 'preact';

import { Form } from '#platform/ui/form.tsx';

import { takesPhotograph, type PagePart } from '../domain/paging.ts';
import { errorIn, type PageError } from './page-errors.tsx';
import { PageParts } from './page-parts.tsx';
import { PressedByEnter } from './pressed-by-enter.tsx';
import type { FillProps } from './question-props.ts';

type PageFormProps = Omit<FillProps, 'errorFor'> &
  Readonly<{
    parts: readonly PagePart[];
    errors: readonly PageError[];
    /** Where the page is sent. */
    action: string;
    id?: string | undefined;
    /** Words of the button that goes on. */
    first: string;
    /** The buttons. */
    children: ComponentChildren;
  }>;

/** One page of questions. Everything that can be done on it is a button of one form, so that nothing typed is lost by doing it. */
export function PageForm({ action, id, first, errors, children, ...props }: PageFormProps) {
  return (
    <Form
      action={action}
      {...(id !== undefined && { id })}
      upload={props.photographs !== undefined && takesPhotograph(props.parts)}
      attributes={{ autocomplete: 'off' }}
    >
      <PressedByEnter does="next">{first}</PressedByEnter>
      <PageParts {...props} errorFor={errorIn(errors)} />
      {children}
    </Form>
  );
}
