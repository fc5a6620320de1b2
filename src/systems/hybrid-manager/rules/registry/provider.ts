import { PAGES } from '../../pages';
import { discoveryUrlOf, knownRegistry } from '../../registries';
import { notAmong } from '../choices';
import { configurationRule } from '../configuration-rule';

export const providerFits = configurationRule({
  id: 'HM-053',
  title: 'Images are looked for in the protocol of the registry',
  severity: 'error',
  source: PAGES.discovery,
  reason: 'GitLab is asked in a protocol of its own, every other registry in that of OCI, which is what is taken where nothing is said.',

  check({ configuration }) {
    const provider = configuration.get('discoveryProvider');
    const url = discoveryUrlOf(configuration);
    const registry = knownRegistry(url?.value ?? '');
    const isOn = configuration.get('discovery')?.value === true || provider !== undefined;
    if (!(isOn || configuration.get('discoveryAuthentication')) || (provider !== undefined && typeof provider.value !== 'string')) {
      return undefined;
    }
    const unknown = provider ? notAmong(['oci', 'gitlab'], provider, 'protocol of a registry') : [];
    if (unknown.length > 0 || !registry || registry.provider === (provider?.value ?? 'oci')) {
      return unknown;
    }
    const path = configuration.pathOf('discoveryProvider');
    const written = provider ? `"${provider.value}"` : '"oci", since nothing is said';
    return [
      {
        path: provider?.path ?? path,
        problem: `the protocol is ${written}, and ${registry.title} has "${registry.provider}"`,
        fix: `write ${registry.provider}`,
        // How it is asked is said, though it is not asked yet.
        ...(isOn ? {} : { severity: 'warning' as const }),
      },
    ];
  },
});
