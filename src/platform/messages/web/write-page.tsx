import { ownLanguageName } from '#platform/language/language.ts';
import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import { templates, writtenTemplates, type Template, type TemplateKey } from '../domain/templates.ts';
import type { ValueKind } from '../domain/value-kinds.ts';
import type { Say } from './messages-needs.ts';

/** What there is to write about. */
export function ChoosePage({ t }: Readonly<{ t: Say }>) {
  return (
    <>
      <h1>{t('messages.write.title')}</h1>
      <p>{t('messages.write.intro')}</p>
      <h2 class="nhsuk-heading-m">{t('messages.write.choose')}</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {writtenTemplates.map((key) => (
          <li>
            <a class="nhsuk-link" href={`/messages/new/${key}`}>
              {t('messages.template', { template: key })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

export type WritePageProps = Readonly<{
  t: Say;
  template: TemplateKey;
  languages: readonly string[];
  /** Names the message, so that a form that is sent twice is one message. */
  once: string;
  typed: Readonly<Record<string, string | readonly string[]>>;
  errorList: readonly ErrorItem[];
  errorFor: (field: string) => string | undefined;
}>;

/** One message to one person. Only its values are typed; its words are ours. */
export function WritePage({ t, template: key, languages, once, typed, errorList, errorFor }: WritePageProps) {
  const template: Template = templates[key];
  const text = (name: string): string => String(typed[name] ?? '');
  return (
    <>
      {errorList.length > 0 && <ErrorSummary errorList={errorList} />}
      <h1>
        <span class="nhsuk-caption-l">{t('messages.write.title')}</span>
        {t('messages.template', { template: key })}
      </h1>
      <p>{t('messages.write.intro')}</p>
      <Form action={`/messages/new/${key}`}>
        <input type="hidden" name="once" value={once} />
        <Radios
          name="way"
          value={template.ways.length === 1 ? template.ways[0] : text('way')}
          fieldset={{ legend: { text: t('messages.write.way'), size: 's' } }}
          errorMessage={errorFor('way')}
          items={template.ways.map((way) => ({ value: way, text: t('messages.way', { way }) }))}
        />
        <Textarea
          name="address"
          id="address"
          rows={4}
          label={t('messages.write.address')}
          hint={t('messages.write.address-hint')}
          value={text('address')}
          errorMessage={errorFor('address')}
          autocomplete="off"
          spellcheck={false}
        />
        <Radios
          name="language"
          value={text('language')}
          fieldset={{ legend: { text: t('messages.write.language'), size: 's' } }}
          errorMessage={errorFor('language')}
          items={languages.map((tag) => ({ value: tag, text: <span lang={tag}>{ownLanguageName(tag)}</span> }))}
        />
        {Object.entries(template.values).map(([name, kind]) => (
          <Value t={t} name={name} kind={kind} value={text(name)} error={errorFor(name)} />
        ))}
        <Input
          name="go-on"
          id="go-on"
          label={t('messages.write.go-on')}
          hint={t('messages.write.go-on-hint')}
          value={text('go-on')}
          errorMessage={errorFor('go-on')}
          width={10}
        />
        <Checkboxes
          name="agreed"
          values={[text('agreed')]}
          errorMessage={errorFor('agreed')}
          items={[{ value: 'yes', text: t('messages.write.agreed') }]}
        />
        <Button preventDoubleClick>{t('messages.write.send')}</Button>
      </Form>
    </>
  );
}

type ValueProps = Readonly<{ t: Say; name: string; kind: ValueKind; value: string; error: string | undefined }>;

function Value({ t, name, kind, value, error }: ValueProps) {
  const hint = t('messages.write.hint', { kind });
  return (
    <Input
      name={name}
      id={name}
      label={t('messages.write.value', { name })}
      hint={hint === '' ? undefined : hint}
      value={value}
      errorMessage={error}
      width={kind === 'date' || kind === 'time' ? 10 : 20}
    />
  );
}
