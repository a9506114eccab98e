import { nhsParity } from '../../testing/nhs-parity.ts';
import { TaskList } from './task-list.tsx';

nhsParity('task-list', TaskList, {
  compared: 3,
  skipped: [
    ['options that are going', ['with deprecated status classes', 'with deprecated titles']],
    ['our callers leave out what is empty, so nothing is numbered past it', ['with empty items']],
  ],
});
