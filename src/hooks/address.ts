import { publicUrl } from '../lib/public-url.ts';

/** Why an address is not sent to. */
export type AddressFault = 'not-https' | 'not-public' | 'own-host' | 'long';

export const LONGEST_ADDRESS = 2_000; // characters

/**
 * The address of an endpoint, as it is stored and asked before every attempt. What is sent comes from inside the
 * platform, so it goes only where anybody could reach: https at its usual port, no user name, a name that public DNS can
 * know, never an IP address in whatever spelling, and not this site itself. A name that stands for a private address
 * leads nowhere on Cloudflare, where a Worker reaches the public internet only. Redirects are not followed.
 */
export const endpointUrl = (
  text: string,
  ownHost: string,
): { ok: true; url: URL } | { ok: false; fault: AddressFault } => {
  if (text.trim().length > LONGEST_ADDRESS) return { ok: false, fault: 'long' };
  const parsed = URL.parse(text.trim());
  if (parsed?.protocol !== 'https:') return { ok: false, fault: 'not-https' };
  const url = publicUrl(parsed.href);
  if (url?.port !== '' || isAddress(url.hostname) || isReserved(url.hostname))
    return { ok: false, fault: 'not-public' };
  if (nameOf(url.hostname) === nameOf(ownHost)) return { ok: false, fault: 'own-host' };
  url.hash = '';
  return { ok: true, url };
};

/** An IP address; the parser has written every spelling of it as four numbers or in brackets. */
const isAddress = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host);

/** Names for tests and documents, which no public DNS may know (RFC 6761, RFC 9476). */
const isReserved = (host: string): boolean => /(^|\.)(test|example|alt)$/.test(nameOf(host));

const nameOf = (host: string): string => host.replace(/\.$/, '').toLowerCase();
