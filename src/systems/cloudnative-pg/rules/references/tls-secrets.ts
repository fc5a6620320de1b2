import { type Document, memberAt } from '../../../../finding';
import type { SecretUse } from '../../../secrets';
import { written } from './plugins';

const FIELDS = ['serverCASecret', 'serverTLSSecret', 'clientCASecret', 'replicationTLSSecret'] as const;
export type TlsField = (typeof FIELDS)[number];

/** Which leaf the operator signs with the authority, unless one is given. */
export const LEAF_OF: Partial<Record<TlsField, TlsField>> = {
  serverCASecret: 'serverTLSSecret',
  clientCASecret: 'replicationTLSSecret',
};

export function tlsSecret(cluster: Document, field: TlsField): string | undefined {
  return written(memberAt(cluster.body, 'spec', 'certificates', field));
}

export interface TlsUse extends SecretUse {
  readonly field: TlsField;
  readonly name: string;
  readonly keys: readonly string[];
}

/** The Secrets that a cluster takes its certificates from, and the keys that the operator reads in each. */
export function tlsUses(cluster: Document): TlsUse[] {
  return FIELDS.flatMap((field) => {
    const name = tlsSecret(cluster, field);
    return name === undefined ? [] : [{ field, name, path: `/spec/certificates/${field}`, keys: keysFor(cluster, field) }];
  });
}

function keysFor(cluster: Document, field: TlsField): string[] {
  const leaf = LEAF_OF[field];
  if (leaf === undefined) {
    return ['tls.crt', 'tls.key'];
  }
  return tlsSecret(cluster, leaf) === undefined ? ['ca.crt', 'ca.key'] : ['ca.crt'];
}
