import { isFlavour } from '../../flavours';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const DOMAINS = [
  ['global', 'default_ingress_domain'],
  ['upm-istio-gateway', 'openshift_console_domain_name'],
] as const;
/** An older page for GKE lists it there. */
const ON_GKE = 'default_ingress_domain';

export const domainsAreOfOpenshift = configurationRule({
  id: 'HM-008',
  title: 'The domains of OpenShift are given there alone',
  severity: 'warning',
  source: PAGES.requirements,
  reason: 'Both parameters are for OpenShift. An older page for GKE lists the ingress domain as well.',
  about: DOMAINS.flatMap(([component, name]) => ofParameter(component, name)),

  check({ configuration }) {
    const flavour = configuration.get('flavour')?.value;
    if (!isFlavour(flavour)) {
      return undefined;
    }
    const given = DOMAINS.flatMap(([component, name]) => {
      const found = configuration.text(component, name);
      return found ? [{ name, path: found.path }] : [];
    });
    return flavour === 'rhos'
      ? []
      : given.map(({ name, path }) => {
          const older = flavour === 'gke' && name === ON_GKE ? ', though an older page for GKE lists it' : '';
          return { path, problem: `${name} is for "rhos" alone${older}, and the platform is "${flavour}"`, fix: 'remove it' };
        });
  },
});
