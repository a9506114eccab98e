import QRCode from 'qrcode';

/** A QR code as a picture in the page itself, dark on light in any colour scheme, with the quiet edge that cameras need. */
export function QrCode({ text, label }: Readonly<{ text: string; label: string }>) {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const quiet = 4;
  const whole = size + 2 * quiet;
  const dots = [...data.keys()]
    .filter((at) => data[at] === 1)
    .map((at) => `M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z`);
  return (
    <svg
      viewBox={`0 0 ${whole} ${whole}`}
      width="260"
      height="260"
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${whole}v${whole}H0z`} />
      <path fill="#000" d={dots.join('')} />
    </svg>
  );
}
