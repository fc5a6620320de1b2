import { join } from 'node:path';
import { App, Yaml } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { CloudNativePgRelease, PostgresOperator } from '../../src';
import { check, type Subject, type Verdict } from '../../src/check';
import { SYSTEMS } from '../../src/systems';
import { compareWithFile } from './compare-with-file';
import { SCENARIOS } from './scenarios';

interface Made {
  readonly chart: string;
  readonly objects: readonly object[];
}

function make(name: string, release: string): Made[] {
  const app = new App();
  SCENARIOS[name](app, PostgresOperator.cloudNativePg(CloudNativePgRelease.of(release)), release);
  return app.charts.map((chart) => ({ chart: chart.node.path, objects: chart.toJson() }));
}

/** Remarks repeat decisions that were given a reason; errors and warnings would be ours. */
function complaints({ findings }: Verdict): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, document, path, problem }) => `${rule} ${document?.kind}/${document?.name} ${path}: ${problem}`);
}

describe.each(['1.28', '1.29', '1.30'])('for CloudNativePG %s', (release) => {
  test.each(Object.keys(SCENARIOS))('%s has these bytes, and nothing is wrong with them', (name) => {
    const made = make(name, release);
    const subjects: Subject[] = made.flatMap(({ chart, objects }) => objects.map((body) => ({ body, place: chart })));
    const verdict = check(subjects, { systems: SYSTEMS, releases: { 'cloudnative-pg': release } });
    expect(complaints(verdict)).toEqual([]);
    compareWithFile(join(__dirname, 'cloudnative-pg', release, `${name}.yaml`), Yaml.stringify(...made.flatMap(({ objects }) => objects)));
  });
});
