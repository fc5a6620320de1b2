import type { PostgresOperator } from '../intent/operator';
import { CLOUDNATIVE_PG_OPERATOR } from './cloudnative-pg/operator';
import type { Operator } from './operator';

/** Every operator that we write for, by the id of its system. */
const OPERATORS: Readonly<Record<string, Operator>> = { 'cloudnative-pg': CLOUDNATIVE_PG_OPERATOR };

/** The operator that was chosen. */
export function operatorOf(chosen: PostgresOperator): Operator {
  return OPERATORS[chosen._systemId];
}
