const sameMomentMs = 1000;

/**
 * Resolves when somebody asks the process to end: Ctrl-C, SIGTERM, the closing of its terminal, or the end of the program that started it
 * and holds a channel to it. Whoever asks again is not kept waiting; the same Ctrl-C that arrives by two ways counts once.
 */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt = Infinity;
    const ask = () => {
      if (Date.now() - askedAt > sameMomentMs) process.exit(1);
      askedAt = Math.min(askedAt, Date.now());
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    process.on('disconnect', () => resolve());
    // Listening to the channel must not keep a process alive that has nothing left to do.
    process.channel?.unref();
  });
}
