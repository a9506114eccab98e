import { nhsParity } from '../../testing/nhs-parity.ts';
import { Scroll } from './scroll.tsx';

nhsParity('scroll', Scroll, {
  compared: 2,
  skipped: [['it frames a table, never bare words', ['default']]],
  withoutAttributes: ['tabindex'],
});
