import { memberAt } from '../../finding';
import type { Configuration, Placed } from './configuration';

/** What a location is in its group. */
export const ROLES = ['primary', 'secondary', 'standalone'] as const;

/** One location: its configuration, and what it says of itself and of others. Names of domains are in lower case. */
export class Site {
  public readonly role: string | undefined;
  /** The domain of its portal. */
  public readonly domain: string | undefined;
  /** The domains of portals that it knows, and the one that it takes for the primary. */
  public readonly primary: Placed<string> | undefined;
  public readonly secondaries: readonly Placed<string>[];
  /** Where it finds the agent of a primary that is not its own: host and port. Up to 1.3 this is what makes it a secondary. */
  public readonly server: Placed<string> | undefined;
  public readonly trustedDomains: readonly Placed<string>[];

  public constructor(public readonly configuration: Configuration) {
    const text = (...steps: string[]) => textOf(configuration.at(...steps));
    this.domain = textOf(configuration.global('portal_domain_name'))?.value;
    this.primary = text('clusterGroups', 'primary', 'domainName');
    this.secondaries = configuration.itemsAt('clusterGroups', 'secondaries').flatMap(({ value, path }) => {
      const name = textOf({ value: memberAt(value, 'domainName') ?? null, path: `${path}/domainName` });
      return name ?? [];
    });
    const server = text('beaconAgent', 'beaconServerAddress');
    this.server = server && !isInside(server.value) ? server : undefined;
    this.trustedDomains = configuration.itemsAt('beaconServer', 'additionalTrustDomains').flatMap((item) => textOf(item) ?? []);
    this.role = text('clusterGroups', 'role')?.value ?? this.olderRole();
  }

  public get place(): string {
    return this.configuration.document.place;
  }

  public get trustDomain(): string | undefined {
    return textOf(this.configuration.global('trust_domain'))?.value;
  }

  /** Does it list the members of its group by their domains? */
  public get namesOthers(): boolean {
    return this.primary !== undefined || this.secondaries.length > 0;
  }

  /** Does it name the other one, by any of its names? */
  public knows(other: Site): boolean {
    const portals = [this.primary, ...this.secondaries].map((name) => name?.value);
    return (
      (other.domain !== undefined && [...portals, this.serverHost].includes(other.domain)) ||
      (other.trustDomain !== undefined && this.trustedDomains.some(({ value }) => value === other.trustDomain))
    );
  }

  public get serverHost(): string | undefined {
    return this.server?.value.replace(/:\d*$/, '');
  }

  private olderRole(): string | undefined {
    return this.server ? 'secondary' : this.trustedDomains.length > 0 ? 'primary' : undefined;
  }
}

function textOf(placed: Placed | undefined): Placed<string> | undefined {
  return typeof placed?.value === 'string' && placed.value !== '' ? { value: placed.value.toLowerCase(), path: placed.path } : undefined;
}

/** A Service of the own Kubernetes cluster. */
function isInside(address: string): boolean {
  return /\.svc(\.|:|$)/.test(address) || !address.includes('.');
}
