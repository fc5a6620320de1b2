import type { X509Certificate } from 'node:crypto';
import { type Document, memberAt, type Rule, type RuleContext } from '../../../../finding';
import {
  CLIENT_AUTH,
  certificatesIn,
  commonName,
  dayFor,
  firstBlock,
  firstDayOf,
  isFor,
  keyFits,
  lastDayOf,
  leadsTo,
  SERVER_AUTH,
} from '../../../opened-certificates';
import { givenSecret, SECRET, textIn } from '../../../secrets';
import { REPLICATION_USER } from '../../names';
import { CLUSTER } from '../kinds';
import { tlsSecret } from './tls-secrets';

const LEAVES = [
  { leaf: 'serverTLSSecret', authority: 'serverCASecret', purpose: SERVER_AUTH, called: 'server authentication' },
  { leaf: 'replicationTLSSecret', authority: 'clientCASecret', purpose: CLIENT_AUTH, called: 'client authentication' },
] as const;

export const certificateIsTrusted: Rule = {
  id: 'CNPG-610',
  title: 'A certificate is signed by its authority, for its purpose, and fits its key',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/certificates/#user-provided-certificates-mode',
  reason:
    'The operator verifies the certificates of a cluster on every pass, before it looks at the instances. One that it cannot verify ends the ' +
    'pass there, and then nothing fails over. The command line judges for today, or for the day after --at.',
  about: ['/spec/certificates'],
  beside: [SECRET],

  check(cluster, context) {
    const { inventory } = context;
    if (memberAt(cluster.body, 'spec', 'certificates') === undefined) {
      return undefined;
    }
    const secretOf = (name: string | undefined) => (name === undefined ? undefined : givenSecret(inventory, cluster, name));
    const judged = LEAVES.flatMap((kind) => {
      const secret = secretOf(tlsSecret(cluster, kind.leaf));
      const text = secret && pemIn(secret, 'tls.crt');
      const authority = secretOf(tlsSecret(cluster, kind.authority));
      return secret && text ? [{ kind, secret, text, trusted: authority && pemIn(authority, 'ca.crt') }] : [];
    });
    if (judged.length === 0) {
      return undefined;
    }
    return judged.flatMap(({ kind, secret, text, trusted }) => {
      const fault = faultOf(kind, secret, text, trusted) ?? staleness(text, context);
      return fault ? [{ path: `/spec/certificates/${kind.leaf}`, problem: `the Secret "${secret.name}" ${fault[0]}`, fix: fault[1] }] : [];
    });
  },
};

/** A text that holds certificates; what a tool puts in later does not. */
function pemIn(secret: Document, key: string): string | undefined {
  const text = textIn(secret, key);
  return text?.includes('-----BEGIN CERTIFICATE-----') ? text : undefined;
}

function faultOf(
  { purpose, called, authority, leaf: field }: (typeof LEAVES)[number],
  secret: Document,
  text: string,
  trusted: string | undefined,
): readonly [string, string] | undefined {
  const [leaf, ...chain] = certificatesIn(text);
  if (firstBlock(text) !== 'CERTIFICATE' || !leaf) {
    return [
      'does not begin with a certificate that can be read',
      'put the certificate first in tls.crt, then those that it was signed with',
    ];
  }
  if (!hasItsKey(leaf, secret)) {
    return ['has a "tls.key" that is not the key of its "tls.crt"', 'put key and certificate of one pair into the Secret'];
  }
  const roots = readable(certificatesIn(trusted ?? ''));
  if (roots.length > 0 && !leadsTo(leaf, readable(chain), roots)) {
    return [`has a certificate that no authority in ${authority} signed`, `put the authority that signed it into ca.crt of ${authority}`];
  }
  if (!isFor(leaf, purpose)) {
    return [`has a certificate that is not for ${called}`, `have one issued for ${called}`];
  }
  return field === 'replicationTLSSecret' && commonName(leaf) !== REPLICATION_USER
    ? [`has a certificate whose common name is not "${REPLICATION_USER}"`, `have one issued with the common name ${REPLICATION_USER}`]
    : undefined;
}

/** The operator verifies at the time at which it does; so do clients. */
function staleness(text: string, context: RuleContext): readonly [string, string] | undefined {
  const [leaf] = certificatesIn(text);
  const today = dayFor(context);
  if (leaf && lastDayOf(leaf) < today) {
    return [`has a certificate that has expired on ${lastDayOf(leaf)}`, 'put one there that is valid'];
  }
  return leaf && context.today !== undefined && firstDayOf(leaf) > today
    ? [`has a certificate that is not valid before ${firstDayOf(leaf)}`, 'wait for that day, or have one issued that is valid now']
    : undefined;
}

function hasItsKey(leaf: X509Certificate, secret: Document): boolean {
  const key = textIn(secret, 'tls.key');
  return key === undefined || keyFits(leaf, key) !== false;
}

/** The operator passes over those that it cannot read, too. */
function readable(certificates: readonly (X509Certificate | undefined)[]): X509Certificate[] {
  return certificates.filter((certificate) => certificate !== undefined);
}
