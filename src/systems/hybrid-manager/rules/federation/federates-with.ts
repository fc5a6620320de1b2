import { memberAt, type Rule } from '../../../../finding';
import { isInstalled } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';

export const federationIsList: Rule = {
  id: 'HM-446',
  title: 'The trust domains that an identity is known in are a list',
  kinds: [{ group: 'spire.spiffe.io', kind: 'ClusterSPIFFEID' }],
  layer: 'soundness',
  severity: 'error',
  source: 'https://github.com/spiffe/spire-controller-manager/blob/main/docs/clusterspiffeid-crd.md',
  reason: 'The definition of SPIRE has a list there, though the page on joining locations by hand prints one name.',
  about: ['/spec/federatesWith'],
  beside: CONFIGURATIONS,

  check({ body }, context) {
    const value = memberAt(body, 'spec', 'federatesWith');
    if (value === undefined || value === null || !isInstalled(context)) {
      return undefined;
    }
    return Array.isArray(value)
      ? []
      : [
          {
            path: '/spec/federatesWith',
            problem: `federatesWith is ${typeof value === 'string' ? `"${value}"` : 'no list'}, a list of trust domains is expected`,
            fix: typeof value === 'string' ? `write a list: [${value}]` : 'write a list',
          },
        ];
  },
};
