import type { Rule } from '../../../../finding';
import { REPLICATE_TO } from '../../names';
import { PAGES } from '../../pages';
import { isCopiedTo } from '../../replication';
import { SECRET_SOURCES } from '../../secret-view';
import { usedSecret } from '../../tls';

export const certificateIsCopied: Rule = {
  id: 'HM-304',
  title: 'A Secret with certificates is copied to where it is used',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason:
    'The Secret stands in `default`; the gateway reads its certificate in `istio-system`, and cert-manager its authority in ' +
    '`cert-manager`. The replicator copies it there when the annotation says so.',

  check(secret, context) {
    const used = usedSecret(secret, context);
    const written = used?.view.annotation(REPLICATE_TO);
    if (!used || !written) {
      return undefined;
    }
    const { use } = used;
    if (isCopiedTo(written.value ?? '', use.copiedTo)) {
      return [];
    }
    return [
      {
        path: written.path,
        problem:
          written.value === null
            ? `the Secret that ${use.parameter} names is copied nowhere, and it is used in ${use.copiedTo}`
            : `the Secret that ${use.parameter} names is copied to "${written.value}", and it is used in ${use.copiedTo}`,
        fix: `write the annotation ${REPLICATE_TO}: ${use.copiedTo}`,
      },
    ];
  },
};
