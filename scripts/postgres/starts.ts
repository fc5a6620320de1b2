import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factsOf } from '../../src/postgres/catalogue';
import { MAJORS } from './packages';
import { line, Server } from './server';

const FILE = join(__dirname, '../../test/postgres/starts.json');

type Parameters = Readonly<Record<string, string>>;

/** Parameters that depend on each other, on both sides of each bound. What a major does not have is not asked of it. */
const CASES: readonly Parameters[] = [
  {},
  { max_connections: '10', superuser_reserved_connections: '10' },
  { max_connections: '10', superuser_reserved_connections: '9' },
  { max_connections: '10', superuser_reserved_connections: '11' },
  { max_connections: '3' },
  { max_connections: '4' },
  { max_connections: '1', superuser_reserved_connections: '0' },
  { superuser_reserved_connections: '100' },
  { superuser_reserved_connections: '99' },
  { max_connections: '10', reserved_connections: '7' },
  { max_connections: '10', reserved_connections: '6' },
  { reserved_connections: '97' },
  { reserved_connections: '96' },
  { max_connections: '10', superuser_reserved_connections: '5', reserved_connections: '5' },
  { max_connections: '10', superuser_reserved_connections: '5', reserved_connections: '4' },
  { min_wal_size: '31MB' },
  { min_wal_size: '32MB' },
  { min_wal_size: '2' },
  { max_wal_size: '31MB', min_wal_size: '32MB' },
  { max_wal_size: '32MB' },
  { max_wal_size: '32767kB' },
  { max_wal_size: '16MB', min_wal_size: '16MB' },
  { min_wal_size: '2GB', max_wal_size: '1GB' },
  { wal_level: 'minimal' },
  { wal_level: 'minimal', max_wal_senders: '0' },
  { wal_level: 'MINIMAL', max_wal_senders: '1' },
  { wal_level: 'minimal', max_wal_senders: '0', archive_mode: 'on' },
  { wal_level: 'minimal', max_wal_senders: '0', archive_mode: 'always' },
  { wal_level: 'minimal', max_wal_senders: '0', archive_mode: 'off' },
  { wal_level: 'minimal', max_wal_senders: '0', archive_mode: 'false' },
  { wal_level: 'minimal', max_wal_senders: '0', archive_mode: 'yes' },
  { wal_level: 'minimal', max_wal_senders: '0', summarize_wal: 'on' },
  { wal_level: 'minimal', max_wal_senders: '0', summarize_wal: 'off' },
  { wal_level: 'replica', summarize_wal: 'on' },
  { wal_level: 'archive', archive_mode: 'on' },
  { wal_level: 'hot_standby', max_wal_senders: '10' },
  { wal_level: 'replica', sync_replication_slots: 'on' },
  { wal_level: 'logical', sync_replication_slots: 'on' },
  { wal_level: 'minimal', max_wal_senders: '0', sync_replication_slots: 'on' },
  { wal_level: 'minimal', max_wal_senders: '0', track_commit_timestamp: 'on' },
  { wal_level: 'minimal', max_wal_senders: '0', hot_standby: 'on' },
  { wal_level: 'minimal', max_wal_senders: '0', max_replication_slots: '0' },
  { max_replication_slots: '0', max_wal_senders: '0' },
  { autovacuum_max_workers: '17' },
  { autovacuum_max_workers: '17', autovacuum_worker_slots: '17' },
  { autovacuum_max_workers: '4', autovacuum_worker_slots: '3' },
  { log_statement_stats: 'on' },
  { log_statement_stats: 'on', log_parser_stats: 'on' },
  { log_statement_stats: 'on', log_planner_stats: 'yes' },
  { log_statement_stats: 'true', log_executor_stats: 'on' },
  { log_statement_stats: 'off', log_executor_stats: 'on' },
  { log_parser_stats: 'on', log_planner_stats: 'on', log_executor_stats: 'on' },
  { ssl: 'on' },
  { ssl: 'on', ssl_min_protocol_version: 'TLSv1.3', ssl_max_protocol_version: 'TLSv1.2' },
  { ssl: 'on', ssl_min_protocol_version: 'TLSv1.3', ssl_max_protocol_version: 'TLSv1.3' },
  { ssl: 'on', ssl_min_protocol_version: 'TLSv1.3', ssl_max_protocol_version: '' },
  { ssl: 'on', ssl_min_protocol_version: 'tlsv1.2', ssl_max_protocol_version: 'TLSV1.1' },
  { ssl: 'on', ssl_max_protocol_version: 'TLSv1.1' },
  { ssl: 'on', ssl_max_protocol_version: 'TLSv1.2' },
  { ssl: 'off', ssl_min_protocol_version: 'TLSv1.3', ssl_max_protocol_version: 'TLSv1.2' },
  { ssl_min_protocol_version: 'TLSv1.3', ssl_max_protocol_version: 'TLSv1' },
  { max_worker_processes: '0' },
  { max_worker_processes: '0', max_parallel_workers: '100' },
  { shared_buffers: '128kB' },
  { max_files_per_process: '64' },
  { vacuum_buffer_usage_limit: '128kB' },
  { wal_buffers: '1' },
  { max_slot_wal_keep_size: '1GB', wal_keep_size: '2GB' },
  { local_preload_libraries: 'nowhere', session_preload_libraries: 'nowhere' },
  { default_tablespace: 'nowhere', default_table_access_method: 'nowhere', default_text_search_config: 'nowhere' },
  { hot_standby_feedback: 'on', recovery_min_apply_delay: '1d' },
  { idle_replication_slot_timeout: '1d' },
  { io_max_combine_limit: '8kB', io_combine_limit: '1MB' },
  { io_workers: '32' },
];

/** Writes which majors start with them, and what the others say: `npx tsx scripts/postgres/starts.ts`. */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const pem = certificate(folder);
  rmSync(folder, { recursive: true });
  const results = CASES.map((parameters) => ({ parameters, starts: [] as number[], refuses: {} as Record<string, string> }));
  for (const major of MAJORS) {
    const server = new Server(major);
    const files = Object.entries(pem).map(([name, text]) => line(`ssl_${name}_file`, server.write(`server.${name}`, text)));
    for (const { parameters, starts, refuses } of results) {
      if (Object.keys(parameters).every((name) => factsOf(name, major))) {
        const said = server.start([...files, ...Object.entries(parameters).map(([name, value]) => line(name, value))]);
        if (said === undefined) {
          starts.push(major);
        } else {
          refuses[major] = said.replace(/"[^"]*\/tried\.conf"/, 'the file');
        }
      }
    }
    server.remove();
    console.log(
      `Postgres ${major}: ${results.filter(({ starts }) => starts.includes(major)).length} starts, ${results.filter(({ refuses }) => refuses[major]).length} refusals`,
    );
  }
  writeFileSync(FILE, `[\n${results.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
}

function certificate(folder: string): { readonly key: string; readonly cert: string } {
  const [key, cert] = ['key', 'cert'].map((name) => join(folder, `${name}.pem`));
  const options = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', ...options], { stdio: 'pipe' });
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

main();
