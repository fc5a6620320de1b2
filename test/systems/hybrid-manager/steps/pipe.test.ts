import { App, Chart } from 'cdk8s';
import { expect, test } from 'vitest';
import { Checks } from '../../../../src';
import { isJsonObject, type JsonObject } from '../../../../src/finding';
import type { Choices } from '../environment-choices';
import { installedIn } from '../environments';
import { PLAIN } from '../intents';

const CHOICES = { platform: 'eks', scenarios: ['analytics'], source: 'manifest', signer: 'cluster-issuer' } as const;
const NODE = {
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'a', labels: { 'edbaiplatform.io/control-plane': 'true', 'kubernetes.io/arch': 'amd64' } },
  spec: { taints: [{ key: 'edbaiplatform.io/control-plane', value: 'true', effect: 'NoSchedule' }] },
  status: { allocatable: { pods: '110' } },
};
const STORAGE_CLASS = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'fast', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: 'ebs.csi.aws.com',
};

/** What the pipe of the steps says of an environment that was applied, but for one Secret: rules and their places. */
function judged(version: string, without: string): string[] {
  const chart = new Chart(new App(), 'hm');
  const { values } = installedIn(chart, { ...PLAIN, ...CHOICES, version } as Choices);
  const [live, kept] = [chart.toJson() as JsonObject[], 'HybridControlPlane'];
  const there = live
    .filter(({ kind, metadata }) => kind !== kept && isJsonObject(metadata) && metadata.name !== without)
    .map(asTheServerHasIt);
  const nodes = ['a', 'b', 'c'].map((name) => ({ ...NODE, metadata: { ...NODE.metadata, name } }));
  const lists = [
    there.filter(({ kind }) => kind === 'Namespace'),
    [...nodes, STORAGE_CLASS],
    there.filter(({ kind }) => kind === 'Secret'),
  ];
  const stream = [
    ...lists.map((items) => ({ apiVersion: 'v1', kind: 'List', metadata: { resourceVersion: '' }, items })),
    ...live.filter(({ kind }) => kind === kept),
  ];
  const text = stream.map((document) => JSON.stringify(document)).join('\n---\n');
  const findings = Checks.findings(text, { values: values ? { 'edbpgai-bootstrap': values.toYaml() } : {} });
  return findings.filter(({ severity }) => severity !== 'info').map(({ rule, problem }) => `${rule} ${problem}`);
}

/** With what it fills in, and with `data` in the place of `stringData`. */
function asTheServerHasIt({ stringData, ...rest }: JsonObject): JsonObject {
  const metadata = {
    ...(rest.metadata as JsonObject),
    uid: '1',
    resourceVersion: '1',
    creationTimestamp: '2026-01-01T00:00:00Z',
    managedFields: [],
  };
  const data = Object.entries(isJsonObject(stringData) ? stringData : {}).map(([key, value]) => [
    key,
    Buffer.from(String(value)).toString('base64'),
  ]);
  return {
    ...rest,
    metadata,
    ...(data.length > 0 && { data: Object.fromEntries(data) }),
    ...(rest.kind === 'Namespace' && { status: { phase: 'Active' } }),
  };
}

test.each(['v2026.3.0', 'v2026.9.0'])(
  'nothing is said of an environment of %s that is there, and a Secret that is not is missed',
  (version) => {
    expect(judged(version, 'nothing')).toEqual([]);
    expect(judged(version, 'pg-confounding-key')).toEqual([
      'HM-231 "analytics" needs the Secret "pg-confounding-key" in "upm-lakekeeper", which is not among the Secrets',
    ]);
  },
);
