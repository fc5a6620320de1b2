import type { Rule } from '../../../../finding';
import { authorityHasOwnName } from './authority-name';
import { issuerIsWhole } from './issuer';
import { issuerKindIsKnown } from './issuer-kind';
import { certificateHasOneWay } from './one-way';
import { certificateIsTrusted } from './self-signed';

/** How the portal gets its certificate, by id. What is in the Secrets is judged elsewhere. */
export const PORTAL_CERTIFICATE_RULES: readonly Rule[] = [
  issuerIsWhole,
  issuerKindIsKnown,
  certificateHasOneWay,
  authorityHasOwnName,
  certificateIsTrusted,
];
