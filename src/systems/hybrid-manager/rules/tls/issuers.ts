import type { Document, GroupKind, RuleContext } from '../../../../finding';
import { Configuration, type Placed } from '../../configuration';
import { configurationsFor } from '../../environment';

const GROUP = 'cert-manager.io';
const KINDS = ['Issuer', 'ClusterIssuer'] as const;

export const ISSUERS: readonly GroupKind[] = KINDS.map((kind) => ({ group: GROUP, kind }));

/** The issuer that a configuration names, and what was given beside it. */
export interface NamedIssuer {
  readonly kind: Placed<string>;
  readonly name: Placed<string>;
  /** Issuers of that kind, of any name. */
  readonly ofKind: readonly Document[];
  /** Those of that name and kind. */
  readonly found: readonly Document[];
  /** Those of that name and the other kind. */
  readonly ofOtherKind: readonly Document[];
}

/** `undefined` where the configuration names none, or no issuer was given. */
export function namedIssuer(document: Document, context: RuleContext): NamedIssuer | undefined {
  const configuration = Configuration.of(document);
  const kind = configuration?.global('portal_certificate_issuer_kind');
  const name = configuration?.global('portal_certificate_issuer_name');
  if (!isText(kind) || !isText(name) || !KINDS.some((known) => known === kind.value)) {
    return undefined;
  }
  const all = ISSUERS.flatMap((issuer) => context.inventory.ofKind(issuer)).filter((issuer) =>
    configurationsFor(issuer, context).some((each) => each.document === document),
  );
  const ofKind = all.filter((issuer) => issuer.kind === kind.value);
  const found = ofKind.filter((issuer) => issuer.name === name.value);
  const ofOtherKind = all.filter((issuer) => issuer.kind !== kind.value && issuer.name === name.value);
  return all.length === 0 ? undefined : { kind, name, ofKind, found, ofOtherKind };
}

function isText(placed: Placed | undefined): placed is Placed<string> {
  return typeof placed?.value === 'string' && placed.value !== '';
}
