import type { Rule } from '../../../../finding';
import { SECRET } from '../../../secrets';
import { Configuration } from '../../configuration';
import { GivenSecrets } from '../../given-secrets';
import { CONFIGURATIONS } from '../../kinds';
import { DEFAULT_NAMESPACE } from '../../names';
import { PAGES } from '../../pages';
import { TLS_SECRETS } from '../../secret-types';
import { EXTERNAL_SECRET } from '../../secret-view';

export const namedCertificateIsGiven: Rule = {
  id: 'HM-301',
  title: 'A Secret with certificates that the configuration names is there',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason:
    'The configuration names Secrets in `default`. Without the certificate of the portal its gateway has none to present, and without the ' +
    'authority no certificate is issued.',
  beside: [SECRET, EXTERNAL_SECRET],

  check(document, context) {
    const configuration = Configuration.of(document);
    const secrets = configuration && new GivenSecrets(configuration, context);
    const named = TLS_SECRETS.flatMap(({ parameter }) => configuration?.global(parameter) ?? []);
    if (!secrets?.any || named.length === 0) {
      return undefined;
    }
    return named.flatMap(({ value, path }) => {
      const wanted = typeof value === 'string' && value !== '' ? { name: value, namespace: DEFAULT_NAMESPACE } : undefined;
      if (!wanted || secrets.has(wanted)) {
        return [];
      }
      const [other] = secrets.elsewhere(wanted);
      const problem = other
        ? `the Secret "${wanted.name}" is given in the namespace "${other.document.namespace}", it is looked for in "${DEFAULT_NAMESPACE}"`
        : `the Secret "${wanted.name}" is not among those that were given for the environment`;
      return [{ path, problem, fix: `make it in the namespace ${DEFAULT_NAMESPACE}, or name the one that is there` }];
    });
  },
};
