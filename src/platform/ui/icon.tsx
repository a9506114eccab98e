import { classNames } from './class-names.ts';

const drawings = {
  'arrow-left': 'M20 12H5m6-7-7 7 7 7',
  'arrow-right': 'M4 12h15m-6-7 7 7-7 7',
  'arrow-right-circle': 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0m5 0h9m-4-5 5 5-5 5',
  'chevron-right-circle': 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0m8-5 5 5-5 5',
  search: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0m11.5 5 5 5',
  user: 'M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4 21a8 7 0 0 1 16 0',
} as const;

export type IconName = keyof typeof drawings;

/** A drawing beside words; it never stands for the words, so it is hidden from assistive technology. The drawings are our own. */
export function Icon({ name, classes }: Readonly<{ name: IconName; classes?: string }>) {
  return (
    <svg
      class={classNames('nhsuk-icon', `nhsuk-icon--${name}`, classes)}
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      aria-hidden="true"
    >
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
