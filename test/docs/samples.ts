import { readdirSync, readFileSync } from 'node:fs';

/** A block of TypeScript in a page. */
export interface Sample {
  /** Page and line of the block, as editors open it. */
  readonly place: string;
  readonly code: string;
  /** It imports what it uses: a program of its own. */
  readonly complete: boolean;
}

const PAGES = ['README.md', ...readdirSync('docs').map((page) => `docs/${page}`)].filter((page) => page.endsWith('.md')).sort();

export const SAMPLES: readonly Sample[] = PAGES.flatMap((page) => samplesOf(page, readFileSync(page, 'utf8')));

function samplesOf(page: string, text: string): Sample[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((block) => ({
    place: `${page}:${text.slice(0, block.index).split('\n').length}`,
    code: block[1],
    complete: /^import /m.test(block[1]),
  }));
}

/** What samples that are no programs take for granted; docs/README.md says so. In this order, since later ones need earlier ones. */
const GIVEN: readonly (readonly [name: string, value: string])[] = [
  ['app', 'new App()'],
  ['chart', "new Chart(app, 'page', { namespace: 'orders' })"],
  ['store', "ObjectStoreSecret.fromExisting(chart, 'given-store', 'orders-s3-keys', ObjectStore.s3({ bucket: 'acme-orders' }))"],
  ['nightly', "new BackupPolicy(chart, 'given-nightly', { store, retention: Duration.days(30) })"],
  ['issuer', "TLSIssuer.clusterIssuer(chart, 'given-issuer', 'corporate-ca')"],
  [
    'decisions',
    `{ version: PostgresVersion.V17, instances: Instances.highlyAvailable(3), backup: Backup.by(nightly),
       storage: PostgresStorage.of(Size.gibibytes(100), { wal: Size.gibibytes(20) }), tls: PostgresTls.operatorManaged() }`,
  ],
  ['orders', "new PostgresCluster(chart, 'orders', decisions)"],
];

/** The sample as a whole program: with imports, and with what the page takes for granted. */
export function program(sample: Sample, exported: { readonly cdk8s: readonly string[]; readonly library: readonly string[] }): string {
  if (sample.complete) {
    return sample.code;
  }
  return [
    `import { ${exported.cdk8s.join(', ')} } from 'cdk8s';`,
    `import { ${exported.library.join(', ')} } from 'cdk8s-postgres';`,
    ...GIVEN.map(([name, value]) => `const ${name} = ${value};`),
    '{', // what the sample declares itself comes first
    sample.code,
    '}',
    'app.synth();',
    '',
  ].join('\n');
}
