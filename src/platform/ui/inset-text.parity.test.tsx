import { nhsParity } from '../../testing/nhs-parity.ts';
import { InsetText } from './inset-text.tsx';

nhsParity('inset-text', InsetText, { compared: 3 });
