import { nhsParity } from '../../testing/nhs-parity.ts';
import { Tag } from './tag.tsx';

nhsParity('tag', Tag, { compared: 28 });
