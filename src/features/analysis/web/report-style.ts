/** The report's own style, as it is one file that is sent and printed: black on white, tables and figures not torn between pages, links not needed. */
export const reportStyle = `
:root { color-scheme: light; }
body { font: 1.0625rem/1.5 Arial, "Noto Sans Arabic", sans-serif; color: #000; background: #fff; max-width: 52rem; margin: 2rem auto; padding-inline: 1rem; }
h1 { font-size: 2rem; line-height: 1.2; }
h2 { font-size: 1.4rem; margin-block: 2rem .5rem; }
a { color: #000; }
figure { margin: 1.5rem 0; }
figcaption { margin-block-end: .5rem; }
svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin-block: 1rem; font-size: .875rem; }
caption { text-align: start; font-weight: bold; padding-block: .25rem; }
th, td { border-block-end: 1px solid #767676; padding: .25rem .5rem .25rem 0; text-align: start; vertical-align: top; }
[dir=rtl] th, [dir=rtl] td { padding: .25rem 0 .25rem .5rem; }
td data, figure td { font-variant-numeric: tabular-nums; }
.claim { border-inline-start: 4px solid #000; padding-inline-start: 1rem; margin-block: 1rem; }
.claim p { margin-block: .25rem; }
.bases, .source { font-size: .875rem; }
.notice { border: 2px solid #000; padding: .5rem 1rem; }
.wide { overflow-x: auto; }
.lint { display: block; }
[lang] + [lang] { margin-block-start: 1rem; }
@page { size: A4; margin: 18mm 15mm; }
@media print {
  body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0; }
  .wide { overflow: visible; }
  table { font-size: 8.5pt; }
  h2, caption, figcaption { break-after: avoid; }
  figure > svg, tr, .claim { break-inside: avoid; }
  thead { display: table-header-group; }
  .ledger { break-before: page; }
}
`;
