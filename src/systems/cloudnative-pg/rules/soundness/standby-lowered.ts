import { isJsonObject, memberAt, type Rule } from '../../../../finding';
import { standbyParameters } from '../../../../postgres/standby';
import { settings } from '../../settings';
import { CLUSTER } from '../kinds';

const PARAMETERS = '/spec/postgresql/parameters';

export const standbyParameterStays: Rule = {
  id: 'CNPG-682',
  title: 'What a standby must not have lower is lowered knowingly',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/hot-standby.html#HOT-STANDBY-ADMIN',
  reason:
    'A standby does not start with less than its primary has, so the primary is restarted first, where it stands: there is no switchover, ' +
    'and every connection breaks. With a supervised update it waits until somebody restarts the primary.',

  check(cluster, { before, release }) {
    const instances = memberAt(cluster.body, 'spec', 'instances');
    const changed = memberAt(cluster.body, 'spec', 'postgresql', 'parameters');
    const old = memberAt(before?.body, 'spec', 'postgresql', 'parameters');
    if (!before || typeof instances !== 'number' || instances < 2 || (!isJsonObject(changed) && !isJsonObject(old))) {
      return undefined;
    }
    const [now, then] = [cluster, before].map((document) => standbyParameters(settings(document, release)!));
    const supervised = memberAt(cluster.body, 'spec', 'primaryUpdateStrategy') === 'supervised';
    return now.flatMap(({ name, value, path }) => {
      const was = then.find((one) => one.name === name)?.value ?? value;
      return value >= was
        ? []
        : [
            {
              path: path ?? (isJsonObject(changed) ? PARAMETERS : '/spec'),
              problem: `${name} falls from ${was} to ${value}${path === undefined ? ', since it is not written any more' : ''}: ${
                supervised ? 'nothing happens until somebody restarts the primary' : 'the primary is restarted before its standbys'
              }, and all connections to it break`,
              fix:
                path === undefined
                  ? `write "${value}": a standby that restarts meanwhile then takes the higher value of the primary; without the line it does not start`
                  : 'do it when few are connected',
            },
          ];
    });
  },
};
