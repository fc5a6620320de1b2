import type { Rule } from '../../../../finding';
import { configurationsFor } from '../../environment';
import { CONFIGURATIONS } from '../../kinds';
import { objectStorageIn, STORES, storeOf } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

/** EKS, and OpenShift, which runs on AWS as ROSA. */
const WITH_IDENTITY = ['eks', 'rhos'];
/** Clouds of others, where no role of AWS can be assumed without keys. */
const OTHER_CLOUDS = ['gke', 'aks'];

export const identityFitsPlatform: Rule = {
  id: 'HM-218',
  title: 'Workload identity is for EKS and ROSA',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason:
    'A role is assumed with what the cluster says of its service accounts. The page names EKS and ROSA alone, elsewhere there are access keys.',
  beside: CONFIGURATIONS,

  check(document, context) {
    const secret = objectStorageIn(document, context);
    if (!secret || storeOf(secret) !== STORES.awsIdentity) {
      return undefined;
    }
    const flavours = configurationsFor(document, context).map((configuration) => configuration.get('flavour')?.value);
    const other = flavours.find((flavour): flavour is string => typeof flavour === 'string' && !WITH_IDENTITY.includes(flavour));
    return other === undefined
      ? []
      : [
          {
            path: secret.pathOf('auth_type'),
            ...(OTHER_CLOUDS.includes(other) ? {} : { severity: 'warning' as const }),
            problem: `the platform is "${other}", workload identity is documented for EKS and ROSA`,
            fix: 'give access keys, with the auth_type of those, or the store of the platform',
          },
        ];
  },
};
