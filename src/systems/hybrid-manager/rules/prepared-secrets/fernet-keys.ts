import type { Rule, RuleFinding } from '../../../../finding';
import { fernetForm, fernetKeys } from '../../fernet-key';
import type { KeyFormat } from '../../prepared-secrets';
import { preparedView } from '../../prepared-views';
import { SECRET_SOURCES } from '../../secret-view';

const FORMATS: readonly (KeyFormat | 'text')[] = ['fernet-key', 'fernet-keys'];

export const fernetKeysAreKeys: Rule = {
  id: 'HM-239',
  title: 'A Fernet key is 32 bytes in url-safe base64',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: 'https://github.com/fernet/spec/blob/master/Spec.md#key-format',
  reason: 'Any other text is no key, and what needs it does not start. Keep a copy of it: what it encrypted cannot be read without.',

  check(document, context) {
    const { wanted, secret } = preparedView(document, context) ?? {};
    const keys = Object.entries(wanted?.keys ?? {}).filter(([, format]) => FORMATS.includes(format));
    if (!secret || keys.length === 0) {
      return undefined;
    }
    return keys.flatMap(([key, format]) => {
      const held = secret.read(key);
      return held
        ? judge(format === 'fernet-keys' ? fernetKeys(held.value) : [held.value]).map((each) => ({ ...each, path: held.path }))
        : [];
    });
  },
};

function judge(keys: readonly string[]): Omit<RuleFinding, 'path'>[] {
  const forms = keys.map(fernetForm);
  const which = keys.length > 1 ? 'one of the keys' : 'the key';
  if (forms.includes(undefined)) {
    return [
      {
        problem: `${which} is not 32 bytes in base64, which are 44 characters with "=" at the end`,
        fix: "write what \"openssl rand -base64 32 | tr '+/' '-_'\" makes",
      },
    ];
  }
  return forms.includes('standard')
    ? [
        {
          severity: 'warning',
          problem: `${which} is in standard base64, with "+" or "/" in it: one page makes keys so, the specification of Fernet wants "-" and "_"`,
          fix: 'before the first installation write "-" for "+" and "_" for "/"; a key that is in use stays as it is',
        },
      ]
    : [];
}
