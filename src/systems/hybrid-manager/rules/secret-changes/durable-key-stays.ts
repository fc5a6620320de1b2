import type { Rule, RuleFinding } from '../../../../finding';
import { SECRET } from '../../../secrets';
import { isDurable } from '../../durable-keys';
import { fernetKeys } from '../../fernet-key';
import { PREPARED_SECRETS } from '../../prepared-secrets';
import { SecretView } from '../../secret-view';

/** What can no longer be read, by the name of the Secret. */
const LOST: Readonly<Record<string, string>> = {
  'hm-portal-bootstrap': 'the settings of the identity providers',
  'dex-fernet-key': 'the settings of the identity providers',
  'fernet-secret': 'what GenAI Builder stored in secret',
  'langflow-secret': 'what GenAI stored in secret',
  'pg-confounding-key': 'the data of the Lakehouse catalog',
};

export const durableKeyStays: Rule = {
  id: 'HM-530',
  title: 'A key that must never change stays',
  kinds: [SECRET],
  layer: 'transition',
  severity: 'error',
  source: 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/',
  reason:
    'What the key encrypted cannot be read with another one, and nothing encrypts it again. Only the Fernet key of the portal can be ' +
    'exchanged: the new key is put in front of the old one first.',

  check(document, context) {
    const [secret, before] = [document, context.before].map((each) => each && SecretView.of(each, context.inventory));
    if (!isDurable(secret) || !before) {
      return undefined;
    }
    const found = before.keys.filter((key) => !isChangeable(secret, key)).flatMap((key) => changeOf(key, before, secret));
    return isUncertain(secret) ? found.map((each) => ({ ...each, severity: 'warning' })) : found;
  },
};

function keysOf({ name }: SecretView) {
  return PREPARED_SECRETS.find((wanted) => wanted.name === name)?.keys ?? {};
}

/** Where no page names the keys, each is taken for one that stays, though that is not certain. */
function isUncertain(secret: SecretView): boolean {
  return Object.keys(keysOf(secret)).length === 0;
}

/** Users come and go. */
function isChangeable(secret: SecretView, key: string): boolean {
  const format = keysOf(secret)[key];
  return !isUncertain(secret) && (format === undefined || format === 'static-passwords');
}

function changeOf(key: string, before: SecretView, secret: SecretView): RuleFinding[] {
  const path = secret.pathOf(key);
  const lost = LOST[secret.name];
  const fix = 'put back the key that was there';
  if (secret.lacking([key]).length > 0) {
    return [{ path, problem: `the key "${key}" would go away, and ${lost} with it`, fix }];
  }
  const [old, now] = [before, secret].map((each) => each.read(key)?.value);
  if (old === undefined || now === undefined || fernetKeys(now).includes(fernetKeys(old)[0])) {
    return [];
  }
  return [{ path, problem: `another key would stand under "${key}", with which ${lost} cannot be read`, fix }];
}
