import { nhsParity } from '../../testing/nhs-parity.ts';
import { Details } from './details.tsx';

nhsParity('details', Details, { compared: 12 });
