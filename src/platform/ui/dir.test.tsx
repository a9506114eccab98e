import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';

import { Dir } from './dir.tsx';
import { Time } from './time.tsx';

test('a name in another script runs its own way, apart from the words beside it', () => {
  expect(renderToString(<Dir>محمد نور</Dir>)).toBe('<bdi dir="auto">محمد نور</bdi>');
});

test('a name whose language is known says so', () => {
  expect(renderToString(<Dir lang="ti">ኣማኑኤል</Dir>)).toBe('<bdi dir="auto" lang="ti">ኣማኑኤል</bdi>');
});

test('a name is text, whatever is in it', () => {
  expect(renderToString(<Dir>{'<script>alert(1)</script>'}</Dir>)).toBe(
    '<bdi dir="auto">&lt;script>alert(1)&lt;/script></bdi>',
  );
});

test('a date carries the exact one beside the words', () => {
  expect(renderToString(<Time at="2026-11-22">22 November 2026</Time>)).toBe(
    '<time datetime="2026-11-22">22 November 2026</time>',
  );
});
