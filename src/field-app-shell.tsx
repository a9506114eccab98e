import { renderToString } from 'preact-render-to-string';

/** The page that the field app opens in. It is the same for everybody and holds nobody's data, so that a browser may keep it. */
export function fieldShell({
  script,
  sheets,
}: Readonly<{ script: string; sheets: { ltr: string; rtl: string } }>): string {
  const page = (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>Alongside</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#14505c" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/field/manifest.webmanifest" />
        <link rel="stylesheet" id="sheet" href={sheets.ltr} data-ltr={sheets.ltr} data-rtl={sheets.rtl} />
        <script type="module" src={script} />
      </head>
      <body>
        <div id="app">
          <noscript>
            <p>{withoutScript.en}</p>
            <p lang="ar" dir="rtl">
              {withoutScript.ar}
            </p>
          </noscript>
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}

/** Said by the page itself, before any script that could choose a language. */
const withoutScript = {
  en: 'The field app works without a network, and for that this browser has to let it run its script. The desk at /home works without.',
  ar: 'يعمل تطبيق الميدان بلا شبكة، ولذلك يجب أن يسمح المتصفح بتشغيل برنامجه. أما صفحات المكتب فتعمل بدونه.',
};
