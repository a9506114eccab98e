import type { Permission } from '#platform/access/domain/permissions.ts';
import type { Requester } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { ShowPage } from './reply-page.tsx';
import type { Upload, UploadLimits } from './uploads.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use this route. Every route says so; the server does not start otherwise. */
    permission?: Permission;
    /** The languages that this route's pages speak, where they are not those of the desk. */
    languages?: readonly string[];
    /** The route takes files, so many and so large. */
    upload?: UploadLimits;
  }

  interface FastifyRequest {
    /** On whose behalf this request runs. Throws where nobody is signed in, so that a handler of a guarded route need not ask. */
    readonly requester: Requester;
    /** The same, or null where nobody is signed in; for routes that are public. */
    signedIn: Requester | null;
    /** The language of the answer, one of those that the route speaks. */
    language: string;
    /** Says words in that language. */
    t: Translator;
    /** The files of an upload, whole; empty for any other request. */
    uploads: readonly Upload[];
  }

  interface FastifyReply {
    page: ShowPage;
    /** Answers in another language than was chosen, where what is shown exists in some languages only. */
    speak: (language: string) => void;
  }
}
