import { type Document, isJsonObject, type JsonObject, type Rule, type RuleContext, type RuleFinding } from '../../../../finding';
import { CLUSTER } from '../kinds';
import { annotation } from './view';

/** Where the operator's rules for clusters can be read: nearly all of them stand in no documentation. */
export const WEBHOOK = 'https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/internal/webhook/v1/cluster_webhook.go';

/** What a rule of the operator's validating webhook says of itself. */
interface ClusterRule extends Pick<Rule, 'id' | 'title' | 'reason' | 'since' | 'until' | 'about' | 'beside'> {
  readonly severity?: Rule['severity'];
  readonly source?: string;
  /** Comes from reading the manifest, before anything could be switched off. */
  readonly always?: true;
  check(spec: JsonObject, document: Document, context: RuleContext): readonly RuleFinding[] | undefined;
}

/** A rule of the operator's validating webhook. Like the webhook, it is silent where the annotation switches validation off. */
export function clusterRule({ check, always, ...rule }: ClusterRule): Rule {
  return {
    kinds: [CLUSTER],
    layer: 'admission',
    severity: 'error',
    source: WEBHOOK,
    ...rule,
    check(document, context) {
      const { spec } = document.body;
      return isJsonObject(spec) && (always || !isValidationOff(document)) ? check(spec, document, context) : undefined;
    },
  };
}

export const VALIDATION = 'cnpg.io/validation';

/** Exactly this text; with any other the operator validates. */
export function isValidationOff(document: Document): boolean {
  return annotation(document, VALIDATION) === 'disabled';
}
