import type { LocatedFinding, Outcome } from '../../src/check/formats/outcome';
import type { Document } from '../../src/finding';

const DOCUMENT: Document = {
  apiVersion: 'postgresql.cnpg.io/v1',
  group: 'postgresql.cnpg.io',
  version: 'v1',
  kind: 'Cluster',
  namespace: 'prod',
  name: 'orders',
  body: {},
  place: 'orders.yaml',
};

export function locatedFinding(own: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    rule: 'CNPG-061',
    layer: 'admission',
    severity: 'error',
    source: 'https://example.com/rule',
    subject: 0,
    at: '',
    path: '/spec/storage/size',
    problem: '"abc" is not a size',
    fix: 'write "10Gi"',
    document: DOCUMENT,
    file: 'orders.yaml',
    position: 2,
    line: 12,
    column: 5,
    ...own,
  };
}

export function documentWith(own: Partial<Document>): Document {
  return { ...DOCUMENT, ...own };
}

export function outcomeWith(own: Partial<Outcome> = {}): Outcome {
  return {
    files: 1,
    documents: 3,
    findings: [],
    acknowledged: [],
    known: 0,
    judgedKinds: new Map(),
    unknownKinds: new Map(),
    notes: [],
    ...own,
  };
}
