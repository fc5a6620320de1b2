import { type Json, memberAt, type Rule, type RuleFinding } from '../../../../finding';
import { VALUES } from '../../kinds';
import { PAGES } from '../../pages';

const REPOSITORY = '/edbpgai-bootstrap/bootstrap-';

export const bootstrapImageFits: Rule = {
  id: 'HM-005',
  title: 'The image of the bootstrap chart is that of the platform, out of the registry of the file',
  kinds: [VALUES],
  layer: 'soundness',
  severity: 'error',
  source: PAGES.preparing,
  reason:
    'Each platform has an image of its own, edbpgai-bootstrap/bootstrap-<system>, which applies the manifests of that platform and of no other.',
  about: ['/bootstrapImageName'],

  check({ body }) {
    const { bootstrapImageName: image, system, containerRegistryURL: registry } = body;
    // What has a scheme is said by the rule on registries.
    if (!isText(image) || image.includes('://')) {
      return undefined;
    }
    const expected = `${isText(registry) ? registry : '<registry>'}${REPOSITORY}${isText(system) ? system : '<system>'}`;
    return faultsOf(image, memberAt(body, 'system'), registry).map((fault) => ({
      path: '/bootstrapImageName',
      fix: `write ${expected}`,
      ...fault,
    }));
  },
};

function faultsOf(image: string, system: Json | undefined, registry: Json | undefined): Pick<RuleFinding, 'problem' | 'severity'>[] {
  const at = image.indexOf(REPOSITORY);
  if (at < 0) {
    return [{ problem: `"${image}" is no image of the bootstrap chart, a registry with ${REPOSITORY} and the platform is expected` }];
  }
  const platform = image.slice(at + REPOSITORY.length);
  if (isText(system) && platform !== system) {
    return [{ problem: `"${image}" is the image of "${platform}", and system is "${system}"` }];
  }
  return isText(registry) && image.slice(0, at) !== registry
    ? [{ problem: `"${image}" is of another registry than containerRegistryURL, "${registry}"`, severity: 'warning' }]
    : [];
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
