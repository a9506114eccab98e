import { nhsParity } from '../../testing/nhs-parity.ts';
import { Hint } from './hint.tsx';

nhsParity('hint', Hint, { compared: 3, textIsProperty: true });
