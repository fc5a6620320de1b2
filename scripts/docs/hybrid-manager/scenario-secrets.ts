import { objects, person, readiness, rules, type Section, settings, type } from './item';

const EDBCTL = 'Let edbctl make the Secrets that are left';
const KEEP = 'Keep what must never be lost';
const LAKE = 'Make the data lake of GenAI Builder';
const GEN_AI = type('GenAi', 'GenAI Builder without its key, the key of NGC or its bucket does not compile');
const DURABLE = type('DurableKey', 'a durable key cannot be made without a store that keeps it');
const MIGRATION = type('MigrationAccounts', 'Migration Portal without its domain or its accounts does not compile');
const CATALOGUE = type('AnalyticsOptions', 'the catalogue without its confounding key does not compile');

export const SCENARIO_SECRETS: readonly Section[] = [
  {
    title: 'Secrets of the scenarios',
    items: [
      {
        id: 'scenario-secrets',
        text: 'Each scenario that is installed has its Secrets; without a list of scenarios the operator decides what is installed',
        held: [
          type('Scenarios', 'an environment without its scenarios does not compile'),
          ...settings('scenarios'),
          ...rules('HM-020', 'HM-023', 'HM-024', 'HM-231', 'HM-234', 'HM-235'),
          readiness('check_secret', 'all of them'),
          ...person(EDBCTL),
        ],
      },
      {
        id: 'unattended',
        text: 'In a pipeline edbctl asks nothing: by a flag before 1.3.0, by its configuration from then on',
        held: person(EDBCTL),
      },
    ],
  },
  {
    title: 'GenAI Builder',
    items: [
      { id: 'ngc-key', text: 'There is a key of NVIDIA NGC', held: [GEN_AI, ...person(EDBCTL)] },
      {
        id: 'ngc-secrets',
        text: '`nvidia-nim-secrets` and `ngc-cred` are in `default`, and are copied',
        held: [
          GEN_AI,
          ...objects(...['Secret', 'ExternalSecret'].flatMap((kind) => [`${kind} default/nvidia-nim-secrets`, `${kind} default/ngc-cred`])),
          ...rules('HM-231', 'HM-237', 'HM-253'),
          ...person(EDBCTL),
        ],
      },
      {
        id: 'genai-key',
        text: 'Its key is there: `upm-griptape/fernet-secret` up to 2026.2, `default/langflow-secret` from 2026.3 and in 1.4',
        held: [
          GEN_AI,
          ...objects('ExternalSecret upm-griptape/fernet-secret', 'ExternalSecret default/langflow-secret'),
          ...rules('HM-231', 'HM-238', 'HM-239'),
          ...person(EDBCTL),
        ],
      },
      {
        id: 'genai-key-kept',
        text: 'That key is kept outside of the cluster',
        held: [
          DURABLE,
          ...objects('PushSecret upm-griptape/fernet-secret', 'PushSecret default/langflow-secret-backup'),
          ...rules('HM-261', 'HM-262', 'HM-264', 'HM-530'),
          ...person(KEEP),
        ],
      },
      { id: 'data-lake', text: 'A bucket of its own for the data lake', held: [GEN_AI, ...person(LAKE)] },
      { id: 'data-lake-console', text: 'What the console asks for about it is at hand: bucket, two keys, endpoint', held: person(LAKE) },
      { id: 'data-lake-cors', text: 'The bucket answers pages of the portal, and no others', held: person(LAKE) },
      {
        id: 'data-lake-google',
        text: 'On Google: interoperability with S3, a service account with two roles, an HMAC key',
        held: person(LAKE),
      },
    ],
  },
  {
    title: 'Catalogue of the lakehouse',
    items: [
      {
        id: 'confounding-key',
        text: '`upm-lakekeeper/pg-confounding-key` is there',
        held: [
          CATALOGUE,
          ...objects(
            'Namespace upm-lakekeeper',
            'Secret upm-lakekeeper/pg-confounding-key',
            'ExternalSecret upm-lakekeeper/pg-confounding-key',
          ),
          ...rules('HM-231', 'HM-234'),
          ...person(EDBCTL),
        ],
      },
      {
        id: 'confounding-key-length',
        text: 'It is random, and at least 32 bytes long',
        held: [...objects('Password upm-lakekeeper/pg-confounding-key-generator'), ...rules('HM-250')],
      },
      { id: 'confounding-key-own', text: 'Each Hybrid Manager has its own', held: rules('HM-251') },
      {
        id: 'confounding-key-kept',
        text: 'It is kept outside of the cluster, since the data of the lakehouse are lost with it',
        held: [
          DURABLE,
          ...objects('PushSecret upm-lakekeeper/pg-confounding-key'),
          ...rules('HM-261', 'HM-263', 'HM-265', 'HM-530', 'HM-531'),
          ...person(KEEP),
        ],
      },
    ],
  },
  {
    title: 'Migration Portal',
    items: [
      {
        id: 'migration-namespaces',
        text: 'Its namespaces are there',
        held: [...objects('Namespace edb-migration-portal', 'Namespace edb-migration-copilot'), readiness('check_namespace', 'namespaces')],
      },
      {
        id: 'migration-accounts',
        text: 'Its five accounts have Secrets of their own, with random passwords; those that ship are the same everywhere',
        held: [
          MIGRATION,
          ...objects(
            ...['migration-portal-db', 'migration-portal-db-superuser', 'migration-copilot-auth'].map(
              (name) => `ExternalSecret edb-migration-portal/${name}`,
            ),
            ...['migration-copilot-db', 'migration-copilot-metrics-auth'].map((name) => `ExternalSecret edb-migration-copilot/${name}`),
          ),
          ...rules('HM-271', 'HM-272', 'HM-276'),
          ...person('Make the accounts of Migration Portal'),
        ],
      },
      {
        id: 'migration-parameters',
        text: 'The configuration names all five, and the owner of the database',
        held: [
          ...settings(
            ...['db_secrets', 'db_superuser_secrets', 'copilot_secrets', 'db_owner'].map(
              (name) => `components/edb-migration-portal/${name}`,
            ),
            ...['db_secrets', 'metrics_auth_secrets'].map((name) => `components/edb-migration-copilot/${name}`),
          ),
          ...rules('HM-273', 'HM-274', 'HM-275'),
        ],
      },
    ],
  },
];
