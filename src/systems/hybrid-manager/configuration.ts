import { type Document, isJsonObject, itemsAt, type Json, memberAt, pointerStep } from '../../finding';
import { CONTROL_PLANE, VALUES } from './kinds';
import { releaseOfVersion } from './releases';

/** A value, and where in its document it stands. */
export interface Placed<T extends Json = Json> {
  readonly value: T;
  /** JSON pointer. */
  readonly path: string;
}

/** One parameter of a component; `global` stands for all of them. */
export interface Parameter extends Placed {
  readonly component: string;
  readonly name: string;
}

type Steps = readonly string[];

/** Where the two shapes keep what they both have, by the steps that lead there. The first that is there counts. */
const PLACES = {
  flavour: { values: [['system']], object: [['spec', 'flavour']] },
  version: { values: [['bootstrapImageTag']], object: [['spec', 'version']] },
  registryUrl: {
    values: [['containerRegistryURL']],
    object: [
      ['spec', 'registry', 'url'],
      ['spec', 'imageRegistry'],
    ],
  },
  discovery: {
    values: [['beaconAgent', 'provisioning', 'imageDiscovery']],
    object: [
      ['spec', 'registry', 'discovery', 'enabled'],
      ['spec', 'beaconAgent', 'provisioning', 'imageDiscovery'],
    ],
  },
  discoveryUrl: {
    values: [['beaconAgent', 'provisioning', 'imagesetDiscoveryContainerRegistryURL']],
    object: [
      ['spec', 'registry', 'discovery', 'url'],
      ['spec', 'beaconAgent', 'provisioning', 'imagesetDiscoveryContainerRegistryURL'],
    ],
  },
  discoveryProvider: {
    values: [['beaconAgent', 'provisioning', 'imagesetDiscoveryContainerRegistryProvider']],
    object: [
      ['spec', 'registry', 'discovery', 'provider'],
      ['spec', 'beaconAgent', 'provisioning', 'imagesetDiscoveryContainerRegistryProvider'],
    ],
  },
  discoveryAuthentication: {
    values: [['beaconAgent', 'provisioning', 'imagesetDiscoveryAuthenticationType']],
    object: [
      ['spec', 'registry', 'discovery', 'authenticationType'],
      ['spec', 'beaconAgent', 'provisioning', 'imagesetDiscoveryAuthenticationType'],
    ],
  },
} as const satisfies Record<string, { values: readonly Steps[]; object: readonly Steps[] }>;

/** The configuration of an installation, whichever of its two shapes it has: a values file, or a HybridControlPlane. */
export class Configuration {
  /** `undefined` where the document is neither. */
  public static of(document: Document): Configuration | undefined {
    const is = ({ group, kind }: { group: string; kind: string }) => document.group === group && document.kind === kind;
    return is(VALUES) ? new Configuration(document, 'values') : is(CONTROL_PLANE) ? new Configuration(document, 'object') : undefined;
  }

  private constructor(
    public readonly document: Document,
    public readonly shape: 'values' | 'object',
  ) {}

  /** What both shapes have, though under different names. */
  public get(what: keyof typeof PLACES): Placed | undefined {
    const places: readonly Steps[] = PLACES[what][this.shape];
    return places.map((steps) => this.placed(steps)).find((found) => found !== undefined);
  }

  /** Where it would stand. */
  public pathOf(what: keyof typeof PLACES): string {
    return pointer(PLACES[what][this.shape][0]);
  }

  /** What has the same name in both shapes: `beaconServer`, `beaconAgent`, `clusterGroups`, `pgai`, `source` and others. */
  public at(...steps: string[]): Placed | undefined {
    return this.placed(this.below(steps));
  }

  /** The pointer of such a member, there or not. */
  public pathAt(...steps: string[]): string {
    return pointer(this.below(steps));
  }

  /** The items of a list that has the same name in both shapes. */
  public itemsAt(...steps: string[]): readonly Placed[] {
    const path = this.pathAt(...steps);
    return itemsAt(this.document.body, ...this.below(steps)).map((value, index) => ({ value, path: path + pointerStep(index) }));
  }

  /** A parameter of all components. */
  public global(name: string): Placed | undefined {
    return this.placed([...this.componentSteps('global'), name]);
  }

  /** A parameter of one component. */
  public component(component: string, name: string): Placed | undefined {
    return this.placed([...this.componentSteps(component), name]);
  }

  /** A parameter that is a text with something in it. Of any other type it is dropped, which one rule says. */
  public text(component: string, name: string): Placed<string> | undefined {
    const { value, path } = this.placed([...this.componentSteps(component), name]) ?? {};
    return typeof value === 'string' && value !== '' && path !== undefined ? { value, path } : undefined;
  }

  /** The pointer of a parameter, there or not. */
  public parameterPath(component: string, name: string): string {
    return pointer([...this.componentSteps(component), name]);
  }

  /** Every parameter, those of all components first. */
  public parameters(): readonly Parameter[] {
    const holder = this.shape === 'values' ? ['parameters'] : ['spec', 'componentsParameters'];
    const components = memberAt(this.document.body, ...holder);
    const others = isJsonObject(components) ? Object.keys(components).filter((name) => this.shape === 'object' || name !== 'global') : [];
    return ['global', ...others].flatMap((component) => this.parametersOf(component));
  }

  /** What is to be installed, as it was written; `undefined` where nobody said. */
  public scenarios(): readonly Placed[] | undefined {
    const path = this.pathAt('scenarios');
    const written = this.at('scenarios')?.value;
    if (typeof written === 'string' && this.shape === 'values') {
      return written
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((value) => ({ value, path }));
    }
    return Array.isArray(written) ? written.map((value, index) => ({ value, path: path + pointerStep(index) })) : undefined;
  }

  public installs(scenario: string): boolean {
    return this.scenarios()?.some(({ value }) => value === scenario) ?? false;
  }

  /** The names of the Secrets that images are pulled with. */
  public pullSecrets(): readonly Placed[] {
    if (this.shape === 'values') {
      return this.itemsAt('imagePullSecrets');
    }
    const places = [['registry', 'imagePullSecrets'], ['imagePullSecrets']];
    const items = places.map((steps) => this.itemsAt(...steps)).find((list) => list.length > 0) ?? [];
    return items.map(({ value, path }) => ({ value: memberAt(value, 'name') ?? null, path: `${path}/name` }));
  }

  /** The release that its version belongs to, where that can be told. */
  public get statedRelease(): string | undefined {
    const version = this.get('version')?.value;
    return typeof version === 'string' ? releaseOfVersion(version) : undefined;
  }

  private parametersOf(component: string): Parameter[] {
    const steps = this.componentSteps(component);
    const members = memberAt(this.document.body, ...steps);
    return isJsonObject(members)
      ? Object.entries(members).map(([name, value]) => ({ component, name, value, path: pointer([...steps, name]) }))
      : [];
  }

  private componentSteps(component: string): Steps {
    if (this.shape === 'values') {
      return ['parameters', component];
    }
    return component === 'global' ? ['spec', 'globalParameters'] : ['spec', 'componentsParameters', component];
  }

  private below(steps: Steps): Steps {
    return this.shape === 'values' ? steps : ['spec', ...steps];
  }

  private placed(steps: Steps): Placed | undefined {
    const value = memberAt(this.document.body, ...steps);
    return value === undefined || value === null ? undefined : { value, path: pointer(steps) };
  }
}

function pointer(steps: Steps): string {
  return steps.map(pointerStep).join('');
}
