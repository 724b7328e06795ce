/**
 * The address of a web server that anybody could reach; null for all others. What an owner enters is fetched from
 * inside the platform (or from her own network, on one machine), and must not lead to what only that can reach:
 * http or https at their usual ports, no user name, no private or special IP address, no name of a local network.
 *
 * A name that is public here can still stand for a private address in the DNS. On Cloudflare that leads nowhere: a
 * Worker reaches the public internet only. Follow redirects by hand and check each.
 */
export const publicUrl = (text: string, base?: URL): URL | null => {
  const url = URL.parse(text.trim(), base); // writes IPv4 in all its spellings as four decimal numbers
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  if (url.port !== '' && url.port !== '80' && url.port !== '443') return null;
  return isPublicHost(url.hostname) ? url : null;
};

const isPublicHost = (host: string): boolean => {
  if (host.startsWith('[')) return isPublicIPv6(host.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(host)) return isPublicIPv4(host);
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !name.endsWith('.') && !LOCAL_NAMES.test(name);
};

/** Names that no public DNS knows (RFC 6761, 6762, 7686, 8375, ICANN's .internal), and those that routers hand out. */
const LOCAL_NAMES =
  /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|onion|invalid)$/;

const isPublicIPv4 = (address: string): boolean => {
  const value = numberOf(address);
  return !SPECIAL_IPV4.some(([network, bits]) => value >>> (32 - bits) === numberOf(network) >>> (32 - bits));
};

const numberOf = (address: string): number =>
  address.split('.').reduce((value, part) => ((value << 8) | Number(part)) >>> 0, 0);

/** Not globally reachable (IANA's registry of special-purpose addresses, RFC 6890), and multicast. */
const SPECIAL_IPV4: readonly [network: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/**
 * Only 2000::/3 is handed out: not loopback, link-local, unique local, multicast, nor IPv4 in disguise (::ffff:0:0/96,
 * 64:ff9b::/96). In it, 2001::/23, 2001:db8::/32, 2002::/16 (6to4) and 3fff::/20 are special, too.
 */
const isPublicIPv6 = (address: string): boolean => {
  const [first = 0, second = 0] = address.split(':', 2).map((part) => Number.parseInt(part || '0', 16));
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2001) return second >= 0x200 && second !== 0xdb8;
  return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
};
