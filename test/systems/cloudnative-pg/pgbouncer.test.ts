import { expect, test } from 'vitest';
import type { Document, JsonObject, Rule } from '../../../src/finding';
import { poolerLooksAtCertificates } from '../../../src/systems/cloudnative-pg/rules/pooler/certificate-mode';
import { poolerHbaIsRead } from '../../../src/systems/cloudnative-pg/rules/pooler/hba-lines';
import { poolerParametersAreRead } from '../../../src/systems/cloudnative-pg/rules/pooler/parameter-values';
import recorded from './pgbouncer.json';
import { manifest } from './rules/judging';

/** What a real PgBouncer said to values and lines, written by scripts/pgbouncer/main.ts. */
const { values, together, hba } = recorded as unknown as {
  readonly values: Readonly<Record<string, { readonly takes: readonly string[]; readonly refuses: readonly string[] }>>;
  readonly together: readonly (readonly [JsonObject, boolean])[];
  readonly hba: { readonly takes: readonly string[]; readonly leavesOut: readonly string[] };
};

/** What came after the PgBouncer that was asked, by its documentation: words in the place of what, and what lines may hold. */
const CAME_LATER = /^host \w+ all all |^host all all all |^(?:host|local) (?:all )?replication |\bmap=|\bldap$/;
/** Whether a file is there, nobody knows; and the words for roles may be the names of users. */
const UNSETTLED = / @x |^local all same(?:role|group) /;
/** Lists of ciphers are read by OpenSSL. */
const NOT_JUDGED = ['client_tls_ciphers', 'client_tls13_ciphers', 'server_tls_ciphers', 'server_tls13_ciphers'];

const CONTEXT = { inventory: { documents: [], find: () => undefined, ofKind: () => [] }, release: '1.30' };

function said(rules: readonly Rule[], pgbouncer: JsonObject): string[] {
  const body = manifest('Pooler', 'rw', { cluster: { name: 'orders' }, pgbouncer });
  const document: Document = {
    apiVersion: 'postgresql.cnpg.io/v1',
    group: 'postgresql.cnpg.io',
    version: 'v1',
    kind: 'Pooler',
    name: 'rw',
    place: 'x',
    body,
  };
  return rules.flatMap((rule) => rule.check(document, CONTEXT) ?? []).map(({ problem }) => problem);
}

const ofParameters = (parameters: JsonObject) => said([poolerParametersAreRead, poolerLooksAtCertificates], { parameters });
const ofLine = (line: string) => said([poolerHbaIsRead], { pg_hba: [line] });

test('values that PgBouncer takes are taken', () => {
  const wrong = Object.entries(values).flatMap(([name, { takes }]) => takes.flatMap((value) => ofParameters({ [name]: value })));
  expect(wrong).toEqual([]);
});

test('values that PgBouncer does not start with are refused', () => {
  const missed = Object.entries(values).flatMap(([name, { refuses }]) =>
    NOT_JUDGED.includes(name)
      ? []
      : refuses.filter((value) => ofParameters({ [name]: value }).length === 0).map((value) => `${name} = ${value}`),
  );
  // The one that was asked is built without LDAP.
  expect(missed).toEqual(['auth_type = ldap']);
});

test('values that go together are judged together', () => {
  expect(together.filter(([parameters, up]) => (ofParameters(parameters).length === 0) !== up)).toEqual([]);
});

test('lines of pg_hba that PgBouncer reads are read', () => {
  expect(hba.takes.flatMap(ofLine)).toEqual([]);
});

test('lines of pg_hba that PgBouncer leaves out are named', () => {
  const missed = hba.leavesOut.filter((line) => !UNSETTLED.test(line) && ofLine(line).length === 0);
  expect(missed.filter((line) => !CAME_LATER.test(line))).toEqual([]);
  expect(missed.length).toBeLessThan(12);
});

test('it was asked on both sides', () => {
  const count = (of: 'takes' | 'refuses') => Object.values(values).reduce((sum, verdict) => sum + verdict[of].length, 0);
  expect([count('takes') > 600, count('refuses') > 2000, hba.takes.length > 25, hba.leavesOut.length > 50]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
