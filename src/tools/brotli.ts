import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes that a server may send before the first acknowledgement: 10 segments (RFC 6928). */
export const FIRST_FLIGHT = 14_000;

const EDGE_QUALITY = 4; // the level at which Cloudflare's edge compresses what it sends

/** A text as the edge would send it. */
export const brotli = (text: string | Uint8Array): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: EDGE_QUALITY } });
