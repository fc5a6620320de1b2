import { itemsAt, type Rule } from '../../../finding';
import { OBJECT_STORE } from './kinds';

export const logLevelIsField: Rule = {
  id: 'BARMAN-102',
  title: 'The log level of the sidecar is a field',
  kinds: [OBJECT_STORE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/misc/',
  reason: 'The plugin writes the argument itself, from logLevel. The API server refuses a second one.',

  check({ body }) {
    const steps = ['spec', 'instanceSidecarConfiguration', 'additionalContainerArgs'];
    const given = itemsAt(body, ...steps);
    if (given.length === 0) {
      return undefined;
    }
    return given.flatMap((argument, at) =>
      typeof argument === 'string' && argument.startsWith('--log-level')
        ? [
            {
              path: `/${steps.join('/')}/${at}`,
              problem: `the argument ${JSON.stringify(argument)} sets the log level`,
              fix: 'remove it, and write spec.instanceSidecarConfiguration.logLevel',
            },
          ]
        : [],
    );
  },
};
