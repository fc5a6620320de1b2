import type { IConstruct } from 'constructs';

/** What `PostgresChecks.of(scope)` was told; it holds at and below the scope. */
export interface Settings {
  /** Release by system id. */
  readonly releases: Map<string, string>;
  readonly acknowledgements: { readonly rule: string; readonly reason: string }[];
  failOn?: 'error' | 'warning';
  place?: string;
}

/** The settings of all scopes of an App. */
export class ScopedSettings {
  private readonly byScope = new Map<IConstruct, Settings>();

  public of(scope: IConstruct): Settings {
    const settings = this.byScope.get(scope) ?? { releases: new Map(), acknowledgements: [] };
    this.byScope.set(scope, settings);
    return settings;
  }

  /** What the nearest scope says that says something. */
  public nearest<T>(construct: IConstruct, pick: (settings: Settings) => T | undefined): T | undefined {
    if (this.byScope.size === 0) {
      return undefined;
    }
    for (let scope: IConstruct | undefined = construct; scope; scope = scope.node.scope) {
      const settings = this.byScope.get(scope);
      const picked = settings && pick(settings);
      if (picked !== undefined) {
        return picked;
      }
    }
    return undefined;
  }

  public acknowledgements(): { scope: IConstruct; rule: string; reason: string }[] {
    return [...this.byScope].flatMap(([scope, settings]) => settings.acknowledgements.map((given) => ({ scope, ...given })));
  }
}

/** Is the construct the scope, or below it? */
export function isWithin(construct: IConstruct, scope: IConstruct): boolean {
  for (let ancestor: IConstruct | undefined = construct; ancestor; ancestor = ancestor.node.scope) {
    if (ancestor === scope) {
      return true;
    }
  }
  return false;
}
