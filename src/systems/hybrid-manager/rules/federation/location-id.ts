import { differsByLocation } from './differs';

export const locationIdDiffers = differsByLocation({
  id: 'HM-401',
  title: 'Each location has an id of its own',
  reason:
    'The primary knows each location as `managed-<id>`. Two of one id are one location to it, and it cannot tell whose databases it shows. ' +
    'Once locations are joined the id cannot be changed.',
  component: 'upm-beacon',
  name: 'beacon_location_id',
  called: 'id',
});
