/** Longest that whoever gives an answer waits for the rest of the page to follow it. */
const longestMs = 30;

/** Drawing takes longer than keeping, and the browser does one at a time: an answer goes to the disk first. */
export function beforeDrawing(kept: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestMs);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    kept.then(done, done);
  });
}
