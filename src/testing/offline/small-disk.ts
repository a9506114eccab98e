import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What a disk has left before it is filled. Small, as the browser looks again only for what is larger than it last saw free. */
const roomBytes = 8_000_000;

/** A share of the disk for one origin, which can be filled and emptied. It has to be there before anything of the origin is opened. */
export class SmallDisk {
  readonly #cdp: CDPSession;
  readonly #origin: string;

  private constructor(cdp: CDPSession, origin: string) {
    this.#cdp = cdp;
    this.#origin = origin;
  }

  static async in(browser: BrowserContext, origin: string): Promise<SmallDisk> {
    // A page that stays open: what was set goes with the session that set it.
    const keeper = browser.pages()[0] ?? (await browser.newPage());
    const disk = new SmallDisk(await browser.newCDPSession(keeper), origin);
    await disk.makeRoom();
    return disk;
  }

  /** As another program would that takes everything: the browser finds out when something large is to be kept. Gives the name of what it then says. */
  async fill(page: Page): Promise<string> {
    await this.#set(1);
    return page.evaluate(async (bytes) => {
      const opened = indexedDB.open('large-things', 1);
      const base = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onupgradeneeded = () => opened.result.createObjectStore('thing');
        opened.onsuccess = () => resolve(opened.result);
        opened.onerror = () => reject(opened.error ?? new Error('It does not open.'));
      });
      // What can be packed is packed before it is kept.
      const thing = new Uint8Array(bytes);
      for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(thing.subarray(at, at + 65_536));
      const keeping = base.transaction('thing', 'readwrite');
      keeping.objectStore('thing').put(thing, 'one');
      const said = await new Promise<string>((resolve) => {
        keeping.oncomplete = () => resolve('kept');
        keeping.onabort = () => resolve(keeping.error?.name ?? 'nothing');
      });
      base.close();
      return said;
    }, roomBytes * 2);
  }

  async makeRoom(): Promise<void> {
    const { usage } = await this.#cdp.send('Storage.getUsageAndQuota', { origin: this.#origin });
    await this.#set(usage + roomBytes);
  }

  /** Takes all databases of the origin away, as a browser does that makes room, or somebody who clears it. */
  async clear(): Promise<void> {
    await this.#cdp.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes: 'indexeddb' });
  }

  async #set(quotaSize: number): Promise<void> {
    await this.#cdp.send('Storage.overrideQuotaForOrigin', { origin: this.#origin, quotaSize });
  }
}
