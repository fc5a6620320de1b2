import type { RuleFinding } from '../../../../finding';
import { has, sinceOf } from '../../features';
import { PAGES } from '../../pages';
import { listed, meantOf } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const STEPS = ['beaconAgent', 'transparentDataEncryptionMethods'] as const;
const METHODS = ['passphrase', 'aws_kms', 'azure_kms', 'gcp_kms', 'hashicorp_vault'];
/** As an older page spells them. */
const OLDER_PAGE: Readonly<Record<string, string>> = {
  'aws-kms': 'aws_kms',
  'google-cloud-kms': 'gcp_kms',
  google_cloud_kms: 'gcp_kms',
  'gcp-kms': 'gcp_kms',
  'azure-kms': 'azure_kms',
  'hashicorp-vault': 'hashicorp_vault',
  vault: 'hashicorp_vault',
};

export const encryptionMethodsAreKnown = configurationRule({
  id: 'HM-080',
  title: 'Methods of encryption at rest are those that the release has',
  severity: 'error',
  source: PAGES.keyManagement,
  reason:
    'The console offers the methods that are listed here and no other ones, so that one that is misspelt is missing there. An older page spells ' +
    'aws-kms and google-cloud-kms, which do not hold; there is no method for KMIP.',
  about: ofMember(...STEPS),

  check({ configuration, release }) {
    return configuration
      .itemsAt(...STEPS)
      .flatMap(({ value, path }) => (typeof value === 'string' ? faultsOf(value, release).map((fault) => ({ path, ...fault })) : []));
  },
});

function faultsOf(method: string, release: string): Omit<RuleFinding, 'path'>[] {
  if (!METHODS.includes(method)) {
    const meant = Object.hasOwn(OLDER_PAGE, method) ? `write ${OLDER_PAGE[method]}` : meantOf(method, METHODS);
    return [{ problem: `"${method}" is no method of encryption, ${listed(METHODS)} is expected`, fix: meant }];
  }
  const problem = `"azure_kms" came with release ${sinceOf('azureKms')}, the file is judged by ${release}`;
  return method === 'azure_kms' && !has(release, 'azureKms')
    ? [{ problem, fix: `remove it, or install release ${sinceOf('azureKms')} or later` }]
    : [];
}
