import { messageOf } from '../site.ts';
import { type Finding, fault, note, ok } from './finding.ts';
import type { Dns } from './outside.ts';

/**
 * The DNS records that mails from a domain need at Resend (https://resend.com/docs/dashboard/domains/introduction): SPF
 * and a way back for bounces on its subdomain `send`, a DKIM key at `resend._domainkey`, and DMARC, which Gmail and
 * Yahoo ask of all who send much. Each missing one comes with what to enter.
 */
export const checkSenderDomain = async (email: string, dns: Dns): Promise<Finding[]> => {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return Promise.all([spf(domain, dns), returnPath(domain, dns), dkim(domain, dns), dmarc(domain, dns)]);
};

const RETURN_PATH = 'send'; // what Resend takes unless another one was chosen there
const BOUNCES = 'feedback-smtp.eu-west-1.amazonses.com'; // Ireland; Resend shows another one for another region

const spf = (domain: string, dns: Dns): Promise<Finding> =>
  lookedUp(`SPF of ${domain}`, async () => {
    const name = `${RETURN_PATH}.${domain}`;
    const records = (await dns.txt(name)).filter((text) => /^v=spf1(\s|$)/i.test(text));
    const enter = entry('TXT', name, 'v=spf1 include:amazonses.com ~all');
    if (records.length > 1)
      return fault(`SPF: ${name} has ${records.length} records, and only one may be there`, enter);
    if (!records[0]) return fault(`SPF is missing at ${name}`, enter, ...OTHERWISE);
    if (!/\binclude:amazonses\.com\b/i.test(records[0]))
      return fault(`SPF at ${name} does not name amazonses.com`, enter);
    return ok(`SPF at ${name}`);
  });

const returnPath = (domain: string, dns: Dns): Promise<Finding> =>
  lookedUp(`MX of ${domain}`, async () => {
    const name = `${RETURN_PATH}.${domain}`;
    const hosts = await dns.mx(name);
    const enter = entry('MX', name, BOUNCES, 'priority 10; the region as Resend shows it');
    if (hosts.length === 0) return fault(`The way back for bounces (MX) is missing at ${name}`, enter, ...OTHERWISE);
    if (!hosts.every((host) => /^feedback-smtp\.[\w-]+\.amazonses\.com\.?$/.test(host)))
      return fault(`MX at ${name} leads to ${hosts.join(', ')}, and Resend's must be the only one`, enter);
    return ok(`MX at ${name}`);
  });

const dkim = (domain: string, dns: Dns): Promise<Finding> =>
  lookedUp(`DKIM of ${domain}`, async () => {
    const name = `resend._domainkey.${domain}`;
    const records = await dns.txt(name);
    if (records.some((text) => /(^|;)\s*p=[A-Za-z0-9+/]{100,}/.test(text))) return ok(`DKIM at ${name}`);
    return fault(`DKIM is missing at ${name}`, entry('TXT', name, 'p=…', 'the key as Resend shows it, in one piece'));
  });

/** A subdomain without a policy of its own takes the one above it (RFC 7489 § 6.6.3). */
const dmarc = (domain: string, dns: Dns): Promise<Finding> =>
  lookedUp(`DMARC of ${domain}`, async () => {
    for (const above of domainsUpFrom(domain)) {
      const records = (await dns.txt(`_dmarc.${above}`)).filter((text) => /^v=DMARC1\s*(;|$)/i.test(text));
      if (records.length > 1) return fault(`DMARC: _dmarc.${above} has ${records.length} records, and only one counts`);
      if (records[0] && /;\s*p=(none|quarantine|reject)\b/i.test(records[0])) return ok(`DMARC at _dmarc.${above}`);
      if (records[0]) return fault(`DMARC at _dmarc.${above} says no policy`, entry('TXT', `_dmarc.${above}`, DMARC));
    }
    return note(`DMARC is missing at _dmarc.${domain}`, entry('TXT', `_dmarc.${domain}`, DMARC));
  });

const DMARC = 'v=DMARC1; p=none;';

/** The domain and those above it, down to two labels. */
const domainsUpFrom = (domain: string): string[] => {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
};

const entry = (type: string, name: string, value: string, more = ''): string =>
  `enter: ${type}  ${name}  ${value}${more && `  (${more})`}`;

const OTHERWISE = [`if you chose another return path at Resend than "${RETURN_PATH}", look for it there`];

const lookedUp = (what: string, look: () => Promise<Finding>): Promise<Finding> =>
  look().catch((error: unknown) => note(`${what} could not be looked up (${messageOf(error)})`));
