import { expect, test } from 'vitest';

import { readAccessSettings } from './access-settings.ts';

const provider = {
  OIDC_ISSUER: 'https://login.organisation.example',
  OIDC_CLIENT_ID: 'alongside',
  OIDC_CLIENT_SECRET: 'secret',
};

test('with nothing set there is no provider, and the secret lies in the data folder', () => {
  expect(readAccessSettings({})).toEqual({ ok: true, value: { secret: null, origin: null, openId: null } });
});

test('everything that may be set is read', () => {
  const secret = 'a secret of at least thirty-two characters';
  const environment = { ...provider, OIDC_ACR: 'two', ALONGSIDE_SECRET: secret, ALONGSIDE_URL: 'https://a.example/' };
  expect(readAccessSettings(environment)).toEqual({
    ok: true,
    value: {
      secret,
      origin: 'https://a.example',
      openId: { issuer: provider.OIDC_ISSUER, clientId: 'alongside', clientSecret: 'secret', requiredAcr: 'two' },
    },
  });
});

test.each([
  [{ ALONGSIDE_SECRET: 'short' }, 'ALONGSIDE_SECRET must be at least 32 characters.'],
  [{ ALONGSIDE_URL: 'alongside.example' }, /^ALONGSIDE_URL must be an address/u],
  [{ ALONGSIDE_URL: 'https://alongside.example/path' }, /^ALONGSIDE_URL must be an address/u],
  [{ ALONGSIDE_URL: 'javascript:alert(1)' }, /^ALONGSIDE_URL must be an address/u],
  [{ ...provider, OIDC_ISSUER: 'organisation' }, /^OIDC_ISSUER must be/u],
  [{ ...provider, OIDC_CLIENT_SECRET: '' }, /set together or not at all/u],
])('%o is refused in words without its value', (environment, words) => {
  const read = readAccessSettings(environment);
  expect(read).toEqual({ ok: false, problems: [words instanceof RegExp ? expect.stringMatching(words) : words] });
});
