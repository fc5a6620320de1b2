import { type Document, isJsonObject, type JsonObject, type Rule, type RuleFinding } from '../../../../finding';
import { CLUSTER } from '../kinds';
import { isValidated } from '../validation-switch';

/** Where the operator's rules for updates can be read: most of them stand in no documentation. */
const WEBHOOK = 'https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/internal/webhook/v1/cluster_webhook.go';

/** A cluster before a change and after it. */
export interface Change {
  readonly spec: JsonObject;
  readonly old: JsonObject;
  readonly document: Document;
  readonly before: Document;
  readonly release: string;
}

/** What a rule on updates of a cluster says of itself. */
interface ClusterChange extends Pick<Rule, 'id' | 'title' | 'reason'> {
  readonly source?: string;
  check(change: Change): readonly RuleFinding[] | undefined;
}

/** A rule of the operator's webhook on updates. Like the webhook, it is silent where an annotation of the new cluster switches validation off. */
export function clusterChange({ check, ...rule }: ClusterChange): Rule {
  return {
    kinds: [CLUSTER],
    layer: 'transition',
    severity: 'error',
    source: WEBHOOK,
    ...rule,
    check(document, { before, release }) {
      const [spec, old] = [document.body.spec, before?.body.spec];
      if (!before || !isJsonObject(spec) || !isJsonObject(old) || !isValidated(document)) {
        return undefined;
      }
      return check({ spec, old, document, before, release });
    },
  };
}
