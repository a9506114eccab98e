import type { Translator } from '#platform/language/translator.ts';
import { Button } from '#platform/ui/button.tsx';

import type { FollowUpKey } from '../content/catalogue.ts';

type FollowUpActionProps = Readonly<{ t: Translator<FollowUpKey>; personId: string; count: number }>;

/** Leads from a person's page to what is owed to them; nothing where nothing is. */
export function FollowUpAction({ t, personId, count }: FollowUpActionProps) {
  if (count === 0) return null;
  return (
    <p class="alongside-actions">
      <Button href={`/people/${personId}/follow-up`} variant="secondary">
        {t('follow-up.open', { count })}
      </Button>
    </p>
  );
}
