const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg/u, 'Edge'],
  [/SamsungBrowser/u, 'Samsung Internet'],
  [/OPR|Opera/u, 'Opera'],
  [/Firefox|FxiOS/u, 'Firefox'],
  [/Chrome|CriOS|Chromium/u, 'Chrome'],
  [/Safari/u, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/u, 'iOS'],
  [/Android/u, 'Android'],
  [/Windows/u, 'Windows'],
  [/CrOS/u, 'ChromeOS'],
  [/Mac OS/u, 'macOS'],
  [/Linux/u, 'Linux'],
];

/** What kind of device a browser says that it runs on, for the person's own list of sessions: `Firefox, Windows`. Empty where it does not say. */
export function deviceWords(userAgent: string | undefined): string {
  const named = (list: typeof browsers) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [named(browsers), named(systems)].filter((word) => word !== undefined).join(', ');
}
