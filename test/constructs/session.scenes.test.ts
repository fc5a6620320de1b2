import { ApiObject, App, Chart, JsonPatch, Lazy, Testing } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { foreign, linesOf, Toy, toyApp, WAYS } from './session-bench';

/**
 * The scenes in which a cached verdict could be stale, each with and without a window. The eighth, a program in Python whose App
 * subclass overrides synth, needs the jsii kernel: it is among the consumer tests (test/consumers/python), and rests on the wrapper
 * sitting on the prototype of App, which `session.window.test.ts` asserts.
 */
describe.each(WAYS)('%s', (_way, synth) => {
  const WRONG_SIZE = 'TOY-001 size: "tiny" is no size, small or large is expected; write "small"';

  test('an object that others add after ours is judged, and found by references', () => {
    const { app } = toyApp();
    const chart = new Chart(app, 'c');
    new Toy(chart, 'ours', { friend: 'theirs' }, { '/spec/friend': 'friend' });
    expect(linesOf(() => synth(chart))).toEqual(['[c/ours] TOY-003 friend: there is no Thing "theirs"; create it']);

    foreign(chart, 'theirs', { size: 'tiny' });
    expect(linesOf(() => synth(chart))).toEqual([
      '[c/theirs] TOY-001 Thing/theirs /spec/size: "tiny" is no size, small or large is expected; write "small"',
    ]);
  });

  test('a JSON patch is judged, and is not blamed on the prop', () => {
    const { app } = toyApp();
    const chart = new Chart(app, 'c');
    const toy = new Toy(chart, 'ours', { size: 'small' }, { '/spec/size': 'size' });
    ApiObject.of(toy).addJsonPatch(JsonPatch.replace('/spec/size', 'tiny'));
    expect(linesOf(() => synth(chart))).toEqual([
      '[c/ours] TOY-001 Thing/ours /spec/size: "tiny" is no size, small or large is expected; write "small"',
    ]);
  });

  test('two synths in one tick with a change between them give two verdicts', () => {
    const { app } = toyApp();
    const chart = new Chart(app, 'c');
    const toy = new Toy(chart, 'ours', { size: 'tiny' }, { '/spec/size': 'size' });
    expect(linesOf(() => synth(chart))).toEqual([`[c/ours] ${WRONG_SIZE}`]);
    ApiObject.of(toy).addJsonPatch(JsonPatch.replace('/spec/size', 'large'));
    expect(linesOf(() => synth(chart))).toEqual([]);
    ApiObject.of(toy).addJsonPatch(JsonPatch.replace('/spec/size', 'tiny'));
    expect(linesOf(() => synth(chart))).toEqual([`[c/ours] ${WRONG_SIZE}`]);
  });

  test('two synths without a change give the same twice', () => {
    const { app } = toyApp();
    const chart = new Chart(app, 'c');
    new Toy(chart, 'ours', { size: 'tiny' }, { '/spec/size': 'size' });
    const first = linesOf(() => synth(chart));
    expect(first).toEqual([`[c/ours] ${WRONG_SIZE}`]);
    expect(linesOf(() => synth(chart))).toEqual(first);

    const good = new Chart(toyApp().app, 'good');
    new Toy(good, 'ours', { size: 'small' });
    expect(synth(good)).toEqual(synth(good));
  });

  test('after a hook of others that throws, a change is seen', () => {
    const { app } = toyApp();
    const chart = new Chart(app, 'c');
    let broken = true;
    chart.node.addValidation({
      validate: () => {
        if (broken) {
          throw new Error('no network');
        }
        return [];
      },
    });
    const toy = new Toy(chart, 'ours', { size: 'small' }, { '/spec/size': 'size' });
    expect(linesOf(() => synth(chart))).toEqual(['thrown: no network']);

    broken = false;
    ApiObject.of(toy).addJsonPatch(JsonPatch.replace('/spec/size', 'tiny'));
    expect(linesOf(() => synth(chart))).toEqual([
      '[c/ours] TOY-001 Thing/ours /spec/size: "tiny" is no size, small or large is expected; write "small"',
    ]);
  });

  test('a hook of others that finds something is printed together with ours', () => {
    const { app } = toyApp();
    const chart = new Chart(app, 'c');
    chart.node.addValidation({ validate: () => ['not on a Friday'] });
    new Toy(chart, 'ours', { size: 'tiny' }, { '/spec/size': 'size' });
    expect(linesOf(() => synth(chart))).toEqual(['[c] not on a Friday', `[c/ours] ${WRONG_SIZE}`]);
  });

  test('a Lazy is judged by what it gives at each synth', () => {
    const { app } = toyApp();
    const chart = new Chart(app, 'c');
    let size = 'small';
    new Toy(chart, 'ours', { size: Lazy.any({ produce: () => size }) }, { '/spec/size': 'size' });
    expect(linesOf(() => synth(chart))).toEqual([]);
    size = 'tiny';
    expect(linesOf(() => synth(chart))).toEqual([`[c/ours] ${WRONG_SIZE}`]);
  });
});

test('within a window a Lazy that gives something else each time is written as it was judged', () => {
  const { app } = toyApp();
  const chart = new Chart(app, 'c');
  let count = 0;
  new Toy(chart, 'ours', { count: Lazy.any({ produce: () => ++count }) });
  expect(app.synthYaml()).toContain('count: 1\n');
  expect(app.synthYaml()).toContain('count: 2\n');
  expect(count).toBe(2);
});

describe('a subclass of App', () => {
  const LATE = '[c/late] TOY-001 Thing/late /spec/size: "tiny" is no size, small or large is expected; write "small"';

  class Careless extends App {
    public override synthYaml(): string {
      const first = super.synthYaml();
      foreign(this.node.findChild('c') as Chart, 'late', { size: 'tiny' });
      return first + super.synthYaml();
    }
  }

  test('that adds an object between two synths of its own has the second one fail', () => {
    const { app } = toyApp(new Careless());
    new Toy(new Chart(app, 'c'), 'ours', { size: 'small' });
    expect(linesOf(() => app.synthYaml())).toEqual([LATE]);
  });

  test('is judged without a window as any App is', () => {
    const { app } = toyApp(new Careless());
    const chart = new Chart(app, 'c');
    expect(linesOf(() => Testing.synth(chart))).toEqual([]);
    foreign(chart, 'late', { size: 'tiny' });
    expect(linesOf(() => Testing.synth(chart))).toEqual([LATE]);
  });

  test('that does not call cdk8s at all is judged at each pass', () => {
    class Own extends App {
      public override synthYaml(): string {
        return this.charts.map((chart) => JSON.stringify(chart.toJson())).join('\n');
      }
    }
    const { app, engine } = toyApp(new Own());
    new Toy(new Chart(app, 'one'), 'ours', {});
    new Toy(new Chart(app, 'two'), 'ours', {});
    app.synthYaml();
    expect(engine.calls).toBe(2);
  });
});
