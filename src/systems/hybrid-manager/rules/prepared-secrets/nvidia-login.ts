import type { Rule } from '../../../../finding';
import { NGC_SECRET } from '../../names';
import { preparedView } from '../../prepared-views';
import { isFor, loginsIn } from '../../pull-secrets';
import { PULL_KEY, PULL_TYPE } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';

const REGISTRY = 'nvcr.io';

export const nvidiaLoginIsForItsRegistry: Rule = {
  id: 'HM-253',
  title: 'The Secret ngc-cred is a login for the registry of NVIDIA',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source: 'https://docs.nvidia.com/ngc/latest/ngc-private-registry-user-guide.html',
  reason:
    'Models are pulled from nvcr.io. That the Secret is a pull secret follows from what it is for; no page of Hybrid Manager shows its keys.',

  check(document, context) {
    const { secret } = preparedView(document, context) ?? {};
    if (secret?.name !== NGC_SECRET || !secret.type) {
      return undefined;
    }
    if (secret.type.value !== PULL_TYPE) {
      return [
        {
          path: secret.type.path,
          problem: `the Secret is of the type "${secret.type.value}", "${PULL_TYPE}" is expected`,
          fix: `write type: ${PULL_TYPE}`,
        },
      ];
    }
    const logins = loginsIn(secret);
    return logins && !logins.some((login) => isFor(login, REGISTRY))
      ? [
          {
            path: secret.pathOf(PULL_KEY),
            problem: `the Secret has no login for ${REGISTRY}`,
            fix: `add one, with the user $oauthtoken and your key of NGC`,
          },
        ]
      : [];
  },
};
