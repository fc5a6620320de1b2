import { isJsonObject, itemsAt, type Json, memberAt, pointerStep, type Rule, type RuleFinding } from '../../../finding';
import { qualifiedNameProblem } from '../../../kubernetes/names';
import { limitBoundFindings } from './limit-bounds';
import { containerResourceProblem, OWN_NAMES, resourceProblem } from './resource-names';

const TYPES = ['Pod', 'Container', 'PersistentVolumeClaim'];
const DEFAULTS = ['default', 'defaultRequest'];
const LISTS = ['max', 'min', ...DEFAULTS, 'maxLimitRequestRatio'];

export const limitRangeIsAccepted: Rule = {
  id: 'K8S-019',
  title: 'A LimitRange bounds resources that there are, by amounts that go together',
  kinds: [{ group: '', kind: 'LimitRange' }],
  layer: 'schema',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/policy/limit-range/',
  reason: 'The API server refuses other types and resources, and a default that is not between min and max.',

  check({ body }) {
    const limits = itemsAt(body, 'spec', 'limits');
    const types = limits.map((limit) => memberAt(limit, 'type'));
    return limits.flatMap((limit, at) => {
      const path = `/spec/limits/${at}`;
      return [...typeFindings(types, at, `${path}/type`), ...limitFindings(limit, types[at], path)];
    });
  },
};

function typeFindings(types: readonly (Json | undefined)[], at: number, path: string): RuleFinding[] {
  const type = types[at];
  if (typeof type !== 'string') {
    return [];
  }
  const expected = type.includes('/') ? qualifiedNameProblem(type) : `${TYPES.join(', ')} are expected, ${OWN_NAMES}`;
  const unknown = expected !== undefined && !TYPES.includes(type);
  return [
    ...(unknown ? [{ path, problem: `"${type}" is no type of what is limited, ${expected}`, fix: 'choose one of them' }] : []),
    ...(types.indexOf(type) < at ? [{ path, problem: `"${type}" is there twice`, fix: 'put what is said of it into one item' }] : []),
  ];
}

function limitFindings(limit: Json, type: Json | undefined, path: string): RuleFinding[] {
  return [
    ...LISTS.flatMap((list) => listFindings(limit, list, type, `${path}/${list}`)),
    ...(type === 'PersistentVolumeClaim' ? storageFindings(limit, path) : []),
    ...limitBoundFindings(limit, type, path),
  ];
}

function listFindings(limit: Json, list: string, type: Json | undefined, path: string): RuleFinding[] {
  const amounts = memberAt(limit, list);
  const names = isJsonObject(amounts) ? Object.keys(amounts) : [];
  if (type === 'Pod' && DEFAULTS.includes(list)) {
    const problem = `${list} is given to containers, not to a Pod`;
    return names.length === 0 ? [] : [{ path, problem, fix: 'write it in an item of type Container' }];
  }
  const problemOf = type === 'Pod' || type === 'Container' ? containerResourceProblem : resourceProblem;
  return names.flatMap((name) => {
    const problem = problemOf(name);
    const place = `${path}${pointerStep(name)}`;
    return problem === undefined
      ? []
      : [
          {
            path: place,
            problem: `"${name}" is no resource of a ${type}, ${problem}`,
            fix: 'correct the name, or remove it',
            aboutKey: true,
          },
        ];
  });
}

function storageFindings(limit: Json, path: string): RuleFinding[] {
  return ['min', 'max'].some((list) => memberAt(limit, list, 'storage') !== undefined)
    ? []
    : [{ path, problem: 'neither min nor max says how much storage a claim may ask for', fix: 'write min or max with storage' }];
}
