/** Names of fields, and what may not stand twice. */
const written = [
  ...'on off y n Yes true null ~ 1 -1 0x10 010 0o10 1_000 1.0 1.5 1e3 1e6 1000000.0 1234567.0 0.1 0.00001 1e-7 16777217.0 123456789.125 -0.0 -0 1e21 1e300'.split(
    ' ',
  ),
  ...'.inf -.inf .nan .5 5. 2001-01-01 12:30 9223372036854775807 9223372036854775808 18446744073709551615 << = "on" "1" \'~\' "" "<<" __proto__ constructor toString'.split(
    ' ',
  ),
  ...'!!str_1 !!str !!binary !x !'.split(' ').map((tag) => tag.replace('_', ' ')),
];

export const keyCases = {
  key: written.map((key) => `${key}: v\n`),
  'key in braces': ['on', '1', '1.5', '~', '.nan', '"a"', '__proto__', '[a]', '{a: b}', '"a":1, b', ''].map((key) => `{${key}: v}\n`),
  'tagged key': [
    '!!str 1: v\n',
    '!!int "1": v\n',
    '!!float 1: v\n',
    '!!binary YQ==: v\n',
    '!!null "": v\n',
    '!x 1: v\n',
    '! 1: v\n',
    '&a k: v\nb: *a\n',
    '&a 1: v\n*a : w\n',
  ],
  'complex key': [
    '? a\n: b\n',
    '? a\n',
    '? [a]\n: b\n',
    '? {a: b}\n: c\n',
    '? |\n  a\n: b\n',
    '? a\n? b\n: c\n',
    '?\n: b\n',
    ': b\n',
    '? - a\n: b\n',
    '? a\n  b\n: c\n',
    '[a]: b\n',
    '{a: b}: c\n',
    '[]: x\n',
    '{}: x\n',
  ],
  'long key': [1023, 1024, 1025, 2000].flatMap((length) => [
    `${'k'.repeat(length)}: v\n`,
    `"${'k'.repeat(length)}": v\n`,
    `{${'k'.repeat(length)}: v}\n`,
    `? ${'k'.repeat(length)}\n: v\n`,
  ]),
  'key of wide characters': [`${'😀'.repeat(1000)}: v\n`, `${'😀'.repeat(1025)}: v\n`],
  duplicate: [
    ...[
      'a: 1\na: 2\n',
      'a: 1\nb: 2\n"a": 3\n',
      '{a: 1, a: 2}\n',
      'x:\n  a: 1\n  a: 1\n',
      '- a: 1\n  a: 1\n',
      'on: 1\nyes: 2\n',
      'on: 1\n"true": 2\n',
      '1: a\n0x1: b\n',
    ],
    ...[
      '1: a\n1.0: b\n',
      '1: a\n"1": b\n',
      '.nan: 1\n.nan: 2\n',
      '__proto__: 1\n__proto__: 2\n',
      'a: 1\nA: 2\n',
      '"a\\u0062": 1\nab: 2\n',
      '~: 1\n~: 2\n',
      'a: 1\n!!str a: 2\n',
    ],
  ],
  prototype: [
    '__proto__:\n  polluted: true\n',
    '{"__proto__": {"x": 1}}\n',
    'constructor:\n  prototype:\n    x: 1\n',
    'a: {__proto__: null}\n',
    'hasOwnProperty: 1\ntoString: 2\nvalueOf: 3\n',
  ],
};
