// A real OpenID Connect provider on loopback, for tests: `node openid-provider.mjs '{"redirectUri":…,"accounts":{"login":{claims}}}'`.
// Prints its address when it is ready, and ends with the process that started it.
import { createServer } from 'node:http';

import Provider from 'oidc-provider';

const { redirectUri, accounts, clientId, clientSecret } = JSON.parse(process.argv[2]);

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['for tests only'] },
    ttl: { Session: 600, Interaction: 600, Grant: 600, IdToken: 600, AccessToken: 600 },
    pkce: { required: () => true },
    findAccount: (_, login) =>
      accounts[login] && {
        accountId: accounts[login].sub ?? login,
        claims: () => ({ sub: accounts[login].sub ?? login, ...accounts[login] }),
      },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
