import type { RuleFinding } from '../../../../finding';
import { isFlavour } from '../../flavours';
import { PAGES } from '../../pages';
import { AUTHENTICATIONS, discoveryUrlOf, IDENTITY, type KnownRegistry, knownRegistry } from '../../registries';
import { listed, notAmong } from '../choices';
import { configurationRule } from '../configuration-rule';

export const authenticationFits = configurationRule({
  id: 'HM-051',
  title: 'Images are looked for in a way that the registry takes',
  severity: 'error',
  source: PAGES.discovery,
  reason: 'Each registry takes one or two ways. With another one no images are found, and no database can be made.',

  check({ configuration }) {
    const authentication = configuration.get('discoveryAuthentication');
    if (typeof authentication?.value !== 'string' || authentication.value === '') {
      return undefined;
    }
    const { value, path } = authentication;
    const flavour = configuration.get('flavour')?.value;
    // The identity of EKS on another platform is told by another rule; the operator fills in what a registry within the cluster takes.
    if ((value === IDENTITY && isFlavour(flavour) && flavour !== 'eks') || configuration.at('hmRegistryRef') !== undefined) {
      return undefined;
    }
    const unknown = notAmong(AUTHENTICATIONS, authentication, 'way to look for images');
    const registry = knownRegistry(discoveryUrlOf(configuration)?.value ?? '');
    const fault = registry ? ofKnown(value as string, registry) : ofOther(value as string);
    return unknown.length > 0 ? unknown : fault.map((finding) => ({ path, ...finding }));
  },
});

function ofKnown(value: string, { title, authentication, doubted }: KnownRegistry): Omit<RuleFinding, 'path'>[] {
  if (authentication.includes(value)) {
    return [];
  }
  const fix = `write ${listed(authentication)}`;
  return value === doubted
    ? [
        {
          problem: `${title} takes ${listed(authentication)}, says the page on registries, and the sample of the page on installing has "${value}"`,
          fix,
          severity: 'warning',
        },
      ]
    : [{ problem: `${title} does not take "${value}", ${listed(authentication)} is expected`, fix }];
}

/** What takes anonymous requests, or is ECR under another name, is not known by its name. */
function ofOther(value: string): Omit<RuleFinding, 'path'>[] {
  if (value === 'token' || value === 'basic') {
    return [];
  }
  const whose = value === IDENTITY ? 'Amazon ECR' : 'the registry of MicroK8s';
  return [
    {
      problem: `"${value}" is for ${whose} alone, and this is another registry by its name`,
      fix: 'write token or basic',
      severity: 'warning',
    },
  ];
}
