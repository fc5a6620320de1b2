import type { Rule } from '../../finding';

/** What a schema rule says of itself; its findings come from `validate` and `judgeSchema`. */
export type SchemaRule = Omit<Rule, 'check' | 'kinds' | 'since' | 'until'>;

const STRICT = 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation';
const SCHEMAS = 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation';
const NULLS = 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#defaulting-and-nullable';
const OPENAPI = 'https://spec.openapis.org/oas/v3.0.3#schema-object';
const LISTS = 'https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy';
const QUANTITIES = 'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/';
const VERSIONS = 'https://cloudnative-pg.io/documentation/current/supported_releases/';

function schemaRule(id: string, title: string, source: string, reason: string): SchemaRule {
  return { id, title, layer: 'schema', severity: 'error', source, reason };
}

export const UNKNOWN_FIELD = schemaRule(
  'SCHEMA-001',
  'Every field is known',
  STRICT,
  'A misspelt or misplaced field has no effect. The API server refuses it in strict mode and drops it otherwise, and what it was meant to say is not done.',
);
export const TYPE = schemaRule(
  'SCHEMA-002',
  'Every value has the type of its field',
  SCHEMAS,
  'The API server refuses a text where a number belongs, and the other way round. Unquoted numbers, "yes" and "on" are the usual cause.',
);
export const REQUIRED = schemaRule(
  'SCHEMA-003',
  'What is required is there',
  SCHEMAS,
  'The API server refuses an object that lacks a required field, after it has filled in defaults. A field that is null counts as absent.',
);
export const ENUM = schemaRule(
  'SCHEMA-004',
  'A choice is one of those offered',
  SCHEMAS,
  'The API server compares with case and takes no other spelling.',
);
export const PATTERN = schemaRule(
  'SCHEMA-005',
  'A text matches its pattern',
  SCHEMAS,
  'The API server refuses a text that does not match the pattern of its field.',
);
export const BOUND = schemaRule(
  'SCHEMA-006',
  'A number lies within its bounds',
  SCHEMAS,
  'The API server refuses a number below the minimum or above the maximum, or one that does not fit its 32 or 64 bits.',
);
export const LENGTH = schemaRule(
  'SCHEMA-007',
  'Texts, lists and maps have the right length',
  SCHEMAS,
  'Texts are counted in characters, not in bytes.',
);
export const DUPLICATE = schemaRule(
  'SCHEMA-008',
  'No list names the same thing twice',
  LISTS,
  'Items of such a list are told apart by their key, after defaults (two ports with the same number collide although the protocol is not written).',
);
export const FORMAT = schemaRule(
  'SCHEMA-009',
  'A text has the format of its field',
  OPENAPI,
  'The API server reads times, durations and base64 where a field says so, and refuses what it cannot read.',
);
export const QUANTITY = schemaRule(
  'SCHEMA-010',
  'An amount is a quantity',
  QUANTITIES,
  'Kubernetes reads 500m, 4Gi or 1.5; no blanks, no "GB", no "4 GiB".',
);
export const NULL = schemaRule(
  'SCHEMA-011',
  'No list holds an empty item',
  NULLS,
  'A null field is dropped, but a null item of a list stays where it is and has the wrong type. A lone "-" in YAML is a null.',
);
export const COMBINATION = schemaRule(
  'SCHEMA-012',
  'A value fits the alternatives of its field',
  OPENAPI,
  'The schema ties fields together: at least one, exactly one or none of several.',
);
export const OTHER_RELEASE = schemaRule(
  'SCHEMA-013',
  'A field belongs to the release that is checked',
  VERSIONS,
  'A field or value of another release is unknown to the operator that is checked for: the API server refuses it or drops it.',
);

/** All rules of the schema layer, for listing and explaining. */
export const SCHEMA_RULES: readonly SchemaRule[] = [
  UNKNOWN_FIELD,
  TYPE,
  REQUIRED,
  ENUM,
  PATTERN,
  BOUND,
  LENGTH,
  DUPLICATE,
  FORMAT,
  QUANTITY,
  NULL,
  COMBINATION,
  OTHER_RELEASE,
];
