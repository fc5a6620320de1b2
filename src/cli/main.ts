#!/usr/bin/env node
import { UsageError } from '../check/verdict';
import { HELP } from './help';
import { EXIT_COULD_NOT_RUN, EXIT_FINE, type Io } from './io';
import { REAL_IO } from './real-io';

type Command = (args: readonly string[], io: Io) => number;

/** Each command is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Command>> = {
  check: () => (require('./check-command') as typeof import('./check-command')).checkCommand,
  rules: () => (require('./rules-command') as typeof import('./rules-command')).rulesCommand,
  explain: () => (require('./explain-command') as typeof import('./explain-command')).explainCommand,
};

function run([name, ...args]: readonly string[], io: Io): number {
  if (name === '--help' || name === '-h' || name === 'help') {
    io.print(HELP);
    return EXIT_FINE;
  }
  if (name === '--version') {
    io.print(`${(require('../../package.json') as { version: string }).version}\n`);
    return EXIT_FINE;
  }
  if (name === undefined || !Object.hasOwn(COMMANDS, name)) {
    io.complain(`${name === undefined ? 'a command is missing' : `there is no command "${name}"`}\n\n${HELP}`);
    return EXIT_COULD_NOT_RUN;
  }
  try {
    return COMMANDS[name]()(args, io);
  } catch (error) {
    io.complain(error instanceof UsageError ? `cdk8s-postgres ${name}: ${error.message}\n` : ownBug(error));
    return EXIT_COULD_NOT_RUN;
  }
}

function ownBug(error: unknown): string {
  const trace = error instanceof Error ? error.stack : String(error);
  return `this is a bug of cdk8s-postgres, report it at https://github.com/cdk8s-postgres/cdk8s-postgres/issues\n${trace}\n`;
}

// The reader of a pipe may have seen enough; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

process.exitCode = run(process.argv.slice(2), REAL_IO);
