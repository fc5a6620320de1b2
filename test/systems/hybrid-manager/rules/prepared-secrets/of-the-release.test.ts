import { expect, test } from 'vitest';
import { preparedSecretIsOfTheRelease as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/of-the-release';
import { type Case, COPIED, controlPlane, secret, secretIn, texts } from '../secrets';

const PORTAL = { 'fernet-key': 'a', 'static-passwords.yaml': 'a' };

test.each<Case>([
  [
    'Griptape up to 2026.2',
    [secretIn('upm-griptape', 'fernet-secret', { FERNET_KEY: 'a' }), controlPlane({ version: 'v2026.2.1', scenarios: ['core'] })],
    [],
  ],
  [
    'Griptape from 2026.3 on',
    [secretIn('upm-griptape', 'fernet-secret', { FERNET_KEY: 'a' }), controlPlane({ version: 'v2026.3.0', scenarios: ['core'] })],
    [
      'warning /metadata/name: Hybrid Manager 2026.3 does not use the Secret "fernet-secret"; keep a copy where it was used before, and remove it once the upgrade is done; else look which release you mean',
    ],
  ],
  ['Griptape where nobody says the release', [secretIn('upm-griptape', 'fernet-secret', { FERNET_KEY: 'a' })], undefined],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  [
    'the key of Dex in 2026.1',
    [secretIn('upm-dex', 'dex-fernet-key', { 'fernet-key': 'a' }), controlPlane({ version: 'v2026.1.0', scenarios: ['core'] })],
    [],
  ],
  [
    'the key of Dex before',
    [secretIn('upm-dex', 'dex-fernet-key', { 'fernet-key': 'a' }), controlPlane({ version: 'v1.3.0', scenarios: ['core'] })],
    [
      'warning /metadata/name: Hybrid Manager 1.3 does not use the Secret "dex-fernet-key"; keep a copy where it was used before, and remove it once the upgrade is done; else look which release you mean',
    ],
  ],
  [
    'the key of Dex after',
    [secretIn('upm-dex', 'dex-fernet-key', { 'fernet-key': 'a' }), controlPlane({ version: 'v2026.2.0', scenarios: ['core'] })],
    [
      'warning /metadata/name: Hybrid Manager 2026.2 does not use the Secret "dex-fernet-key"; keep a copy where it was used before, and remove it once the upgrade is done; else look which release you mean',
    ],
  ],
  [
    'the portal from 2026.2 on',
    [secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') }), controlPlane({ version: 'v2026.2.0', scenarios: ['core'] })],
    [],
  ],
  [
    'the portal before',
    [secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') }), controlPlane({ version: 'v2026.1.0', scenarios: ['core'] })],
    [
      'warning /metadata/name: Hybrid Manager 2026.1 does not use the Secret "hm-portal-bootstrap"; keep a copy where it was used before, and remove it once the upgrade is done; else look which release you mean',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
