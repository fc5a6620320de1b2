/** What scalars without quotes mean. */
const words =
  'y Y n N yes Yes YES yEs no No NO on On ON oN off Off OFF true True TRUE tRUE false False FALSE null Null NULL nULL ~ ~~ t T f F o'.split(
    ' ',
  );

const integers = [
  ...'0 -0 +0 00 7 -7 +7 007 0777 -0777 08 09 018 0o17 0O17 0o8 -0o7 0x1F 0X1f -0x10 +0x10 0x 0xG 0b11 0B11 -0b11 +0b1 0b2 0b'.split(' '),
  ...'1_000 1__0 1_ _1 1_000_ -_1 0x_f 0_7 0b1_1 0o1_7 12e 1a - + -- +- 1- 1+ 9007199254740993 -9007199254740993 9223372036854775807'.split(
    ' ',
  ),
  ...'9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 18446744073709551616 0xFFFFFFFFFFFFFFFF'.split(
    ' ',
  ),
  ...'0x10000000000000000 0b1111111111111111111111111111111111111111111111111111111111111111 0777777777777777777777 2000000000000000000000 190:20:30 12:30 1:2'.split(
    ' ',
  ),
];

const floats = [
  ...'1.0 1. .5 -.5 +.5 0.1 -0.0 1.5e3 1e3 1E3 1e+3 1e-3 1e 1e+ .e3 . .. ... .5e3 .5_0 ._5 .5_ 5_.5_0 1_0.5 1.e1 1.5.2 1e400 -1e400 1e-400 1.7976931348623157e308'.split(
    ' ',
  ),
  ...'.inf .Inf .INF .iNF -.inf +.inf -.Inf .nan .NaN .NAN .Nan inf nan NaN Infinity -inf 0.1e 3.0 3e0 1e21 123456789012345678901234567890 0.000001 1e-7 0x1p4 0x.8p1'.split(
    ' ',
  ),
];

const texts = [
  ...'2001-12-14 2001-1-1 2001-12-14T21:59:43Z 2001-12-14t21:59:43.10-05:00 2001-02-30 2001-13-01 2001- 20011-01-01 1.2.3.4 v1 1Gi 500m 17.4 1,000'.split(
    ' ',
  ),
  ...[
    '2001-12-14 21:59:43.10 -5',
    '2001-12-14 21:59:43',
    '=',
    '<<',
    'a b',
    'nullish',
    'Yess',
    'on off',
    '1 2',
    '#',
    'a#b',
    'a #b',
    'é',
    '日本',
    '😀',
    '\u00a0',
    'a:b',
    ':a',
    '-a',
    '?a',
    '--',
    '---a',
  ],
];

export const scalarCases = {
  word: words.map((word) => `a: ${word}\n`),
  integer: integers.map((text) => `a: ${text}\n`),
  float: floats.map((text) => `a: ${text}\n`),
  text: texts.map((text) => `a: ${text}\n`),
  root: ['1', 'on', '~', 'text', '"q"', "'q'", '', '""', '- on\n- 010\n- 1e3\n- .5', '[on, 010, 1e3, .5, ~, ]', '{a: on, b: }'],
};
