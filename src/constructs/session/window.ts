/** What the prototype's wrapper calls; kept this small because two copies of this library may meet on one App. */
export interface Windowed {
  open(): void;
  close(): void;
}

const SESSIONS = Symbol.for('cdk8s-postgres.sessions');
const WRAPPED = Symbol.for('cdk8s-postgres.wrapped');
const ENTRANCES = ['synth', 'synthYaml'] as const;

type Entrance = ((this: object, ...args: unknown[]) => unknown) & { [WRAPPED]?: true };
type Root = object & { [SESSIONS]?: Windowed[] };

/** The sessions of an App, one for each copy of this library. */
export function sessionsOf(root: object): readonly Windowed[] {
  return (root as Root)[SESSIONS] ?? [];
}

/** From now on, `synth` and `synthYaml` of this App open a window of this session. */
export function attach(root: object, session: Windowed): void {
  Object.defineProperty(root, SESSIONS, { value: [...sessionsOf(root), session], configurable: true });
  for (const entrance of ENTRANCES) {
    wrap(root, entrance);
  }
}

/**
 * Wraps the method on cdk8s's own prototype, which is the last in the chain that has it: whatever a subclass of App does around
 * `super.synth()` stays outside of the window. A wrapper on the instance would be bypassed, since jsii calls methods of the prototype.
 * Nothing is imported from cdk8s here, so the copy that the App came from is the one that is found.
 */
function wrap(root: object, entrance: (typeof ENTRANCES)[number]): void {
  const owner = ownerOf(root, entrance);
  const original = owner?.[entrance];
  if (!owner || !original || original[WRAPPED]) {
    return;
  }
  const wrapper: Entrance = function (...args) {
    return withinWindows(sessionsOf(this), () => original.apply(this, args));
  };
  wrapper[WRAPPED] = true;
  Object.defineProperty(owner, entrance, { value: wrapper, writable: true, configurable: true });
}

function ownerOf(root: object, entrance: string): Record<string, Entrance | undefined> | undefined {
  let owner: object | undefined;
  for (let prototype = Object.getPrototypeOf(root); prototype; prototype = Object.getPrototypeOf(prototype)) {
    owner = typeof Object.getOwnPropertyDescriptor(prototype, entrance)?.value === 'function' ? prototype : owner;
  }
  return owner as Record<string, Entrance | undefined> | undefined;
}

function withinWindows<T>(sessions: readonly Windowed[], action: () => T): T {
  for (const session of sessions) {
    session.open();
  }
  try {
    return action();
  } finally {
    for (const session of sessions) {
      session.close();
    }
  }
}
