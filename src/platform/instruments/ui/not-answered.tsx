import { useState } from 'preact/hooks';

import { Details } from '#platform/ui/details.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import { fieldOf, type TypedFields } from '../domain/typed-answer.ts';
import { idOf } from './question-props.ts';
import type { FillWords } from './fill-words.ts';

type NotAnsweredProps = Readonly<{
  path: string;
  typed: TypedFields;
  t: FillWords;
  forStaff: boolean;
  isOpen: boolean;
  foldsAway: boolean;
}>;

/** Not wishing to say, and not having been asked: answers of their own, never further away than one action. */
export function NotAnswered({ path, typed, t, forStaff, isOpen, foldsAway }: NotAnsweredProps) {
  const [wasOpened, setOpened] = useState(false);
  const name = fieldOf(path, 'not');
  const because = fieldOf(path, 'because');
  const not = String(typed[name] ?? '');
  const items = [
    {
      value: 'prefer-not-to-say',
      text: t(forStaff ? 'instruments.fill.prefer-not-to-say' : 'instruments.fill.i-prefer-not-to-say'),
    },
    ...(forStaff
      ? [
          {
            value: 'not-asked',
            text: t('instruments.fill.not-asked'),
            conditional: (
              <Input
                id={`${idOf(path)}-because`}
                name={because}
                label={t('instruments.fill.because')}
                value={String(typed[because] ?? '')}
                width={20}
              />
            ),
          },
        ]
      : []),
    ...(not === '' ? [] : [{ value: 'answered', text: t('instruments.fill.answered-after-all') }]),
  ];
  return (
    <Details
      summary={t('instruments.fill.no-answer')}
      open={isOpen}
      classes="alongside-not-answered"
      onToggle={foldsAway ? () => setOpened(true) : undefined}
    >
      {(!foldsAway || isOpen || wasOpened) && (
        <Radios name={name} idPrefix={`${idOf(path)}-not`} value={not} small items={items} />
      )}
    </Details>
  );
}
