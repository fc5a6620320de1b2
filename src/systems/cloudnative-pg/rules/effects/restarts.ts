import { isJsonObject, type JsonObject, memberAt } from '../../../../finding';
import { comparableResources } from '../../../../kubernetes/resources';
import { canonical } from '../canonical';
import type { Change } from '../transition/cluster-change';
import { majorOf } from '../transition/images';
import { tablespacesOf } from '../transition/volumes';
import { clusterEffect } from './effect';
import { restartingParameters } from './restarting-parameters';

/** What pods are compared by in every release, and what the operator takes where nothing is written. */
const OF_PODS: readonly (readonly [way: readonly string[], byDefault?: unknown])[] = [
  [['startDelay'], 3600],
  [['stopDelay'], 1800],
  [['logLevel'], 'info'],
  [['schedulerName'], ''],
  [['env']],
  [['envFrom']],
  [['topologySpreadConstraints']],
  [['affinity', 'nodeSelector']],
  [['affinity', 'nodeAffinity']],
  [['affinity', 'tolerations']],
  [['affinity', 'additionalPodAffinity']],
  [['affinity', 'additionalPodAntiAffinity']],
];

/** How many names a line can take. */
const MOST_NAMES = 5;
const RESTARTED_AT = 'kubectl.kubernetes.io/restartedAt';

export const changeRestartsInstances = clusterEffect({
  id: 'CNPG-525',
  title: 'A change that starts every instance anew is said',
  severity: 'info',
  source: 'https://cloudnative-pg.io/documentation/current/rolling_update/',
  reason:
    'The operator starts the standbys anew one by one, and then the primary, again or by a switchover to a standby. Each time connections are ' +
    'broken off. The times to stop and to switch over say for how long.',

  check(change) {
    const causes = [...podCauses(change), ...alwaysCauses(change), ...restartingParameters(change)];
    if (causes.length === 0) {
      return undefined;
    }
    const names = causes.map(({ name }) => name);
    const listed = `${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''}`;
    const last = change.spec.primaryUpdateStrategy === 'supervised' ? 'the primary when somebody tells it to' : 'the primary last';
    return [
      {
        path: causes[0].path,
        problem: `${listed} ${names.length === 1 ? 'changes' : 'change'}: every instance is started anew, ${last}`,
        fix: 'nothing, where a short break of connections does no harm; else choose the time of the change',
      },
    ];
  },
});

interface Cause {
  readonly name: string;
  readonly path: string;
}

/** An annotation keeps the operator from comparing what the pods are made of. */
function podCauses({ spec, old, document }: Change): Cause[] {
  if (memberAt(document.body, 'metadata', 'annotations', 'cnpg.io/reconcilePodSpec') === 'disabled') {
    return [];
  }
  const fields = OF_PODS.filter(([way, byDefault]) => {
    const [was, is] = [old, spec].map((each) => comparable(memberAt(each, ...way) ?? byDefault));
    return was !== is;
  }).map(([way]) => ({ name: way.join('.'), path: `/spec/${way.join('/')}` }));
  const own = distanceOf(old) === distanceOf(spec) ? [] : [{ name: 'affinity', path: '/spec/affinity' }];
  const [was, is] = [old, spec].map(({ resources }) => comparableResources(resources));
  return [...(was === is ? [] : [{ name: 'resources', path: '/spec/resources' }]), ...fields, ...own];
}

function alwaysCauses({ spec, old, document, before, release }: Change): Cause[] {
  const [was, is] = [old.imageName, spec.imageName].map((image) => image || undefined);
  const [majorWas, majorIs] = [majorOf(old, release), majorOf(spec, release)];
  // What a catalogue or the operator gives where nothing is named may be the same image.
  const isMinor = was !== undefined && is !== undefined && was !== is && majorWas !== undefined && majorWas === majorIs;
  const [asked, askedBefore] = [document, before].map(({ body }) => memberAt(body, 'metadata', 'annotations', RESTARTED_AT));
  const tablespaces = [...tablespacesOf(spec).keys()].filter((name) => !tablespacesOf(old).has(name));
  return [
    ...(isMinor ? [{ name: 'imageName', path: '/spec/imageName' }] : []),
    ...((old.walStorage ?? null) === null && isJsonObject(spec.walStorage) ? [{ name: 'walStorage', path: '/spec/walStorage' }] : []),
    ...(tablespaces.length > 0 ? [{ name: 'tablespaces', path: '/spec/tablespaces' }] : []),
    ...(comparable(old.projectedVolumeTemplate) === comparable(spec.projectedVolumeTemplate)
      ? []
      : [{ name: 'projectedVolumeTemplate', path: '/spec/projectedVolumeTemplate' }]),
    ...(asked !== undefined && asked !== askedBefore
      ? [{ name: `the annotation ${RESTARTED_AT}`, path: `/metadata/annotations/${RESTARTED_AT.replace('/', '~1')}` }]
      : []),
  ];
}

/** How the operator keeps instances apart by itself, unless it is told not to. */
function distanceOf({ affinity }: JsonObject): string {
  const [type, topologyKey] = ['podAntiAffinityType', 'topologyKey'].map((name) => memberAt(affinity, name));
  return memberAt(affinity, 'enablePodAntiAffinity') === false ? '' : `${type || 'preferred'} ${topologyKey || 'kubernetes.io/hostname'}`;
}

/** Lists and maps without anything in them are as good as absent. */
function comparable(value: unknown): string {
  const text = canonical(value);
  return text === '[]' || text === '{}' ? '' : text;
}
