import type { RawSchema } from './structural';

/**
 * The schema with what the scale subresource adds to it: the API server wants the number of replicas to be one of 32
 * bits and not negative, whatever the schema says of its field.
 */
export function withScaleLimits({ schema, subresources }: RawSchema): RawSchema {
  const root: RawSchema = structuredClone(schema.openAPIV3Schema);
  const path: string | undefined = subresources?.scale?.specReplicasPath;
  if (path) {
    const replicas = path
      .slice(1)
      .split('.')
      .reduce((at: RawSchema, name) => at.properties[name], root);
    replicas.format = 'int32';
    replicas.minimum ??= 0;
  }
  return root;
}
