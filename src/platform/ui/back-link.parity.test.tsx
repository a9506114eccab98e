import { nhsParity } from '../../testing/nhs-parity.ts';
import { BackLink } from './back-link.tsx';

nhsParity('back-link', BackLink, { compared: 7 });
