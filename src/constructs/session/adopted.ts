import type { JsonObject } from '../../finding';

/** The release of one system. */
export interface SystemRelease {
  /** Id of the system, such as `cloudnative-pg`. */
  readonly system: string;
  readonly release: string;
}

/** What a renderer told about an object of ours. */
export interface Adopted {
  readonly body: JsonObject;
  /** The prop that each JSON pointer came from. */
  readonly origins: Readonly<Record<string, string>>;
  readonly release?: SystemRelease;
}
