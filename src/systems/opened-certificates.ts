import type { X509Certificate } from 'node:crypto';
import type { RuleContext } from '../finding';

/** Loaded when a certificate is met: it takes as long as reading a small file of manifests. */
function cryptography() {
  return require('node:crypto') as typeof import('node:crypto');
}

const BLOCK = /-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----/g;
/** A chain that is longer than this is a circle. */
const LONGEST_CHAIN = 10;

/** All certificates of a text, in order; `undefined` in the place of one that cannot be read. */
export function certificatesIn(pem: string): (X509Certificate | undefined)[] {
  return (pem.match(BLOCK) ?? []).map((block) => {
    try {
      return new (cryptography().X509Certificate)(block);
    } catch {
      return undefined;
    }
  });
}

/** Which of the certificates of a text is the first that cannot be read, from 0 on; `undefined` where all of them can. */
export function brokenCertificate(pem: string): number | undefined {
  const opened = certificatesIn(pem);
  const begun = pem.split('-----BEGIN CERTIFICATE-----').length - 1;
  const broken = opened.indexOf(undefined);
  return broken >= 0 ? broken : begun > opened.length ? opened.length : undefined;
}

/** What the first block of the text is; the operator takes that one for the certificate. */
export function firstBlock(pem: string): string | undefined {
  return /-----BEGIN ([A-Z0-9 ]+)-----/.exec(pem)?.[1];
}

/** Does a signature lead from the certificate to one that is trusted? Time and names of hosts are not looked at. */
export function leadsTo(
  leaf: X509Certificate,
  between: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  steps = LONGEST_CHAIN,
): boolean {
  return (
    trusted.some((root) => root.raw.equals(leaf.raw) || isSignedBy(leaf, root)) ||
    (steps > 0 && between.some((next) => next !== leaf && isSignedBy(leaf, next) && leadsTo(next, between, trusted, steps - 1)))
  );
}

/** A kind of key that this machine does not know is not held against the certificate. */
export function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  if (certificate.issuer !== issuer.subject) {
    return false;
  }
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    return true;
  }
}

/** Does the key belong to the certificate? `undefined` where the key cannot be read, as one that is encrypted. */
export function keyFits(certificate: X509Certificate, key: string): boolean | undefined {
  try {
    return certificate.checkPrivateKey(cryptography().createPrivateKey(key));
  } catch {
    return undefined;
  }
}

export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
export const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const ANY_PURPOSE = '2.5.29.37.0';

/** A certificate that names no purpose is for all of them. */
export function isFor({ keyUsage }: X509Certificate, purpose: string): boolean {
  const purposes: readonly string[] | undefined = keyUsage;
  return !purposes || purposes.length === 0 || purposes.includes(purpose) || purposes.includes(ANY_PURPOSE);
}

export function commonName({ subject }: Pick<X509Certificate, 'subject'>): string | undefined {
  return /^CN=(.*)$/m.exec(subject ?? '')?.[1];
}

/** Rules have no clock. Where nobody says the day, what had expired when this was written has expired for certain. */
const LONG_AGO = '2026-11-21';

/** The day that certificates have to be valid on. */
export function dayFor({ today }: RuleContext): string {
  return today ?? LONG_AGO;
}

/** As certificates write them: `Oct 28 16:35:41 2126 GMT`. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day on which it ends; hours do not matter, for what is made in one go ends at about the same time. */
export function lastDayOf({ validTo }: X509Certificate): string {
  return dayOf(validTo);
}

export function firstDayOf({ validFrom }: X509Certificate): string {
  return dayOf(validFrom);
}

function dayOf(written: string): string {
  const [month, day, , year] = written.split(/\s+/);
  return [year, MONTHS.indexOf(month) + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
}
