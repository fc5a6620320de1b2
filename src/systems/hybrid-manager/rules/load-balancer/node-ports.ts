import type { RuleFinding } from '../../../../finding';
import type { Configuration, Placed } from '../../configuration';
import { PAGES } from '../../pages';
import { NODE_PORTS } from '../../parameter-names';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const COMPONENT = 'upm-istio-gateway';
const NAMES = Object.keys(NODE_PORTS) as (keyof typeof NODE_PORTS)[];
/** What an API server gives to Services, unless it was started with another range. */
const [FIRST, LAST] = [30000, 32767];

export const nodePortsAreFree = configurationRule({
  id: 'HM-043',
  title: 'Ports of the nodes are numbers of their range, and lead to one port each',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'The Service of the gateway asks for them by number. The API server refuses it with one that is out of range, or that is there twice.',
  about: NAMES.flatMap((name) => ofParameter(COMPONENT, name)),

  check({ configuration }) {
    const given = NAMES.flatMap((name) => {
      const port = configuration.text(COMPONENT, name);
      return port ? [{ ...port, name }] : [];
    });
    return given.flatMap((port) => [...numberFindings(port), ...otherFindings(configuration, port)]);
  },
});

function numberFindings({ value, path }: Placed<string>): RuleFinding[] {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : undefined;
  if (port === undefined || port === 0 || port > 65535) {
    return [{ path, problem: `"${value}" is no port`, fix: `write a number from ${FIRST} to ${LAST}, in quotes` }];
  }
  const problem = `${port} is not among the ports that an API server gives away, ${FIRST} to ${LAST}`;
  const fix = 'write one of them, unless the API server was started with another range';
  return port >= FIRST && port <= LAST ? [] : [{ path, problem, fix, severity: 'warning' }];
}

/** One that nobody wrote has its number all the same. */
function otherFindings(configuration: Configuration, { name, value, path }: Placed<string> & { name: string }): RuleFinding[] {
  const other = NAMES.find((one) => one !== name && (configuration.text(COMPONENT, one)?.value ?? String(NODE_PORTS[one])) === value);
  if (other === undefined) {
    return [];
  }
  const written = configuration.text(COMPONENT, other);
  // Of two that are written, the second one is told.
  const isFirst = written !== undefined && NAMES.indexOf(other) > NAMES.indexOf(name as keyof typeof NODE_PORTS);
  const problem = `${value} is the port of ${other}${written ? '' : ' already, where nobody says another one'}`;
  return isFirst ? [] : [{ path, problem, fix: 'write another one' }];
}
