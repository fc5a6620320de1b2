import type { Written } from '../../systems/rendering';

/** The release of one system. */
export interface SystemRelease {
  /** Id of the system, such as `cloudnative-pg`. */
  readonly system: string;
  readonly release: string;
}

/** What a renderer told about an object of ours. */
export interface Adopted {
  readonly written: Written;
  readonly release?: SystemRelease;
}

/** The values of a Helm chart in an App: judged like an object, and written to a file of its own. */
export interface AdoptedValues extends Adopted {
  readonly chart: string;
  /** As they are now, as plain data. */
  toJson(): unknown;
}
