import { isJsonObject, type Json, memberAt, pointerStep, type RuleFinding } from '../../../../finding';
import { PAGES } from '../../pages';
import { notAmong } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const SCHEME = 'service.beta.kubernetes.io/aws-load-balancer-scheme';
const RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

export const balancerAnnotationsFit = configurationRule({
  id: 'HM-044',
  title: 'Annotations of the load balancer are on its Service, and say what it reads',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'The load balancer of the portal is the Service istio-ingressgateway. Annotations for anything else do nothing, and a source range that ' +
    'cannot be read leaves it open or unmade.',
  about: ofMember('resourceAnnotations'),

  check({ configuration }) {
    return configuration.itemsAt('resourceAnnotations').flatMap(({ value, path }) => {
      const annotations = memberAt(value, 'annotations');
      const of = isJsonObject(annotations) ? annotations : {};
      return [
        ...targetFindings(value, path),
        ...notAmong(
          ['internal', 'internet-facing'],
          { value: of[SCHEME] ?? 'internal', path: `${path}/annotations${pointerStep(SCHEME)}` },
          'scheme of a load balancer',
        ),
        ...rangeFindings(of[RANGES], `${path}/annotations${pointerStep(RANGES)}`),
      ];
    });
  },
});

function targetFindings(item: Json, path: string): RuleFinding[] {
  const name = memberAt(item, 'name');
  const kind = memberAt(item, 'kind');
  const problem = `annotations for ${kind} "${name}", the pages know those for Service "istio-ingressgateway" alone`;
  const isOther = typeof name === 'string' && typeof kind === 'string' && (name !== 'istio-ingressgateway' || kind !== 'Service');
  return isOther ? [{ path, problem, fix: 'write name: istio-ingressgateway and kind: Service', severity: 'warning' }] : [];
}

function rangeFindings(ranges: Json | undefined, path: string): RuleFinding[] {
  const written = typeof ranges === 'string' ? ranges.split(',').map((range) => range.trim()) : [];
  return written
    .filter((range) => !isRange(range))
    .map((range) => ({
      path,
      problem: `"${range}" is no range of addresses, such as 10.0.0.0/8`,
      fix: 'write ranges with commas between',
    }));
}

/** Hybrid Manager is for IPv4 alone; bits beyond the length do no harm. */
function isRange(text: string): boolean {
  const [, address = '', length = '99'] = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/.exec(text) ?? [];
  return address !== '' && Number(length) <= 32 && address.split('.').every((octet) => Number(octet) <= 255);
}
