import type { SettingsRule } from '../../finding';
import { agreedLines, hbaOf, type JudgedLine } from '../hba/judged';
import { decidedBefore } from '../hba/reach';
import type { HbaRecord } from '../hba/record';

export const hbaIsReached: SettingsRule = {
  id: 'PG-021',
  title: 'A line of pg_hba is reached',
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/auth-pg-hba-conf.html',
  reason:
    'Of all lines the first that matches decides, and no later one is looked at: one that lets in where this one refuses, or asks for more, has no effect.',

  check(settings) {
    const all = hbaOf(settings);
    return all && agreedLines(all, unreached);
  },
};

function unreached(lines: readonly JudgedLine<HbaRecord>[]) {
  return lines.flatMap(({ path }, at) => {
    const before = path === undefined ? undefined : decidedBefore(lines, at);
    return path !== undefined && before
      ? [
          {
            path,
            problem: `the line is never reached, ${before.path === undefined ? 'a line that the operator writes before it' : 'a line before it'} decides of all that it is for`,
            fix: before.path === undefined ? 'take it out' : 'move it up, or take it out',
          },
        ]
      : [];
  });
}
