import { type Document, type Inventory, memberAt, type Rule } from '../../../../finding';
import { retentionDays } from '../../../barman-cloud/retention';
import { OBJECT_STORE } from '../../../barman-cloud/rules/kinds';
import { given, groupBy, oncePer } from '../../../given';
import { BARMAN_PLUGIN } from '../../names';
import { clusterOf, SCHEDULED_BACKUP } from '../kinds';
import { barmanArchiver, written } from '../references/plugins';
import { longestGap } from '../schedule/longest-gap';
import { scheduleOf } from '../schedule/schedule';

const DAY = 86_400;

/** Schedules that are not suspended, by what they back up and how. */
const running = oncePer((inventory: Inventory) =>
  groupBy(
    inventory.ofKind(SCHEDULED_BACKUP).filter(({ body }) => memberAt(body, 'spec', 'suspend') !== true),
    keyOf,
  ),
);

export const backupOutlivesNext: Rule = {
  id: 'CNPG-701',
  title: 'Backups are kept for as long as two of them are apart',
  kinds: [SCHEDULED_BACKUP],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/retention/',
  reason:
    'The retention is a window of recovery: what is needed to get back to its beginning is kept, and what is older goes. Where it is shorter than ' +
    'the time between two backups there is a single one most of the time, and nothing else to restore from when that one is damaged.',

  check(schedule, { inventory }) {
    const cluster = clusterOf(schedule, inventory);
    const kept = cluster && retentionOf(schedule, cluster, inventory);
    // Several schedules fill each other's gaps, and one that is suspended makes none.
    const [only, another] = (kept && running(inventory).get(keyOf(schedule))) ?? [];
    const parsed = kept && only === schedule && !another ? scheduleOf(schedule)?.parsed : undefined;
    if (!kept || !parsed || 'fault' in parsed) {
      return undefined;
    }
    const gap = longestGap(parsed.schedule);
    return gap === undefined || gap <= kept.days * DAY
      ? []
      : [
          {
            path: '/spec/schedule',
            problem: `up to ${Math.round(gap / DAY)} days pass between two backups, and ${kept.where} keeps them for ${kept.text}`,
            fix: 'keep backups for twice the time between two of them, or take them more often',
          },
        ];
  },
};

interface Retention {
  readonly text: string;
  readonly days: number;
  readonly where: string;
}

function retentionOf({ body }: Document, cluster: Document, inventory: Inventory): Retention | undefined {
  if (memberAt(body, 'spec', 'method') !== 'plugin') {
    const inTree = memberAt(cluster.body, 'spec', 'backup', 'barmanObjectStore') !== undefined && methodOf(body) === 'barmanObjectStore';
    return inTree ? retention(memberAt(cluster.body, 'spec', 'backup', 'retentionPolicy'), `the cluster "${cluster.name}"`) : undefined;
  }
  if (memberAt(body, 'spec', 'pluginConfiguration', 'name') !== BARMAN_PLUGIN) {
    return undefined;
  }
  const name = written(memberAt(barmanArchiver(cluster)?.plugin, 'parameters', 'barmanObjectName'));
  const store = given(inventory, cluster, OBJECT_STORE, name, cluster.namespace);
  return store && retention(memberAt(store.body, 'spec', 'retentionPolicy'), `the ObjectStore "${store.name}"`);
}

function retention(text: unknown, where: string): Retention | undefined {
  const days = retentionDays(text);
  return days === undefined ? undefined : { text: String(text), days, where };
}

function methodOf(body: Document['body']): unknown {
  return memberAt(body, 'spec', 'method') ?? 'barmanObjectStore';
}

function keyOf({ namespace, body }: Document): string {
  return JSON.stringify([namespace ?? '', memberAt(body, 'spec', 'cluster', 'name') ?? '', methodOf(body)]);
}
