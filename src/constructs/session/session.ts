import type { IConstruct } from 'constructs';
import type { Finding } from '../../finding';
import type { Adopted, AdoptedValues } from './adopted';
import { ENGINE, type Engine } from './engine';
import { type Judgement, judge } from './judge';
import type { Reported } from './reported';
import { ScopedSettings } from './settings';
import { Validation } from './validation';
import { attach, sessionsOf, type Windowed } from './window';

/**
 * Judges all objects of one App, ours or foreign, whenever cdk8s validates it.
 *
 * cdk8s validates the whole App once per chart and once more. Within a window, which is a call of `synth` or `synthYaml`, everything is
 * rendered and judged once, and what was judged is what is written. Outside of one nobody can tell what has changed in between, so
 * every pass judges.
 */
export class Session implements Windowed {
  /** The session of the App; opened by the first who asks. */
  public static of(scope: IConstruct): Session {
    return Session.find(scope) ?? new Session(scope.node.root, ENGINE);
  }

  /** The session of the App, if there is one yet. Another copy of this library keeps its own. */
  public static find(scope: IConstruct): Session | undefined {
    return sessionsOf(scope.node.root).find((session) => session instanceof Session);
  }

  /** The verdict about the App as it is now. Asking changes nothing: an App without a session stays one. */
  public static judge(scope: IConstruct): Judgement {
    const { root } = scope.node;
    const session = Session.find(root);
    return session ? session.judgement() : judge({ root, adopted: new Map(), settings: new ScopedSettings(), notes: [] }, ENGINE);
  }

  /** Opens the session of an App with an engine of the caller. */
  public static open(root: IConstruct, engine: Engine): Session {
    return new Session(root, engine);
  }

  public readonly settings = new ScopedSettings();
  /** No weak map: with thousands of entries the garbage collector spends more time on it than all rules take together. */
  private readonly adopted = new Map<object, Adopted | AdoptedValues>();
  private readonly notes: Reported[] = [];
  private windows = 0;
  /** The verdict of the window that is open. */
  private inWindow?: Judgement;

  private constructor(
    public readonly root: IConstruct,
    public readonly engine: Engine,
  ) {
    attach(root, this);
    new Validation(this);
  }

  /** Takes note of where the values of an object of ours came from. */
  public adopt(object: IConstruct, adopted: Adopted | AdoptedValues): void {
    this.adopted.set(object, adopted);
  }

  /** Reports what a renderer found out about a prop; `failOn` and acknowledgements hold for it as for any finding. */
  public note(owner: IConstruct, prop: string, finding: Finding): void {
    this.notes.push({ ...finding, owner, subject: owner, prop });
  }

  public judgement(): Judgement {
    if (this.inWindow) {
      return this.inWindow;
    }
    const { root, adopted, settings, notes } = this;
    const judgement = judge({ root, adopted, settings, notes }, this.engine);
    this.inWindow = this.windowIsOpen ? judgement : undefined;
    return judgement;
  }

  /** The JSON that was judged, if that was in the window that is open. */
  public judgedJson(object: IConstruct): unknown {
    return this.inWindow?.json.get(object);
  }

  public get windowIsOpen(): boolean {
    return this.windows > 0;
  }

  public open(): void {
    this.windows++;
  }

  public close(): void {
    this.windows--;
    if (!this.windowIsOpen) {
      this.inWindow = undefined;
    }
  }

  /** Runs the action within a window, after validating the whole App just as cdk8s does, with the same error. */
  public guard<T>(action: () => T): T {
    this.open();
    try {
      const lines = this.root.node.findAll().flatMap(({ node }) => node.validate().map((line) => `[${node.path}] ${line}`));
      if (lines.length > 0) {
        throw new Error(`Validation failed with the following errors:\n  ${lines.join('\n  ')}`);
      }
      return action();
    } finally {
      this.close();
    }
  }
}
