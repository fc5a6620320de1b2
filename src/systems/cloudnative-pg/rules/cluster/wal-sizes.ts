import { isJsonObject, type JsonObject, memberAt, type RuleFinding } from '../../../../finding';
import { amountOf } from '../../../../kubernetes/amount';
import { compareQuantity, parseQuantity, type Quantity } from '../../../../kubernetes/quantity';
import { isSet, majorOf, textAt, userParameter } from '../../cluster-view';
import { clusterRule } from './cluster-rule';
import { readPostgresSize } from './postgres-size';

const ZERO: Quantity = { unscaled: 0n, exponent: 0 };
const DEFAULTS = { min_wal_size: '80MB', max_wal_size: '1GB' };
type Name = keyof typeof DEFAULTS;

/** A size and whether it was written; zero where the operator cannot read it, and then it compares nothing. */
interface WalSize {
  readonly name: Name;
  readonly text: string;
  readonly written: boolean;
  readonly size: Quantity | undefined;
}

export const walSizes = clusterRule({
  id: 'CNPG-353',
  title: 'The WAL fits between its bounds and its volume',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-MAX-WAL-SIZE',
  reason:
    'A WAL volume that is full stops the instance. The operator compares what is written with the volume, not its defaults of 80MB and 1GB.',
  about: ['/spec/postgresql/parameters/min_wal_size', '/spec/postgresql/parameters/max_wal_size'],

  check(spec) {
    const [least, most] = [sizeOf(spec, 'min_wal_size'), sizeOf(spec, 'max_wal_size')];
    if ((!least.written && !most.written) || majorOf(spec) === undefined) {
      return undefined;
    }
    const volume = volumeOf(spec.walStorage);
    return [
      ...[least, most].filter(({ size }) => size === undefined).map(unreadable),
      ...(reaches(least, most.size) ? [notBelow(least, most)] : []),
      ...[least, most]
        .filter((each) => each.written && volume && reaches(each, volume.size, true))
        .map((each) => beyond(each, volume!.text)),
    ];
  },
});

function sizeOf(spec: JsonObject, name: Name): WalSize {
  const written = userParameter(spec, name) ?? '';
  const text = written || DEFAULTS[name];
  return { name, text, written: written !== '', size: readPostgresSize(text) };
}

/** Zero counts as "not known", except for the volume. */
function reaches({ size = ZERO }: WalSize, limit: Quantity = ZERO, evenZero = false): boolean {
  return size.unscaled !== 0n && (evenZero || limit.unscaled !== 0n) && compareQuantity(size, limit) >= 0;
}

/** The size of the WAL volume; zero where a template asks for none. */
export function volumeOf(walStorage: JsonObject[string] | undefined): { size: Quantity; text: string } | undefined {
  if (!isJsonObject(walStorage)) {
    return undefined;
  }
  const text = textAt(walStorage, 'size');
  if (text !== '') {
    const size = parseQuantity(text);
    return size && { size, text };
  }
  const request = memberAt(walStorage, 'pvcTemplate', 'resources', 'requests', 'storage');
  return isSet(walStorage, 'pvcTemplate') ? { size: amountOf(request) ?? ZERO, text: String(request ?? 0) } : undefined;
}

function unreadable({ name, text }: WalSize): RuleFinding {
  const problem = `${name} is "${text}", which is no size that the operator reads, a number with kB, MB, GB or TB is expected`;
  return { path: pathOf(name), problem, fix: 'write it as 1GB' };
}

function notBelow(least: WalSize, most: WalSize): RuleFinding {
  const said = ({ text, written }: WalSize) => `"${text}"${written ? '' : ' by default'}`;
  const problem = `min_wal_size is ${said(least)} and max_wal_size is ${said(most)}, less than that is expected`;
  return { path: pathOf(least.written ? 'min_wal_size' : 'max_wal_size'), problem, fix: 'lower min_wal_size or raise max_wal_size' };
}

function beyond({ name, text }: WalSize, volume: string): RuleFinding {
  const problem = `${name} is "${text}" and the WAL volume has ${volume}, less than that is expected`;
  return { path: pathOf(name), problem, fix: 'lower it, or write a larger walStorage' };
}

function pathOf(name: Name): string {
  return `/spec/postgresql/parameters/${name}`;
}
