import { isJsonObject, type Json, memberAt, pointerStep, type RuleFinding } from '../../../finding';
import { amountOf, wholeAmount } from '../../../kubernetes/amount';
import { compareQuantity, type Quantity } from '../../../kubernetes/quantity';
import { mayBeOvercommitted } from './resource-names';

/** The first is at most the second, of each resource. What the server fills in is one of those that are written. */
const ORDER = [
  ['min', 'max'],
  ['min', 'defaultRequest'],
  ['min', 'default'],
  ['defaultRequest', 'default'],
  ['defaultRequest', 'max'],
  ['default', 'max'],
] as const;
const OF_CONTAINERS = ['default', 'defaultRequest'];
const RATIO = 'maxLimitRequestRatio';
const ONE: Quantity = { unscaled: 1n, exponent: 0 };
/** From here on the server counts in wholes; below, in thousandths. */
const COARSE = (2n ** 63n - 1n) / 1000n;

/** The amounts of one item against each other. */
export function limitBoundFindings(limit: Json, type: Json | undefined, path: string): RuleFinding[] {
  const lists = [...new Set(ORDER.flat()), RATIO].filter((list) => type !== 'Pod' || !OF_CONTAINERS.includes(list));
  const names = new Set(
    lists.flatMap((list) => {
      const amounts = memberAt(limit, list);
      return isJsonObject(amounts) ? Object.keys(amounts) : [];
    }),
  );
  return [...names].flatMap((name) => {
    const bounds = new Map(lists.map((list) => [list, boundOf(limit, list, name)]));
    const place = (list: string) => `${path}/${list}${pointerStep(name)}`;
    return [...orderFindings(bounds, place), ...ratioFindings(bounds, place), ...sameFindings(bounds, type, name, place)];
  });
}

interface Bound {
  readonly text: string;
  readonly amount: Quantity;
}

type Bounds = ReadonlyMap<string, Bound | undefined>;
type Place = (list: string) => string;

/** The server reads null as 0. */
function boundOf(limit: Json, list: string, name: string): Bound | undefined {
  const value = memberAt(limit, list, name);
  const amount = value === null ? amountOf(0) : amountOf(value);
  return amount && { text: String(value ?? 0), amount };
}

function orderFindings(bounds: Bounds, place: Place): RuleFinding[] {
  return ORDER.flatMap(([low, high]) => {
    const [least, most] = [bounds.get(low), bounds.get(high)];
    const problem = `${low} is ${least?.text} and ${high} is ${most?.text}, at most that is expected`;
    return least && most && compareQuantity(least.amount, most.amount) > 0
      ? [{ path: place(low), problem, fix: `lower ${low}, or raise ${high}` }]
      : [];
  });
}

function ratioFindings(bounds: Bounds, place: Place): RuleFinding[] {
  const [ratio, min, max] = [RATIO, 'min', 'max'].map((list) => bounds.get(list));
  if (!ratio) {
    return [];
  }
  const path = place(RATIO);
  const small = compareQuantity(ratio.amount, ONE) < 0;
  const large = min && max && isMore(ratio.amount, min.amount, max.amount);
  return [
    ...(small ? [{ path, problem: `the ratio is ${ratio.text}, 1 or more is expected`, fix: 'write 1 or more' }] : []),
    ...(large
      ? [{ path, problem: `the ratio is ${ratio.text}, more than max ${max.text} to min ${min.text}`, fix: 'lower it, or remove it' }]
      : []),
  ];
}

/** Whether it is more than the largest limit to the smallest request, in the numbers that the server compares. */
function isMore(...amounts: readonly [ratio: Quantity, min: Quantity, max: Quantity]): boolean {
  const wholes = amounts.map((amount) => wholeAmount(amount, 0));
  const isFine = wholes.every((whole) => whole < COARSE);
  const [ratio, min, max] = isFine ? amounts.map((amount) => wholeAmount(amount, -3)) : wholes;
  return (isFine ? Number(ratio) / 1000 : Number(ratio)) > Number(max) / Number(min);
}

/** Where no default is written for a container, the server takes max. */
function sameFindings(bounds: Bounds, type: Json | undefined, name: string, place: Place): RuleFinding[] {
  const filled = type === 'Container' && !bounds.get('default') ? 'max' : 'default';
  const [limit, request] = [bounds.get(filled), bounds.get('defaultRequest')];
  if (!limit || !request || mayBeOvercommitted(name) || compareQuantity(limit.amount, request.amount) === 0) {
    return [];
  }
  const problem = `a container gets ${request.text} by defaultRequest and ${limit.text} by ${filled}, the same of "${name}" is expected`;
  return [{ path: place('defaultRequest'), problem, fix: 'write the same amount in default and defaultRequest' }];
}
