import type { SettingsRule } from '../../finding';
import { agreedLines, hbaOf, type JudgedLine, recordOf } from '../hba/judged';
import type { HbaRecord } from '../hba/record';

/** No name of a host ends in a number, and none has a colon or an opening brace in it. */
const NO_NAME = /(?:^|\.)[0-9]+$|[:{*]/;

export const hostCanBeFound: SettingsRule = {
  id: 'PG-022',
  title: 'An address in pg_hba is one, or the name of a host',
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/auth-pg-hba-conf.html',
  reason: 'Whatever is no address is taken for the name of a host, and a line with one that no host can have matches nobody.',

  check(settings) {
    const all = hbaOf(settings);
    return all && agreedLines(all, nameless);
  },
};

function nameless(lines: readonly JudgedLine<HbaRecord>[]) {
  return lines.flatMap((line) => {
    const record = recordOf(line);
    return line.path !== undefined && record?.address?.kind === 'host' && NO_NAME.test(record.written as string)
      ? [
          {
            path: line.path,
            problem: `"${record.written}" is no address, and no host has such a name, so the line matches nobody`,
            fix: 'write an address like 10.0.0.0/8, or a name; one that begins with a dot stands for all hosts that end in it',
          },
        ]
      : [];
  });
}
