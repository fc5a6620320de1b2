/**
 * Names and namespaces that Hybrid Manager looks for; none of them can be changed unless it says so.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/
 */
export const BOOTSTRAP_NAMESPACE = 'edbpgai-bootstrap';
export const REPLICATOR_NAMESPACE = 'upm-replicator';
export const DEFAULT_NAMESPACE = 'default';
export const ISTIO_NAMESPACE = 'istio-system';
export const CERT_MANAGER_NAMESPACE = 'cert-manager';
export const DEX_NAMESPACE = 'upm-dex';
export const GRIPTAPE_NAMESPACE = 'upm-griptape';
export const LAKEKEEPER_NAMESPACE = 'upm-lakekeeper';
export const MIGRATION_PORTAL_NAMESPACE = 'edb-migration-portal';
export const MIGRATION_COPILOT_NAMESPACE = 'edb-migration-copilot';

/** The usual name of the pull secret; `imagePullSecrets` may name another one. */
export const PULL_SECRET = 'edb-cred';
export const OBJECT_STORAGE_SECRET = 'edb-object-storage';
export const PORTAL_BOOTSTRAP_SECRET = 'hm-portal-bootstrap';
export const DEX_FERNET_SECRET = 'dex-fernet-key';
export const GRIPTAPE_SECRET = 'fernet-secret';
export const LANGFLOW_SECRET = 'langflow-secret';
export const NIM_SECRET = 'nvidia-nim-secrets';
export const NGC_SECRET = 'ngc-cred';
export const HUGGING_FACE_SECRET = 'hf-secret';
export const CONFOUNDING_SECRET = 'pg-confounding-key';
export const SYSTEM_DATABASE_SECRETS = [
  'db-upm',
  'db-dex',
  'db-langflow',
  'db-lakekeeper',
  'db-beacon-app',
  'db-transporter',
  'db-superuser',
] as const;

/** Tells the replicator of mittwald where a Secret is copied to: namespaces, or patterns of them, with commas between. */
export const REPLICATE_TO = 'replicator.v1.mittwald.de/replicate-to';

/** The user that portal and operators know as the first administrator. */
export const USER_ZERO_ID = 'c5998173-a605-449a-a9a5-4a9c33e26df7';

/** The object has one name in all samples. */
export const CONTROL_PLANE_NAME = 'edbpgai';

/**
 * Of a namespace: Secrets that others make, as `<namespace>/<name>` with commas between. They count as given, though no file shows them.
 */
export const EXISTING_SECRETS = 'cdk8s-postgres/existing-secrets';

/** What the folder of internal backups is called: twelve digits and lower-case letters. */
export const BACKUP_FOLDER = /^[0-9a-z]{12}$/;

/** Of the object HybridControlPlane: whether it may be deleted, and the installation with it. */
export const DELETION_PROTECTION = 'biganimal.enterprisedb.io/deletion-protect';

/** The registry of EDB, and the only user that it gives the images of Hybrid Manager to. */
export const EDB_REGISTRY = 'docker.enterprisedb.com';
export const EDB_REGISTRY_USER = 'pgai-platform';
