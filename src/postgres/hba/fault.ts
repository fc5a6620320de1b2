/** Why Postgres does not take a line, and what to do. */
export interface Fault {
  readonly problem: string;
  readonly fix: string;
}

/** In the place of what could not be read. */
export interface Refusal {
  readonly fault: Fault;
}

export type Reading<T> = T | Refusal;

export function fault(problem: string, fix: string): Refusal {
  return { fault: { problem, fix } };
}
