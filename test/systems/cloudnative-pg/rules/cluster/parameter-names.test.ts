import { expect, test } from 'vitest';
import { parameterNames as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/parameter-names';
import { clusterWith, texts } from '../judging';

test.each([['no parameters', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['names', clusterWith({ postgresql: { parameters: { work_mem: '4MB', 'app.user$1': 'a', Port: '1' } } })]])(
  '%s passes',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toEqual([]);
  },
);

test.each([
  [
    'a dash',
    clusterWith({ postgresql: { parameters: { 'work-mem': '4MB' } } }),
    [
      'error /spec/postgresql/parameters/work-mem: "work-mem" is no name of a parameter, letters, digits, "_" and "$" are expected, with at most one "." between; correct the name',
    ],
  ],
  [
    'two dots',
    clusterWith({ postgresql: { parameters: { 'a.b.c': '1' } } }),
    [
      'error /spec/postgresql/parameters/a.b.c: "a.b.c" is no name of a parameter, letters, digits, "_" and "$" are expected, with at most one "." between; correct the name',
    ],
  ],
  [
    'a line break',
    clusterWith({ postgresql: { parameters: { 'a\nb': '1' } } }),
    [
      'error /spec/postgresql/parameters/a\nb: "a\\nb" is no name of a parameter, letters, digits, "_" and "$" are expected, with at most one "." between; correct the name',
    ],
  ],
  [
    'a digit at the start',
    clusterWith({ postgresql: { parameters: { '1a': '1' } } }),
    [
      'error /spec/postgresql/parameters/1a: "1a" is no name of a parameter, letters, digits, "_" and "$" are expected, with at most one "." between; correct the name',
    ],
  ],
  [
    'an empty name',
    clusterWith({ postgresql: { parameters: { '': '1' } } }),
    [
      'error /spec/postgresql/parameters/: "" is no name of a parameter, letters, digits, "_" and "$" are expected, with at most one "." between; correct the name',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
