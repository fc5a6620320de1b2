import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CACHE = join(__dirname, '../../.cache/pgbouncer');
const PACKAGES = ['pgbouncer', 'libevent-2.1-7', 'libc-ares2'];
const LIBRARIES = join(CACHE, 'root/usr/lib/x86_64-linux-gnu');
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** What came of a start: its log, and whether PgBouncer was up in the end. */
export interface Start {
  readonly up: boolean;
  readonly log: string;
}

/** PgBouncer with a folder for its files. */
export class Bouncer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'pgbouncer-'));

  public constructor() {
    if (!existsSync(join(CACHE, 'root'))) {
      fetchPackages();
    }
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(this.folder, name));
    const options = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert];
    execFileSync('openssl', ['req', ...options], { stdio: 'pipe' });
    this.write('users.txt', '"a" "b"\n');
    for (const file of [this.folder, key, cert]) {
      this.hand(file);
    }
  }

  /** Starts it with these lines after those that the operator writes, and ends it as soon as it is up. */
  public start(parameters: string, hba = ''): Promise<Start> {
    this.write('pg_hba.conf', hba);
    const file = this.write('pgbouncer.ini', `${this.operatorLines()}\n${parameters}\n`);
    const env = { LD_LIBRARY_PATH: LIBRARIES, LC_ALL: 'C' };
    const process = spawn(join(CACHE, 'root/usr/sbin/pgbouncer'), [file], { ...NOBODY, cwd: this.folder, env });
    return new Promise((resolve) => {
      let log = '';
      process.stderr.on('data', (text) => {
        log += text;
        if (/ LOG process up/.test(log)) {
          process.kill('SIGKILL');
        }
      });
      process.on('close', () => resolve({ up: / LOG process up/.test(log), log }));
    });
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private operatorLines(): string {
    const at = (name: string) => join(this.folder, name);
    return [
      '[databases]',
      '* = host=nowhere-rw',
      '[pgbouncer]',
      'pool_mode = session',
      'auth_user = a',
      'auth_query = SELECT 1',
      'auth_type = hba',
      `auth_hba_file = ${at('pg_hba.conf')}`,
      `auth_file = ${at('users.txt')}`,
      'listen_addr = 127.0.0.1',
      'listen_port = 16432',
      'unix_socket_dir =',
      'client_tls_sslmode = prefer',
      `client_tls_cert_file = ${at('cert.pem')}`,
      `client_tls_key_file = ${at('key.pem')}`,
      `client_tls_ca_file = ${at('cert.pem')}`,
      'server_tls_sslmode = verify-ca',
      `server_tls_ca_file = ${at('cert.pem')}`,
    ].join('\n');
  }

  private write(name: string, text: string): string {
    const file = join(this.folder, name);
    writeFileSync(file, text);
    this.hand(file);
    return file;
  }

  private hand(file: string): void {
    if (NOBODY.uid !== undefined) {
      chownSync(file, NOBODY.uid, NOBODY.gid);
    }
  }
}

function fetchPackages(): void {
  mkdirSync(CACHE, { recursive: true });
  execFileSync('apt-get', ['download', ...PACKAGES], { cwd: CACHE, stdio: 'inherit' });
  for (const name of readdirSync(CACHE).filter((one) => one.endsWith('.deb'))) {
    execFileSync('dpkg', ['-x', name, 'root'], { cwd: CACHE, stdio: 'inherit' });
  }
}
