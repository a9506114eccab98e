import { render } from 'preact';
import * as z from 'zod';

import { httpEnrolment } from '#platform/offline/device/enrolment.ts';
import { fieldDeviceInThisBrowser } from '#platform/offline/device/in-this-browser.ts';

import { kinds } from '../kinds.ts';
import { App, firstWords } from './app.tsx';
import { appVersion } from './app-version.ts';

// The page allows no code that is made from text, and asking whether it does is reported as an attack.
z.config({ jitless: true });

const root = document.getElementById('app');
if (root !== null) {
  const words = await firstWords();
  root.replaceChildren();
  const device = fieldDeviceInThisBrowser(kinds, appVersion);
  const enrolment = httpEnrolment((url, init) => fetch(url, init));
  const session = async () => {
    const told = await enrolment.session();
    return told.ok ? told.value : null;
  };
  render(<App device={device} session={session} words={words} />, root);
}
