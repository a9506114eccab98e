import { describe, expect, test } from 'vitest';

import { checkPassword } from './password.ts';

const about = { email: 'amina.warsame@outreach.example', name: 'Amina Warsame' };

describe('a password', () => {
  test.each([
    ['correct horse battery staple'],
    ['otter cardigan teapot'],
    ['lila-Fenster-wolke'],
    ['كلمة سر طويلة جدا'],
    ['xK9$mmq2LpWv'],
    ['Amina likes mangoes and trains'],
  ])('%s is taken', (typed) => {
    expect(checkPassword(typed, about)).toEqual({ ok: true, value: typed });
  });

  test.each([
    ['elevenchars', 'too-short'],
    ['ｗｉｄｅ', 'too-short'],
    ['x'.repeat(201), 'too-long'],
    ['aaaaaaaaaaaaaaaa', 'too-common'],
    ['abababababab', 'too-common'],
    ['123456789012', 'too-common'],
    ['qwertyuiop12', 'too-common'],
    ['passwordpassword', 'too-common'],
    ['P@ssw0rd2026!!', 'too-common'],
    ['welcomeliverpool1', 'too-common'],
    ['Administrator1!', 'too-common'],
    ['Alongside2026', 'too-common'],
    ['amina.warsame1', 'about-you'],
    ['WarsameAmina!!', 'about-you'],
    ['outreachamina', 'about-you'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(checkPassword(typed, about)).toEqual({ ok: false, problems: [problem] });
  });

  test('is the same however the keyboard composed its letters', () => {
    const composed = checkPassword('crème brûlée café', about);
    expect(checkPassword('crème brûlée café'.normalize('NFD'), about)).toEqual(composed);
  });
});
