import { memberAt, type Rule } from '../../../finding';
import { comparableResources } from '../../../kubernetes/resources';
import { OBJECT_STORE } from './kinds';

const FIELD = ['spec', 'instanceSidecarConfiguration', 'resources'];

export const sidecarChangesAreSeen: Rule = {
  id: 'BARMAN-503',
  title: 'A change of the sidecar that starts instances anew is said',
  kinds: [OBJECT_STORE],
  layer: 'transition',
  severity: 'info',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/plugin-barman-cloud.v1/#instancesidecarconfiguration',
  reason: 'The sidecar is a container of each instance, and an instance whose containers ask for other resources is started anew.',

  check({ body }, { before }) {
    if (!before) {
      return undefined;
    }
    const [was, is] = [before.body, body].map((each) => comparableResources(memberAt(each, ...FIELD)));
    return was === is
      ? []
      : [
          {
            path: `/${FIELD.join('/')}`,
            problem: 'the resources of the sidecar change: every instance of every cluster that archives into the store is started anew',
            fix: 'nothing, where a short break of connections does no harm; else choose the time of the change',
          },
        ];
  },
};
