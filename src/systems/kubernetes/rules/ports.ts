import type { Json, RuleFinding } from '../../../finding';
import { notAmong } from './choices';

const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];

/** What is expected instead of that number, or nothing. */
export function portNumberProblem(port: number): string | undefined {
  return Number.isInteger(port) && port >= 1 && port <= 65535 ? undefined : 'a number from 1 to 65535 is expected';
}

/** The name of a container's port: what is expected instead, or nothing. */
export function portNameProblem(name: string): string | undefined {
  const accepted = /^[a-z0-9](-?[a-z0-9])*$/.test(name) && /[a-z]/.test(name) && name.length <= 15;
  return accepted ? undefined : 'a name of at most 15 lower-case letters, digits and single dashes with at least one letter is expected';
}

export function protocolFindings(protocol: Json | undefined, path: string): RuleFinding[] {
  return notAmong(PROTOCOLS, protocol, `${path}/protocol`, 'protocol');
}
