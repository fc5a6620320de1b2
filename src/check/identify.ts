import { type Document, isJsonObject, type Json, type JsonObject, pointerStep, type RuleFinding } from '../finding';
import { objectHasApiVersion } from './rules/api-version';
import type { RuleCard } from './rules/document-rule';
import { documentIsObject } from './rules/is-object';
import { objectHasKind } from './rules/kind';
import { listHoldsItems } from './rules/list-items';
import { objectHasName } from './rules/name';
import { valuesAreMap } from './rules/values-map';
import { valuesAreNoObject } from './rules/values-object';
import { isValues, valuesDocument } from './values';
import type { Subject } from './verdict';

/** One object of a subject, with what kept it from being a proper manifest. */
export interface Identified {
  readonly subject: number;
  /** JSON pointer of the object within its subject. */
  readonly at: string;
  /** Absent where the kind is not known; its name is '' where it has none. */
  readonly document?: Document;
  readonly problems: readonly (readonly [RuleCard, readonly RuleFinding[]])[];
}

/** The objects of all subjects, Lists taken apart. A manifest that is empty holds none; values that are empty are those of the chart. */
export function identify(subjects: readonly Subject[]): Identified[] {
  const found: Identified[] = [];
  subjects.forEach(({ place, body, chart }, subject) => {
    if (chart !== undefined) {
      found.push(identifyValues(chart, body ?? {}, { subject, place, at: '' }));
    } else if (body !== null && body !== undefined) {
      collect(body, { subject, place, at: '' }, found);
    }
  });
  return found;
}

interface Position {
  readonly subject: number;
  readonly place: string;
  readonly at: string;
}

function identifyValues(chart: string, body: unknown, { subject, place, at }: Position): Identified {
  return isJsonObject(body)
    ? { subject, at, document: valuesDocument(chart, body, place), problems: [] }
    : { subject, at, problems: [[valuesAreMap, valuesAreMap.find(body)]] };
}

function collect(body: unknown, position: Position, found: Identified[]): void {
  const { subject, at } = position;
  if (!isJsonObject(body)) {
    found.push({ subject, at, problems: [[documentIsObject, documentIsObject.find(body)]] });
  } else if (!isList(body)) {
    found.push(identifyObject(body, position));
  } else if (Array.isArray(body.items)) {
    body.items.forEach((item: Json, index) => {
      collect(item, { ...position, at: `${at}/items${pointerStep(index)}` }, found);
    });
  } else if (body.items !== null) {
    found.push({ subject, at, problems: [[listHoldsItems, listHoldsItems.find(body)]] });
  }
}

/** `kubectl get -o yaml` prints `v1 List`, the API server answers with `ClusterList` and the like. */
function isList({ apiVersion, kind, items }: JsonObject): boolean {
  return typeof kind === 'string' && (kind.endsWith('List') ? Array.isArray(items) || (kind === 'List' && apiVersion === 'v1') : false);
}

function identifyObject(body: JsonObject, { subject, place, at }: Position): Identified {
  const problems = problemsOf(body);
  const { apiVersion, kind } = body;
  if (typeof apiVersion !== 'string' || apiVersion === '' || typeof kind !== 'string' || kind === '') {
    return { subject, at, problems };
  }
  const slash = apiVersion.indexOf('/');
  const version = apiVersion.slice(slash + 1);
  if (isValues({ version, kind })) {
    return { subject, at, problems: [[valuesAreNoObject, valuesAreNoObject.find(apiVersion)]] };
  }
  const metadata = isJsonObject(body.metadata) ? body.metadata : {};
  const document: Document = {
    apiVersion,
    group: slash < 0 ? '' : apiVersion.slice(0, slash),
    version,
    kind,
    name: nameOf(metadata),
    ...(typeof metadata.namespace === 'string' && metadata.namespace !== '' ? { namespace: metadata.namespace } : {}),
    body,
    place,
  };
  return { subject, at, document, problems };
}

const RULES = [objectHasApiVersion, objectHasKind, objectHasName];

function problemsOf(body: JsonObject): Identified['problems'] {
  const problems: (readonly [RuleCard, readonly RuleFinding[]])[] = [];
  for (const rule of RULES) {
    const findings = rule.find(body);
    if (findings.length > 0) {
      problems.push([rule, findings]);
    }
  }
  return problems;
}

/** A generated name is the prefix and five letters of the API server's choice. */
function nameOf({ name, generateName }: JsonObject): string {
  if (typeof name === 'string' && name !== '') {
    return name;
  }
  return typeof generateName === 'string' && generateName !== '' ? `${generateName.slice(0, 58)}xxxxx` : '';
}
