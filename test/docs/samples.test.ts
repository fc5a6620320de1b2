import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as cdk8s from 'cdk8s';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import * as library from '../../src';
import { program, SAMPLES, type Sample } from './samples';

const EXPORTED = {
  cdk8s: ['ApiObject', 'App', 'Chart', 'Duration', 'JsonPatch', 'Size'],
  library: Object.keys(library),
};

const written = mkdtempSync(join(tmpdir(), 'samples-'));
afterAll(() => rmSync(written, { recursive: true }));

test('there are samples', () => {
  expect(SAMPLES.length).toBeGreaterThan(30);
});

test('all samples compile', () => {
  expect(compilerErrors(SAMPLES)).toEqual([]);
}, 60_000);

test.each(SAMPLES.map((sample) => [sample.place, sample] as const))('%s runs, and what it writes has no errors', (_place, sample) => {
  const apps = run(sample);
  const findings = apps.flatMap((app) => library.Checks.report(app));
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

/** Type-checks the samples as files beside the examples, in memory. */
function compilerErrors(samples: readonly Sample[]): string[] {
  const folder = resolve('examples');
  const files = new Map(
    samples.map((sample, at) => [join(folder, `sample-${at}.ts`), { sample, text: `${program(sample, EXPORTED)}\nexport {};\n` }]),
  );
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    { noUnusedLocals: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  )!;
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  host.getSourceFile = (name, ...more) => {
    const file = files.get(name);
    return file ? ts.createSourceFile(name, file.text, more[0]) : getSourceFile.call(host, name, ...more);
  };
  const compiled = ts.createProgram([...files.keys()], config.options, host);
  return [...files].flatMap(([name, { sample }]) => {
    const source = compiled.getSourceFile(name);
    return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${sample.place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

/** Runs a sample; answers with the Apps that it made. What it writes goes to a folder of the test. */
function run(sample: Sample): cdk8s.App[] {
  const apps: cdk8s.App[] = [];
  class SampleApp extends cdk8s.App {
    public constructor(props: cdk8s.AppProps = {}) {
      super({ outdir: join(written, String(SAMPLES.indexOf(sample))), ...props });
      apps.push(this);
    }
  }
  const modules: Record<string, object> = { cdk8s: { ...cdk8s, App: SampleApp }, 'cdk8s-postgres': library };
  const { outputText } = ts.transpileModule(program(sample, EXPORTED), { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  mkdirSync(written, { recursive: true });
  new Function('require', 'exports', 'console', outputText)((name: string) => modules[name], {}, { log: () => undefined });
  return apps;
}
