import { describe, expect, test } from 'vitest';
import { poolerLooksAtCertificates } from '../../../../src/systems/cloudnative-pg/rules/pooler/certificate-mode';
import { poolerHbaIsRead } from '../../../../src/systems/cloudnative-pg/rules/pooler/hba-lines';
import { poolerHbaIsUsed } from '../../../../src/systems/cloudnative-pg/rules/pooler/hba-used';
import { poolerParametersAreRead } from '../../../../src/systems/cloudnative-pg/rules/pooler/parameter-values';
import { manifest, texts } from './judging';

const pooler = (pgbouncer: object) =>
  manifest('Pooler', 'rw', { cluster: { name: 'orders' }, type: 'rw', pgbouncer: { poolMode: 'session', ...pgbouncer } });

/** What a real PgBouncer says is in pgbouncer.json; here are the words. */
describe('a value', () => {
  test.each([
    ['default_pool_size', '20s', 'a whole number is expected'],
    ['default_pool_size', '', 'a whole number is expected'],
    ['server_fast_close', 'true', 'a whole number is expected'],
    ['query_timeout', '30s', 'seconds without a unit are expected, 0 or more'],
    ['query_timeout', '-1', 'seconds without a unit are expected, 0 or more'],
    ['server_tls_sslmode', 'verify', 'one of disable, allow, prefer, require, verify-ca, verify-full is expected'],
    ['auth_type', 'scram', 'one of any, cert, hba, ldap, md5, pam, plain, scram-sha-256, trust is expected'],
    ['tcp_keepcnt', '128', '0 to 127 is expected'],
    ['tcp_keepidle', '-1', '0 to 32767 is expected'],
    ['tcp_user_timeout', '-1', '0 or more is expected'],
    ['server_tls_protocols', 'tlsv1.4', 'names like tlsv1.2 and tlsv1.3 between commas are expected'],
  ])('%s: %s', (name, value, expected) => {
    expect(texts(poolerParametersAreRead, pooler({ parameters: { [name]: value } }))).toEqual([
      `error /spec/pgbouncer/parameters/${name}: "${value}" is not a value of ${name}, ${expected}; write a value of that form`,
    ]);
  });

  test('that is read passes', () => {
    const parameters = {
      default_pool_size: ' 20\n',
      query_timeout: '1.5',
      server_tls_sslmode: 'VERIFY-FULL',
      server_reset_query: 'DISCARD ALL',
      client_tls_ciphers: 'HIGH',
      ignore_startup_parameters: '',
      tcp_keepalive: '0',
      tcp_keepcnt: '128',
    };
    expect(texts(poolerParametersAreRead, pooler({ parameters }))).toEqual([]);
  });

  test('is absent, or no text', () => {
    expect(texts(poolerParametersAreRead, pooler({}))).toBeUndefined();
    expect(texts(poolerParametersAreRead, pooler({ parameters: { default_pool_size: 20 } }))).toEqual([]);
  });
});

describe('a line of pg_hba', () => {
  test.each([
    [
      'hostgssenc all all all md5',
      '"hostgssenc" is no type of connection, local, host, hostssl, hostnossl are; begin the line with one of them',
    ],
    ['host all', 'the line has no user where one is expected; write type, database, user, address and method'],
    ['host samerole all all md5', '"samerole" is not known to PgBouncer in the place of a database; write the names'],
    ['host all +admins all md5', '"+admins" is not known to PgBouncer in the place of a user; write the names'],
    ['host all all', 'the line ends before the address; write an address like 10.0.0.0/8, or all'],
    ['host all all "10.0.0.0/8" md5', '"10.0.0.0/8" is no address; write an address like 10.0.0.0/8, or all'],
    [
      'host all all samenet md5',
      '"samenet" is no address that PgBouncer reads, it knows no names of hosts or networks; write an address like 10.0.0.0/8, or all',
    ],
    ['host all all 10.0.0.0/33 md5', '"33" in "10.0.0.0/33" is no length of a network, 0 to 32 is expected; write for example 10.0.0.0/32'],
    [
      'host all all 10.0.0.1 md5',
      'after the address "10.0.0.1" its mask is expected, "md5" is none; write 10.0.0.1/32 for this one address',
    ],
    ['host all all ::1', 'after the address "::1" its mask is expected; write ::1/128 for this one address'],
    ['host all all all', 'the line ends before the method; write one that it has'],
    [
      'host all all all ident',
      '"ident" is no method of PgBouncer, trust, reject, md5, password, peer, cert, scram-sha-256, ldap are; write one that it has',
    ],
    [
      'hostssl all all all scram-sha-256 clientcert=verify-full',
      '"clientcert=verify-full" after the method is not known to PgBouncer, which has map= for cert and peer; take it out',
    ],
  ])('%s', (line, said) => {
    expect(texts(poolerHbaIsRead, pooler({ pg_hba: ['# all', line] }))).toEqual([`error /spec/pgbouncer/pg_hba/1: ${said}`]);
  });

  test.each([
    'hostssl a,b all all scram-sha-256',
    'host replication all 10.0.0.0/8 md5',
    'hostssl all all ::/0 cert map=m',
    'host all all all ldap x=y',
    'host @file all nonsense',
  ])('%s passes', (line) => {
    expect(texts(poolerHbaIsRead, pooler({ pg_hba: [line, `${line}\n${line}`, 7] }))).toEqual([]);
  });

  test('is looked for in each line of a text', () => {
    expect(texts(poolerHbaIsRead, pooler({ pg_hba: ['host all all all md5\nhosts'] }))).toEqual([
      'error /spec/pgbouncer/pg_hba/0: "hosts" is no type of connection, local, host, hostssl, hostnossl are; begin the line with one of them',
    ]);
    expect(texts(poolerHbaIsRead, pooler({}))).toBeUndefined();
  });

  test.each([
    [{ pg_hba: ['host all all all reject'], parameters: { auth_type: 'md5' } }, true],
    [{ pg_hba: ['host all all all reject'], parameters: { auth_type: ' HBA' } }, false],
    [{ pg_hba: ['host all all all reject'] }, undefined],
    [{ pg_hba: [], parameters: { auth_type: 'md5' } }, undefined],
  ])('is used with auth_type hba: %j', (pgbouncer, warned) => {
    const said =
      'warning /spec/pgbouncer/parameters/auth_type: auth_type is "md5", so nobody reads the lines of pg_hba; take auth_type out, or pg_hba';
    expect(texts(poolerHbaIsUsed, pooler(pgbouncer))).toEqual(warned ? [said] : warned === undefined ? undefined : []);
  });
});

describe('auth_type cert', () => {
  const said = (mode: string) => [
    `error /spec/pgbouncer/parameters/auth_type: auth_type is "cert" and client_tls_sslmode is ${mode}, verify-full is expected with it; write client_tls_sslmode: verify-full`,
  ];

  test.each([
    [{ auth_type: 'cert' }, said('not written')],
    [{ auth_type: 'cert', client_tls_sslmode: 'verify-ca' }, said('"verify-ca"')],
    [{ auth_type: 'cert', client_tls_sslmode: 'verify-full' }, []],
    [{ auth_type: 'hba', client_tls_sslmode: 'disable' }, []],
    [{ client_tls_sslmode: 'verify-full' }, undefined],
  ])('%j', (parameters, expected) => {
    expect(texts(poolerLooksAtCertificates, pooler({ parameters }))).toEqual(expected);
  });
});
