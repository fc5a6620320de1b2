import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, App, Yaml } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { Backup, ConnectionPooler, PostgresDatabase, PostgresMonitoring, PostgresOperator } from '../src';
import { chartIn, clusterIn, namesOf, objectsOf, policyIn } from './constructs/made';
import { SCENARIOS } from './golden/scenarios';

const ROOT = join(__dirname, '..');

function synth(name: string): string {
  const app = new App();
  SCENARIOS[name](app, PostgresOperator.cloudNativePg(), '1.30');
  return app.synthYaml();
}

/** Each object of the chart by its name, whatever the order of the file. */
function byName(make: (chart: ReturnType<typeof chartIn>) => void): Record<string, string> {
  const chart = chartIn('db');
  make(chart);
  const names = namesOf(chart);
  return Object.fromEntries(objectsOf(chart).map((object, index) => [names[index], Yaml.stringify(object)]));
}

test.each(['production', 'everything', 'external-secrets'])('%s is the same twice', (name) => {
  expect(synth(name)).toBe(synth(name));
});

test('one app may be written twice', () => {
  const app = new App();
  SCENARIOS.production(app, PostgresOperator.cloudNativePg(), '1.30');
  expect(app.synthYaml()).toBe(app.synthYaml());
});

test('neither time zone, language nor clock of the machine is seen', () => {
  const program = `
    const { App } = require('cdk8s');
    Date.now = () => 0;
    Math.random = () => 0.5;
    require('./test/golden/scenarios').SCENARIOS.production(globalThis.app = new App(), require('./src').PostgresOperator.cloudNativePg(), '1.30');
    process.stdout.write(globalThis.app.synthYaml());`;
  const written = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/nowhere' },
  });
  expect(written).toBe(synth('production'));
});

test('the order in which independent constructs are made changes no object', () => {
  const cluster = (chart: ReturnType<typeof chartIn>, id: string) =>
    clusterIn(chart, { backup: Backup.none('a test'), monitoring: PostgresMonitoring.prometheus() }, id);
  const one = byName((chart) => {
    const [a, b] = [cluster(chart, 'a'), cluster(chart, 'b')];
    new PostgresDatabase(chart, 'reports', { cluster: a, owner: 'app' });
    new ConnectionPooler(chart, 'pooler', { cluster: b });
  });
  const other = byName((chart) => {
    const [b, a] = [cluster(chart, 'b'), cluster(chart, 'a')];
    new ConnectionPooler(chart, 'pooler', { cluster: b });
    new PostgresDatabase(chart, 'reports', { cluster: a, owner: 'app' });
  });
  expect(Object.keys(one)).toHaveLength(9);
  expect(other).toEqual(one);
});

test('a cluster that is moved into another construct keeps its objects', () => {
  const here = byName((chart) => clusterIn(chart, { backup: Backup.by(policyIn(chart)) }));
  const app = new App();
  const chart = chartIn('db', app, 'quite-another-id');
  clusterIn(chart, { backup: Backup.by(policyIn(chart)) });
  expect(Object.fromEntries(objectsOf(chart).map((object, index) => [namesOf(chart)[index], Yaml.stringify(object)]))).toEqual(here);
  expect(ApiObject.isApiObject(chart)).toBe(false);
});

describe('the sources', () => {
  /** The session prints warnings, the calendar turns given instants into dates of UTC; nothing else has a reason to look at the machine. */
  const ALLOWED: readonly string[] = ['systems/cloudnative-pg/cron/calendar.ts'];
  const MACHINE =
    /\bnew Date\b|\bDate\.|\bMath\.random\b|\bprocess\.(env|cwd|platform|hrtime)\b|\brandomUUID\b|toLocale|Intl\.|localeCompare/;

  test.each(['intent', 'systems', 'constructs', 'presets'])('%s reads no clock, no chance, no environment and no language', (room) => {
    const files = readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const seen = files
      .filter((file) => !ALLOWED.includes(`${room}/${file}`))
      .flatMap((file) =>
        readFileSync(join(ROOT, 'src', room, file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            MACHINE.test(line) && !/^\s*(\*|\/\/)/.test(line) ? [`${room}/${file}:${index + 1}: ${line.trim()}`] : [],
          ),
      );
    expect(files.length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });
});
