import type { JsonObject, RuleFinding } from '../../finding';
import { describe } from './describe';
import type { RuleCard } from './document-rule';

const FIX = 'write the version of the API the object belongs to, for example "postgresql.cnpg.io/v1"';

/** What has no apiVersion, no kind and no metadata may be meant for Helm. */
const OR_VALUES = '; the values of a Helm chart are judged with --values CHART=PATH, or as a file called CHART.values.yaml';

const GROUP_VERSION = /^[^\s/]+(\/[^\s/]+)?$/;

export const objectHasApiVersion: RuleCard & { find(body: JsonObject): readonly RuleFinding[] } = {
  id: 'DOC-102',
  title: 'An object says its apiVersion',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields',
  reason: 'Group and version decide which API an object is sent to. Without them the API server cannot read it.',

  find({ apiVersion, kind, metadata }) {
    if (apiVersion === undefined || apiVersion === null || apiVersion === '') {
      const isNothingElse = kind === undefined && metadata === undefined;
      return [{ path: '/apiVersion', problem: 'apiVersion is missing', fix: isNothingElse ? `${FIX}${OR_VALUES}` : FIX }];
    }
    if (typeof apiVersion !== 'string') {
      return [{ path: '/apiVersion', problem: `apiVersion is ${describe(apiVersion)}, a text is expected`, fix: FIX }];
    }
    return GROUP_VERSION.test(apiVersion)
      ? []
      : [{ path: '/apiVersion', problem: `"${apiVersion}" is no apiVersion, "GROUP/VERSION" or "VERSION" is expected`, fix: FIX }];
  },
};
