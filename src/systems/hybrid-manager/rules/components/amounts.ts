import { parseQuantity } from '../../../../kubernetes/quantity';
import { isGoDuration } from '../../../../kubernetes/schema/formats';
import type { Placed } from '../../configuration';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';

interface Form {
  readonly title: string;
  readonly example: string;
  readonly accepts: (text: string) => boolean;
  readonly of: readonly (readonly [component: string, name: string])[];
}

const FORMS: readonly Form[] = [
  {
    title: 'an amount of Kubernetes',
    example: '512Mi or 500m',
    accepts: (text) => parseQuantity(text) !== undefined,
    of: [
      ...pairs('upm-istio', ['memory_limit', 'cpu_limit']),
      ...pairs('upm-prometheus', ['memory']),
      ...pairs('upm-thanos', ['memcached_cpu', 'memcached_memory', 'query_frontend_cpu', 'query_frontend_memory']),
    ],
  },
  {
    title: 'a duration',
    example: '24h or 90s',
    accepts: isGoDuration,
    of: [
      ...pairs('upm-beaco-ff-base', ['aes_key_rotation_interval', 'usage_generator_interval']),
      ...pairs('upm-beaco-usages', ['usage_generator_interval']),
    ],
  },
  {
    title: 'a whole number',
    example: '3',
    accepts: (text) => /^[1-9]\d{0,4}$/.test(text),
    of: [
      ...pairs('upm-beacon', ['beacon_server_replicas', 'external_metrics_replicas']),
      ...pairs('upm-api-pnxt-metric', ['tsdb_port']),
      ...pairs('global', ['spire_federation_port']),
    ],
  },
];
const [, DURATION] = FORMS;

export const amountsAreRead = configurationRule({
  id: 'HM-088',
  title: 'Amounts, durations and counts are written so that they can be read',
  severity: 'error',
  source: PAGES.preparing,
  reason: 'They are put into manifests and settings of components as they stand. Kubernetes or the component refuses what it cannot read.',

  check({ configuration }) {
    const parameters = FORMS.flatMap((form) => form.of.flatMap(([component, name]) => faultOf(form, configuration.text(component, name))));
    const members = ['schemaPollInterval', 'forceUpdateInterval'].map((name) => configuration.at('beaconAgent', name));
    return [...parameters, ...members.flatMap((member) => faultOf(DURATION, member))];
  },
});

function faultOf({ title, example, accepts }: Form, placed: Placed | undefined) {
  const { value, path = '' } = placed ?? {};
  return typeof value === 'string' && value !== '' && !accepts(value)
    ? [{ path, problem: `"${value}" is not ${title}`, fix: `write such as ${example}` }]
    : [];
}

function pairs(component: string, names: readonly string[]): (readonly [string, string])[] {
  return names.map((name) => [component, name] as const);
}
