/** What the commands need of the world around them, so that tests can give them another one. */
export interface Io {
  readonly files: Files;
  /** Text for standard output; printed in one piece. */
  print(text: string): void;
  /** Text for standard error. */
  complain(text: string): void;
  readStandardInput(): Buffer | string;
  /** Where the program was called: relative paths start there. */
  readonly directory: string;
  /** Standard error is a terminal that can write a line anew: somebody sees how far we are. */
  readonly watched: boolean;
  /** The day, in UTC, as `2026-11-21`. */
  today(): string;
  /** Milliseconds of a clock that only ever goes forward. */
  now(): number;
  /** Standard output is a terminal that shows colours. */
  readonly colours: boolean;
}

export interface Files {
  kindOf(path: string): 'file' | 'directory' | 'other';
  /** Names in a directory, in any order. */
  entries(directory: string): readonly string[];
  read(path: string): Buffer | string;
  write(path: string, text: string): void;
  /** The path without symbolic links. */
  realPath(path: string): string;
}

export const EXIT_FINE = 0;
export const EXIT_FINDINGS = 1;
export const EXIT_COULD_NOT_RUN = 2;
