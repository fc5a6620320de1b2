import type { Json } from './json';

/**
 * What an API server knows about one place in a document. Shapes refer to each other by their index in a pool,
 * so equal shapes are stored once.
 */
export interface Shape {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'int-or-string';
  /** The value is a Kubernetes quantity; a number is taken as well. */
  readonly quantity?: true;
  readonly properties?: Readonly<Record<string, number>>;
  readonly required?: readonly string[];
  /** Values of a map whose keys are free. */
  readonly values?: number;
  readonly items?: number;
  /** Names of the members that identify an item of the list. */
  readonly listKeys?: readonly string[];
  /** The list holds no value twice. */
  readonly set?: true;
  readonly enum?: readonly Json[];
  /** JavaScript source, used with the flag `u`; means the same as the RE2 original. */
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: true;
  readonly exclusiveMaximum?: true;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly nullable?: true;
  /** Unknown members are kept, not refused. */
  readonly open?: true;
  /** The value is a manifest of its own: apiVersion, kind and metadata are known members. */
  readonly embedded?: true;
  readonly default?: Json;
  readonly allOf?: readonly number[];
  readonly anyOf?: readonly number[];
  readonly oneOf?: readonly number[];
  readonly not?: number;
}

export interface ShapePool {
  readonly shapes: readonly Shape[];
}

/** The facts of one kind in one release. */
export interface KindSchema {
  readonly pool: ShapePool;
  /** Index of the shape of the whole document. */
  readonly root: number;
}
