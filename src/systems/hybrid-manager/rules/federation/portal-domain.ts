import { differsByLocation } from './differs';

export const portalDomainDiffers = differsByLocation({
  id: 'HM-405',
  title: 'Each location has a domain of its own',
  reason: 'Locations reach each other by the names of their portals. With one name for two of them, one is never reached.',
  component: 'global',
  name: 'portal_domain_name',
  called: 'domain of the portal',
});
