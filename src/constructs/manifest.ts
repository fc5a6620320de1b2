import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { JsonObject } from '../finding';
import type { SystemRelease } from './session/adopted';
import { Session } from './session/session';

/** A manifest as a renderer returns it. Its name is explicit: one made from the construct path would change when a construct moves. */
export interface ManifestBody {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly [key: string]: unknown };
  readonly [key: string]: unknown;
}

/**
 * One object of a construct of ours: an `ApiObject` that opens the App's session and tells it where the values came from.
 *
 * To find out whether an object is one of these, ask the session: `instanceof Manifest` is true for every `ApiObject`,
 * since cdk8s defines `Symbol.hasInstance` on its class and ours inherits it.
 */
export class Manifest extends ApiObject {
  private readonly session: Session;

  /**
   * @param body plain data; a `Lazy` within is resolved by cdk8s
   * @param origins the prop that each JSON pointer came from, such as `parameters.work_mem`; `overrides` for what came from there
   * @param release the release of the operator that the object is written for, and so judged for
   */
  constructor(scope: Construct, id: string, body: ManifestBody, origins: Readonly<Record<string, string>>, release?: SystemRelease) {
    super(scope, id, body);
    this.session = Session.of(this);
    this.session.adopt(this, { body: body as unknown as JsonObject, origins, release });
  }

  /** The very JSON that was judged, within a window; else what cdk8s renders now, patches included. */
  public override toJson(): unknown {
    return this.session.judgedJson(this) ?? super.toJson();
  }
}
