import { isFlavour } from '../../flavours';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

const SWITCH = ['beaconAgent', 'provisioning', 'openshift'] as const;

export const openshiftIsSwitched = configurationRule({
  id: 'HM-006',
  title: 'OpenShift is switched on there, and nowhere else',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'beaconAgent.provisioning.openshift is true on OpenShift only, and has to be true there: databases are placed in other ways on it.',

  check({ configuration }) {
    const flavour = configuration.get('flavour')?.value;
    const on = configuration.at(...SWITCH)?.value ?? false;
    if (!isFlavour(flavour) || typeof on !== 'boolean') {
      return undefined;
    }
    const expected = flavour === 'rhos';
    const problem = `${SWITCH.join('.')} is ${on}, and the platform is "${flavour}"`;
    return on === expected
      ? []
      : [{ path: configuration.pathAt(...SWITCH), problem, fix: expected ? 'write openshift: true' : 'remove it' }];
  },
});
