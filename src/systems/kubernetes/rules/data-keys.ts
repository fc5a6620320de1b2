import { pointerStep, type Rule, type RuleFinding } from '../../../finding';
import { heldValues } from './held-data';

const LONGEST_KEY = 253;
const MOST_BYTES = 1024 * 1024;

export const dataIsAccepted: Rule = {
  id: 'K8S-011',
  title: 'A Secret or ConfigMap has keys that files can have, and holds at most 1 MiB',
  kinds: [
    { group: '', kind: 'Secret' },
    { group: '', kind: 'ConfigMap' },
  ],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data',
  reason: 'Each key becomes the name of a file when the object is mounted, and the whole object must fit into etcd.',

  check(document) {
    const values = heldValues(document);
    const byKey = new Map(values.map(({ key, bytes }) => [key, bytes.length]));
    const size = [...byKey.values()].reduce((sum, bytes) => sum + bytes, 0);
    return [
      ...values.flatMap(({ field, key }) => keyFindings(field, key)),
      ...(document.kind === 'ConfigMap' ? twice(values) : []),
      ...(size > MOST_BYTES
        ? [{ path: '/data', problem: `it holds ${size} bytes, at most ${MOST_BYTES} are possible`, fix: 'divide it among several objects' }]
        : []),
    ];
  },
};

function keyFindings(field: string, key: string): RuleFinding[] {
  const accepted = /^[-._a-zA-Z0-9]+$/.test(key) && key.length <= LONGEST_KEY && key !== '.' && !key.startsWith('..');
  const problem = `"${key}" is no key, letters, digits, "-", "_" and "." are expected, at most ${LONGEST_KEY}, without ".." at the start`;
  return accepted ? [] : [{ path: `/${field}${pointerStep(key)}`, problem, fix: 'choose another key', aboutKey: true }];
}

/** In a Secret the plain text of `stringData` wins; a ConfigMap must not say a key twice. */
function twice(values: readonly { readonly field: string; readonly key: string }[]): RuleFinding[] {
  const binary = new Set(values.filter(({ field }) => field === 'binaryData').map(({ key }) => key));
  return values
    .filter(({ field, key }) => field === 'data' && binary.has(key))
    .map(({ key }) => ({
      path: `/data${pointerStep(key)}`,
      problem: `"${key}" stands in binaryData too`,
      fix: 'remove one of them',
      aboutKey: true,
    }));
}
