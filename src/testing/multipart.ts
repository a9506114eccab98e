const boundary = '----alongside-test-boundary';

/** A file as a browser sends one. */
export type FileSent = Readonly<{ field: string; fileName: string; bytes: Uint8Array }>;

/** A form with a file, as a browser sends it; `cut` leaves out the last part of it, as a line that breaks does. */
export function multipart(
  url: string,
  fields: Readonly<Record<string, string>>,
  file: FileSent | null,
  options: { cookie?: string; cut?: boolean } = {},
) {
  const text = (words: string): Buffer => Buffer.from(words, 'utf8');
  const parts = Object.entries(fields).map(([name, value]) =>
    text(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  if (file !== null) {
    parts.push(
      text(
        `--${boundary}\r\ncontent-disposition: form-data; name="${file.field}"; filename="${file.fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      Buffer.from(file.bytes),
      text('\r\n'),
    );
  }
  const whole = Buffer.concat([...parts, text(`--${boundary}--\r\n`)]);
  return {
    method: 'POST' as const,
    url,
    payload: options.cut === true ? whole.subarray(0, whole.length - 200) : whole,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      accept: 'text/html',
      cookie: options.cookie ?? '',
    },
  };
}
