declare const APP_RELEASE: string;

/** What the service is told speaks, for support. */
export const appVersion: string = APP_RELEASE;
