import { itemsAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { mapsAt, textAt } from './view';

const DESCRIPTOR = /\$\{([^:]+):([^}]+)\}/g;

export const hbaSelectors = clusterRule({
  id: 'CNPG-371',
  title: 'A line of pg_hba names one selector that there is',
  source: 'https://cloudnative-pg.io/documentation/current/postgresql_conf/#the-pg_hba-section',
  since: '1.29',
  reason: `The operator replaces \${podselector:NAME} by the addresses of Pods, one line each. It looks into comments too.`,
  about: ['/spec/postgresql/pg_hba'],

  check(spec) {
    const lines = itemsAt(spec, 'postgresql', 'pg_hba');
    if (lines.length === 0) {
      return undefined;
    }
    const known = new Set(mapsAt(spec, 'podSelectorRefs').map(([item]) => textAt(item, 'name')));
    return lines.flatMap((line, index) => {
      const problem = typeof line === 'string' ? problemOf(line, known) : undefined;
      const path = `/spec/postgresql/pg_hba/${index}`;
      return problem === undefined ? [] : [{ path, problem, fix: 'correct the line, or declare the selector in podSelectorRefs' }];
    });
  },
});

function problemOf(line: string, known: ReadonlySet<string>): string | undefined {
  const descriptors = [...line.matchAll(DESCRIPTOR)];
  for (const [text, type, name] of descriptors) {
    if (type !== 'podselector') {
      return `"${text}" is of the type "${type}", podselector is expected`;
    }
    if (!known.has(name)) {
      return `no selector is called "${name}"`;
    }
  }
  return descriptors.length > 1 ? `${descriptors.length} selectors stand in one line, one is expected` : undefined;
}
