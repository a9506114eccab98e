import { describe, expect, test } from 'vitest';

import { messageShape } from '#platform/language/message-shape.ts';
import { translator } from '#platform/language/translator.ts';

import { messagesContent } from '../content/catalogue.ts';
import { healthWordIn } from './health-words.ts';
import type { Way } from './message.ts';
import { renderMessage, type ToWrite } from './render-message.ts';
import { templateKeys, templates, type Template, type TemplateKey } from './templates.ts';
import { textParts } from './text-parts.ts';
import { valueKinds } from './value-kinds.ts';

const english = translator('en', messagesContent);
const arabic = translator('ar', messagesContent);
const examples = {
  team: 'Riverside outreach',
  link: '/f/2k7m9q4xw8rt',
  closes: '2026-12-24',
  day: '2026-12-07',
  time: '09:30',
  phone: '0151 496 0123',
  name: 'Nour Haddad',
  place: 'Community room, 12 High Street',
} as const;
const message = (template: TemplateKey, way: Way, values: Record<string, string> = examples): ToWrite => ({
  template,
  way,
  values,
  stop: '/stop/8rt2k7m9q4xw',
  origin: 'https://service.example',
});
const written = (one: ToWrite, t = english) => {
  const result = renderMessage(one, t, english);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const goes = templateKeys.flatMap((key) => templates[key].ways.map((way) => [key, way] as const));

describe('every template', () => {
  test.each(goes)('%s by %s puts in only what may go that way', (key, way) => {
    const template: Template = templates[key];
    for (const kind of Object.values(template.values)) expect(valueKinds[kind].ways).toContain(way);
  });

  test.each(templateKeys)('%s has words for what it names, and names all that its words need', (key) => {
    for (const { strings } of [messagesContent.english, ...messagesContent.translations]) {
      const words = (strings as Record<string, string | { text: string }>)[`messages.out.${key}.body`] ?? '';
      const shape = messageShape(typeof words === 'string' ? words : words.text, 'en');
      expect([...shape.arguments.keys()].sort()).toEqual(Object.keys(templates[key].values).sort());
    }
  });

  test.each(goes)('%s by %s is written in English and Arabic, with where to say stop', (key, way) => {
    for (const t of [english, arabic]) {
      const { body } = written(message(key, way), t);
      expect(body).toContain('https://service.example/stop/8rt2k7m9q4xw');
      expect(body).not.toMatch(/[{}]/);
      if (way === 'text') expect(textParts(body).parts).toBeLessThanOrEqual(t === english ? 2 : 7);
    }
  });
});

test('a link begins with the service’s own address', () => {
  expect(written(message('survey-invitation', 'text')).body).toContain('https://service.example/f/2k7m9q4xw8rt');
});

test('words that nobody checked are followed by the English', () => {
  const { body, isDraft } = written(message('survey-invitation', 'email'), arabic);
  expect(isDraft).toBe(true);
  expect(body).toContain('Riverside outreach would like your view');
  expect(written(message('survey-invitation', 'email')).isDraft).toBe(false);
});

test.each<[string, Way, boolean]>([
  ['Riverside TB team', 'text', false],
  ['Riverside TB team', 'email', false],
  ['Riverside TB team', 'letter', true],
  ['فريق التطعيم', 'text', false],
  ['Riverside outreach', 'text', true],
])('a team called %s may write by %s: %s', (team, way, may) => {
  expect(renderMessage(message('survey-invitation', way, { ...examples, team }), english, english).ok).toBe(may);
});

test.each([
  ['your HIV result', 'HIV'],
  ['Vaccinations today', 'Vaccin'],
  ['ＴＢ screening', 'TB'],
  ['موعد اللقاح', 'اللقاح'],
  ['فحص للدم', 'للدم'],
])('%s says something of health: %s', (text, word) => {
  expect(healthWordIn(text)).toBe(word);
});

test.each([
  'You have an appointment on Monday at 09:30',
  'Gumtree Lane',
  'Stibbington',
  'Tbilisi',
  'مرحبا، لديك موعد',
  'أحمد',
])('%s says nothing of health', (text) => {
  expect(healthWordIn(text)).toBeNull();
});
