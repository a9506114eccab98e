import { classNames } from './class-names.ts';
import type { FieldOptions } from './form-group.tsx';
import { FormGroup } from './form-group.tsx';

export type FileUploadProps = FieldOptions &
  Readonly<{ multiple?: boolean; /** Kinds of file to offer first, as in `accept`. */ accept?: string }>;

/** A file from the reader's device. Its form must say `upload`. The browser's own control; the script that makes it a drop zone is not used. */
export function FileUpload(props: FileUploadProps) {
  return (
    <FormGroup field={props} className="nhsuk-file-upload" attributes={{ 'data-module': 'nhsuk-file-upload' }}>
      {(input) => (
        <>
          {props.formGroup?.beforeInput?.text}
          <input
            class={classNames('nhsuk-file-upload__input', props.classes)}
            id={input.id}
            name={props.name}
            type="file"
            accept={props.accept}
            disabled={props.disabled}
            multiple={props.multiple}
            aria-describedby={input.describedBy}
            {...props.attributes}
          />
          {props.formGroup?.afterInput?.text}
        </>
      )}
    </FormGroup>
  );
}
