import type { Chart } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  HybridManager,
  type HybridManagerDecisions,
  HybridManagerIngress,
  HybridManagerPlatform,
  HybridManagerPresets,
  type HybridManagerProps,
} from '../../src';
import { chartIn, namesOf, objectsOf, one } from '../constructs/made';
import { propsOf } from '../systems/hybrid-manager/environments';
import { PLAIN } from '../systems/hybrid-manager/intents';

function decisions(chart: Chart): HybridManagerDecisions {
  const { platform: _, ingress: __, ...rest } = propsOf(chart, PLAIN);
  return rest;
}

const CUSTOM = HybridManagerIngress.customLoadBalancer();
const INTERNAL = HybridManagerIngress.internalLoadBalancer();

type Preset = readonly [string, (chart: Chart) => HybridManager, Pick<HybridManagerProps, 'platform' | 'ingress'>];

/** What a preset makes, and what somebody writes who leaves it. */
const PRESETS: readonly Preset[] = [
  ['eks', (chart) => HybridManagerPresets.eks(chart, 'hm', decisions(chart)), { platform: HybridManagerPlatform.EKS, ingress: INTERNAL }],
  ['gke', (chart) => HybridManagerPresets.gke(chart, 'hm', decisions(chart)), { platform: HybridManagerPlatform.GKE, ingress: INTERNAL }],
  ['aks', (chart) => HybridManagerPresets.aks(chart, 'hm', decisions(chart)), { platform: HybridManagerPlatform.AKS, ingress: INTERNAL }],
  [
    'rke2',
    (chart) => HybridManagerPresets.rke2(chart, 'hm', { ...decisions(chart), ingress: CUSTOM }),
    { platform: HybridManagerPlatform.RKE2, ingress: CUSTOM },
  ],
  [
    'openShift',
    (chart) => HybridManagerPresets.openShift(chart, 'hm', { ...decisions(chart), ingress: CUSTOM, ingressDomain: 'apps.example.com' }),
    {
      platform: HybridManagerPlatform.openShift('apps.example.com', { consoleDomain: 'console-openshift-console.apps.example.com' }),
      ingress: CUSTOM,
    },
  ],
];

describe.each(PRESETS)('%s', (_name, preset, left) => {
  test('is left without a change', () => {
    const [kept, own] = [chartIn('hm'), chartIn('hm')];
    const hm = preset(kept);
    const again = new HybridManager(own, 'hm', { ...decisions(own), ...left });
    expect(objectsOf(kept)).toEqual(objectsOf(own));
    expect([hm.node.path, hm.steps, namesOf(kept)]).toEqual([again.node.path, again.steps, namesOf(own)]);
  });

  test('has no ingress but its own', () => {
    const chart = chartIn('hm');
    preset(chart);
    expect(one(chart, 'HybridControlPlane').spec.globalParameters.load_balancer_mode).toBe(
      left.ingress === INTERNAL ? 'private' : 'custom-only',
    );
  });
});

test('a cloud takes another ingress', () => {
  const chart = chartIn('hm');
  HybridManagerPresets.eks(chart, 'hm', { ...decisions(chart), ingress: HybridManagerIngress.nodePorts('nodes.example.com') });
  expect(one(chart, 'HybridControlPlane').spec.globalParameters).toMatchObject({ load_balancer_mode: 'disabled' });
});

test('OpenShift takes another name of its console', () => {
  const chart = chartIn('hm');
  const domains = { ingressDomain: 'apps.example.com', consoleDomain: 'console.example.com' };
  HybridManagerPresets.openShift(chart, 'hm', { ...decisions(chart), ingress: CUSTOM, ...domains });
  const { componentsParameters, globalParameters } = one(chart, 'HybridControlPlane').spec;
  expect(componentsParameters['upm-istio-gateway'].openshift_console_domain_name).toBe('console.example.com');
  expect(globalParameters.default_ingress_domain).toBe('apps.example.com');
});

test.each([
  [
    'no options',
    (chart: Chart) => HybridManagerPresets.eks(chart, 'hm', undefined as never),
    'HybridManagerPresets needs `options`: the decisions of HybridManager',
  ],
  [
    'no options for OpenShift',
    (chart: Chart) => HybridManagerPresets.openShift(chart, 'hm', undefined as never),
    'the ingress domain of OpenShift is needed, got null',
  ],
  [
    'no ingress on servers',
    (chart: Chart) => HybridManagerPresets.rke2(chart, 'hm', decisions(chart) as never),
    'HybridManager needs `ingress`: HybridManagerIngress.internalLoadBalancer(), or .nodePorts(…)',
  ],
  [
    'no object store',
    (chart: Chart) => HybridManagerPresets.gke(chart, 'hm', { ...decisions(chart), objectStore: undefined } as never),
    'HybridManager needs `objectStore`: ObjectStoreSecret.workloadIdentity(…), or ObjectStoreSecret.fromExternalSecrets(…)',
  ],
])('%s is refused', (_name, write, text) => {
  expect(() => write(chartIn())).toThrow(new Error(text));
});
