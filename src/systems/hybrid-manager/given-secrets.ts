import { type Document, type Inventory, memberAt, type RuleContext } from '../../finding';
import { oncePer } from '../given';
import { secretsFrom } from '../secrets';
import type { Configuration } from './configuration';
import { configurationsFor } from './environment';
import { EXISTING_SECRETS } from './names';
import { PREPARED_SECRETS } from './prepared-secrets';
import { pullSecretNames } from './pull-secrets';
import { EXTERNAL_SECRET, SECRET_SOURCES, SecretView } from './secret-view';

/** A Secret by its name, and where it is looked for. */
export interface SecretName {
  readonly name: string;
  readonly namespace: string;
}

/** Everything that shows something of a Secret, by the name of that Secret. */
const views = oncePer((inventory) => {
  const byName = new Map<string, SecretView[]>();
  for (const document of SECRET_SOURCES.flatMap((kind) => inventory.ofKind(kind))) {
    const view = SecretView.of(document, inventory);
    if (view) {
      byName.set(view.name, [...(byName.get(view.name) ?? []), view]);
    }
  }
  return byName;
});

/** Everything that makes a Secret, by the name of that Secret. */
const makers = oncePer((inventory) => {
  const byName = new Map<string, Document[]>();
  for (const document of inventory.documents) {
    for (const name of namesMadeBy(document, inventory)) {
      byName.set(name, [...(byName.get(name) ?? []), document]);
    }
    for (const { name, namespace } of namesSaidBy(document)) {
      byName.set(name, [...(byName.get(name) ?? []), { ...document, namespace }]);
    }
  }
  return byName;
});

function namesMadeBy(document: Document, inventory: Inventory): readonly string[] {
  const { group, kind, name, body } = document;
  if (SECRET_SOURCES.some((source) => source.group === group && source.kind === kind)) {
    return texts(SecretView.of(document, inventory)?.name);
  }
  const spec = (...steps: string[]) => memberAt(body, 'spec', ...steps);
  if (group === EXTERNAL_SECRET.group && kind === 'ClusterExternalSecret') {
    return texts(spec('externalSecretSpec', 'target', 'name') ?? spec('externalSecretName') ?? name);
  }
  return group === 'cert-manager.io' && kind === 'Certificate' ? texts(spec('secretName')) : secretsFrom(document);
}

/** The Secrets that others make, as a namespace says. */
function namesSaidBy({ group, kind, body }: Document): SecretName[] {
  const said = group === '' && kind === 'Namespace' ? memberAt(body, 'metadata', 'annotations', EXISTING_SECRETS) : undefined;
  const names = typeof said === 'string' ? said.split(',') : [];
  return names.flatMap((text) => {
    const [namespace, name] = text.trim().split('/');
    return name === undefined ? [] : [{ namespace, name }];
  });
}

function texts(name: unknown): string[] {
  return typeof name === 'string' ? [name] : [];
}

/** The Secrets of an installation, as far as they were given. */
export class GivenSecrets {
  private readonly inventory: Inventory;

  public constructor(
    private readonly configuration: Configuration,
    private readonly context: RuleContext,
  ) {
    this.inventory = context.inventory;
  }

  /** Were any given? If not, nothing can be said of those that are not there. */
  public get any(): boolean {
    return (
      PREPARED_SECRETS.some((secret) => this.has(secret)) ||
      pullSecretNames(this.configuration).some((name) => this.madeAs(name).length > 0)
    );
  }

  /** Is there anything that makes it? What spans namespaces may be about any. */
  public has({ name, namespace }: SecretName): boolean {
    return this.madeAs(name).some((document) => document.namespace === undefined || document.namespace === namespace);
  }

  /** What can be seen of one of that name in another namespace. */
  public elsewhere({ name, namespace }: SecretName): readonly SecretView[] {
    return (views(this.inventory).get(name) ?? []).filter((view) => !view.isIn(namespace) && this.isOurs(view.document));
  }

  /** What can be seen of it. */
  public view({ name, namespace }: SecretName): SecretView | undefined {
    return (views(this.inventory).get(name) ?? []).find((view) => view.isIn(namespace) && this.isOurs(view.document));
  }

  private madeAs(name: string): Document[] {
    return (makers(this.inventory).get(name) ?? []).filter((document) => this.isOurs(document));
  }

  private isOurs(document: Document): boolean {
    return configurationsFor(document, this.context).some((each) => each.document === this.configuration.document);
  }
}
