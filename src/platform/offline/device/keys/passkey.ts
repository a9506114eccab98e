import type { Bytes } from '../profile-store.ts';

/** A passkey that gives the same 32 secret bytes for the same salt, after it has checked the person. */
export type MadePasskey = Readonly<{ credentialId: Bytes; prf: Bytes }>;

export type Passkeys = Readonly<{
  /** Whether it is worth offering, as far as it can be told without asking the person. */
  mayWork(): Promise<boolean>;
  make(
    owner: Readonly<{ name: string; team: string }>,
    salt: Bytes,
  ): Promise<MadePasskey | 'passkey-not-made' | 'passkey-cannot-keep-keys'>;
  /** Null where the person did not show it. */
  show(credentialId: Bytes, salt: Bytes): Promise<Bytes | null>;
}>;

/** Long enough to fetch a telephone. */
const timeout = 120_000;
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
const isPrf = (bytes: Bytes | null): bytes is Bytes => bytes?.length === 32;

/** The browser's own passkeys, for this host. Nobody checks their signatures: all that is wanted of them is the secret. */
export function browserPasskeys(host: string): Passkeys {
  const show: Passkeys['show'] = async (credentialId, salt) => {
    try {
      const credential = await navigator.credentials.get({
        publicKey: {
          challenge: random(32),
          rpId: host,
          allowCredentials: [{ type: 'public-key', id: credentialId }],
          userVerification: 'required',
          timeout,
          extensions: { prf: { eval: { first: salt } } },
        },
      });
      return prfOf(credential);
    } catch {
      return null;
    }
  };
  return {
    show,
    async mayWork() {
      if (typeof PublicKeyCredential === 'undefined') return false;
      // Newer than some browsers that can.
      const { getClientCapabilities: ask } = PublicKeyCredential as Partial<typeof PublicKeyCredential>;
      try {
        const can = await ask?.call(PublicKeyCredential);
        if (can?.['extension:prf'] === false) return false;
        const here = can?.['userVerifyingPlatformAuthenticator'];
        return here ?? (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable());
      } catch {
        return false;
      }
    },
    async make({ name, team }, salt) {
      const credential = await create(host, `${name} (${team})`, name, salt);
      if (credential === null) return 'passkey-not-made';
      const credentialId = new Uint8Array(credential.rawId);
      const { prf } = credential.getClientExtensionResults();
      if (prf?.enabled !== true && prf?.results === undefined) return 'passkey-cannot-keep-keys';
      // Many authenticators only say at creation that they can, and give the secret when they are shown.
      const made = prfOf(credential) ?? (await show(credentialId, salt));
      return isPrf(made) ? { credentialId, prf: made } : 'passkey-cannot-keep-keys';
    },
  };
}

async function create(
  host: string,
  name: string,
  displayName: string,
  salt: Bytes,
): Promise<PublicKeyCredential | null> {
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { id: host, name: 'Alongside' },
        user: { id: random(32), name, displayName },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        timeout,
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    return made as PublicKeyCredential | null;
  } catch {
    return null;
  }
}

function prfOf(credential: Credential | null): Bytes | null {
  const first = (credential as PublicKeyCredential | null)?.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return null;
  const bytes = new Uint8Array(
    ArrayBuffer.isView(first) ? first.buffer.slice(first.byteOffset, first.byteOffset + first.byteLength) : first,
  );
  return isPrf(bytes) ? bytes : null;
}
