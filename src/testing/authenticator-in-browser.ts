import type { Page } from 'playwright-core';

type Authenticator = Readonly<{
  recognises: (isUserVerified: boolean) => Promise<unknown>;
  forgetsEverything: () => Promise<unknown>;
}>;

/** An authenticator as a telephone or a laptop has one, in a page's browser; `canKeepKeys` where it knows PRF. It recognises whoever is there until told otherwise. */
export async function authenticatorIn(page: Page, canKeepKeys: boolean): Promise<Authenticator> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: canKeepKeys,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    recognises: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    forgetsEverything: () => session.send('WebAuthn.clearCredentials', { authenticatorId }),
  };
}
