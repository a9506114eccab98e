import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';

import { Form, FormToken } from './form.tsx';

describe('a form', () => {
  const rendered = (form: VNode) => {
    let asked = 0;
    const token = () => `proof-${(asked += 1)}`;
    const html = renderToString(<FormToken.Provider value={token}>{form}</FormToken.Provider>);
    return { html, asked };
  };

  test('that posts carries the proof that it came from our page', () => {
    expect(rendered(<Form action="/people" />).html).toContain('<input type="hidden" name="_csrf" value="proof-1"/>');
  });

  test('that only asks carries no proof, and none is made', () => {
    const { html, asked } = rendered(<Form method="get" />);
    expect(html).not.toContain('_csrf');
    expect(asked).toBe(0);
  });

  test('that sends files says so', () => {
    expect(rendered(<Form upload />).html).toContain('enctype="multipart/form-data"');
  });

  test('leaves checking the answers to the server', () => {
    expect(rendered(<Form />).html).toContain('novalidate');
  });
});
