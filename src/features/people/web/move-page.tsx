import { Button } from '#platform/ui/button.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import type { Say } from '../ui/say-value.ts';

export type MovePageProps = Readonly<{
  t: Say;
  personId: string;
  typed: Readonly<Record<string, string | readonly string[] | undefined>>;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** That a person moved, or is gone; who is responsible follows from it at once. */
export function MovePage({ t, personId, typed, errorList, errorFor }: MovePageProps) {
  const text = (field: string) => String(typed[field] ?? '');
  const why = text('why') === '' ? 'moved' : text('why');
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>{t('people.move.title')}</h1>
      <p>{t('people.move.consequence')}</p>
      <Form action={`/people/${personId}/move`}>
        <Radios
          idPrefix="why"
          name="why"
          fieldset={{ legend: { text: t('people.move.why'), size: 's' } }}
          errorMessage={errorFor('why')}
          items={[
            { value: 'moved', text: t('people.move.moved'), checked: why === 'moved' },
            { value: 'unknown', text: t('people.move.unknown'), checked: why === 'unknown' },
            { value: 'left', text: t('people.move.left'), checked: why === 'left' },
            {
              value: 'moved-out-of-england',
              text: t('people.move.out-of-england'),
              checked: why === 'moved-out-of-england',
            },
          ]}
        />
        <Input
          id="to"
          name="to"
          label={t('people.move.to')}
          hint={t('people.move.to-hint')}
          value={text('to')}
          errorMessage={errorFor('to')}
          width={20}
        />
        <Input
          id="room"
          name="room"
          label={t('people.move.room')}
          value={text('room')}
          errorMessage={errorFor('room')}
          width={10}
        />
        <Input
          id="on"
          name="on"
          label={t('people.move.on')}
          value={text('on')}
          errorMessage={errorFor('on')}
          width={10}
        />
        <Button>{t('people.move.save')}</Button>
      </Form>
    </>
  );
}
