import { nhsParity } from '../../testing/nhs-parity.ts';
import { Pagination } from './pagination.tsx';

nhsParity('pagination', Pagination, {
  compared: 10,
  skipped: [['options that are going', ['with deprecated options']]],
  adapt: ({ previous, next, ...options }) => ({ ...options, ...step('previous', previous), ...step('next', next) }),
});

/** Ours says "Previous page" for all to see, since other languages do not put the word "page" last. */
function step(direction: 'previous' | 'next', given: unknown) {
  const words = direction === 'previous' ? 'Previous' : 'Next';
  const text = (
    <>
      {words}
      <span class="nhsuk-u-visually-hidden"> page</span>
    </>
  );
  return given ? { [direction]: { text, ...given } } : {};
}
