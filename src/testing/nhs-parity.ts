import { readFileSync } from 'node:fs';

import { parseHTML } from 'linkedom';
import type { ComponentChildren, ComponentType } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';

const fixturesOf = (component: string): readonly Fixture[] => {
  const file = `node_modules/nhsuk-frontend/dist/nhsuk/components/${component}/fixtures.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }).fixtures;
};

type Options = Readonly<Record<string, unknown>>;
type Fixture = Readonly<{ name: string; context: Options; html: string; callBlock?: string | readonly string[] }>;

export type Parity<Props> = Readonly<{
  /** How many fixtures are compared today. The test fails when it is another number, so cover cannot fall unseen. */
  compared: number;
  /** Why, and which. A fixture that comes more than once is numbered (`default`, `default #2`); `sortable *` is all of that name. */
  skipped?: readonly (readonly [why: string, fixtures: readonly string[]])[];
  /** Selectors of what is ours by choice; taken out of both sides before they are compared. */
  without?: readonly string[];
  /** Attributes that are ours by choice, taken out likewise. */
  withoutAttributes?: readonly string[];
  /** The component takes its main words as the property `text`, not as children. */
  textIsProperty?: boolean;
  /** Turns the macro's options into our properties, where they differ. HTML has already become nodes. */
  adapt?: (options: Options) => Partial<Props> | Options;
}>;

type Ours = Pick<Parity<unknown>, 'without' | 'withoutAttributes'>;

/** Renders every fixture that nhsuk-frontend ships for a component with ours, and compares the two as parsed documents. */
export function nhsParity<Props>(component: string, ours: ComponentType<Props>, parity: Parity<Props>): void {
  const { compared, skipped = [], textIsProperty = false, adapt = (options: Options) => options } = parity;
  const fixtures = numbered(fixturesOf(component));
  const skips = skipped.flatMap(([, names]) => names);
  const isSkipped = ({ name }: Fixture) => skips.some((skip) => covers(skip, name));
  const checked = fixtures.filter((fixture) => !isSkipped(fixture));

  describe(`${component} has the markup of nhsuk-frontend`, () => {
    test(`${compared} of ${fixtures.length} fixtures are compared, and each one skipped exists`, () => {
      expect(skips.filter((skip) => !fixtures.some(({ name }) => covers(skip, name)))).toEqual([]);
      expect(checked.length).toBe(compared);
    });

    test.each(checked)('$name', (fixture) => {
      const props = adapt(properties(fixture, textIsProperty)) as Props;
      const html = renderToString(h(ours as ComponentType<object>, props as object));
      expect(canonical(html, parity)).toBe(canonical(fixture.html, parity));
    });
  });
}

const covers = (skip: string, name: string): boolean =>
  skip.endsWith(' *') ? name.replace(/ #\d+$/, '') === skip.slice(0, -2) : name === skip;

function numbered(fixtures: readonly Fixture[]): readonly Fixture[] {
  const seen = new Map<string, number>();
  return fixtures.map((fixture) => {
    const times = (seen.get(fixture.name) ?? 0) + 1;
    seen.set(fixture.name, times);
    return times === 1 ? fixture : { ...fixture, name: `${fixture.name} #${times}` };
  });
}

function properties({ context, callBlock }: Fixture, textIsProperty: boolean): Options {
  const { text, ...options } = withNodes(context) as Options;
  const block = callBlock === undefined ? undefined : nodes([callBlock].flat().join('\n'));
  const words = block ?? text;
  return words === undefined ? options : { ...options, [textIsProperty ? 'text' : 'children']: words };
}

/** Every `html` of the options, at any depth, becomes nodes under `text`. Items that are nothing are left out, as our callers leave them out. */
function withNodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(Boolean).map(withNodes);
  if (typeof value !== 'object' || value === null) return value;
  const { html, ...rest } = value as Options & { html?: string };
  const kept = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withNodes(inner)]));
  return html === undefined ? kept : { ...kept, text: nodes(html) };
}

/** A piece of HTML as nodes that can be given as children. */
export function nodes(html: string): ComponentChildren {
  return [...fragment(html).childNodes].map(asVNode);
}

function asVNode(node: Node): ComponentChildren {
  if (node.nodeType === 3) return node.textContent;
  if (node.nodeType !== 1) return null;
  const element = node as Element;
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  return h(element.localName, attributes, [...element.childNodes].map(asVNode));
}

const fragment = (html: string): Element => parseHTML(`<html><body>${html}</body></html>`).document.body;

/** One line for each element and text. Space between words, order of attributes and classes, and the drawing inside an icon do not count. */
export function canonical(html: string, { without = [], withoutAttributes = [] }: Ours = {}): string {
  const body = fragment(html);
  for (const selector of [...without, 'svg.nhsuk-icon > *']) {
    for (const element of body.querySelectorAll(selector)) element.remove();
  }
  for (const name of withoutAttributes) {
    for (const element of body.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
  body.normalize();
  return lines(body.childNodes, '').join('\n');
}

function lines(children: Iterable<Node>, indent: string): string[] {
  return [...children].flatMap((node) => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
      return text === '' ? [] : [`${indent}"${text}"`];
    }
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    const attributes = [...element.attributes]
      .map(
        ({ name, value }) =>
          `${name}="${name === 'class' ? value.trim().split(/\s+/).toSorted().join(' ') : value.trim()}"`,
      )
      .toSorted();
    return [`${indent}<${[element.localName, ...attributes].join(' ')}>`, ...lines(element.childNodes, `${indent}  `)];
  });
}
