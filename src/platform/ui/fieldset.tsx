import type { ComponentChildren } from 'preact';

import type { Attributes } from './attributes.ts';
import { classNames } from './class-names.ts';
import type { LegendOptions } from './legend.tsx';
import { Legend } from './legend.tsx';
import { worded, type Worded } from './worded.ts';

export type FieldsetOptions = Readonly<{
  legend?: Worded<LegendOptions> | undefined;
  id?: string | undefined;
  role?: string | undefined;
  describedBy?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}>;

/** Fields that answer one question together. */
export function Fieldset(props: FieldsetOptions & Readonly<{ children?: ComponentChildren }>) {
  return (
    <fieldset
      class={classNames('nhsuk-fieldset', props.classes)}
      id={props.id}
      role={props.role as 'group' | undefined}
      aria-describedby={props.describedBy || undefined}
      {...props.attributes}
    >
      <Legend {...worded(props.legend)} />
      {props.children}
    </fieldset>
  );
}
