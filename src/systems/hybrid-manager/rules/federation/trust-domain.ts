import { differsByLocation } from './differs';

export const trustDomainDiffers = differsByLocation({
  id: 'HM-406',
  title: 'Each location has a trust domain of its own',
  reason:
    'Locations trust each other by the names of their trust domains. Two of one name cannot be joined: each takes the other for itself.',
  component: 'global',
  name: 'trust_domain',
  called: 'trust domain',
  // It is the domain of the portal mostly.
  follows: (own, other) => own.domain === other.domain,
});
