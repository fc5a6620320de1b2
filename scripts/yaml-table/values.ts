import { writeYaml } from '../../src/kubernetes/yaml';
import { TRAPS } from '../../test/kubernetes/yaml/traps';

/** Values files: what we write ourselves, and what else may stand in one. */
export const valuesFiles: readonly string[] = [
  writeYaml(Object.fromEntries(TRAPS.map((trap) => [trap, [trap, { [trap]: trap }]]))),
  ...[
    '',
    '\n',
    '# nothing\n',
    'null\n',
    '~',
    '{}',
    '---\n',
    '---\n---\na: 1\n',
    'a: 1\n---\n',
    'a: 1\n---\nb: 2\n',
    'a: 1\n...\n---\nb: 2\n',
  ],
  ...[
    'a: 1\n...\nb\n',
    '{a: 1} b\n',
    '{"a": 1}\n{"b": 2}\n',
    '--- {a: 1}\n',
    'a: 1\n--- x\n',
    'a: 1\n---\nb: [\n',
    '%YAML 1.1\n---\na: 1\n',
  ],
  ...['- a\n', '[]\n', 'text\n', '1\n', 'true\n', '""\n', 'a: [\n', 'a: b: c\n', '\ta: 1\n', '? [a]\n: 1\n', 'a: .inf\n'],
  ...[
    'apiVersion: v1\nkind: List\nitems: [{a: 1}]\n',
    'a: |\n  x\n---\n',
    'a: |\n  x',
    'a: "x\n---\ny"\n',
    'a: 1\r\nb: |\r\n  x\r\n',
    '1: a\non: b\n',
  ],
];
