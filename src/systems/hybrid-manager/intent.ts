import type { ExternalSourceIntent } from '../../intent/external-secret-source';
import type { AdministratorIntent } from './answers/administrator';
import type { IdentityProviderIntent } from './answers/identity-provider';
import type { IngressIntent } from './answers/ingress';
import type { KeyManagementIntent } from './answers/key-management';
import type { KeyPairIntent } from './answers/key-pair';
import type { LocationIntent } from './answers/location';
import type { PlatformIntent } from './answers/platform';
import type { ReadinessIntent } from './answers/readiness-check';
import type { RegistryIntent } from './answers/registry';
import type { ScenariosIntent } from './answers/scenarios';
import type { UsageReportingIntent } from './answers/usage-reporting';

/** Who signs the portal's certificate. */
export type TlsIntent =
  | { readonly kind: 'issuer'; readonly issuerKind: string; readonly issuerName: string }
  | { readonly kind: 'authority'; readonly pair: KeyPairIntent }
  | { readonly kind: 'certificate'; readonly pair: KeyPairIntent }
  | { readonly kind: 'self-signed' };

/** What the Secret of the object store says, and where its secret part comes from. */
export interface ObjectStoreIntent {
  /** Keys whose values are known, and no secret. */
  readonly plain: Readonly<Record<string, string>>;
  /** Keys that are secret, or that nobody said. */
  readonly secretKeys: readonly string[];
  readonly source:
    | { readonly kind: 'existing' }
    | { readonly kind: 'plain' }
    | { readonly kind: 'external'; readonly source: ExternalSourceIntent; readonly refreshSeconds: number };
  readonly provider: 's3' | 's3-compatible' | 'azure' | 'google';
  readonly bucket: string;
  readonly region?: string;
  readonly endpoint?: string;
}

/** Plain data behind HybridManager: one installation, and everything it needs. */
export interface InstallationIntent {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly platform: PlatformIntent;
  readonly registry: RegistryIntent;
  readonly portal: string;
  readonly agent: string;
  readonly storageClass: string;
  readonly objectStore: ObjectStoreIntent;
  readonly tls: TlsIntent;
  readonly scenarios: ScenariosIntent;
  readonly backupFolder: string;
  readonly administrator: AdministratorIntent;
  readonly ingress: IngressIntent;
  readonly location: LocationIntent;
  readonly identityProviders: readonly IdentityProviderIntent[];
  readonly keyManagement: readonly KeyManagementIntent[];
  readonly usageReporting?: UsageReportingIntent;
  readonly apiAudit: boolean;
  readonly disabledComponents: readonly string[];
  readonly readiness: ReadinessIntent;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}
