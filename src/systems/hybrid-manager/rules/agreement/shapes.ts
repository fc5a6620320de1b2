import { isSameJson, type Json, type Rule, type RuleFinding } from '../../../../finding';
import { Configuration, type Placed } from '../../configuration';
import { configurationsFor } from '../../environment';
import { CONTROL_PLANE, VALUES } from '../../kinds';
import { PAGES } from '../../pages';
import { isSecretParameter } from '../../parameter-names';

const FIELDS = ['flavour', 'version', 'registryUrl', 'discovery', 'discoveryUrl', 'discoveryProvider', 'discoveryAuthentication'] as const;
/** What is compared as a whole, under the same name in both. */
const MEMBERS = ['beaconServer', 'clusterGroups', 'disabledComponents', 'pgai', 'resourceAnnotations', 'source'];
/** The conversion writes them into the object alone. */
const OF_OBJECT = ['CONTAINER_REGISTRY_URL', 'HCP_VERSION'];

export const shapesAgree: Rule = {
  id: 'HM-100',
  title: 'Values and object of one installation say the same',
  kinds: [CONTROL_PLANE],
  layer: 'soundness',
  severity: 'error',
  source: PAGES.conversion,
  reason:
    'The object takes over what the values installed. What differs is changed without a word at that moment, and a scenario that lacks is removed.',
  beside: [VALUES],

  check(document, context) {
    const object = Configuration.of(document);
    const values = configurationsFor(document, context).find(({ shape }) => shape === 'values');
    return object && values && [...fieldFindings(object, values), ...parameterFindings(object, values), ...nameFindings(object, values)];
  },
};

function fieldFindings(object: Configuration, values: Configuration): RuleFinding[] {
  const fields = FIELDS.map((what) => [object.pathOf(what), object.get(what), values.get(what)] as const);
  const members = MEMBERS.map((name) => [object.pathAt(name), object.at(name), values.at(name)] as const);
  return [...fields, ...members].flatMap(([path, now, before]) => differing(now?.path ?? path, now, before));
}

function parameterFindings(object: Configuration, values: Configuration): RuleFinding[] {
  const given = [...values.parameters(), ...object.parameters()];
  const keys = [...new Map(given.map(({ component, name }) => [`${component}/${name}`, { component, name }])).values()];
  return keys
    .filter(({ name }) => !OF_OBJECT.includes(name))
    .flatMap(({ component, name }) => {
      const found = (configuration: Configuration) =>
        configuration.parameters().find((one) => one.component === component && one.name === name);
      const path = object.parameterPath(component, name);
      return differing(path, textOf(found(object)), textOf(found(values)), isSecretParameter(name));
    });
}

/** The object takes texts alone, and values may hold what becomes one. */
function textOf(placed: Placed | undefined): Placed | undefined {
  const { value, path = '' } = placed ?? {};
  return value === undefined || value === null ? undefined : { value: typeof value === 'object' ? value : String(value), path };
}

/** Lists of names, in any order: the shapes write them in different ways. */
function nameFindings(object: Configuration, values: Configuration): RuleFinding[] {
  const scenarios = (configuration: Configuration) => configuration.scenarios()?.map(({ value }) => String(value));
  return [
    ...differingNames(object.pathAt('scenarios'), scenarios(object), scenarios(values)),
    ...differingNames(object.pathAt('imagePullSecrets'), secretNames(object), secretNames(values)),
  ];
}

function secretNames(configuration: Configuration): string[] | undefined {
  const names = configuration.pullSecrets().map(({ value }) => String(value));
  return names.length === 0 ? undefined : names;
}

function differingNames(path: string, now: readonly string[] | undefined, before: readonly string[] | undefined): RuleFinding[] {
  const isSame = [...(now ?? [])].sort().join() === [...(before ?? [])].sort().join();
  const problem = `the object lists ${now?.join(', ') ?? 'none'}, and the values beside it ${before?.join(', ') ?? 'none'}`;
  return isSame ? [] : [{ path, problem, fix: 'list the same in both' }];
}

function differing(path: string, now: Placed | undefined, before: Placed | undefined, isSecret = false): RuleFinding[] {
  if (isSameJson(now?.value ?? null, before?.value ?? null)) {
    return [];
  }
  const problem = `${said(now?.value, isSecret)} stands in the object, and ${said(before?.value, isSecret)} in the values beside it`;
  return [{ path, problem, fix: 'write the same in both' }];
}

/** Only what is short, and no secret, is shown. */
function said(value: Json | undefined, isSecret: boolean): string {
  if (value === undefined) {
    return 'nothing';
  }
  return typeof value === 'object' || isSecret ? 'something else' : `"${value}"`;
}
