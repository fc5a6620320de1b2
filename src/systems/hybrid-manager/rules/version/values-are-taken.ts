import type { Rule } from '../../../../finding';
import { releaseFor } from '../../environment';
import { has, untilOf } from '../../features';
import { BOOTSTRAP_CHART, CONTROL_PLANE, VALUES } from '../../kinds';
import { PAGES } from '../../pages';

export const valuesAreTaken: Rule = {
  id: 'HM-003',
  title: 'A values file is for a release that takes one',
  kinds: [VALUES],
  layer: 'soundness',
  severity: 'error',
  source: PAGES.upgrading,
  reason:
    'The bootstrap chart was deprecated in 2026.3 and is not supported from 1.4 on: those releases are installed with a HybridControlPlane.',

  check(document, context) {
    const release = releaseFor(document, context);
    return has(release, 'valuesFile')
      ? []
      : [
          {
            path: document.body.bootstrapImageTag === undefined ? '' : '/bootstrapImageTag',
            problem: `release ${release} is not installed with values of ${BOOTSTRAP_CHART}, which ended with ${untilOf('valuesFile')}`,
            fix: `write a ${CONTROL_PLANE.kind}; edbctl hm prepare-bootstrap-operator-conversion makes one of what is installed`,
          },
        ];
  },
};
