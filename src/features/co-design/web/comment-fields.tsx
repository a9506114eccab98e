import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import { commentKinds, commentLimits } from '../domain/comment.ts';
import type { Say } from './design-needs.ts';

type CommentFieldsProps = Readonly<{
  t: Say;
  value: (field: string) => string;
  errorFor: (field: string) => string | undefined;
  /** True where somebody writes for whoever said it. */
  forSomebody?: boolean;
}>;

/** What is said, and with whose name. */
export function CommentFields({ t, value, errorFor, forSomebody = false }: CommentFieldsProps) {
  const who = forSomebody ? 'they' : 'you';
  return (
    <>
      <Radios
        name="kind"
        value={value('kind') || undefined}
        fieldset={{ legend: { text: t('co-design.say.kind', { who }), size: 's' } }}
        errorMessage={errorFor('kind')}
        items={commentKinds.map((kind) => ({ value: kind, text: t('co-design.kind', { kind }) }))}
      />
      <Textarea
        name="words"
        label={{ text: t('co-design.say.words', { who }), size: 's' }}
        hint={t('co-design.say.words-hint', { most: commentLimits.words })}
        value={value('words')}
        errorMessage={errorFor('words')}
        rows={4}
        attributes={{ dir: 'auto' }}
      />
      <Input
        name="name"
        label={{ text: t('co-design.say.name', { who }), size: 's' }}
        hint={t('co-design.say.name-hint')}
        value={value('name')}
        errorMessage={errorFor('name')}
        autocomplete="off"
        spellcheck={false}
        attributes={{ dir: 'auto' }}
      />
      <Checkboxes
        name="public"
        values={value('public') === '' ? [] : ['yes']}
        items={[{ value: 'yes', text: t('co-design.say.public', { who }) }]}
      />
    </>
  );
}
