import type { AuthenticationLine, PostgresSettings } from '../../finding';
import { agreed, majorsOf } from '../catalogue';
import { judged } from '../judged';
import type { Fault, Reading, Refusal } from './fault';
import { type IdentRecord, readIdent } from './ident';
import { readLines } from './lines';
import { type HbaRecord, readRecord } from './record';
import type { Field } from './tokens';

/** A line as one major reads it. */
export interface JudgedLine<T> {
  readonly path?: string;
  /** Absent where files decide that are not given. */
  readonly reading?: Reading<T>;
}

/** What is wrong with a line, and where it stands. */
export interface FaultyLine extends Fault {
  readonly path: string;
}

/** One pass over the lines serves all rules. */
const judgedHba = new WeakMap<PostgresSettings, readonly (readonly JudgedLine<HbaRecord>[])[]>();

/** The lines of pg_hba in each major in question; `undefined` where nobody wrote one, or the major is not known to us. */
export function hbaOf(settings: PostgresSettings): readonly (readonly JudgedLine<HbaRecord>[])[] | undefined {
  const { hba, major } = settings;
  const majors = hba ? majorsOf(major) : [];
  if (!hba || majors.length === 0) {
    return undefined;
  }
  let found = judgedHba.get(settings);
  if (!found) {
    found = majors.map((one) => {
      const validators = validatorsIn(settings, one);
      return readAll(hba, one, (fields) => readRecord(fields, { major: one, validators }));
    });
    judgedHba.set(settings, found);
  }
  return found;
}

/** What is wrong with the lines of pg_hba in every major in question. */
export function hbaFaults(settings: PostgresSettings): FaultyLine[] | undefined {
  const all = hbaOf(settings);
  return all && faultsIn(all);
}

/** The lines of pg_ident in each major in question; not kept, as few clusters have any. */
export function identOf({ ident, major }: PostgresSettings): readonly (readonly JudgedLine<IdentRecord>[])[] | undefined {
  const majors = ident ? majorsOf(major) : [];
  return ident && majors.length > 0 ? majors.map((one) => readAll(ident, one, (fields) => readIdent(fields, one))) : undefined;
}

/** What is wrong with the lines of pg_ident in every major in question. */
export function identFaults(settings: PostgresSettings): FaultyLine[] | undefined {
  const all = identOf(settings);
  return all && faultsIn(all);
}

function readAll<T>(
  lines: readonly AuthenticationLine[],
  major: number,
  read: (fields: readonly Field[]) => Reading<T> | undefined,
): JudgedLine<T>[] {
  return readLines(lines, major).map(({ fields, path }) => ({ path, reading: read(fields) }));
}

/** What each major in question says of the lines; several may stand at one place, and one finding is said of it. */
export function agreedLines<T>(
  all: readonly (readonly JudgedLine<T>[])[],
  judge: (lines: readonly JudgedLine<T>[]) => readonly FaultyLine[],
): FaultyLine[] {
  const byMajor = all.map((lines) => new Map(judge(lines).map((found) => [found.path, found])));
  return [...byMajor[0].keys()].flatMap((path) => agreed(byMajor, (one) => one.get(path)) ?? []);
}

function faultsIn(all: readonly (readonly JudgedLine<unknown>[])[]): FaultyLine[] {
  return agreedLines(all, (lines) => lines.flatMap(({ path, reading }) => (path && isFaulty(reading) ? [{ path, ...reading.fault }] : [])));
}

/** The line, where the major reads it. */
export function recordOf<T extends object>({ reading }: JudgedLine<T>): T | undefined {
  return reading === undefined || isFaulty(reading) ? undefined : reading;
}

function isFaulty(reading: unknown): reading is Refusal {
  return typeof reading === 'object' && reading !== null && 'fault' in reading;
}

function validatorsIn(settings: PostgresSettings, major: number): string | undefined {
  const { majors, effective } = judged(settings);
  const at = majors.indexOf(major);
  return (at < 0 ? undefined : effective[at].written('oauth_validator_libraries')?.value) ?? '';
}
