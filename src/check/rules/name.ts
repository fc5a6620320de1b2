import { isJsonObject, type JsonObject, type RuleFinding } from '../../finding';
import { describe } from './describe';
import type { RuleCard } from './document-rule';

const FIX = 'give the object a name under metadata.name';

export const objectHasName: RuleCard & { find(body: JsonObject): readonly RuleFinding[] } = {
  id: 'DOC-104',
  title: 'An object has a name',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  reason: 'The API server stores an object under its name and refuses one that has neither a name nor a generateName.',

  find({ metadata }) {
    if (metadata === undefined || metadata === null) {
      return [{ path: '/metadata', problem: 'metadata is missing, and with it the name of the object', fix: FIX }];
    }
    if (!isJsonObject(metadata)) {
      return [{ path: '/metadata', problem: `metadata is ${describe(metadata)}, a map is expected`, fix: FIX }];
    }
    return nameOf(metadata);
  },
};

function nameOf(metadata: JsonObject): RuleFinding[] {
  for (const field of ['name', 'generateName']) {
    const value = metadata[field];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      const fix = `write it as a text, in quotes if it looks like a number, a date or a boolean`;
      return [{ path: `/metadata/${field}`, problem: `metadata.${field} is ${describe(value)}, a text is expected`, fix }];
    }
  }
  return metadata.name || metadata.generateName ? [] : [{ path: '/metadata/name', problem: 'the object has no name', fix: FIX }];
}
