import { render } from 'preact';
import * as z from 'zod';

import { fieldDeviceInThisBrowser } from '#platform/offline/device/in-this-browser.ts';

import { kinds } from '../kinds.ts';
import { App, firstWords } from './app.tsx';
import { appVersion } from './app-version.ts';

// The page allows no code that is made from text, and asking whether it does is reported as an attack.
z.config({ jitless: true });

const root = document.getElementById('app');
if (root !== null) {
  document.body.classList.add('nhsuk-frontend-supported');
  const words = await firstWords();
  root.replaceChildren();
  render(<App device={fieldDeviceInThisBrowser(kinds, appVersion)} words={words} />, root);
}
