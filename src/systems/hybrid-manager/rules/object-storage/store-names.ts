import type { Rule } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';

interface NameForm {
  readonly form: RegExp;
  readonly what: string;
  readonly expected: string;
}

/** What no bucket, container or account can do without; the stores themselves are stricter, each in its own way. */
const NAMES: Readonly<Record<string, NameForm>> = {
  bucket_name: {
    form: /^[A-Za-z0-9][A-Za-z0-9._-]{2,}$/,
    what: 'a bucket',
    expected: '3 or more letters, digits, ".", "_" and "-" are expected',
  },
  storage_account_name: { form: /^[a-z0-9]{3,24}$/, what: 'an account', expected: '3 to 24 lower-case letters and digits are expected' },
  storage_account_container_name: {
    form: /^\$?[a-z0-9](?:-?[a-z0-9]){2,62}$/,
    what: 'a container',
    expected: '3 to 63 lower-case letters, digits and single "-" are expected',
  },
};

export const storeNamesAreNames: Rule = {
  id: 'HM-210',
  title: 'A bucket goes by its name',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  reason: 'The name stands alone: a URL, a path or a folder behind it is no name, and such a bucket is not found.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    return (
      secret &&
      Object.entries(NAMES).flatMap(([key, { form, what, expected }]) => {
        const name = secret.read(key);
        return name && !form.test(name.value)
          ? [{ path: name.path, problem: `"${key}" is not the name of ${what}, ${expected}`, fix: 'write the name alone' }]
          : [];
      })
    );
  },
};
