import type { Rule } from '../../../../finding';
import { dayFor, firstDayOf, lastDayOf } from '../../../opened-certificates';
import { SECRET_SOURCES } from '../../secret-view';
import { openedIn } from '../../tls';

export const certificateIsValidToday: Rule = {
  id: 'HM-322',
  title: 'A certificate is valid on the day that it is installed',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5',
  reason:
    'Browsers and agents refuse a portal whose certificate, or one of those that signed it, has expired or is not valid yet. The command line ' +
    'judges for today, or for the day after --at; elsewhere only what expired long ago is told.',

  check(secret, context) {
    const opened = openedIn(secret, context);
    if (!opened) {
      return undefined;
    }
    const { all, path } = opened;
    const today = dayFor(context);
    const past = all.findIndex((certificate) => lastDayOf(certificate) < today);
    if (past >= 0) {
      const problem = `certificate ${past + 1} has expired on ${lastDayOf(all[past])}`;
      return [{ path, problem, fix: 'put one there that is valid, and those that signed it' }];
    }
    const future = context.today === undefined ? -1 : all.findIndex((certificate) => firstDayOf(certificate) > today);
    return future < 0
      ? []
      : [
          {
            path,
            problem: `certificate ${future + 1} is not valid before ${firstDayOf(all[future])}`,
            fix: 'wait for that day, or have one made that is valid now',
          },
        ];
  },
};
