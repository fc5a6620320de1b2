import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { AUTHORITY, environments, HASH, SECRETS } from './environments';

const ALL = environments();
const TEXTS = [...new Set(ALL.map(({ steps }) => steps))];
const BLOCKS = [...new Set(TEXTS.flatMap(blocksOf))];

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The commands of a text, block by block. */
function blocksOf(text: string): string[] {
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block);
}

function run(commands: string): string {
  return execFileSync('sh', ['-c', commands], { cwd: folder, encoding: 'utf8' });
}

test('there are all platforms, releases and sets of scenarios', () => {
  expect(ALL.length).toBeGreaterThan(800);
  expect(new Set(ALL.map(({ intent }) => `${intent.platform.flavour} ${intent.release}`)).size).toBe(54);
});

describe('every command', () => {
  test('is one that a shell can read', () => {
    BLOCKS.forEach((block, at) => {
      writeFileSync(join(folder, `${at}.sh`), block);
    });
    expect(run('for block in *.sh; do sh -n "$block" 2>&1 || echo "$block"; done')).toBe('');
    expect(BLOCKS.length).toBeGreaterThan(150);
  });

  test('that asks for something stands alone: it would take the next line for the answer', () => {
    const asking = BLOCKS.filter((block) => /\bread -r\b/.test(block));
    expect(asking.length).toBeGreaterThan(10);
    expect(asking.filter((block) => block.trim().includes('\n'))).toEqual([]);
  });

  test('uses no variable that was not set before it', () => {
    const unset = TEXTS.flatMap((text) => {
      const known = new Set<string>();
      return blocksOf(text).flatMap((block) => {
        const code = block
          .replaceAll(`'\\''`, '')
          .replace(/<<'END_OF_FILE'.*?^END_OF_FILE$/gms, '')
          .replace(/'[^']*'/g, "''");
        for (const [, name] of code.matchAll(/(?:^|[\s;])(?:read -r )?([A-Z][A-Z0-9_]*)(?==|;|$)/gm)) {
          known.add(name);
        }
        return [...code.matchAll(/\$\{?([A-Za-z_]\w*)/g)]
          .map(([, name]) => name)
          .filter((name) => !known.has(name) && !/^(tool)$/.test(name));
      });
    });
    expect([...new Set(unset)]).toEqual([]);
  });

  test('gives a password by the name of a variable, never as it is', () => {
    const given = BLOCKS.flatMap((block) => [...block.matchAll(/--[a-z-]*password[= ](\S+)/g)].map(([, value]) => value));
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((value) => !/^"\$[A-Z_]+"$/.test(value))).toEqual([]);
  });
});

describe('every text', () => {
  test('holds nothing that is missing, and no placeholder', () => {
    const holes = TEXTS.flatMap((text) => text.match(/undefined|\[object|\bNaN\b|: null\b|<[a-z][^>\n]*>|\bTODO\b|…/g) ?? []);
    expect([...new Set(holes)]).toEqual([]);
  });

  test('holds no secret', () => {
    expect(TEXTS.filter((text) => SECRETS.some((secret) => text.includes(secret)))).toEqual([]);
  });

  test('numbers its steps, and says where each can be read', () => {
    for (const text of TEXTS) {
      const [, ...steps] = text.split(/^(?=## )/m);
      expect(steps.map((step) => Number.parseInt(step.slice(3), 10))).toEqual(steps.map((_, at) => at + 1));
      expect(steps.filter((step) => !/\n\[Source\]\(https:\/\/\S+\)\n*$/.test(step))).toEqual([]);
    }
  });

  test('asks for nothing twice in one step', () => {
    const twice = TEXTS.flatMap((text) => text.split(/^## /m)).filter((step) => {
      const names = [...step.matchAll(/read -r ([A-Z0-9_]+)/g)].map(([, name]) => name);
      return new Set(names).size !== names.length;
    });
    expect(twice).toEqual([]);
  });
});

describe('what a shell prints is what was meant', () => {
  test('the hash keeps its "$"', () => {
    const lines = BLOCKS.flatMap((block) => block.split('\n')).filter((line) => line.startsWith('printf') && line.includes(HASH));
    expect(new Set(lines).size).toBe(1);
    expect(run(`${lines[0]}; cat administrator.htpasswd`)).toBe(`admin:${HASH}\n`);
  });

  test('the files of the object store secret hold the values byte by byte', () => {
    const block = BLOCKS.find((one) => one.includes('> edb-object-storage/aws_ca_bundle'))!;
    const upToKubectl = block.slice(0, block.indexOf('kubectl'));
    run(`STORE_AWS_ACCESS_KEY_ID='a$b'; STORE_AWS_SECRET_ACCESS_KEY='c\\d "e"'; ${upToKubectl}`);
    const read = (key: string) => readFileSync(join(folder, 'edb-object-storage', key), 'utf8');
    expect(read('aws_ca_bundle')).toBe(AUTHORITY);
    expect(read('aws_endpoint_url_s3')).toBe('https://minio.example.com');
    expect(read('aws_access_key_id')).toBe('a$b');
    expect(read('aws_secret_access_key')).toBe('c\\d "e"');
    run('rm -r edb-object-storage');
  });

  test('files that are written hold JSON', () => {
    const writing = BLOCKS.flatMap((block) => [...block.matchAll(/^cat > (\S+\.json) <<'END_OF_FILE'\n.*?^END_OF_FILE$/gms)]);
    expect(new Set(writing.map(([, name]) => name)).size).toBe(2);
    for (const [text, name] of writing) {
      expect(() => JSON.parse(run(`${text}\ncat ${name}`))).not.toThrow();
    }
  });

  test('the policy of Vault names the key twice', () => {
    const block = BLOCKS.find((one) => one.includes('tde.hcl'))!;
    const line = block.split('\n').find((one) => one.startsWith('printf'))!;
    expect(run(`VAULT_KEY=orders; ${line}; cat tde.hcl`)).toBe(
      ['encrypt', 'decrypt'].map((verb) => `path "transit/${verb}/orders" {\n  capabilities = ["update"]\n}\n`).join(''),
    );
  });
});
