import type { Bytes } from './profile-store.ts';

/** Bytes, gzipped. */
export async function packed(plain: Bytes): Promise<Bytes> {
  const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
