import type { JsonObject, RuleFinding } from '../../finding';
import { describe } from './describe';
import type { RuleCard } from './document-rule';

const FIX = 'write the version of the API the object belongs to, for example "postgresql.cnpg.io/v1"';

const GROUP_VERSION = /^[^\s/]+(\/[^\s/]+)?$/;

export const objectHasApiVersion: RuleCard & { find(body: JsonObject): readonly RuleFinding[] } = {
  id: 'DOC-102',
  title: 'An object says its apiVersion',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields',
  reason: 'Group and version decide which API an object is sent to. Without them the API server cannot read it.',

  find({ apiVersion }) {
    if (apiVersion === undefined || apiVersion === null || apiVersion === '') {
      return [{ path: '/apiVersion', problem: 'apiVersion is missing', fix: FIX }];
    }
    if (typeof apiVersion !== 'string') {
      return [{ path: '/apiVersion', problem: `apiVersion is ${describe(apiVersion)}, a text is expected`, fix: FIX }];
    }
    return GROUP_VERSION.test(apiVersion)
      ? []
      : [{ path: '/apiVersion', problem: `"${apiVersion}" is no apiVersion, "GROUP/VERSION" or "VERSION" is expected`, fix: FIX }];
  },
};
