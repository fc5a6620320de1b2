import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HBA_CASES, IDENT_CASES } from './hba-cases';
import { MAJORS } from './packages';
import { Server } from './server';

const FILE = join(__dirname, '../../test/postgres/hba.json');

interface Recorded {
  readonly text: string;
  readonly accepts: number[];
  readonly refuses: Record<string, string>;
}

/** Methods that these servers are built without and the images of the operators have: they say nothing of lines with them. */
const NOT_BUILT_IN = /not supported by this build/;
const ABSENT_ON_LINUX = /"(?:sspi|bsd)"/;

/** Writes which majors take which lines of pg_hba and pg_ident: `npx tsx scripts/postgres/hba.ts`. */
function main(): void {
  const [hba, ident] = [HBA_CASES, IDENT_CASES].map((cases) => cases.map((text): Recorded => ({ text, accepts: [], refuses: {} })));
  for (const major of MAJORS) {
    const server = new Server(major);
    askHba(server, hba);
    askIdent(server, ident);
    server.remove();
    const count = (all: readonly Recorded[]) =>
      `${all.filter(({ accepts }) => accepts.includes(major)).length} | ${all.filter(({ refuses }) => refuses[major]).length}`;
    console.log(`| ${major} | ${count(hba)} | ${count(ident)} |`);
  }
  const lines = (all: readonly Recorded[]) => `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  writeFileSync(FILE, `{"hba":${lines(hba)},\n"ident":${lines(ident)}}\n`);
}

/** Each line alone: what is refused keeps the server from starting. Those that are taken have to let it start together. */
function askHba(server: Server, cases: readonly Recorded[]): void {
  const accepted = cases.filter((one) => {
    const error = viewError(server, one.text);
    if (error === undefined) {
      one.accepts.push(server.major);
    } else if (!NOT_BUILT_IN.test(error) || ABSENT_ON_LINUX.test(error)) {
      server.write('pg_hba.conf', `${one.text}\n`);
      const said = server.start([]);
      if (said === undefined) {
        throw new Error(`Postgres ${server.major} starts with ${JSON.stringify(one.text)} although it says: ${error}`);
      }
      one.refuses[server.major] = error || said;
    }
    return error === undefined;
  });
  // A text that ends in a backslash would take the next one along.
  server.write('pg_hba.conf', `local all all trust\n${accepted.map(({ text }) => `${text}\n\n`).join('')}`);
  const said = server.start([]);
  if (said !== undefined) {
    throw new Error(`Postgres ${server.major} does not start with the lines that it takes: ${said}`);
  }
}

/** What the server says of a text, as a start would: a line that cannot be read has no type. */
function viewError(server: Server, text: string): string | undefined {
  server.write('pg_hba.conf', `${text}\n`);
  const [row] = server.rows("SELECT coalesce(error, '') FROM pg_hba_file_rules WHERE type IS NULL");
  return row?.[0] ?? undefined;
}

/** A broken map does not keep the server from starting: it starts without any, and says so in its log. */
function askIdent(server: Server, cases: readonly Recorded[]): void {
  server.write('pg_hba.conf', 'local all all trust\n');
  for (const one of cases) {
    server.write('pg_ident.conf', `${one.text}\n`);
    const complaint = server
      .load([], [])
      .split('\n')
      .filter((line) => /pg_ident|invalid regular expression/.test(line))
      .map((line) => line.replace(/^.*?(?:LOG|CONTEXT): +/, '').replace(/"[^"]*\/(pg_ident.conf)"/, '$1'))[0];
    if (complaint === undefined) {
      one.accepts.push(server.major);
    } else {
      one.refuses[server.major] = complaint;
    }
  }
  server.write('pg_ident.conf', '');
}

main();
