import type { Form } from '#platform/instruments/domain/form/form.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import type { Translator } from '#platform/language/translator.ts';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import type { AssessmentsKey } from '../content/catalogue.ts';
import type { Action } from '../domain/action-kinds.ts';
import { actionsAskedFor } from '../domain/actions-asked-for.ts';

type ActionsNowProps = Readonly<{
  t: Translator<AssessmentsKey>;
  form: Form;
  /** What was found and nobody has seen to yet. */
  needed?: readonly Action[];
  /** Where it is recorded that it was seen to. */
  recordAt?: string | undefined;
}>;

/** What an answer asks to be done now, on this visit: never just a score. Nothing where no answer does. */
export function ActionsNow({ t, form, needed = [], recordAt }: ActionsNowProps) {
  const actions = actionsAskedFor(form, t.language);
  if (actions.length === 0 && needed.length === 0) return null;
  return (
    <WarningCallout heading={{ text: t('assessments.form.now'), level: 2 }} attributes={{ role: 'alert' }}>
      <ul>
        {needed.map((what) => (
          <li>{t(`assessments.action.${what}`)}</li>
        ))}
        {actions.map((action) => (
          <li>
            <Spoken said={action} />
          </li>
        ))}
      </ul>
      {needed.length > 0 && recordAt !== undefined && (
        <p>
          <a href={recordAt}>{t('assessments.form.seen-to')}</a>
        </p>
      )}
    </WarningCallout>
  );
}
