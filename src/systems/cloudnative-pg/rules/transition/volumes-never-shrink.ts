import type { Json, RuleFinding } from '../../../../finding';
import { compareQuantity } from '../../../../kubernetes/quantity';
import { clusterChange } from './cluster-change';
import { sizeOf, tablespacesOf } from './volumes';

export const volumesNeverShrink = clusterChange({
  id: 'CNPG-503',
  title: 'A volume never shrinks',
  source: 'https://cloudnative-pg.io/documentation/current/storage/#volume-expansion',
  reason: 'Kubernetes lets volumes grow and never shrink, so the operator refuses a smaller size.',

  check({ spec, old }) {
    const now = tablespacesOf(spec);
    return [
      ...shrunk('the volume', old.storage, spec.storage, '/spec/storage'),
      ...shrunk('the WAL volume', old.walStorage, spec.walStorage, '/spec/walStorage'),
      ...[...tablespacesOf(old).values()].flatMap(({ name, storage }) => {
        const tablespace = now.get(name);
        return tablespace ? shrunk(`the volume of tablespace "${name}"`, storage, tablespace.storage, `${tablespace.path}/storage`) : [];
      }),
    ];
  },
});

function shrunk(what: string, before: Json | undefined, after: Json | undefined, path: string): RuleFinding[] {
  const [old, now] = [sizeOf(before, path), sizeOf(after, path)];
  if (!old || !now || compareQuantity(old.amount, now.amount) <= 0) {
    return [];
  }
  return [
    {
      path: now.path,
      problem: `${what} would shrink from ${old.written} to ${now.written}, at least ${old.written} is expected`,
      fix: `write "${old.written}"; for smaller volumes restore into a new cluster`,
    },
  ];
}
