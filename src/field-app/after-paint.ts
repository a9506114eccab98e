import type { Replica } from '#platform/offline/domain/replica.ts';

/** A window that nobody sees is not painted. */
const unseenMs = 100;

/** Resolves once the next frame is on the screen. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const unseen = setTimeout(resolve, unseenMs);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve);
    });
  });

/**
 * The same replica, whose listeners hear of changes once whatever was just said is on the screen: that something is kept is told before anything is worked
 * out from it. Changes that come in the meantime are told together.
 */
export function toldAfterPaint(replica: Replica, next = painted): Replica {
  return {
    ...replica,
    onChange(listener) {
      let isOn = true;
      let isComing = false;
      let ids = new Set<string>();
      let all = false;
      const tell = async (): Promise<void> => {
        await next();
        isComing = false;
        const [some, everything] = [[...ids], all];
        ids = new Set();
        all = false;
        if (isOn && some.length > 0) listener(some);
        if (isOn && everything) listener(null);
      };
      const stop = replica.onChange((changed) => {
        if (changed === null) all = true;
        else for (const id of changed) ids.add(id);
        if (isComing) return;
        isComing = true;
        void tell();
      });
      return () => {
        isOn = false;
        stop();
      };
    },
  };
}
