import { describe, expect, test } from 'vitest';
import type { PostgresSettings, SettingsRule } from '../../../src/finding';
import { hostCanBeFound } from '../../../src/postgres/rules/hba-host-name';
import { mapIsThere } from '../../../src/postgres/rules/hba-map';
import { hbaIsReached } from '../../../src/postgres/rules/hba-reached';
import { hbaIsReadable } from '../../../src/postgres/rules/hba-readable';
import { nobodyIsTrustedFromAnywhere } from '../../../src/postgres/rules/hba-trust';
import { identIsReadable } from '../../../src/postgres/rules/ident-readable';
import { ANY_MAJOR, texts } from './judging';

function lines(written: readonly string[]) {
  return written.map((text, at) => ({ text, path: `/${at}` }));
}

function hba(rule: SettingsRule, written: readonly string[], settings: Partial<PostgresSettings> = {}) {
  return texts(rule, {}, { hba: lines(written), ...settings });
}

test.each([hbaIsReadable, identIsReadable, nobodyIsTrustedFromAnywhere, hbaIsReached, hostCanBeFound, mapIsThere])(
  '$id says nothing where no line is written, or the release is not known',
  (rule) => {
    expect(texts(rule, {})).toBeUndefined();
    expect(texts(rule, {}, { hba: lines(['nonsense']), ident: lines(['nonsense']), major: 99 })).toBeUndefined();
  },
);

/** What real servers do with such lines is in hba.json; here are the words, and what those servers are built without. */
describe('a line of pg_hba', () => {
  test.each([
    ['host all all all', 'the line ends before the method; write how clients log in, for example scram-sha-256'],
    ['host all all', 'the line ends before the address; write an address like 10.0.0.0/8, samenet or all before the method'],
    ['host all', 'the line ends before the user; write type, database, user, address and method'],
    ['host', 'the line ends before the database; write type, database, user, address and method'],
    [
      'hosts all all all trust',
      '"hosts" is no type of connection, local, host, hostssl, hostnossl, hostgssenc, hostnogssenc are; did you mean "host"?',
    ],
    ['host,local all all all trust', '"host", "local" are 2 types of connection, one is expected; write a line for each'],
    ['include a b', '"include" is followed by more than the name of a file; put a name with blanks into double quotes'],
    ['host all all scram-sha-256', 'the line ends before the method; write how clients log in, for example scram-sha-256'],
    [
      'host all all 10.0.0.1 md5',
      'after the address "10.0.0.1" its mask is expected, "md5" is none; write 10.0.0.1/32 for this one address',
    ],
    ['host all all 10.0.0.1', 'the line ends after the address "10.0.0.1", whose mask is expected; write 10.0.0.1/32 for this one address'],
    ['host all all ::1 255.0.0.0 md5', 'the mask "255.0.0.0" is not for the address "::1"; write ::1/128 for this one address'],
    ['host all all ::1 ::,:: md5', '"::", "::" are 2 masks, one is expected; write a line for each'],
    ['host all all 10.0.0.0/33 md5', '"33" in "10.0.0.0/33" is no length of a network, 0 to 32 is expected; write for example 10.0.0.0/24'],
    ['host all all fe80::/129 md5', '"129" in "fe80::/129" is no length of a network, 0 to 128 is expected; write for example fe80::/64'],
    ['host all all 10.0.0/x/8 md5', '"x/8" in "10.0.0/x/8" is no length of a network, 0 to 32 is expected; write for example 10.0.0/24'],
    [
      'host all all example.com/24 md5',
      '"example.com" in "example.com/24" is no address, and a name of a host takes no "/"; write an address like 10.0.0.0/8, or the name alone',
    ],
    ['host all all a,b md5', '"a", "b" are 2 addresses, one is expected; write a line for each'],
    ['host all all all trust,md5', '"trust", "md5" are 2 methods, one is expected; write a line for each'],
    [
      'host all all all scram-sha256',
      '"scram-sha256" is no method, cert, gss, ident, ldap, md5, pam, password, peer, radius, reject, scram-sha-256, trust are; did you mean "scram-sha-256"?',
    ],
    ['host all all all bsd', 'the method "bsd" is not built into PostgreSQL on Linux; write another method'],
    [
      'host all all all oauth issuer=i scope=s',
      'PostgreSQL 17 has no method "oauth", it came with 18; use PostgreSQL 18 or newer, or another method',
    ],
    ['host all all all cert', 'the method "cert" is for hostssl lines, and this one is host; begin the line with hostssl'],
    ['host all all all peer', 'the method "peer" is for local lines, and this one is host; write another method'],
    ['local all all gss', 'the method "gss" is not for local connections; write another method'],
    [
      'host all all all trust md5',
      '"md5" after the method is no option, name=value is expected; take it out, or write it as name=value; a value with blanks stands in double quotes',
    ],
    ['host all all all ident maps=m', 'no method has an option "maps"; did you mean "map"?'],
    ['host all all all md5 map=m', 'the option "map" is not for the method "md5"; take it out'],
    [
      'host all all all md5 clientcert=verify-ca',
      'the option "clientcert" is for hostssl lines, and this one is host; begin the line with hostssl, or take the option out',
    ],
    [
      'hostssl all all all md5 clientcert=1',
      '"1" is no clientcert, verify-full and verify-ca are; write clientcert=verify-full, or clientcert=verify-ca',
    ],
    [
      'hostssl all all all md5 clientcert=1 clientcert=verify-ca',
      '"1" is no clientcert, verify-full and verify-ca are; write clientcert=verify-full, or clientcert=verify-ca',
    ],
    [
      'hostssl all all all cert clientcert=verify-ca',
      'clientcert is "verify-ca", and with the method cert it is verify-full; take clientcert out',
    ],
    ['hostssl all all all cert clientname=cn', '"cn" is no clientname, CN and DN are; write clientname=CN or clientname=DN'],
    ['host all all all ldap', 'the method "ldap" has none of ldapbasedn, ldapprefix and ldapsuffix; write one of them'],
    [
      'host all all all ldap ldapprefix=a ldapbasedn=b',
      'ldapprefix and ldapbasedn are for two ways to log in, one of them is expected; take ldapprefix or ldapbasedn out',
    ],
    [
      'host all all all ldap ldapbasedn=b ldapsearchattribute=a ldapsearchfilter=f',
      'ldapsearchattribute and ldapsearchfilter stand together, one of them is expected; take one of them out',
    ],
    [
      'host all all all ldap ldapurl=http://x',
      '"http://x" is no ldapurl, one that begins with ldap:// or ldaps:// is expected; correct it',
    ],
    ['host all all all ldap ldapprefix=a ldapport=none', '"none" is no ldapport, a number is expected; write for example ldapport=389'],
    ['host all all all radius radiussecrets=s', 'the method "radius" has no radiusservers; write radiusservers=...'],
    [
      'host all all all radius radiusservers=127.0.0.1 radiussecrets="s,t"',
      'radiussecrets holds 2 and radiusservers 1, as many or one alone are expected; write one for each server',
    ],
    [
      'host all all all radius radiusservers=127.0.0.1 radiussecrets=s radiusports=x',
      '"x" in radiusports is no port; write for example radiusports=1812',
    ],
    [
      'host /( all all trust',
      '"/(" is no regular expression, a parenthesis is not closed; correct it; since 16 a name that begins with "/" is one',
    ],
    [
      'host all /a) all trust',
      '"/a)" is no regular expression, it closes a parenthesis that is not open; correct it; since 16 a name that begins with "/" is one',
    ],
    [
      'host /[a all all trust',
      '"/[a" is no regular expression, a bracket is not closed; correct it; since 16 a name that begins with "/" is one',
    ],
    [
      'host /[[:letter:]] all all trust',
      '"/[[:letter:]]" is no regular expression, no class of characters is called "letter"; correct it; since 16 a name that begins with "/" is one',
    ],
    [
      'host /* all all trust',
      '"/*" is no regular expression, "*" repeats nothing; correct it; since 16 a name that begins with "/" is one',
    ],
    [
      'host /a\\ all all trust',
      '"/a\\" is no regular expression, it ends in a backslash; correct it; since 16 a name that begins with "/" is one',
    ],
  ])('%s', (line, said) => {
    expect(hba(hbaIsReadable, [line])).toEqual([`error /0: ${said}`]);
  });

  test.each([
    'host all all all ldap ldapserver=ldap.example.com ldapbasedn="dc=example, dc=com" ldapsearchattribute=uid',
    'host all all all ldap ldapurl="ldaps://ldap.example.com/dc=example?uid?sub"',
    'hostgssenc all all all gss include_realm=0 krb_realm=EXAMPLE.COM map=people',
    'host all all all pam pamservice=postgresql',
    'include_if_exists /etc/more.conf',
    'host @/etc/databases all nonsense',
    'host all all fe80::1%eth0 md5',
  ])('%s is taken, or not known', (line) => {
    expect(hba(hbaIsReadable, [line])).toEqual([]);
  });

  test('that a line break divides is told at its place', () => {
    expect(hba(hbaIsReadable, ['host all all all \\', 'nonsense', 'local all all trust\nhost'])).toEqual([
      'error /0: "nonsense" is no method, cert, gss, ident, ldap, md5, pam, password, peer, radius, reject, scram-sha-256, trust are; write one of them',
      'error /2: the line ends before the database; write type, database, user, address and method',
    ]);
  });

  test('is judged by what all majors say where none is known', () => {
    expect(hba(hbaIsReadable, ['hostssl all all all md5 clientcert=1', 'host /( all all md5', 'hosts'], ANY_MAJOR)).toEqual([
      'error /2: "hosts" is no type of connection, local, host, hostssl, hostnossl, hostgssenc, hostnogssenc are; did you mean "host"?',
    ]);
  });

  test.each([
    ['', '', 'the method "oauth" needs a library, and oauth_validator_libraries is empty; name the library in oauth_validator_libraries'],
    ['one, two', '', 'oauth_validator_libraries names 2 libraries, and the line none of them; write validator=...'],
    ['one, two', ' validator=three', 'the validator "three" is not in oauth_validator_libraries; add it there'],
    ['one', ' map=m delegate_ident_mapping=1', 'map stands beside delegate_ident_mapping=1, which leaves it out; take one of them out'],
    ['one', '', undefined],
    ['one, two', ' validator=two', undefined],
  ])('of the method oauth goes with the libraries %j%s', (libraries, options, said) => {
    const parameters: Record<string, string> = libraries === '' ? {} : { oauth_validator_libraries: libraries };
    const written = { hba: lines([`host all all all oauth issuer=i scope=s${options}`]), major: 18 };
    expect(texts(hbaIsReadable, parameters, written)).toEqual(said === undefined ? [] : [`error /0: ${said}`]);
  });
});

test('a line of pg_ident', () => {
  expect(texts(identIsReadable, {}, { ident: lines(['m a b', 'm a', 'm a b,c', 'm /( b', 'm a /(']) })).toEqual([
    'error /1: the line ends before the role; write the map, the name of the client and the role',
    'error /2: "b", "c" are 2, one role is expected; write a line for each',
    'error /3: "/(" is no regular expression, a parenthesis is not closed; correct it',
    'error /4: "/(" is no regular expression, a parenthesis is not closed; correct it',
  ]);
});

describe('trust', () => {
  const said = (from: string) => [
    `warning /0: trust lets anybody from ${from} in as any user, without a password; write scram-sha-256, or the users and the addresses that trust is for`,
  ];

  test.each([
    ['host all all all trust', said('all')],
    ['host all all 0.0.0.0/0 trust', said('0.0.0.0/0')],
    ['host all all 0.0.0.0 0.0.0.0 trust', said('0.0.0.0')],
    ['hostssl replication all ::/0 trust', said('::/0')],
    ['hostnossl orders app,all all trust', said('all')],
    ['host all all 10.0.0.0/8 trust', []],
    ['host all all samenet trust', []],
    ['host all app all trust', []],
    ['host all "all" all trust', []],
    ['host all all all scram-sha-256', []],
    ['local all all trust', []],
    ['hostssl all all all trust clientcert=verify-full', []],
  ])('%s', (line, expected) => {
    expect(hba(nobodyIsTrustedFromAnywhere, [line])).toEqual(expected);
  });

  test('that is never reached does no harm', () => {
    expect(hba(nobodyIsTrustedFromAnywhere, ['host all all all reject', 'host all all all trust'])).toEqual([]);
  });
});

describe('a line that is never reached', () => {
  const said = ['warning /1: the line is never reached, a line before it decides of all that it is for; move it up, or take it out'];

  test.each([
    ['host all all all md5', 'host orders app 10.0.0.0/8 scram-sha-256', said],
    ['host all all all md5', 'hostssl all all all cert', said],
    ['hostnossl all all all reject', 'hostnossl all app all md5', said],
    ['hostnossl all all all reject', 'hostssl all all all md5', []],
    ['hostnossl all all all reject', 'host all all all md5', []],
    ['hostgssenc all all all reject', 'hostssl all all all md5', []],
    ['host all all 0.0.0.0/0 md5', 'host all all 10.0.0.0/8 md5', said],
    ['host all all 0.0.0.0/0 md5', 'host all all ::1/128 md5', []],
    ['host all all 0.0.0.0/0 md5', 'host all all all md5', []],
    ['host all all all md5', 'host replication all all md5', []],
    ['host all,replication all all md5', 'host replication all all md5', said],
    ['host all app all md5', 'host all app all trust', []],
    ['host orders all all md5', 'host orders all all trust', []],
    ['local all all peer', 'local orders app md5', said],
    ['local all all peer', 'host orders app all md5', []],
    ['host all all nonsense/9 md5', 'host orders app all md5', []],
  ])('%s, %s', (first, second, expected) => {
    expect(hba(hbaIsReached, [first, second])).toEqual(expected);
  });

  test('since the operator writes one before it', () => {
    expect(
      texts(hbaIsReached, {}, { hba: [{ text: 'local all all peer map=local' }, { text: 'local orders app md5', path: '/0' }] }),
    ).toEqual([
      'warning /0: the line is never reached, a line that the operator writes before it decides of all that it is for; take it out',
    ]);
  });
});

test.each([
  ['10.0.0.300', true],
  ['10.0.0.0.0', true],
  ['fe80::g', true],
  ['*.example.com', true],
  ['example.com', false],
  ['.example.com', false],
  ['db-1', false],
  ['10.0.0.0/8', false],
  ['all', false],
])('the name of the host %s can be none: %s', (address, wrong) => {
  expect(hba(hostCanBeFound, [`host all all ${address} md5`])).toEqual(
    wrong
      ? [
          `warning /0: "${address}" is no address, and no host has such a name, so the line matches nobody; write an address like 10.0.0.0/8, or a name; one that begins with a dot stands for all hosts that end in it`,
        ]
      : [],
  );
});

test('a map that nobody wrote lets nobody in', () => {
  const said = [
    'warning /0: no line of pg_ident is for the map "people", so nobody logs in by this line; write a line for it in pg_ident: people NAME ROLE',
  ];
  const line = ['hostssl all all all cert map=people'];
  expect(hba(mapIsThere, line)).toEqual(said);
  expect(hba(mapIsThere, line, { ident: lines(['friends a b']) })).toEqual(said);
  expect(hba(mapIsThere, line, { ident: lines(['people a b']) })).toEqual([]);
  expect(hba(mapIsThere, line, { ident: lines(['include_if_exists x']) })).toBeUndefined();
  expect(hba(mapIsThere, ['hostssl all all all cert', 'host all all all ident map='])).toEqual([]);
});
