/** Objects of companions that are emitted where they are described or used, whoever runs the cluster. */
export { acmeIssuer } from './cert-manager/acme';
export { authority, authorityIssuer, selfSignedIssuer } from './cert-manager/certificates';
export { externalSecret } from './external-secrets/manifests';
