import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { FileUpload } from '#platform/ui/file-upload.tsx';

import { fieldOf } from '../domain/typed-answer.ts';
import { idOf, type AnswerProps } from './question-props.ts';

/**
 * A photograph is chosen, shown, replaced or taken away. Its name stands in a field of the page that nobody sees, so that a page that is saved for something else keeps it. On a page that
 * takes no photographs the name is kept, and that is said.
 */
export function PhotographField({ state: { path }, typed, label, hint, error, photographs, t }: AnswerProps) {
  const id = idOf(path);
  const name = String(typed[path] ?? '');
  const kept = name !== '' && <input type="text" name={path} value={name} hidden readOnly />;
  if (photographs === undefined) {
    return (
      <div class="nhsuk-form-group" id={id}>
        {kept}
        <p class="nhsuk-label nhsuk-label--s">{label}</p>
        <p class="nhsuk-hint">{hint}</p>
        <p class="nhsuk-hint">{t('instruments.fill.photograph.not-here')}</p>
      </div>
    );
  }
  const { where, addressOf, accept, capture } = photographs;
  const address = name === '' ? null : addressOf(name);
  const kinds = where === 'device' ? 'instruments.fill.photograph.drawn-anew' : 'instruments.fill.photograph.kinds';
  const help = t(name === '' ? kinds : 'instruments.fill.photograph.another');
  return (
    <div class="alongside-photograph">
      <FileUpload
        id={id}
        name={fieldOf(path, 'file')}
        label={{ text: label, size: 's' }}
        hint={{ text: [hint, ' ', help] }}
        errorMessage={error}
        accept={accept}
        attributes={capture === undefined ? {} : { capture }}
      />
      {kept}
      {typeof address === 'string' && <img src={address} alt={t('instruments.fill.photograph.shown')} />}
      {name !== '' && address === null && (
        <p class="alongside-notice">
          {t(where === 'device' ? 'instruments.fill.photograph.elsewhere' : 'instruments.fill.photograph.waiting')}
        </p>
      )}
      {name !== '' && (
        <Checkboxes
          name={fieldOf(path, 'away')}
          idPrefix={`${id}-away`}
          values={[]}
          small
          items={[{ value: 'yes', text: t('instruments.fill.photograph.away') }]}
        />
      )}
    </div>
  );
}
