// npm run bench:peers: the same files judged by us and by the tools that people use today: what it costs and what each catches. Prints
// Markdown. Builds the peers the first time, which takes Go and some minutes.
//   npm run bench:peers -- 9     turns of each measurement (default 5)

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../table.mjs';
import { buildPeers } from './build.mjs';
import { documentsIn, filesAsCases } from './cases.mjs';
import { cpuOf, PEERS } from './peers.mjs';

const TURNS = Number(process.argv[2] ?? 5);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'peers-'));

try {
  await buildPeers();
  console.log(
    `${cpus().length} cores ${cpus()[0].model.trim()}, Node ${process.versions.node}; medians of ${TURNS} turns, CPU = user + system\n`,
  );
  speed();
  caught();
} finally {
  rmSync(work, { recursive: true });
}

/** Cluster, ObjectStore and ScheduledBackup of each cluster: the kinds that all peers have definitions of. */
function speed() {
  const documents = documentsOf(1000);
  const files = { one: written('one.yaml', documents.slice(0, 3)), many: written('many.yaml', documents) };
  const empty = median(inTurns({ empty: [process.execPath, '-e', '0'] }).empty);
  const used = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      inTurns(Object.fromEntries(PEERS.map((peer) => [peer.name, peer.command([file])]))),
    ]),
  );
  const of = (name, peer) => median(used[name][peer]);
  table(
    `One cluster (3 documents), 1000 clusters (${documents.length} documents); an empty Node process takes ${empty.toFixed(0)} ms`,
    ['', 'judges', 'one, CPU ms', `${documents.length}, CPU ms`, 'ms a document', 'against ours'],
    PEERS.map(({ name, judges }) => [
      name,
      judges,
      of('one', name).toFixed(0),
      of('many', name).toFixed(0),
      (of('many', name) / documents.length).toFixed(2),
      (of('many', name) / of('many', PEERS[0].name)).toFixed(2),
    ]),
  );
}

/** How many wrong cases each finds, by the layer in which ours does, and how many sound ones are refused. */
function caught() {
  const wrong = [...documentsIn('wrong', work), ...filesAsCases('wrong-together', work)];
  const sound = documentsIn('sound', work);
  const layerOf = layers();
  const names = ['document', 'schema', 'admission', 'postgres', 'references', 'soundness'];
  const inLayer = (layer) => wrong.filter(({ rule }) => layerOf.get(rule) === layer);
  const row = (name, isCaught) => [name, ...[wrong, ...names.map(inLayer), sound].map((cases) => String(cases.filter(isCaught).length))];
  table(
    `What each catches of ${wrong.length} wrong manifests, by the layer in which ours does, and refuses of ${sound.length} sound ones`,
    ['', 'caught', ...names.map((layer) => `${layer} (${inLayer(layer).length})`), 'sound ones refused'],
    [
      ...PEERS.map(({ name, faulty }) => {
        const found = faulty([...wrong, ...sound].map(({ path }) => path));
        return row(name, ({ path }) => found.has(path));
      }),
      row('the API server with the operator 1.30, as recorded', ({ refused }) => refused),
    ],
  );
}

function documentsOf(clusters) {
  execFileSync(process.execPath, [join(ROOT, 'bench/ours.cjs'), String(clusters), '1', join(work, 'ours')]);
  const [file] = readdirSync(join(work, 'ours'));
  return readFileSync(join(work, 'ours', file), 'utf8')
    .split(/^---\n/m)
    .filter((text) => /^kind: (Cluster|ObjectStore|ScheduledBackup)$/m.test(text));
}

function layers() {
  const { rules } = JSON.parse(
    execFileSync(process.execPath, [join(ROOT, 'lib/cli/main.js'), 'rules', '--format', 'json'], { encoding: 'utf8' }),
  );
  return new Map(rules.map(({ id, layer }) => [id, layer]));
}

function written(name, documents) {
  const path = join(work, name);
  writeFileSync(path, documents.join('---\n'));
  return path;
}

/** CPU of several commands, in turns so that a busy moment hits all of them; the first turn is not counted. */
function inTurns(commands) {
  const used = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const [name, command] of Object.entries(commands)) {
      const cpu = cpuOf(command);
      if (turn > 0) {
        used[name].push(cpu);
      }
    }
  }
  return used;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
