import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareWithFile } from '../golden/compare-with-file';
import { complaints, runExample, type Written } from './run-example';

const EXAMPLES = {
  'hybrid-manager-eks': () => import('../../examples/hybrid-manager-eks/main.js'),
  'hybrid-manager-openshift': () => import('../../examples/hybrid-manager-openshift/main.js'),
  'hybrid-manager-values': () => import('../../examples/hybrid-manager-values/main.js'),
} as const;

const FILES = ['hybrid-manager.k8s.yaml', 'hybrid-manager.steps.md'];
const VALUES = 'edbpgai-bootstrap.values.yaml';

describe.each(Object.entries(EXAMPLES))('%s', (name, load) => {
  let written: Written;
  beforeAll(async () => {
    written = await runExample(load);
  });

  test('writes manifests and steps, and values where the release takes them', () => {
    expect(Object.keys(written.texts).sort()).toEqual(name === 'hybrid-manager-values' ? [VALUES, ...FILES] : FILES);
  });

  test('nothing is complained about', () => {
    expect(complaints(written)).toEqual([]);
  });

  test('writes these bytes', () => {
    for (const [file, text] of Object.entries(written.texts)) {
      compareWithFile(join(__dirname, '..', 'golden', 'examples', name, file), text);
    }
  });
});
