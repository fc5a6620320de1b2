import type { RuleFinding } from '../../../../finding';
import type { Configuration, Placed } from '../../configuration';
import { CLOUDS, FLAVOURS, isFlavour } from '../../flavours';
import { PAGES } from '../../pages';
import { listed, meantOf } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofMember, ofParameter } from '../places';

const PROVISIONING = ['beaconAgent', 'provisioning', 'provider'] as const;
/** The pages write the provider of provisioning in these ways. */
const WRITTEN = [...CLOUDS, 'AWS', 'GCP', 'Azure'];

export const cloudIsKnown = configurationRule({
  id: 'HM-009',
  title: 'The cloud is one that there is, and that of the platform',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'Databases and load balancers are made for the cloud that is named. Those of another cloud than the platform is of are never made. ' +
    'A load balancer of your own has no provider.',
  about: [...ofMember(...PROVISIONING), ...ofParameter('global', 'load_balancer_provider')],

  check({ configuration }) {
    const provisioning = configuration.at(...PROVISIONING);
    const balancer = configuration.text('global', 'load_balancer_provider');
    return [
      ...(provisioning ? faultsOf(configuration, provisioning, WRITTEN) : []),
      ...(balancer ? faultsOf(configuration, balancer, CLOUDS) : []),
    ];
  },
});

function faultsOf(configuration: Configuration, { value, path }: Placed, names: readonly string[]): RuleFinding[] {
  if (typeof value !== 'string' || value === '') {
    return [];
  }
  if (!names.includes(value)) {
    return [{ path, problem: `"${value}" is no provider, ${listed(CLOUDS)} is expected`, fix: meantOf(value, CLOUDS) }];
  }
  const flavour = configuration.get('flavour')?.value;
  const expected = isFlavour(flavour) ? FLAVOURS[flavour] : undefined;
  const problem = `the provider is "${value}", and the platform "${flavour}" is of "${expected}"`;
  return expected === undefined || value.toLowerCase() === expected ? [] : [{ path, problem, fix: `write ${expected}` }];
}
