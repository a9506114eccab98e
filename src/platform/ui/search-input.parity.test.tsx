import { nhsParity } from '../../testing/nhs-parity.ts';
import { SearchInput } from './search-input.tsx';

nhsParity('search-input', SearchInput, {
  compared: 25,
  skipped: [['without script a search needs its button', ['without button']]],
});
