import { isJsonObject, itemsAt, type JsonObject, memberAt, type RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet, mapsAt, textAt } from './view';

const SERVICES = ['managed', 'services'];
const PATH = `/spec/${SERVICES.join('/')}`;
const OWN = ['rw', 'ro', 'r', 'any'];

export const managedServices = clusterRule({
  id: 'CNPG-359',
  title: "Additional services stand beside the operator's",
  source: 'https://cloudnative-pg.io/documentation/current/service_management/',
  reason: 'The operator finds the primary through its own read-write service, selects the Pods itself, and needs a name for each service.',
  about: [`/spec/${SERVICES.join('/')}`],

  check(spec, { name }) {
    if (!isSet(spec, ...SERVICES)) {
      return undefined;
    }
    const reserved = OWN.map((suffix) => `${name}-${suffix}`);
    const seen = new Set<string>();
    return [
      ...(itemsAt(spec, ...SERVICES, 'disabledDefaultServices').includes('rw') ? [disabled()] : []),
      ...mapsAt(spec, ...SERVICES, 'additional').flatMap(([item, index]) => {
        const service = textAt(item, 'serviceTemplate', 'metadata', 'name');
        const twice = seen.has(service);
        seen.add(service);
        return serviceFindings(item, service, `${PATH}/additional/${index}/serviceTemplate`, reserved, twice);
      }),
    ];
  },
});

function serviceFindings(item: JsonObject, name: string, path: string, reserved: readonly string[], twice: boolean): RuleFinding[] {
  const at = `${path}/metadata/name`;
  const selector = memberAt(item, 'serviceTemplate', 'spec', 'selector');
  return [
    ...(name === '' ? [{ path: at, problem: 'the service has no name, one is expected', fix: 'name it' }] : []),
    ...(twice && name !== '' ? [{ path: at, problem: `"${name}" is there twice`, fix: 'give each service a name of its own' }] : []),
    ...(reserved.includes(name) ? [{ path: at, problem: `"${name}" is a service of the operator`, fix: 'choose another name' }] : []),
    ...(isJsonObject(selector) && Object.keys(selector).length > 0
      ? [
          {
            path: `${path}/spec/selector`,
            problem: 'there is a selector, none is expected: the operator selects the Pods',
            fix: 'remove it, selectorType says which Pods are meant',
          },
        ]
      : []),
  ];
}

function disabled(): RuleFinding {
  return {
    path: `${PATH}/disabledDefaultServices`,
    problem: '"rw" is among the disabled services, only "r" and "ro" can be',
    fix: 'remove "rw"',
  };
}
