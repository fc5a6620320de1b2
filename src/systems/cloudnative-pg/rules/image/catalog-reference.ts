import type { Document, Rule, RuleFinding } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { GROUP } from '../../names';
import { given } from '../given';
import { CLUSTER, CLUSTER_IMAGE_CATALOG, IMAGE_CATALOG, POOLER } from '../kinds';

const KINDS = [IMAGE_CATALOG.kind, CLUSTER_IMAGE_CATALOG.kind];

export const catalogReferenceIsCatalog: Rule = {
  id: 'CNPG-403',
  title: 'What images are taken from is a catalogue',
  kinds: [CLUSTER, POOLER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/image_catalog/',
  reason:
    'Images are looked up in an ImageCatalog of the namespace or in a ClusterImageCatalog, and in nothing else. The group has no default.',

  check(document) {
    const at = stepsTo(document);
    if (given(document.body, ...at) === undefined) {
      return undefined;
    }
    const kind = given(document.body, ...at, 'kind');
    const group = given(document.body, ...at, 'apiGroup');
    const findings: RuleFinding[] = [];
    if (kind !== undefined && !KINDS.includes(kind as string)) {
      findings.push({
        path: `/${at.join('/')}/kind`,
        problem: `${described(kind)} is no kind of catalogue, ${KINDS.join(' or ')} is expected`,
        fix: `write ${KINDS[0]}, or ${KINDS[1]} for one of the whole Kubernetes cluster`,
      });
    }
    if (group !== GROUP) {
      findings.push({
        path: `/${at.join('/')}/apiGroup`,
        problem: group === undefined ? 'the group of the catalogue is missing' : `${described(group)} is not the group of catalogues`,
        fix: `write apiGroup: ${GROUP}`,
      });
    }
    return findings;
  },
};

function stepsTo({ kind }: Document): readonly string[] {
  return kind === POOLER.kind ? ['spec', 'pgbouncer', 'imageCatalogRef'] : ['spec', 'imageCatalogRef'];
}
