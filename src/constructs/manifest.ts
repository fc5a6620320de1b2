import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Written } from '../systems/rendering';
import type { SystemRelease } from './session/adopted';
import { Session } from './session/session';

/**
 * One object of a construct of ours: an `ApiObject` that opens the App's session and tells it where the values came from.
 *
 * To find out whether an object is one of these, ask the session: `instanceof Manifest` is true for every `ApiObject`,
 * since cdk8s defines `Symbol.hasInstance` on its class and ours inherits it.
 */
export class Manifest extends ApiObject {
  private readonly session: Session;

  /**
   * @param written plain data, and the props it came from; `overrides` for what came from there. A `Lazy` within is resolved by cdk8s.
   * @param release the release of the operator that the object is written for, and so judged for
   */
  constructor(scope: Construct, id: string, written: Written, release?: SystemRelease) {
    // Its name is explicit: one made from the construct path would change when a construct moves.
    super(scope, id, written.body as unknown as ApiObjectProps);
    this.session = Session.of(this);
    this.session.adopt(this, { written, release });
  }

  /** The very JSON that was judged, within a window; else what cdk8s renders now, patches included. */
  public override toJson(): unknown {
    return this.session.judgedJson(this) ?? super.toJson();
  }
}
