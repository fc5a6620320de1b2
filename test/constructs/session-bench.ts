import { ApiObject, App, type Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { check } from '../../src/check';
import { catalogue } from '../../src/check/catalogue';
import { Manifest } from '../../src/constructs/manifest';
import type { Engine } from '../../src/constructs/session/engine';
import { Session } from '../../src/constructs/session/session';
import { type Document, isJsonObject, type Json, type Rule, type System } from '../../src/finding';

const THING = { group: 'example.org', kind: 'Thing' };

function specOf(document: Document): Record<string, Json> {
  return isJsonObject(document.body.spec) ? document.body.spec : {};
}

const sizeIsKnown: Rule = {
  id: 'TOY-001',
  title: 'A size is small or large',
  kinds: [THING],
  layer: 'admission',
  severity: 'error',
  source: 'https://example.org/size',
  reason: 'Other sizes do not exist.',
  check: (document) => {
    const { size } = specOf(document);
    const known = size === undefined || size === 'small' || size === 'large';
    return known
      ? []
      : [{ path: '/spec/size', problem: `${JSON.stringify(size)} is no size, small or large is expected`, fix: 'write "small"' }];
  },
};

const colourIsQuiet: Rule = {
  id: 'TOY-002',
  title: 'A colour is quiet',
  kinds: [THING],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://example.org/colour',
  reason: 'Red hurts later.',
  check: (document) =>
    specOf(document).colour === 'red'
      ? [{ path: '/spec/colour', problem: '"red" will hurt, a quiet colour is expected', fix: 'write "grey"' }]
      : [],
};

const friendExists: Rule = {
  id: 'TOY-003',
  title: 'A friend is there',
  kinds: [THING],
  layer: 'references',
  severity: 'error',
  source: 'https://example.org/friend',
  reason: 'A thing waits for its friend.',
  check: (document, { inventory }) => {
    const { friend } = specOf(document);
    return typeof friend !== 'string' || inventory.find(document, THING, friend)
      ? []
      : [{ path: '/spec/friend', problem: `there is no Thing "${friend}"`, fix: 'create it' }];
  },
};

const TOY: System = {
  id: 'toy',
  title: 'Toy',
  releases: [{ id: '1.0' }, { id: '2.0' }],
  kinds: [{ ...THING, version: 'v1', scope: 'Namespaced' }],
  schema: () => ({ pool: { shapes: [{ type: 'object', open: true }] }, root: 0 }),
  rules: [sizeIsKnown, colourIsQuiet, friendExists],
};

/** The real engine with a system of toys, which counts how often it is asked. */
export class ToyEngine implements Engine {
  public calls = 0;
  public readonly releases: (string | undefined)[] = [];
  public readonly places: string[][] = [];

  public check(...[subjects, options]: Parameters<Engine['check']>): ReturnType<Engine['check']> {
    this.calls++;
    this.places.push(subjects.map(({ place }) => place));
    this.releases.splice(0, this.releases.length, ...subjects.map((_, subject) => options.releaseOf?.(subject, 'toy')));
    return check(subjects, { ...options, systems: [TOY] });
  }

  public ruleIds(): string[] {
    return catalogue([TOY]).map(({ id }) => id);
  }
}

/** An App that is judged by the toy engine. */
export function toyApp<A extends App = App>(app: A = new App() as A, engine = new ToyEngine()): { app: A; engine: ToyEngine } {
  Session.open(app, engine);
  return { app, engine };
}

export interface ThingSpec {
  readonly [name: string]: any;
}

/** A construct of ours, as far as the session can tell. */
export class Toy extends Construct {
  public readonly manifest: Manifest;

  constructor(scope: Construct, id: string, spec: ThingSpec, origins: Record<string, string> = {}, release?: string) {
    super(scope, id);
    const body = { apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: id }, spec };
    const written = { body, origins: () => origins };
    this.manifest = new Manifest(this, 'Resource', written, release === undefined ? undefined : { system: 'toy', release });
  }
}

/** An object that somebody else made. */
export function foreign(scope: Construct, id: string, spec: ThingSpec): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: id }, spec });
}

/** The two ways to come by YAML: with a window around all passes, and without one. */
export const WAYS: readonly (readonly [way: string, synth: (chart: Chart) => unknown])[] = [
  ['within a window', (chart) => App.of(chart).synthYaml()],
  ['without a window', (chart) => Testing.synth(chart)],
];

/** What a synth says: the lines of its error, or nothing. */
export function linesOf(action: () => unknown): string[] {
  try {
    action();
    return [];
  } catch (error) {
    const [head, ...lines] = (error as Error).message.split('\n  ');
    return head === 'Validation failed with the following errors:' ? lines : [`thrown: ${head}`];
  }
}

/** What is written to standard error meanwhile. */
export function warningsOf(action: () => unknown): string[] {
  const written: string[] = [];
  const { write } = process.stderr;
  process.stderr.write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  try {
    action();
  } finally {
    process.stderr.write = write;
  }
  return written.join('').split('\n').slice(0, -1);
}
