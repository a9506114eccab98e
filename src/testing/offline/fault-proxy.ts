import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What a network does to what passes it; changed at any time, for connections that stand as for new ones. */
export type NetworkWeather = {
  /** Bits a second in each direction, shared by all connections; null for as fast as it goes. */
  bitsPerSecond: number | null;
  /** Half of it in each direction. */
  roundTripMs: number;
  /** False: nobody gets through, and connections that stand are cut. */
  isUp: boolean;
  /** After this many more bytes from the service every connection is cut; null for never. */
  cutAfterAnsweredBytes: number | null;
  /** As above, counted towards the service. */
  cutAfterAskedBytes: number | null;
  /** True: what the service answers is swallowed, the connection left open. */
  swallowsAnswers: boolean;
  /** How much was, so far. */
  swallowedBytes: number;
};

export type FaultProxy = Readonly<{
  url: string;
  weather: NetworkWeather;
  /** Bytes that passed since the last call, from the asker's side. */
  counted(): Readonly<{ asked: number; answered: number; connections: number }>;
  cut(): void;
  /** The service listens elsewhere from now on. */
  aim(url: string): void;
  close(): Promise<void>;
}>;

const fair = (): NetworkWeather => ({
  bitsPerSecond: null,
  roundTripMs: 0,
  isUp: true,
  cutAfterAnsweredBytes: null,
  cutAfterAskedBytes: null,
  swallowsAnswers: false,
  swallowedBytes: 0,
});

/**
 * Stands between a browser and the service as a poor network would: it shapes (one queue for each direction, as a telephone's link has), delays, cuts
 * in the midst of a request or an answer, and counts. It knows nothing of HTTP.
 */
export async function faultProxy(target: string, port = 0): Promise<FaultProxy> {
  let aimed = new URL(target);
  const weather = fair();
  let count = { asked: 0, answered: 0, connections: 0 };
  const open = new Set<Socket>();
  const lanes = { up: new Lane(weather), down: new Lane(weather) };
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };

  const server = createServer((near) => {
    if (!weather.isUp) {
      near.destroy();
      return;
    }
    count.connections += 1;
    const far = connect({ host: aimed.hostname, port: Number(aimed.port) });
    near.setNoDelay(true);
    far.setNoDelay(true);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
    const pass = (from: Socket, to: Socket, way: 'asked' | 'answered', lane: Lane): void => {
      from.on('data', (bytes) => {
        count[way] += bytes.length;
        const limit = way === 'asked' ? 'cutAfterAskedBytes' : 'cutAfterAnsweredBytes';
        const left = weather[limit];
        if (!weather.isUp || (left !== null && left < bytes.length)) {
          if (left !== null && left > 0) to.write(bytes.subarray(0, left));
          weather[limit] = null;
          cut();
          return;
        }
        if (left !== null) weather[limit] = left - bytes.length;
        if (way === 'answered' && weather.swallowsAnswers) {
          weather.swallowedBytes += bytes.length;
          return;
        }
        from.pause();
        lane.send(
          bytes.length,
          () => from.resume(),
          () => {
            if (!to.destroyed) to.write(bytes);
          },
        );
      });
      from.on('end', () =>
        lane.send(
          0,
          () => undefined,
          () => {
            if (!to.destroyed) to.end();
          },
        ),
      );
    };
    pass(near, far, 'asked', lanes.up);
    pass(far, near, 'answered', lanes.down);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    weather,
    counted: () => {
      const before = count;
      count = { asked: 0, answered: 0, connections: 0 };
      return before;
    },
    cut,
    aim: (url) => (aimed = new URL(url)),
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

/** One direction of a link: bytes leave one after the other at its speed, and arrive half a round trip later. */
class Lane {
  readonly #weather: NetworkWeather;
  readonly #underWay: (() => void)[] = [];
  #freeAt = 0;

  constructor(weather: NetworkWeather) {
    this.#weather = weather;
  }

  send(bytes: number, sent: () => void, arrived: () => void): void {
    const { bitsPerSecond, roundTripMs } = this.#weather;
    if (bitsPerSecond === null && roundTripMs === 0) {
      arrived();
      sent();
      return;
    }
    const now = performance.now();
    const took = bitsPerSecond === null ? 0 : (bytes * 8000) / bitsPerSecond;
    this.#freeAt = Math.max(this.#freeAt, now) + took;
    setTimeout(sent, this.#freeAt - now);
    // Timers of unlike lengths may fire out of order by a millisecond; bytes never do.
    this.#underWay.push(arrived);
    setTimeout(() => this.#underWay.shift()?.(), this.#freeAt - now + roundTripMs / 2);
  }
}
