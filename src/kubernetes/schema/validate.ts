import type { JsonObject, KindSchema } from '../../finding';
import { ROOT } from './place';
import { Report, type SchemaFinding } from './report';
import { Walker } from './walker';

/**
 * What an API server with strict field validation would refuse about the structure of a manifest.
 *
 * Nothing is changed: defaults count as present and a `null` that is not allowed as absent, as on the server.
 *
 * @param kind as texts name it
 * @param like a manifest of the same kind without any finding: what is the same in both is not looked at again
 */
export function validate(body: JsonObject, schema: KindSchema, kind: string, like?: JsonObject): readonly SchemaFinding[] {
  const report = new Report(kind, kind === 'Secret' && body.apiVersion === 'v1');
  new Walker(schema.pool.shapes, report).value(body, schema.root, ROOT, undefined, like);
  return report.findings;
}
