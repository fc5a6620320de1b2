import type { Rule } from '../../../../finding';
import { PAGES } from '../../pages';
import { TLS_TYPE } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { usedSecret } from '../../tls';

export const certificateHasItsType: Rule = {
  id: 'HM-302',
  title: 'A Secret with certificates has the type for it',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason: 'The check that runs before the installation looks at the type of the Secret and stops the installation where it is another one.',

  check(secret, context) {
    const used = usedSecret(secret, context);
    const type = used?.view.type;
    if (!type) {
      return undefined;
    }
    return type.value === TLS_TYPE
      ? []
      : [
          {
            path: type.path,
            problem: `the Secret that ${used.use.parameter} names has the type "${type.value}", ${TLS_TYPE} is expected`,
            fix: `write type: ${TLS_TYPE}; the type of a Secret that is there already cannot be changed, so delete it first`,
          },
        ];
  },
};
