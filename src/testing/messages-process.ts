import { connect } from '../platform/database/connect.ts';
import { openSecret } from '../platform/access/data/secret.ts';
import { notifyClient } from '../platform/messages/data/notify-client.ts';
import { sendPass } from '../platform/messages/data/send-pass.ts';

/**
 * A process that sends what is due in the database of its first argument, for tests that kill it: through the provider at the address of the second, at the instant of the
 * third (milliseconds). Prints what became of it.
 */
const [databaseUrl = '', baseUrl = '', at = '0', secretKey = '', secret = ''] = process.argv.slice(2);
const nowMs = () => Number(at);
const { db, disconnect } = connect(databaseUrl, { max: 2 });
const templateId = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const provider = notifyClient(
  {
    baseUrl,
    serviceId: '26785a09-ab16-4eb0-8407-a37497a57506',
    secretKey,
    templateIds: { text: templateId, email: templateId },
  },
  { nowMs },
);
const counts = await sendPass(
  {
    db,
    secret: openSecret({ secret, dataFolder: '' }),
    provider,
    origin: 'https://service.example',
    nowMs,
    random: () => 0,
  },
  1000,
);
console.log(JSON.stringify(counts));
await disconnect();
