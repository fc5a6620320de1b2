import type { Document, JsonObject } from '../../../../finding';
import { archiveMode, parametersOf } from '../../cluster-view';
import { OPERATOR_DEFAULTS } from '../../parameters';

/** The parameters as the operator keeps them in the Cluster: its defaults, those of the user, and an archive_mode of its own. */
export function effectiveParameters(spec: JsonObject, document: Document): Map<string, string> {
  // The server drops a null; the schema tells of anything else that is no text.
  return new Map([...OPERATOR_DEFAULTS, ...parametersOf(spec), ['archive_mode', archiveMode(spec, document)]]);
}
