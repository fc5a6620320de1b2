import type { Rule } from '../../../../finding';
import { CONFOUNDING_SECRET } from '../../names';
import { preparedView } from '../../prepared-views';
import { SECRET_SOURCES } from '../../secret-view';

const KEY = 'PG_CONFOUNDING_KEY';
const SHORTEST = 32;

export const confoundingKeyIsLong: Rule = {
  id: 'HM-250',
  title: 'The confounding key is at least 32 bytes long',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source:
    'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/customizing_secrets/lakehouse_catalog_secrets/',
  reason: 'The catalog encrypts the logins to your data with it, and it cannot be changed later without loss.',

  check(document, context) {
    const { secret } = preparedView(document, context) ?? {};
    const key = secret?.name === CONFOUNDING_SECRET ? secret.read(KEY) : undefined;
    if (!key) {
      return undefined;
    }
    const length = Buffer.byteLength(key.value);
    return length >= SHORTEST
      ? []
      : [
          {
            path: key.path,
            problem: `the key has ${length} bytes, ${SHORTEST} or more are expected`,
            fix: 'before the first installation write what "openssl rand -base64 32" makes',
          },
        ];
  },
};
