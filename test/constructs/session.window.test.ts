import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart, JsonPatch, Testing } from 'cdk8s';
import { expect, test, vi } from 'vitest';
import { Session } from '../../src/constructs/session/session';
import { foreign, linesOf, Toy, ToyEngine, toyApp, warningsOf } from './session-bench';

test('a hundred charts are judged once in a window, though cdk8s asks a hundred and one times', () => {
  const { app, engine } = toyApp();
  let asked = 0;
  app.node.addValidation({ validate: () => (++asked ? [] : []) });
  for (let count = 0; count < 100; count++) {
    foreign(new Chart(app, `chart-${count}`), 'thing', { size: 'small' });
  }
  app.synthYaml();
  expect(asked).toBe(101);
  expect(engine.calls).toBe(1);
});

test('outside of a window every pass judges', () => {
  const { app, engine } = toyApp();
  const charts = ['one', 'two'].map((id) => new Chart(app, id));
  charts.forEach((chart) => {
    Testing.synth(chart);
  });
  expect(engine.calls).toBe(2);
});

test('synth writes no file when something is wrong, and the judged files when nothing is', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'session-'));
  try {
    const { app, engine } = toyApp(new App({ outdir }));
    const chart = new Chart(app, 'c');
    const wrong = foreign(chart, 'theirs', { size: 'tiny' });
    expect(linesOf(() => app.synth())).toHaveLength(1);
    expect(existsSync(join(outdir, 'c.k8s.yaml'))).toBe(false);

    chart.node.tryRemoveChild(wrong.node.id);
    new Toy(chart, 'ours', { size: 'large' });
    app.synth();
    expect(readFileSync(join(outdir, 'c.k8s.yaml'), 'utf8')).toContain('size: large');
    expect(engine.calls).toBe(2);
  } finally {
    rmSync(outdir, { recursive: true });
  }
});

test('synth and synthYaml are wrapped once, on the prototype of cdk8s and on no instance', () => {
  const { app } = toyApp();
  const { synth, synthYaml } = App.prototype;
  toyApp();
  class Sub extends App {
    public override synth(): void {}
  }
  const { app: sub } = toyApp(new Sub());
  expect(App.prototype.synth).toBe(synth);
  expect(App.prototype.synthYaml).toBe(synthYaml);
  expect(Object.keys(app)).not.toContain('synth');
  expect(sub.synth).toBe(Sub.prototype.synth);
});

test('a program in another language gets its window: jsii overrides on the instance and calls the prototype', () => {
  const { app, engine } = toyApp();
  for (const id of ['one', 'two']) {
    foreign(new Chart(app, id), 'thing', { size: 'small' });
  }
  Object.defineProperty(app, 'synthYaml', { value: () => App.prototype.synthYaml.call(app) });
  app.synthYaml();
  App.prototype.synthYaml.call(app);
  expect(engine.calls).toBe(2);
});

test('an App without a session synthesizes as ever', () => {
  const app = new App();
  foreign(new Chart(app, 'c'), 'thing', { size: 'tiny' });
  expect(app.synthYaml()).toContain('size: tiny');
});

test('two Apps in one process do not know of each other', () => {
  const [one, two] = [toyApp(), toyApp()];
  foreign(new Chart(one.app, 'c'), 'thing', { size: 'tiny' });
  foreign(new Chart(two.app, 'c'), 'thing', { size: 'small' });
  expect(linesOf(() => two.app.synthYaml())).toEqual([]);
  expect(linesOf(() => one.app.synthYaml())).toHaveLength(1);
  expect([one.engine.calls, two.engine.calls]).toEqual([1, 1]);
});

test('an App that is synthesized within the synth of another one is judged on its own', () => {
  const inner = toyApp();
  foreign(new Chart(inner.app, 'c'), 'thing', { size: 'tiny' });
  const outer = toyApp();
  const chart = new Chart(outer.app, 'c');
  chart.node.addValidation({ validate: () => linesOf(() => inner.app.synthYaml()) });
  expect(linesOf(() => outer.app.synthYaml())).toEqual([
    '[c] [c/thing] TOY-001 Thing/thing /spec/size: "tiny" is no size, small or large is expected; write "small"',
  ]);
});

test('an App of another copy of cdk8s is judged once in its window, too', () => {
  const other = secondCopyOfCdk8s();
  expect(other.App).not.toBe(App);
  const app = new other.App();
  const engine = new ToyEngine();
  Session.open(app, engine);
  for (const id of ['one', 'two', 'three']) {
    new Toy(new other.Chart(app, id), 'ours', { size: id === 'two' ? 'tiny' : 'small' }, { '/spec/size': 'size' });
  }
  expect(linesOf(() => app.synthYaml())).toEqual(['[two/ours] TOY-001 size: "tiny" is no size, small or large is expected; write "small"']);
  app.node.tryRemoveChild('two');
  app.synthYaml();
  expect(engine.calls).toBe(2);
});

test('a construct that is validated alone after a change is judged anew', () => {
  const { app } = toyApp();
  const chart = new Chart(app, 'c');
  const wrong = foreign(chart, 'thing', { size: 'tiny' });
  expect(linesOf(() => Testing.synth(chart))).toHaveLength(1);
  expect(wrong.node.validate()).toHaveLength(1);
  wrong.metadata.addLabel('unrelated', 'change');
  wrong.addJsonPatch(replaceSize('small'));
  expect(wrong.node.validate()).toEqual([]);
});

test('charts within charts are judged once, and are one place with the topmost', () => {
  const { app, engine } = toyApp();
  const top = new Chart(app, 'top');
  const nested = new Chart(top, 'nested');
  new Toy(top, 'a', { friend: 'b' });
  new Toy(nested, 'b', {});
  new Toy(new Chart(app, 'other'), 'c', {});
  app.synthYaml();
  expect(engine.places).toEqual([['top', 'top', 'other']]);
});

test('the guard throws what synth throws, and else runs its action once all is judged', () => {
  const { app, engine } = toyApp();
  const chart = new Chart(app, 'c');
  const toy = new Toy(chart, 'ours', { size: 'tiny' }, { '/spec/size': 'size' });
  const action = vi.fn(() => 'saved');
  const lines = linesOf(() => Session.of(app).guard(action));
  expect(lines).toEqual(linesOf(() => app.synthYaml()));
  expect(action).not.toHaveBeenCalled();

  toy.manifest.addJsonPatch(replaceSize('small'));
  engine.calls = 0;
  expect(Session.of(app).guard(() => `${action()} ${(toy.manifest.toJson() as { spec: { size: string } }).spec.size}`)).toBe('saved small');
  expect(engine.calls).toBe(1);
});

test('warnings go to standard error, once per window', () => {
  const { app } = toyApp();
  const chart = new Chart(app, 'c');
  new Chart(app, 'another');
  new Toy(chart, 'ours', { colour: 'red' }, { '/spec/colour': 'colour' });
  const line = 'warning: [c/ours] TOY-002 colour: "red" will hurt, a quiet colour is expected; write "grey"';
  expect(warningsOf(() => app.synthYaml())).toEqual([line]);
  expect(warningsOf(() => app.synthYaml())).toEqual([line]);
});

test('outside of windows a warning is printed once per App', () => {
  const { app } = toyApp();
  const chart = new Chart(app, 'c');
  new Toy(chart, 'ours', { colour: 'red' }, { '/spec/colour': 'colour' });
  expect(warningsOf(() => Testing.synth(chart))).toHaveLength(1);
  expect(warningsOf(() => Testing.synth(chart))).toEqual([]);
  new Toy(chart, 'second', { colour: 'red' }, { '/spec/colour': 'colour' });
  expect(warningsOf(() => Testing.synth(chart))).toEqual([
    'warning: [c/second] TOY-002 colour: "red" will hurt, a quiet colour is expected; write "grey"',
  ]);
});

function replaceSize(size: string) {
  return JsonPatch.replace('/spec/size', size);
}

/** Loads cdk8s again, past the module cache, and leaves the cache as it was. */
function secondCopyOfCdk8s(): typeof import('cdk8s') {
  const require = createRequire(__filename);
  const directory = join(require.resolve('cdk8s/package.json'), '..');
  const first = Object.entries(require.cache).filter(([path]) => path.startsWith(directory));
  for (const [path] of first) {
    delete require.cache[path];
  }
  const copy = require('cdk8s');
  for (const path of Object.keys(require.cache).filter((path) => path.startsWith(directory))) {
    delete require.cache[path];
  }
  for (const [path, module] of first) {
    require.cache[path] = module;
  }
  return copy;
}
