import { expect, test } from 'vitest';
import { check } from '../../../../../src/check';
import { SYSTEMS } from '../../../../../src/systems';
import { oneObjectManages as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/one-manager';
import { type Case, manifest, texts } from '../judging';

const database = (object: string, name: string, cluster = 'orders') =>
  manifest('Database', object, { cluster: { name: cluster }, name, owner: 'app' });
const publication = (object: string, dbname: string) =>
  manifest('Publication', object, { cluster: { name: 'orders' }, dbname, name: 'news', target: { allTables: true } });

test.each<Case>([
  [
    'an object that is not whole does not concern the rule',
    [manifest('Database', 'a', { cluster: { name: 'orders' }, owner: 'app' })],
    undefined,
  ],
  ['two databases pass', [database('a', 'shop'), database('b', 'stock')], []],
  ['one name in two clusters passes', [database('a', 'shop'), database('b', 'shop', 'billing')], []],
  [
    'one database in two objects fails for both',
    [database('a', 'shop'), database('b', 'shop')],
    [
      'error /spec/name: the Database "b" describes "shop" in the same cluster already, the operator carries out one of the two alone; take one of the two out, or give it another name',
      'error /spec/name: the Database "a" describes "shop" in the same cluster already, the operator carries out one of the two alone; take one of the two out, or give it another name',
    ],
  ],
  [
    'one name of a publication fails in two databases',
    [publication('a', 'shop'), publication('b', 'stock')],
    [
      'error /spec/name: the Publication "b" describes "news" in the same cluster already, the operator carries out one of the two alone; take one of the two out, or give it another name',
      'error /spec/name: the Publication "a" describes "news" in the same cluster already, the operator carries out one of the two alone; take one of the two out, or give it another name',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});

test('objects in two places may be for two Kubernetes clusters', () => {
  const subjects = [database('a', 'shop'), database('b', 'shop')].map((body, at) => ({ place: String(at), body }));
  expect(check(subjects, { systems: SYSTEMS }).findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
});
