import { nhsParity } from '../../testing/nhs-parity.ts';
import { Footer } from './footer.tsx';

nhsParity('footer', Footer, {
  compared: 11,
  skipped: [
    [
      'one list of links is enough for a service of this size',
      [
        'with meta and navigation',
        'with multiple navigation groups',
        'with multiple navigation groups and custom HTML',
        'with multiple navigation groups and headings',
        'with multiple navigation groups and headings as strings',
        'with single navigation group',
        'with single navigation group (empty items)',
      ],
    ],
  ],
  adapt,
});

type Words = Readonly<{ text?: unknown; items?: unknown }>;

/** The macro keeps links, words and copyright apart, and says whose the copyright is unless told; ours takes words as children. */
function adapt(options: Readonly<Record<string, unknown>>) {
  const {
    meta,
    copyright = { text: '© NHS England' },
    children,
  } = options as {
    meta?: Words | string;
    copyright?: Words | string;
    children?: unknown;
  };
  const parts = [
    typeof meta === 'string' ? { text: meta } : meta,
    typeof copyright === 'string' ? { text: copyright } : copyright,
  ];
  const paragraphs = parts.map((part) =>
    typeof part?.text === 'string' && part.text ? <p class="nhsuk-body-s">{part.text}</p> : part?.text,
  );
  return { links: typeof meta === 'object' ? meta.items : [], children: [children, ...paragraphs] };
}
