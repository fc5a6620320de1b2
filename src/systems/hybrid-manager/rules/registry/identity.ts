import { isFlavour } from '../../flavours';
import { PAGES } from '../../pages';
import { IDENTITY } from '../../registries';
import { configurationRule } from '../configuration-rule';

export const identityIsOfEks = configurationRule({
  id: 'HM-052',
  title: 'Images are looked for with the identity of EKS on EKS alone',
  severity: 'error',
  source: PAGES.discovery,
  reason: 'The agent gets the identity from EKS Pod Identity. No other platform has it, so the agent could not look into the registry.',

  check({ configuration }) {
    const { value, path = '' } = configuration.get('discoveryAuthentication') ?? {};
    const flavour = configuration.get('flavour')?.value;
    if (value !== IDENTITY || !isFlavour(flavour)) {
      return undefined;
    }
    const problem = `"${IDENTITY}" is for EKS alone, and the platform is "${flavour}"`;
    return flavour === 'eks' ? [] : [{ path, problem, fix: 'write token or basic, for a registry that takes them' }];
  },
});
