import { isJsonObject, memberAt, type Rule } from '../../../../finding';
import { releaseFor } from '../../environment';
import { has, sinceOf } from '../../features';
import { CONTROL_PLANE } from '../../kinds';
import { PAGES } from '../../pages';

export const registryBlockIsRead: Rule = {
  id: 'HM-056',
  title: 'The block of the registry is for an operator that knows it',
  kinds: [CONTROL_PLANE],
  layer: 'soundness',
  severity: 'warning',
  source: PAGES.discovery,
  reason:
    'The block came with operator 2.2.0, that of 2026.9. From 1.4 on an older release may be installed by a newer operator, so the file alone ' +
    'does not tell; before 1.4 the operator is of the release, and does not read it.',
  about: ['/spec/registry'],

  check(document, context) {
    const release = releaseFor(document, context);
    if (!isJsonObject(memberAt(document.body, 'spec', 'registry'))) {
      return undefined;
    }
    if (has(release, 'registryBlock')) {
      return [];
    }
    const isUnread = !has(release, 'operatorOfItsOwn');
    const problem = isUnread
      ? `the operator of ${release} does not read spec.registry, which came with ${sinceOf('registryBlock')}`
      : `spec.registry needs operator 2.2.0, that of ${sinceOf('registryBlock')}, and ${release} is installed by older ones as well`;
    const fix = isUnread
      ? 'write spec.imageRegistry and its neighbours'
      : 'upgrade the operator first, or write spec.imageRegistry and its neighbours';
    return [{ path: '/spec/registry', problem, fix, severity: isUnread ? 'error' : 'warning' }];
  },
};
