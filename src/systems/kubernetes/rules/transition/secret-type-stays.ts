import type { Json, Rule } from '../../../../finding';

export const secretTypeStays: Rule = {
  id: 'K8S-501',
  title: 'The type of a Secret stays',
  kinds: [{ group: '', kind: 'Secret' }],
  layer: 'transition',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/#secret-types',
  reason: 'The API server refuses another type. It is Opaque where none is written, so leaving the type out is a change as well.',

  check(document, { before }) {
    const [old, type] = [typeOf(before?.body.type), typeOf(document.body.type)];
    if (old === undefined || type === undefined) {
      return undefined;
    }
    return old === type
      ? []
      : [
          {
            path: '/type',
            problem: `the type would change from "${old}" to "${type}", "${old}" is expected`,
            fix: `write type: ${old}; for another type delete the Secret first`,
          },
        ];
  },
};

function typeOf(value: Json | undefined): string | undefined {
  const type = value ?? '';
  return typeof type === 'string' ? type || 'Opaque' : undefined;
}
