import { has } from './features';
import * as names from './names';
import type { Scenario } from './scenarios';

/** What a key of a Secret has to hold, where that is more than any text. */
export type KeyFormat = 'fernet-keys' | 'fernet-key' | 'confounding-key' | 'static-passwords';

/** One Secret that has to be there before Hybrid Manager is installed. */
export interface PreparedSecret {
  readonly name: string;
  readonly namespace: string;
  /** `undefined`: the pages name none. */
  readonly type?: string;
  /** Keys that have to be there; none where the pages do not name them. */
  readonly keys: Readonly<Record<string, KeyFormat | 'text'>>;
  /** Namespaces that it is copied to, as the annotation says it; absent: no page names any. */
  readonly replicateTo?: string;
  readonly scenario: Scenario;
  /** It may be left out. */
  readonly optional?: true;
  /** Losing or changing what it holds loses data. */
  readonly durable?: true;
  /** Does the release look for it? */
  readonly wantedBy: (release: string) => boolean;
  /** Where that can be read. */
  readonly source: string;
}

const INSTALL = 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install';
const CUSTOMIZING = `${INSTALL}/configuration/customizing_secrets`;
const PAGES = {
  core: `${CUSTOMIZING}/core_secrets/`,
  ai: `${CUSTOMIZING}/genai_secrets/`,
  analytics: `${CUSTOMIZING}/lakehouse_catalog_secrets/`,
  preparing: `${INSTALL}/environment_prep/`,
} as const;

const always = () => true;

/**
 * The Secrets with fixed names. Those with names of your own are found through the configuration: pull secrets, TLS, the five accounts of
 * Migration Portal.
 */
export const PREPARED_SECRETS: readonly PreparedSecret[] = [
  {
    name: names.OBJECT_STORAGE_SECRET,
    namespace: names.DEFAULT_NAMESPACE,
    type: 'Opaque',
    // Which keys depends on the store: rules of their own judge that.
    keys: {},
    scenario: 'core',
    wantedBy: always,
    source: `${INSTALL}/configuration/object_storage/`,
  },
  {
    name: names.PORTAL_BOOTSTRAP_SECRET,
    namespace: names.DEFAULT_NAMESPACE,
    keys: { 'fernet-key': 'fernet-keys', 'static-passwords.yaml': 'static-passwords' },
    replicateTo: names.DEX_NAMESPACE,
    scenario: 'core',
    durable: true,
    wantedBy: (release) => has(release, 'portalBootstrapSecret'),
    source: PAGES.core,
  },
  {
    name: names.DEX_FERNET_SECRET,
    namespace: names.DEX_NAMESPACE,
    keys: { 'fernet-key': 'fernet-key' },
    scenario: 'core',
    durable: true,
    wantedBy: (release) => has(release, 'dexFernetKey'),
    source: PAGES.core,
  },
  ...names.SYSTEM_DATABASE_SECRETS.map(
    (name): PreparedSecret => ({
      name,
      namespace: names.DEFAULT_NAMESPACE,
      keys: {},
      scenario: 'core',
      wantedBy: (release) => has(release, 'systemDatabaseSecrets'),
      source: PAGES.core,
    }),
  ),
  {
    name: names.GRIPTAPE_SECRET,
    namespace: names.GRIPTAPE_NAMESPACE,
    type: 'Opaque',
    keys: { FERNET_KEY: 'fernet-key' },
    scenario: 'ai',
    durable: true,
    wantedBy: (release) => has(release, 'griptape'),
    source: PAGES.preparing,
  },
  {
    name: names.LANGFLOW_SECRET,
    namespace: names.DEFAULT_NAMESPACE,
    keys: {},
    scenario: 'ai',
    durable: true,
    wantedBy: (release) => has(release, 'langflow'),
    source: PAGES.ai,
  },
  {
    name: names.NIM_SECRET,
    namespace: names.DEFAULT_NAMESPACE,
    type: 'Opaque',
    keys: { NGC_API_KEY: 'text' },
    scenario: 'ai',
    wantedBy: always,
    source: PAGES.ai,
  },
  {
    name: names.NGC_SECRET,
    namespace: names.DEFAULT_NAMESPACE,
    keys: {},
    scenario: 'ai',
    wantedBy: always,
    source: PAGES.ai,
  },
  {
    name: names.HUGGING_FACE_SECRET,
    namespace: names.DEFAULT_NAMESPACE,
    keys: {},
    scenario: 'ai',
    optional: true,
    wantedBy: (release) => has(release, 'huggingFace'),
    source: PAGES.ai,
  },
  {
    name: names.CONFOUNDING_SECRET,
    namespace: names.LAKEKEEPER_NAMESPACE,
    keys: { PG_CONFOUNDING_KEY: 'confounding-key' },
    scenario: 'analytics',
    durable: true,
    wantedBy: always,
    source: PAGES.analytics,
  },
];

/** Can it be written by hand, from what the pages say? The others are made by edbctl, and nobody says what is in them. */
export function isHandmade({ name, keys }: PreparedSecret): boolean {
  return name === names.OBJECT_STORAGE_SECRET || Object.keys(keys).length > 0;
}
