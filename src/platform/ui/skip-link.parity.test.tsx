import { nhsParity } from '../../testing/nhs-parity.ts';
import { SkipLink } from './skip-link.tsx';

nhsParity('skip-link', SkipLink, { compared: 3 });
