import { describe, expect, test } from 'vitest';
import { type BucketTool, bucketChecks } from '../../../../src/systems/hybrid-manager/readiness';
import { runScript } from './run-script';

const SECRETS: Readonly<Record<BucketTool, Readonly<Record<string, string>>>> = {
  aws: {
    aws_region: 'eu-central-1',
    aws_access_key_id: 'AKIAEXAMPLE',
    aws_secret_access_key: "it's $ecret",
    aws_endpoint_url_s3: 'https://s3.example.com',
    aws_ca_bundle_base64: Buffer.from('-----BEGIN CERTIFICATE-----').toString('base64'),
    bucket_name: 'company',
  },
  gcloud: {
    project_id: 'company',
    bucket_name: 'company',
    credentials_json_base64: Buffer.from('{"private_key": "s3cret"}').toString('base64'),
  },
  az: {
    storage_account_name: 'company',
    storage_account_container_name: 'hm',
    storage_account_key: 's3cretkey',
    client_id: 'id',
    client_secret: 's3cret',
    tenant_id: 'tenant',
  },
};

/** What each tool answers of a bucket that is there and empty. */
const EMPTY: Readonly<Record<BucketTool, Readonly<Record<string, string>>>> = {
  aws: { 'answers/head-bucket': '', 'answers/list-objects-v2': '0\n' },
  gcloud: { 'answers/auth_activate': '', 'answers/buckets_describe': '\n', 'answers/storage_ls': '' },
  az: { 'answers/login': '', 'answers/container_exists': 'true\n', 'answers/blob_list': '0\n' },
};

const run = (tool: BucketTool, changed: Readonly<Record<string, string>> = {}, secret: Readonly<Record<string, string>> = {}) =>
  runScript(bucketChecks(tool), { ...EMPTY[tool], ...changed }, { ...SECRETS[tool], ...secret });

describe('a bucket that is there and empty passes', () => {
  test.each<[BucketTool, string[]]>([
    ['aws', ['ok bucket company is there', 'ok bucket company is empty', '2 passed, 0 failed']],
    [
      'gcloud',
      [
        'ok service account is known',
        'ok bucket company is there',
        'ok bucket company has no hierarchical namespace',
        'ok bucket company is empty',
        '4 passed, 0 failed',
      ],
    ],
    ['az', ['ok service principal is known', 'ok container company/hm is there', 'ok container company/hm is empty', '3 passed, 0 failed']],
  ])('%s', (tool, expected) => {
    expect(run(tool)).toMatchObject({ lines: expected, status: 0, errors: '' });
  });
});

describe('a bucket that is not', () => {
  test.each<[name: string, tool: BucketTool, changed: Record<string, string>, expected: string[]]>([
    ['empty fails', 'aws', { 'answers/list-objects-v2': '1\n' }, ['FAIL bucket company is not empty, Hybrid Manager wants one of its own']],
    [
      'empty fails on Google',
      'gcloud',
      { 'answers/storage_ls': 'gs://company/a\n' },
      ['FAIL bucket company is not empty, Hybrid Manager wants one of its own'],
    ],
    [
      'flat fails',
      'gcloud',
      { 'answers/buckets_describe': 'True\n' },
      ['FAIL bucket company has a hierarchical namespace, one without is expected'],
    ],
    ['there fails on Azure', 'az', { 'answers/container_exists': 'false\n' }, ['FAIL container company/hm is not there']],
    [
      'empty fails on Azure',
      'az',
      { 'answers/blob_list': '1\n' },
      ['FAIL container company/hm is not empty, Hybrid Manager wants one of its own'],
    ],
  ])('%s', (_name, tool, changed, expected) => {
    const { lines, status } = run(tool, changed);
    expect(lines.filter((line) => line.startsWith('FAIL'))).toEqual(expected);
    expect(status).toBe(1);
  });

  test.each<[BucketTool, string, string, string]>([
    ['aws', 'head-bucket', 'An error occurred (404) when calling the HeadBucket operation: Not Found', 'FAIL bucket company: '],
    ['aws', 'list-objects-v2', 'An error occurred (AccessDenied)', 'FAIL bucket company cannot be listed: '],
    ['gcloud', 'auth_activate', 'ERROR: (gcloud.auth.activate-service-account) Could not read json file', 'FAIL service account: '],
    ['gcloud', 'buckets_describe', 'ERROR: gs://company not found: 404.', 'FAIL bucket company: '],
    ['az', 'login', 'ERROR: AADSTS7000215: Invalid client secret provided.', 'FAIL service principal: '],
    ['az', 'container_exists', 'ERROR: The specified account is disabled.', 'FAIL container company/hm: '],
  ])('%s: an error of %s is told', (tool, call, said, expected) => {
    const { [`answers/${call}`]: _gone, ...others } = EMPTY[tool];
    const { lines, status } = runScript(bucketChecks(tool), { ...others, [`answers/${call}.error`]: `\n${said}\nmore\n` }, SECRETS[tool]);
    expect(lines.filter((line) => line.startsWith('FAIL'))).toEqual([`${expected}${said}`]);
    expect(status).toBe(1);
  });
});

describe('credentials', () => {
  test.each<BucketTool>(['aws', 'gcloud', 'az'])('of %s are never printed', (tool) => {
    const { lines, errors } = run(tool);
    expect(lines.join('\n') + errors).not.toMatch(/s3cret|\$ecret|AKIA/);
  });

  test('of S3 go to the tool as they are', () => {
    const { left } = run('aws');
    expect(left('environment')).toContain("AWS_SECRET_ACCESS_KEY=it's $ecret\n");
    expect(left('environment')).toMatch(/AWS_CA_BUNDLE=.*\/ca\.pem\n/);
    expect(left('log')).toContain('--endpoint-url https://s3.example.com s3api head-bucket --bucket company');
  });

  test('of a workload identity are those of the pod', () => {
    const { lines, left } = run(
      'aws',
      {},
      { aws_access_key_id: '', aws_secret_access_key: '', aws_endpoint_url_s3: '', aws_ca_bundle_base64: '' },
    );
    expect(lines.at(-1)).toBe('2 passed, 0 failed');
    expect(left('environment')).not.toMatch(/AWS_ACCESS_KEY_ID|AWS_CA_BUNDLE/);
    expect(left('log').split('\n')[0]).toBe('s3api head-bucket --bucket company');
  });

  test.each<[BucketTool, string]>([
    ['aws', 'bucket_name'],
    ['gcloud', 'credentials_json_base64'],
    ['az', 'tenant_id'],
  ])('of %s that are not complete fail at once: %s', (tool, key) => {
    const { lines, status, left } = run(tool, {}, { [key]: '' });
    expect(lines).toEqual([`FAIL the Secret has no ${key}`, '0 passed, 1 failed']);
    expect(status).toBe(1);
    expect(left('log')).toBe('');
  });
});
