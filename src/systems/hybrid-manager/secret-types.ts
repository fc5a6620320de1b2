import { CERT_MANAGER_NAMESPACE, ISTIO_NAMESPACE } from './names';

/** What an image is pulled with: the file of logins of a container tool, as JSON. */
export const PULL_TYPE = 'kubernetes.io/dockerconfigjson';
export const PULL_KEY = '.dockerconfigjson';

/** A user and a password. */
export const LOGIN_TYPE = 'kubernetes.io/basic-auth';
export const LOGIN_KEYS: readonly string[] = ['username', 'password'];

/** A certificate and its key. */
export const TLS_TYPE = 'kubernetes.io/tls';

/** One of the two Secrets with certificates that a configuration may name, each by a parameter of all components. */
export interface TlsSecret {
  readonly parameter: string;
  /** Where Hybrid Manager uses it. */
  readonly copiedTo: string;
  readonly keys: readonly string[];
}

/** The certificate of the portal, with its chain. */
export const PORTAL_CERTIFICATE: TlsSecret = {
  parameter: 'portal_certificate_secret',
  copiedTo: ISTIO_NAMESPACE,
  keys: ['tls.crt', 'tls.key'],
};

/** The authority that an issuer is made of. */
export const OWN_AUTHORITY: TlsSecret = {
  parameter: 'ca_secret_name',
  copiedTo: CERT_MANAGER_NAMESPACE,
  keys: ['ca.crt', 'tls.crt', 'tls.key'],
};

export const TLS_SECRETS: readonly TlsSecret[] = [PORTAL_CERTIFICATE, OWN_AUTHORITY];
