/** What the pages need to know of where they run. */
export type WebSettings = Readonly<{
  /** Readers come by https (TLS may end in front of us): cookies are then only sent that way, and browsers are told to use nothing else. */
  isSecure: boolean;
  /** The addresses of readers come from a proxy of ours in front (`x-forwarded-*`). Never true where a reader can reach us directly. */
  trustProxy: boolean;
  /** Where `scripts/build-styles.mjs` has put the style sheets. */
  assetsFolder: string;
  /** Languages of the desk; the first is the one when nothing else is known. A route may say its own. */
  languages: readonly string[];
  /** Off only for measurements from one address. */
  rateLimits?: boolean;
}>;
