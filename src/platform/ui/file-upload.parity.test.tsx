import { nhsParity } from '../../testing/nhs-parity.ts';
import { FileUpload } from './file-upload.tsx';

nhsParity('file-upload', FileUpload, {
  compared: 16,
  skipped: [
    [
      'the words and looks of a control that a script makes',
      ['button', 'button #2', 'button #3', 'with multiple', 'with translations'],
    ],
  ],
});
