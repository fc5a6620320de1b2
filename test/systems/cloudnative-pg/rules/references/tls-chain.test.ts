import { expect, test } from 'vitest';
import { check } from '../../../../../src/check';
import type { JsonObject } from '../../../../../src/finding';
import { SYSTEMS } from '../../../../../src/systems';
import { certificateIsTrusted as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/tls-chain';
import { type Case, certificateWith, clusterWith, secretWith, texts } from '../judging';
import { BETWEEN, COMPANY, INDIRECT, OTHER_KEY, REPLICA, REPLICATION, SERVER, SERVER_KEY, STRANGER } from './pki';

const BROKEN = SERVER.replace(/\n[^\n]+\n-----END/, '\n-----END');
const server = clusterWith({ certificates: { serverCASecret: 'ca', serverTLSSecret: 'leaf' } });
const replication = clusterWith({ certificates: { clientCASecret: 'ca', replicationTLSSecret: 'leaf' } });
const secret = (name: string, stringData: JsonObject) => secretWith([], { stringData }, name);
const leaf = (certificate: string, key = 'later') => secret('leaf', { 'tls.crt': certificate, 'tls.key': key });
const company = secret('ca', { 'ca.crt': COMPANY });
const stranger = secret('ca', { 'ca.crt': STRANGER });

test.each<Case>([
  ['certificates that the operator makes do not concern the rule', [clusterWith(), leaf(SERVER)], undefined],
  ['a certificate that was not given is not judged', [server, company], undefined],
  ['a certificate that is put in later is not judged', [server, company, leaf('<path:secret/tls#crt>')], undefined],
  ['a certificate that cert-manager renews is not judged', [server, certificateWith('leaf'), leaf(REPLICA)], undefined],
  ['a certificate of the authority, with its key, passes', [server, company, leaf(SERVER, SERVER_KEY)], []],
  ['a certificate in base64 passes', [server, secretWith([], { data: { 'tls.crt': btoa(SERVER), 'tls.key': 'eA==' } }, 'leaf')], []],
  ['an authority between the two passes', [server, company, leaf(`${INDIRECT}${BETWEEN}`)], []],
  ['one of several authorities is enough', [server, secret('ca', { 'ca.crt': `${STRANGER}${COMPANY}` }), leaf(SERVER)], []],
  ['a certificate that is its own authority passes', [server, secret('ca', { 'ca.crt': SERVER }), leaf(SERVER)], []],
  ['an authority that was not given is not judged', [server, leaf(SERVER)], []],
  ['the certificate of replication passes', [replication, company, leaf(REPLICATION)], []],
  ['a broken certificate behind it is passed over', [server, company, leaf(`${SERVER}${BROKEN}`)], []],
  ['words before the certificate do not count', [server, company, leaf(`subject=orders\n${SERVER}`)], []],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});

const at = (field: string, problem: string) => `error /spec/certificates/${field}: the Secret "leaf" ${problem}`;
const untrusted =
  'has a certificate that no authority in serverCASecret signed; put the authority that signed it into ca.crt of serverCASecret';

test.each<Case>([
  ['a certificate of another authority', [server, stranger, leaf(SERVER)], [at('serverTLSSecret', untrusted)]],
  ['a chain with a gap', [server, company, leaf(INDIRECT)], [at('serverTLSSecret', untrusted)]],
  [
    'the key of another certificate',
    [server, company, leaf(SERVER, OTHER_KEY)],
    [at('serverTLSSecret', 'has a "tls.key" that is not the key of its "tls.crt"; put key and certificate of one pair into the Secret')],
  ],
  [
    'a key before the certificate',
    [server, company, leaf(`${SERVER_KEY}${SERVER}`)],
    [
      at(
        'serverTLSSecret',
        'does not begin with a certificate that can be read; put the certificate first in tls.crt, then those that it was signed with',
      ),
    ],
  ],
  [
    'a certificate that is cut off',
    [server, company, leaf(BROKEN)],
    [
      at(
        'serverTLSSecret',
        'does not begin with a certificate that can be read; put the certificate first in tls.crt, then those that it was signed with',
      ),
    ],
  ],
  [
    'a certificate of a client for the server',
    [server, company, leaf(REPLICATION)],
    [at('serverTLSSecret', 'has a certificate that is not for server authentication; have one issued for server authentication')],
  ],
  [
    'a certificate of a server for replication',
    [replication, company, leaf(SERVER)],
    [at('replicationTLSSecret', 'has a certificate that is not for client authentication; have one issued for client authentication')],
  ],
  [
    'another common name for replication',
    [replication, company, leaf(REPLICA)],
    [
      at(
        'replicationTLSSecret',
        'has a certificate whose common name is not "streaming_replica"; have one issued with the common name streaming_replica',
      ),
    ],
  ],
])('%s fails', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});

/** All certificates of these tests are valid from 21 November 2026 to 28 October 2126. */
test.each<[day: string | undefined, expected: string[]]>([
  [undefined, []],
  ['2026-11-21', []],
  ['2126-10-28', []],
  [
    '2126-10-29',
    [
      'error /spec/certificates/serverTLSSecret: the Secret "leaf" has a certificate that has expired on 2126-10-28; put one there that is valid',
    ],
  ],
  [
    '2026-11-20',
    [
      'error /spec/certificates/serverTLSSecret: the Secret "leaf" has a certificate that is not valid before 2026-11-21; wait for that day, or have one issued that is valid now',
    ],
  ],
])('on the day %s', (today, expected) => {
  const documents = [server, company, leaf(SERVER, SERVER_KEY)].map((body) => ({ place: 'a', body }));
  const { findings } = check(documents, { systems: SYSTEMS, ...(today === undefined ? {} : { today }) });
  const said = findings.filter(({ rule: id }) => id === rule.id);
  expect(said.map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`)).toEqual(expected);
});
