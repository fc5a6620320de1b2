// Written by scripts/schema. Each pool is read when a kind of it is met; the empty imports make the compiler copy the files.
import type { ShapePool } from '../../../finding';
import type {} from './Certificate.json';
import type {} from './CertificateRequest.json';
import type {} from './ClusterIssuer.json';
import type {} from './Issuer.json';

export const POOLS: Readonly<Record<string, () => ShapePool>> = {
  Certificate: () => require('./Certificate.json'),
  CertificateRequest: () => require('./CertificateRequest.json'),
  ClusterIssuer: () => require('./ClusterIssuer.json'),
  Issuer: () => require('./Issuer.json'),
};
