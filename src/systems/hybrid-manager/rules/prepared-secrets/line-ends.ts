import type { Rule } from '../../../../finding';
import { objectStorageIn, storeOf } from '../../object-store';
import { preparedView } from '../../prepared-views';
import { SECRET_SOURCES } from '../../secret-view';

/** They have lines. */
const LONG = ['static-passwords', 'aws_ca_bundle', 'aws_ca_bundle_base64', 'credentials_json_base64'];

export const valuesHaveNoLineEnds: Rule = {
  id: 'HM-236',
  title: 'Values of Secrets have no blanks or line breaks around them',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source: 'https://kubernetes.io/docs/tasks/configmap-secret/managing-secret-using-kubectl/#use-raw-data',
  reason:
    '"echo" ends what it writes with a line break, and base64 keeps it. The value then is another one than the one you mean, and looks the same.',

  check(document, context) {
    const prepared = preparedView(document, context);
    const store = objectStorageIn(document, context);
    const secret = prepared?.secret ?? store;
    if (!secret) {
      return undefined;
    }
    const fixed = Object.entries(prepared?.wanted.keys ?? {}).flatMap(([key, format]) => (LONG.includes(format) ? [] : [key]));
    return [...fixed, ...(store ? (storeOf(store)?.required ?? []) : [])]
      .filter((key) => !LONG.includes(key) && secret.isPadded(key))
      .map((key) => ({
        path: secret.pathOf(key),
        problem: `"${key}" begins or ends with a blank or a line break`,
        fix: 'write the value alone; "echo -n" and "printf" add no line break',
      }));
  },
};
