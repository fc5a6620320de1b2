import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as cdk8s from 'cdk8s';
import { load, loadAll } from 'js-yaml';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as library from '../../src';
import { SAMPLES } from './samples';

const README = readFileSync('README.md', 'utf8');
const [{ code }] = SAMPLES.filter(({ place }) => place.startsWith('README.md'));

test('the program of the README has at most 20 lines', () => {
  expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

test('the program of the README writes what the README shows', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'readme-'));
  class ReadmeApp extends cdk8s.App {
    public constructor() {
      super({ outdir });
    }
  }
  const modules: Record<string, object> = { cdk8s: { ...cdk8s, App: ReadmeApp }, 'cdk8s-postgres': library };
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  new Function('require', 'exports', outputText)((name: string) => modules[name], {});
  const written = loadAll(readFileSync(join(outdir, 'orders.k8s.yaml'), 'utf8'));
  rmSync(outdir, { recursive: true });
  const shown = /^```yaml\n(.*?)^```$/ms.exec(README)![1];
  expect(written).toMatchObject(loadAll(shown) as object[]);
  expect(written.length).toBe(3);
});

test('the README shows how to start and how to test', () => {
  expect(README).toContain('\nnpm ci && npm start\nnpm ci && npm test\n');
  const { tasks } = load(readFileSync('.projen/tasks.json', 'utf8')) as { tasks: object };
  expect(tasks).toMatchObject({ start: {}, test: {} });
});

test('every link into this repository leads somewhere', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync('docs').map((page) => `docs/${page}`)];
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, target]) => target)
      .filter((target) => !existsSync(join(page, '..', target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every page is listed in docs/README.md', () => {
  const index = readFileSync('docs/README.md', 'utf8');
  const missing = readdirSync('docs').filter((page) => page !== 'README.md' && !index.includes(`](${page})`));
  expect(missing).toEqual([]);
});
