// npm run bench: what the checks cost, as ratios against plain cdk8s measured in the same run. Prints Markdown.
//   npm run bench -- 9     turns of each measurement (default 7)

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { compare, run } from './measure.mjs';
import { table } from './table.mjs';

const TURNS = Number(process.argv[2] ?? 7);
const work = mkdtempSync(join(tmpdir(), 'bench-'));
const bodies = join(work, 'bodies.json');

try {
  prepare();
  console.log(
    `${cpus().length} cores ${cpus()[0].model.trim()}, Node ${process.versions.node}; medians of ${TURNS} processes in turns, CPU = user + system\n`,
  );
  synth();
  growth();
  charts();
  check();
  load();
  size();
} finally {
  rmSync(work, { recursive: true });
}

/** The plain program gets the objects that ours writes, so both write the same bytes. */
function prepare() {
  run(ours(1, 1, 'one'));
  writeFileSync(bodies, JSON.stringify(yaml.loadAll(textIn('one'))));
  for (const [clusters, charts] of [
    [6, 1],
    [6, 3],
  ]) {
    run(ours(clusters, charts, 'ours'));
    run(plain(clusters, charts, 'plain'));
    if (textIn('ours') !== textIn('plain')) {
      throw new Error('the programs that are compared do not write the same');
    }
  }
}

function synth() {
  const objects = yaml.loadAll(textIn('one')).length;
  table(
    `Synth of 1000 clusters, ${1000 * objects} objects`,
    ['', 'plain cdk8s, ms', 'with all checks, ms', 'ratio', 'limit'],
    [
      ['in one chart', 1],
      ['in 100 charts', 100],
    ].map(([name, charts]) => {
      const used = compare({ plain: plain(1000, charts, 'plain'), ours: ours(1000, charts, 'ours') }, TURNS);
      return [name, ms(used.plain.cpu), ms(used.ours.cpu), (used.ours.cpu / used.plain.cpu).toFixed(2), '1.15'];
    }),
  );
}

function growth() {
  table(
    'What we add as clusters grow, one chart',
    ['clusters', 'plain, ms', 'with all checks, ms', 'added, ms', 'added per cluster, ms'],
    [250, 500, 1000, 2000].map((clusters) => {
      const used = compare({ plain: plain(clusters, 1, 'plain'), ours: ours(clusters, 1, 'ours') }, Math.ceil(TURNS / 2));
      const added = used.ours.cpu - used.plain.cpu;
      return [clusters, ms(used.plain.cpu), ms(used.ours.cpu), ms(added), (added / clusters).toFixed(2)];
    }),
  );
}

function charts() {
  const used = compare(Object.fromEntries([1, 100, 1000].map((charts) => [charts, plain(1000, charts, 'plain')])), Math.ceil(TURNS / 2));
  table(
    'cdk8s alone: 1000 clusters as plain objects in more and more charts',
    ['charts', 'CPU, ms', 'against one chart'],
    Object.entries(used).map(([charts, { cpu }]) => [charts, ms(cpu), (cpu / used[1].cpu).toFixed(2)]),
  );
}

function check() {
  run(ours(3750, 1, 'documents'));
  const documents = textIn('documents').split(/^---\n/m);
  const file = (count) => {
    const path = join(work, `${count}.yaml`);
    writeFileSync(path, documents.slice(0, count).join('---\n'));
    return path;
  };
  const checked = (path) => ['lib/cli/main.js', 'check', path];
  const one = join(work, 'one', readdirSync(join(work, 'one'))[0]);
  const small = compare({ empty: ['-e', '0'], one: checked(one) }, 2 * TURNS);
  const many = compare(Object.fromEntries([3000, 10_000, 30_000].map((count) => [count, checked(file(count))])), Math.ceil(TURNS / 2));
  table(
    '`check` of files',
    ['', 'CPU over an empty Node process, ms', 'ms a document', 'peak memory, MiB', 'limit'],
    [
      ['one good file', ms(small.one.cpu - small.empty.cpu), '', ms(small.one.peak), '40 ms'],
      ...Object.entries(many).map(([count, { cpu, peak }]) => [
        `${count} documents`,
        ms(cpu - small.empty.cpu),
        ((cpu - small.empty.cpu) / count).toFixed(2),
        ms(peak),
        { 3000: '300 MiB', 30000: '500 MiB' }[count] ?? '',
      ]),
    ],
  );
}

function load() {
  const used = compare({ cdk8s: ['-e', "require('cdk8s')"], both: ['-e', "require('cdk8s'); require('./lib')"] }, 3 * TURNS);
  table(
    'Loading',
    ['', 'CPU, ms', 'limit'],
    [
      ["require('cdk8s')", ms(used.cdk8s.cpu), ''],
      ["require('cdk8s-postgres') adds", ms(used.both.cpu - used.cdk8s.cpu), '15'],
    ],
  );
}

function size() {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [{ size, unpackedSize, entryCount }] = JSON.parse(stdout);
  table(
    'npm package',
    ['packed, KB', 'unpacked, KB', 'files', 'limit'],
    [[ms(size / 1000), ms(unpackedSize / 1000), entryCount, '2000 KB unpacked']],
  );
}

function ours(clusters, charts, folder) {
  return ['bench/ours.cjs', String(clusters), String(charts), made(folder)];
}

function plain(clusters, charts, folder) {
  return ['bench/plain.cjs', String(clusters), String(charts), made(folder), bodies];
}

function made(folder) {
  const path = join(work, folder);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  return path;
}

function textIn(folder) {
  const path = join(work, folder);
  return readdirSync(path)
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8'))
    .join('---\n');
}

function ms(number) {
  return number.toFixed(0);
}
