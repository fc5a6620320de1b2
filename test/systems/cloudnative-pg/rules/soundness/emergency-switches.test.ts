import { expect, test } from 'vitest';
import { switchesAreOff as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/emergency-switches';
import { type Case, clusterWith, texts } from '../judging';

const annotated = (annotations: Record<string, string>) => clusterWith({}, { annotations });

test.each<Case>([
  ['a cluster without such annotations does not concern the rule', [annotated({ 'cnpg.io/hibernation': 'on' })], undefined],
  [
    'a value that the operator does not know passes',
    [annotated({ 'cnpg.io/skipWalArchiving': 'true', 'cnpg.io/reconcilePodSpec': 'enabled' })],
    [],
  ],
  [
    'each switch is warned of',
    [
      annotated({
        'cnpg.io/skipWalArchiving': 'enabled',
        'cnpg.io/skipEmptyWalArchiveCheck': 'enabled',
        'cnpg.io/reconcilePodSpec': 'disabled',
      }),
    ],
    [
      'warning /metadata/annotations/cnpg.io~1reconcilePodSpec: "cnpg.io/reconcilePodSpec" is "disabled": no change of the spec reaches the pods, security updates included; take the annotation out when the repair is done',
      'warning /metadata/annotations/cnpg.io~1skipEmptyWalArchiveCheck: "cnpg.io/skipEmptyWalArchiveCheck" is "enabled": the cluster writes into an archive that is not empty, also into that of another cluster; take the annotation out when the repair is done',
      'warning /metadata/annotations/cnpg.io~1skipWalArchiving: "cnpg.io/skipWalArchiving" is "enabled": no WAL is archived, so nothing can be restored to a point in time; take the annotation out when the repair is done',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
