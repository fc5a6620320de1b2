import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type PluginProperties, type PluginViolation, PostgresValidation } from '../../src/cli/validation-plugin';

const BAD = join(__dirname, 'bad-settings.yaml');
const TEXT = {
  recommendation: '"Jane Doe" is no value of a label, letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends',
  fix: 'write "Jane-Doe", or make it an annotation',
};

async function validate(properties: PluginProperties | undefined, ...manifests: string[]) {
  const violations: PluginViolation[] = [];
  const submitted: unknown[] = [];
  const report = {
    addViolation: (violation: PluginViolation) => void violations.push(violation),
    submit: (...args: unknown[]) => void submitted.push(...args),
  };
  await new PostgresValidation(properties).validate({ manifests, report });
  return { violations, submitted };
}

test('what is wrong is a violation with its resources, and the report fails', async () => {
  expect(await validate({}, BAD)).toEqual({
    violations: [
      {
        ruleName: 'K8S-003 error',
        ...TEXT,
        violatingResources: [
          { resourceName: 'first', locations: ['/metadata/labels/owner'], manifestPath: BAD },
          { resourceName: 'second', locations: ['/metadata/labels/owner'], manifestPath: BAD },
        ],
      },
    ],
    submitted: ['failure', { Documents: '2', Findings: '2' }],
  });
});

test('an acknowledged finding is no violation', async () => {
  const acknowledge = { 'K8S-003=ConfigMap/first': 'a trial', 'K8S-003=ConfigMap/second': 'a trial' };
  expect(await validate({ acknowledge }, BAD)).toEqual({ violations: [], submitted: ['success', { Documents: '2', Findings: '0' }] });
});

test('properties may be absent', async () => {
  expect((await validate(undefined, BAD)).submitted[0]).toBe('failure');
});

test('an acknowledgement without a reason is refused', async () => {
  await expect(validate({ acknowledge: { 'K8S-003=ConfigMap/first': '' } }, BAD)).rejects.toThrow(
    'an acknowledgement of K8S-003 needs the reason why its findings are accepted, got ""',
  );
});

test('a release that is not judged is refused', async () => {
  await expect(validate({ releases: { 'cloudnative-pg': '1.2' } }, BAD)).rejects.toThrow('release "1.2" of cloudnative-pg is not judged');
});

test('a file that is called so holds the values of a chart', async () => {
  const { violations, submitted } = await validate({}, join(__dirname, 'bad.values.yaml'));
  expect(violations.map(({ ruleName, violatingResources }) => [ruleName, violatingResources[0].resourceName])).toEqual([
    ['DOC-012 error', 'bad'],
  ]);
  expect(submitted[0]).toBe('failure');
});
