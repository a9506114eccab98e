import type { Page } from 'playwright-core';

/** What stands in the fields of a page of a form, by question: what is typed, or the values that are chosen. */
export type Standing = Readonly<Record<string, string>>;

/** Pages of the initial health assessment on which no answer brings or takes away a question. */
export const pagesToTypeOn = ['/data/preferences/visits', '/data/preferences/contact', '/data/interpreter/languages'];

declare global {
  interface Window {
    gave?: (path: string, standing: string) => void;
  }
}

/** What a page says now. */
export const standingOn = (page: Page): Promise<Standing> => page.evaluate(readStanding);

function readStanding(): Record<string, string> {
  const standing: Record<string, string> = {};
  for (const question of document.querySelectorAll<HTMLElement>('[data-question]')) {
    const path = question.dataset['question'] ?? '';
    const own = [...question.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter(
      (field) => field.name === path,
    );
    standing[path] = own
      .filter((field) => !['radio', 'checkbox'].includes(field.type) || (field as HTMLInputElement).checked)
      .map(({ value }) => value)
      .join(' ');
  }
  return standing;
}

/**
 * Answers the questions of the page that is open, one after the other and again, at the pace of a quick colleague, until the page ends. Each letter and each choice
 * is told to `gave` with what then stands, before the page has had time to keep it.
 */
export async function typeOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const some = <One>(of: readonly One[]): One | undefined => of[Math.floor(Math.random() * of.length)];
    const told = (path: string, fields: readonly (HTMLInputElement | HTMLSelectElement)[]): void => {
      const standing = fields
        .filter((field) => !['radio', 'checkbox'].includes(field.type) || (field as HTMLInputElement).checked)
        .map(({ value }) => value)
        .join(' ');
      window.gave?.(path, standing);
    };
    const answer = async (question: HTMLElement): Promise<void> => {
      const path = question.dataset['question'] ?? '';
      const fields = [...question.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter(
        (field) => field.name === path,
      );
      const field = some(fields);
      if (field === undefined) return;
      field.focus();
      if (field instanceof HTMLSelectElement) {
        field.value = some([...field.options].slice(1))?.value ?? '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        told(path, fields);
      } else if (field.type === 'text') {
        const word = Math.random()
          .toString(36)
          .slice(2, 4 + Math.floor(Math.random() * 6));
        for (let length = 1; length <= word.length; length += 1) {
          field.value = word.slice(0, length);
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          told(path, fields);
          await pause(40 + Math.random() * 80);
        }
      } else {
        field.click();
        told(path, fields);
      }
    };
    const work = async (): Promise<void> => {
      for (;;) {
        const question = some([...document.querySelectorAll<HTMLElement>('[data-question]')]);
        if (question !== undefined) await answer(question);
        await pause(150 + Math.random() * 250);
      }
    };
    void work();
  });
}
