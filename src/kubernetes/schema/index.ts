export { withDefaults } from './defaults';
export { judgeSchema } from './releases';
export type { SchemaFinding } from './report';
export { SCHEMA_RULES, type SchemaRule } from './rules';
export { memberShape, shapeAt } from './shapes';
export { validate } from './validate';
