import type { Proof } from './read-proofs';

const KIBIBYTE = 1024;

/** Texts that are too long to be kept in a file. */
export const TOO_LARGE: readonly Proof[] = [
  {
    rule: 'DOC-005',
    path: '',
    name: 'lists in lists in lists',
    text: `apiVersion: example.com/v1\nkind: Text\nmetadata: {name: texts}\ntext: ${'['.repeat(300)}${']'.repeat(300)}\n`,
  },
  {
    rule: 'DOC-006',
    path: '',
    name: 'a long text',
    text: `apiVersion: example.com/v1\nkind: Text\nmetadata: {name: texts}\ntext: "${'x'.repeat(4 * KIBIBYTE * KIBIBYTE)}"\n`,
  },
  {
    rule: 'K8S-005',
    path: '/metadata/annotations',
    name: 'a long annotation',
    text: `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: texts, annotations: {a: "${'x'.repeat(256 * KIBIBYTE)}"}}\n`,
  },
];
