import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POOLER_PARAMETERS } from '../../src/systems/cloudnative-pg/rules/pooler/parameter-names';
import { Bouncer } from './bouncer';

const FILE = join(__dirname, '../../test/systems/cloudnative-pg/pgbouncer.json');

const VALUES = [
  ...'1 0 -1 +1 010 08 0x10 0X1f 0x 1.5 .5 1. . 1e3 1e 1e+2 20s 5min 1h yes true on off x -0 -0.0 -.5 inf infinity nan INF 20;x 1,000 1_0'.split(
    ' ',
  ),
  ...['', '1 2', '20 # all', '20 ; all', "'20'", '"20"', '  7  ', '99999999999', '127', '128', '32767', '32768'],
  ...'any cert hba HBA ldap md5 pam plain scram-sha-256 trust peer reject disable allow prefer require verify-ca verify-full Verify-Full verify none'.split(
    ' ',
  ),
];
const PROTOCOLS = [
  ...'all secure legacy default tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 TLSv1.3 tlsv1.4 ssl3 none 1.3 !tlsv1.2 all:!tlsv1.1 tlsv1.2:tlsv1.3 tlsv1.2,tlsv1.3 !x'.split(
    ' ',
  ),
  ...['tlsv1.2, tlsv1.3', 'tlsv1.2 ,tlsv1.3', 'tlsv1.2;tlsv1.3', ',', 'tlsv1.2,'],
];
const ADDRESSES = [
  ...'10.0.0.0/8 10.0.0.0/ 10.0.0.0/33 10.0.0.0/-1 10.0.0.0/8x 10.0.0.0/8/8 0.0.0.0/0 ::/0 ::1/128 ::1/129 fe80::/10 10/8 010.0.0.0/8 256.0.0.0/8'.split(
    ' ',
  ),
  ...'all samenet samehost example.com .example.com localhost "10.0.0.0/8" "all" 1.2.3.4.5/8 1:2/16'.split(' '),
  ...['10.0.0.0 255.0.0.0', '10.0.0.1', '::1 ffff::', '::1 255.0.0.0', '10.0.0.0 many', '10.0.0.0/8,10.0.0.0/8', '10.0.0.0 / 8'],
];
const METHODS = 'trust reject md5 password peer cert scram-sha-256 ldap pam ident gss radius plain hba any oauth MD5 "md5" md5,trust'.split(
  ' ',
);
const NAMES = [
  ...'all a a,b sameuser samerole samegroup replication +g "+g" @x "@x" "a" "a""b" a"b" "a ,a a,,b a, "all" /x'.split(' '),
  ...['a , b', 'a, b', '"a b"', '""'],
];
const LINES = [
  ...[
    '',
    '# x',
    'host',
    'host all',
    'host all all',
    'host all all 10.0.0.0/8',
    'local all all',
    'local all all 10.0.0.0/8 trust',
    'local all all trust',
  ],
  ...[
    'local all all peer map=m',
    'hostssl all all 10.0.0.0/8 cert map=m',
    'host all all 10.0.0.0/8 md5 map=m',
    'host all all 10.0.0.0/8 trust x',
  ],
  ...[
    'host all all 10.0.0.0/8 md5 # x',
    'host all all 10.0.0.0/8 md5#x',
    'host all all 10.0.0.0/8 md5 \\',
    'hostssl all all 10.0.0.0/8 md5 clientcert=verify-ca',
  ],
  ...[
    'hostgssenc all all 10.0.0.0/8 md5',
    'hostnogssenc all all 10.0.0.0/8 md5',
    'HOST all all 10.0.0.0/8 md5',
    '"host" all all 10.0.0.0/8 md5',
    'hostssl all all 10.0.0.0/8 md5',
  ],
  ...['hostnossl all all 10.0.0.0/8 reject', 'host,local all all 10.0.0.0/8 md5', 'nonsense', ', host all all 10.0.0.0/8 md5'],
];

/** Parameters that depend on each other. */
const TOGETHER: readonly Record<string, string>[] = [
  { auth_type: 'cert', client_tls_sslmode: 'verify-full' },
  { auth_type: 'cert', client_tls_sslmode: 'verify-ca' },
  { auth_type: 'CERT', client_tls_sslmode: 'Verify-Full' },
  { auth_type: 'cert', client_tls_sslmode: 'disable' },
  { auth_type: 'hba', client_tls_sslmode: 'disable' },
  { tcp_keepalive: '0', tcp_keepidle: '-1' },
  { tcp_keepalive: '0', tcp_keepcnt: '128' },
  { tcp_keepalive: '0', tcp_user_timeout: '-1' },
  { tcp_keepalive: '1', tcp_keepidle: '32768' },
];

/** Writes what PgBouncer says to values and to lines of pg_hba: `npx tsx scripts/pgbouncer/main.ts`. */
async function main(): Promise<void> {
  const bouncer = new Bouncer();
  const values: Record<string, { takes: string[]; refuses: string[] }> = {};
  for (const name of [...POOLER_PARAMETERS].sort()) {
    const verdict = { takes: [] as string[], refuses: [] as string[] };
    for (const value of name === 'server_tls_protocols' ? PROTOCOLS : VALUES) {
      const { up, log } = await bouncer.start(`${name} = ${value}`);
      if (log.includes('unknown parameter')) {
        break;
      }
      verdict[up ? 'takes' : 'refuses'].push(value);
    }
    values[name] = verdict;
  }
  const together: [Record<string, string>, boolean][] = [];
  for (const parameters of TOGETHER) {
    const { up } = await bouncer.start(
      Object.entries(parameters)
        .map(([name, value]) => `${name} = ${value}`)
        .join('\n'),
    );
    together.push([parameters, up]);
  }
  const lines = [
    ...LINES,
    ...NAMES.flatMap((name) => [`host ${name} all 10.0.0.0/8 md5`, `local all ${name} trust`]),
    ...ADDRESSES.map((address) => `host all all ${address} md5`),
    ...METHODS.map((method) => `hostssl all all 10.0.0.0/8 ${method}`),
  ];
  const { log } = await bouncer.start('', `${lines.join('\n')}\n`);
  bouncer.remove();
  const out = new Set([...log.matchAll(/could not parse hba config line (\d+)/g)].map(([, number]) => Number(number) - 1));
  const hba = { takes: lines.filter((_, at) => !out.has(at)), leavesOut: lines.filter((_, at) => out.has(at)) };
  const version = /PgBouncer (\S+),/.exec(log)?.[1];
  const parameters = Object.entries(values).map(([name, verdict]) => `${JSON.stringify(name)}:${JSON.stringify(verdict)}`);
  writeFileSync(
    FILE,
    `{"version":${JSON.stringify(version)},\n"values":{\n${parameters.join(',\n')}\n},\n"together":${JSON.stringify(together)},\n"hba":${JSON.stringify(hba)}}\n`,
  );
}

main();
