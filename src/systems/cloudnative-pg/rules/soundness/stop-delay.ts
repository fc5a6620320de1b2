import { memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

/** What the operator takes where nothing is written, in seconds. */
const STOP_DELAY = 1800;
const SMART_SHUTDOWN = 180;

export const smartShutdownHasTime: Rule = {
  id: 'CNPG-655',
  title: 'Clients are waited for before an instance stops',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/instance_manager/#shutdown-control',
  reason:
    'The smart shutdown, which lets clients finish, is left out where it would take the whole time that an instance has to stop. Every ' +
    'rollout then breaks the connections off at once.',

  check({ body }) {
    const [stop, smart] = [memberAt(body, 'spec', 'stopDelay'), memberAt(body, 'spec', 'smartShutdownTimeout')];
    if (typeof stop !== 'number' && typeof smart !== 'number') {
      return undefined;
    }
    // A stopDelay of 0 or less counts as not written.
    const stopSeconds = typeof stop === 'number' && stop > 0 ? stop : STOP_DELAY;
    const smartSeconds = typeof smart === 'number' ? smart : SMART_SHUTDOWN;
    return smartSeconds <= 0 || stopSeconds > smartSeconds
      ? []
      : [
          {
            path: typeof stop === 'number' && stop > 0 ? '/spec/stopDelay' : '/spec/smartShutdownTimeout',
            problem: `the instance has ${stopSeconds} seconds to stop, and ${smartSeconds} would go by waiting for clients, so none is waited for`,
            fix: `write a smartShutdownTimeout well below ${stopSeconds}, or 0 to say that nobody is waited for`,
          },
        ];
  },
};
