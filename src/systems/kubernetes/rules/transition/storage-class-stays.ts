import { type Document, isJsonObject, type Rule } from '../../../../finding';

/** What the API server writes where nothing is. */
const DEFAULTS: Readonly<Record<string, string>> = { reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' };
const FIELDS = ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'];

export const storageClassStays: Rule = {
  id: 'K8S-504',
  title: 'A storage class stays what it is',
  kinds: [{ group: 'storage.k8s.io', kind: 'StorageClass' }],
  layer: 'transition',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/storage/storage-classes/',
  reason: 'Volumes were made by it. The API server refuses to change how: provisioner, parameters, reclaimPolicy and volumeBindingMode.',

  check(document, { before }) {
    return before
      ? FIELDS.filter((field) => settingOf(before, field) !== settingOf(document, field)).map((field) => ({
          path: `/${field}`,
          problem: `${field} would change, what it was before is expected`,
          fix: 'keep it, and make a class of another name',
        }))
      : undefined;
  },
};

/** Compared by content; an empty map is none. */
function settingOf({ body }: Document, field: string): string {
  const value = body[field] ?? DEFAULTS[field] ?? {};
  return JSON.stringify(isJsonObject(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value);
}
