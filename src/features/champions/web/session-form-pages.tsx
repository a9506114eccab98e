import type { ComponentChildren } from 'preact';

import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';

import { CallOffFields, HandOutFields, HeldFields, PlanFields, type FieldsProps } from '../ui/session-fields.tsx';

export type FormProps = FieldsProps & Readonly<{ siteName: string; action: string }>;

type Champion = Readonly<{ id: string; name: string }>;

/** A plan; `seen` are the entries that it is to replace, where it changes one. */
export function PlanPage(props: FormProps & Readonly<{ champions: readonly Champion[]; seen: string }>) {
  const { t, seen } = props;
  return (
    <FormPage {...props} title={t(seen === '' ? 'champions.form.plan-title' : 'champions.form.change-title')}>
      <input type="hidden" name="seen" value={seen} />
      <PlanFields {...props} />
    </FormPage>
  );
}

export function CallOffPage(props: FormProps & Readonly<{ which: string; seen: string }>) {
  const { t, which, seen } = props;
  return (
    <FormPage {...props} title={t('champions.form.off-title')} save={t('champions.form.off-save')}>
      <p>
        <Dir>{which}</Dir>
      </p>
      <input type="hidden" name="seen" value={seen} />
      <CallOffFields {...props} />
    </FormPage>
  );
}

/** What was held: of the plan that `which` names, or without one. */
export function HeldPage(props: FormProps & Readonly<{ planned: string; which: string | null }>) {
  return (
    <FormPage {...props} title={props.t('champions.form.held-title')}>
      <input type="hidden" name="planned" value={props.planned} />
      <HeldFields {...props} />
    </FormPage>
  );
}

export function HandOutPage(props: FormProps) {
  return (
    <FormPage {...props} title={props.t('champions.form.hand-out-title')}>
      <HandOutFields {...props} />
    </FormPage>
  );
}

function FormPage(props: FormProps & Readonly<{ title: string; save?: string; children: ComponentChildren }>) {
  const { t, siteName, action, filled, title, save, children } = props;
  const errorList = filled.errorList ?? [];
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{siteName}</Dir>
        </span>
        {title}
      </h1>
      <Form action={action}>
        {children}
        <Button>{save ?? t('champions.form.save')}</Button>
      </Form>
    </>
  );
}
