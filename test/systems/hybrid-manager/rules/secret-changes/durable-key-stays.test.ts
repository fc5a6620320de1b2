import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { durableKeyStays as rule } from '../../../../../src/systems/hybrid-manager/rules/secret-changes/durable-key-stays';
import { secret, secretIn } from '../secrets';
import { changes } from './changing';

const [OLD, NEW] = [`${'A'.repeat(43)}=`, `${'B'.repeat(43)}=`];
const confounding = (key: string) => secretIn('upm-lakekeeper', 'pg-confounding-key', { PG_CONFOUNDING_KEY: key });
const portal = (key: string, users = 'a') => secret('hm-portal-bootstrap', { 'fernet-key': key, 'static-passwords.yaml': users });

test.each<[string, JsonObject | undefined, JsonObject, string[] | undefined]>([
  ['the same key passes', confounding(OLD), confounding(OLD), []],
  ['the same key in base64 passes', confounding('key'), { ...confounding(''), stringData: {}, data: { PG_CONFOUNDING_KEY: 'a2V5' } }, []],
  ['other users pass', portal(OLD), portal(OLD, 'b'), []],
  ['a new key in front of the old one passes', portal(OLD), portal(`${NEW},${OLD}`), []],
  ['the old key may go once the new one was in front', portal(`${NEW},${OLD}`), portal(NEW), []],
  ['a key that a tool fills in from now on passes', confounding(OLD), confounding('{{ .key }}'), []],
  ['nothing was before', undefined, confounding(OLD), undefined],
  ['another Secret may change', secret('another', { a: 'b' }), secret('another', { a: 'c' }), undefined],
  [
    'another confounding key',
    confounding(OLD),
    confounding(NEW),
    [
      'error /stringData/PG_CONFOUNDING_KEY: another key would stand under "PG_CONFOUNDING_KEY", with which the data of the Lakehouse catalog cannot be read; put back the key that was there',
    ],
  ],
  [
    'the key that encrypts leaves the list',
    portal(`${NEW},${OLD}`),
    portal(OLD),
    [
      'error /stringData/fernet-key: another key would stand under "fernet-key", with which the settings of the identity providers cannot be read; put back the key that was there',
    ],
  ],
  [
    'a key of which no page says the name',
    secret('langflow-secret', { key: OLD }),
    secret('langflow-secret', { key: NEW }),
    [
      'warning /stringData/key: another key would stand under "key", with which what GenAI stored in secret cannot be read; put back the key that was there',
    ],
  ],
  [
    'a key that goes away',
    portal(OLD),
    secret('hm-portal-bootstrap', { 'static-passwords.yaml': 'a' }),
    [
      'error /stringData: the key "fernet-key" would go away, and the settings of the identity providers with it; put back the key that was there',
    ],
  ],
])('%s', (_name, before, after, expected) => {
  expect(changes(rule, before, after)).toEqual(expected);
});
