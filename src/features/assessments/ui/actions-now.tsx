import type { Form } from '#platform/instruments/domain/form/form.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import type { Translator } from '#platform/language/translator.ts';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import { actionsAskedFor } from '../domain/actions-asked-for.ts';

/** What an answer asks to be done now, on this visit: never just a score. Nothing where no answer does. */
export function ActionsNow({ t, form }: Readonly<{ t: Translator<AssessmentsKey>; form: Form }>) {
  const actions = actionsAskedFor(form, t.language);
  if (actions.length === 0) return null;
  return (
    <WarningCallout heading={t('assessments.form.now')} attributes={{ role: 'alert' }}>
      <ul>
        {actions.map((action) => (
          <li>
            <Spoken said={action} />
          </li>
        ))}
      </ul>
    </WarningCallout>
  );
}
