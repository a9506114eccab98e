// Our engine and the JSX of its questions in a page of its own, as the field app draws them: Preact, and no server.
import { h, render } from 'preact';

import { instrumentsContent } from '#platform/instruments/content/catalogue.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { openForm } from '#platform/instruments/domain/form/form.ts';
import { pagesOf, questionsOf } from '#platform/instruments/domain/paging.ts';
import { noAnswers } from '#platform/instruments/domain/said.ts';
import { readTypedAnswer } from '#platform/instruments/domain/typed-answer.ts';
import { PageParts } from '#platform/instruments/ui/page-parts.tsx';
import { translator } from '#platform/language/translator.ts';

import instrument from 'bench:form';

const now = new Date().toISOString();
const form = openForm(compileInstrument(instrument).value, noAnswers, {
  today: now.slice(0, 10),
  now,
  newId: () => crypto.randomUUID(),
  seed: 'response',
  language: 'en',
});
const t = translator('en', instrumentsContent);
const place = document.getElementById('form');

const parts = () => pagesOf(form).flatMap((page) => page.parts);

function draw() {
  const words = { beside: null, typed: {}, seenOf: () => 'seen', errorFor: () => undefined, forStaff: false };
  render(h(PageParts, { parts: parts(), form, t, ...words }), place);
}

place.addEventListener('change', () => {
  const fields = new FormData(place);
  const typed = Object.fromEntries([...fields.keys()].map((name) => [name, fields.getAll(name)]));
  for (const state of questionsOf(parts())) {
    const said = readTypedAnswer(state, typed);
    if (said.ok && said.value !== null) form.answer(state.path, said.value);
  }
  draw();
});
draw();
