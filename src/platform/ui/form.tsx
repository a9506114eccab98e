import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Attributes } from './attributes.ts';

/** The name of the hidden field that proves that a form came from one of our own pages. */
export const formTokenField = '_csrf';

/** Makes the proof for the reader whose page is rendered. Whoever renders a page with forms gives it; a page with no form never asks. */
export const FormToken = createContext<() => string | undefined>(() => undefined);

export type FormProps = Readonly<{
  action?: string;
  /** A form that only asks something gets, and carries no proof. */
  method?: 'post' | 'get';
  /** It sends files. */
  upload?: boolean;
  id?: string;
  classes?: string;
  attributes?: Attributes;
  children?: ComponentChildren;
}>;

/**
 * A form. Every post carries the proof that it came from our own page. The server checks the answers, so the browser's own checks are off: they
 * are not in the reader's language and stop what could be kept.
 */
export function Form({ action, method = 'post', upload, id, classes, attributes, children }: FormProps) {
  const token = useContext(FormToken);
  return (
    <form
      action={action}
      method={method}
      encType={upload ? 'multipart/form-data' : undefined}
      id={id}
      class={classes}
      noValidate
      {...attributes}
    >
      {method === 'post' && <input type="hidden" name={formTokenField} value={token()} />}
      {children}
    </form>
  );
}
