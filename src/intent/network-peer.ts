import { requireText } from './texts';

/** Plain data behind NetworkPeer. */
export interface NetworkPeerIntent {
  readonly namespace?: string;
  readonly podLabels?: Readonly<Record<string, string>>;
}

/** Who may connect. */
export class NetworkPeer {
  /**
   * Pods with these labels, in the cluster's own namespace.
   *
   * @param labels that a pod must have, all of them; at least one
   * @throws if no label is given
   */
  public static podsLabelled(labels: { [key: string]: string }): NetworkPeer {
    if (Object.keys(labels).length === 0) {
      throw new Error(
        'NetworkPeer.podsLabelled() needs at least one label, none would mean every pod; use NetworkPeer.namespaced(…) for that',
      );
    }
    return new NetworkPeer({ podLabels: { ...labels } });
  }

  /**
   * Pods of another namespace: all of them, or those with these labels.
   *
   * @param name of the namespace
   * @param labels that a pod must have; default none
   * @throws if the name is blank
   */
  public static namespaced(name: string, labels?: { [key: string]: string }): NetworkPeer {
    return new NetworkPeer({ namespace: requireText('the namespace of a NetworkPeer', name), podLabels: labels && { ...labels } });
  }

  /**
   * @internal
   */
  public readonly _intent: NetworkPeerIntent;

  private constructor(intent: NetworkPeerIntent) {
    this._intent = Object.freeze(intent);
  }
}
