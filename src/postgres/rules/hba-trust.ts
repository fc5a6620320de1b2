import type { SettingsRule } from '../../finding';
import { agreedLines, hbaOf, type JudgedLine, recordOf } from '../hba/judged';
import { decidedBefore, holds, isEverywhere } from '../hba/reach';
import type { HbaRecord } from '../hba/record';

export const nobodyIsTrustedFromAnywhere: SettingsRule = {
  id: 'PG-020',
  title: 'Whoever comes from anywhere has to prove who it is',
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/auth-trust.html',
  reason:
    'With trust whoever reaches the port is let in as the user that it names, the superuser too, without a password or a certificate.',

  check(settings) {
    const all = hbaOf(settings);
    return all && agreedLines(all, trusting);
  },
};

function trusting(lines: readonly JudgedLine<HbaRecord>[]) {
  return lines.flatMap((line, at) => {
    const record = recordOf(line);
    return line.path !== undefined && record && trustsEverybody(record) && !decidedBefore(lines, at)
      ? [
          {
            path: line.path,
            problem: `trust lets anybody from ${record.written} in as any user, without a password`,
            fix: 'write scram-sha-256, or the users and the addresses that trust is for',
          },
        ]
      : [];
  });
}

function trustsEverybody({ method, users, address, options }: HbaRecord): boolean {
  return method === 'trust' && holds(users, 'all') && isEverywhere(address) && !options.has('clientcert');
}
