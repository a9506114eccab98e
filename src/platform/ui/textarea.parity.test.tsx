import { nhsParity } from '../../testing/nhs-parity.ts';
import { Textarea } from './textarea.tsx';

nhsParity('textarea', Textarea, { compared: 16 });
