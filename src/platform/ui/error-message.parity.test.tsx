import { nhsParity } from '../../testing/nhs-parity.ts';
import { ErrorMessage } from './error-message.tsx';

nhsParity('error-message', ErrorMessage, { compared: 6, textIsProperty: true });
