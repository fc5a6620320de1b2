/** Small documents that touch every construct of YAML; what is made of them by mutation is mostly broken, and that is the point. */
const SEEDS = [
  'a: 1\nb:\n  c: [x, "y", \'z\']\n  d: {e: f, g: }\nh: |\n  text\n   more\n\nk: >-\n  one\n  two\n',
  '- a\n- b: c\n  d: e\n-\n  - f\n  - - g\n    - h\n',
  '? complex\n: value\n? [a, b]\n: c\n',
  'x: &anchor {p: 1, q: [2, 3]}\ny: *anchor\nz:\n  <<: *anchor\n  r: 4\n',
  'x: &a\n  p: 1\ny:\n  <<: [*a, {s: 2}]\n',
  'a: !!str 1\nb: !!int "2"\nc: !!binary aGVsbG8=\nd: !custom {e: 1}\nf: ! 3\ng: !!float 4\n',
  '%YAML 1.1\n# comment\na: b # more\n...\n',
  'a: "x\\ty\\u00e9\\\n  z"\nb: \'it\'\'s\n  two\'\nc: "\\x41 \\" end"\n',
  'text: plain\n  goes on\n\n  here # not this\nother: a#b c:d -e\n',
  'key with blanks: {"json": [1, 2.5, true, null, "s"], nested: {a: {b: [c]}}}\n',
  'list:\n- a\n- b: 1\n  c: 2\n-  d\nnext: e\n',
  '{"apiVersion": "v1", "kind": "Secret",\n\t"data": {"a": "b"}}\n',
  'a: |2-\n    x\n   y\nb: |+\n\n  z\n\nc: >\n  f\n    g\n  h\n',
  'on: off\nyes: no\n1: 2\n0x10: 0o17\n1.5: 1e3\n~: null\n',
  'a: 1_000\nb: 0777\nc: 0b11\nd: .5\ne: -1\nf: 12:30\ng: 2001-01-02\nh: .inf\n',
  'a:\r\n  - b\r\n  - c: d\r\n',
  'a: [b, c: d, {e}, "f": g, ? h : i, ]\n',
  'k: &a v\n*a : w\n&b x: *a\n',
  '- &x\n- *x\n- !!map\n- !t\n  a: b\n- ! \n',
  'a: b\n c: d\ne:\nf: - g\n',
];

const PIECES = [
  ...[
    'a',
    'b: ',
    ': ',
    ':',
    '- ',
    '-',
    '? ',
    '?',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '# c',
    '#',
    ' #',
    '&x ',
    '*x',
    '*x ',
    '!',
    '!!',
    '!t ',
    '!!str ',
    '!!int ',
  ],
  ...[
    '|',
    '>',
    '|-',
    '>+',
    '|2',
    '"',
    "'",
    "''",
    '\\',
    '\\n',
    '\\/',
    '\\x4',
    '\\u12',
    '%',
    '@',
    '`',
    '~',
    '<<',
    '<<: ',
    '...',
    '...\n',
    '\n---\n',
    '---\n',
    '---x',
    '--',
    '=',
  ],
  ...[
    '\n',
    '\n\n',
    '\n ',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\n\t',
    '\t',
    ' ',
    '  ',
    '\r',
    '\r\n',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\ufeff',
    'é',
    '😀',
  ],
  ...[
    'y',
    'No',
    'null',
    '0',
    '07',
    '08',
    '0x',
    '0xF',
    '1_',
    '_1',
    '1e3',
    '.',
    '.e',
    '-.5',
    '+1',
    '-0',
    '1e999',
    '.nan',
    '18446744073709551615',
    '9223372036854775808',
  ],
  ...[
    'true',
    '2001-02-30',
    '12:30',
    'a: b',
    '{a: b}',
    '[a]',
    '"k": v',
    "'k': v",
    '"a":b',
    'http://x?y=1',
    'a: b: c',
    '\n%T',
    '\nk: v',
    '\n k: v',
    '!<x> ',
    '!a!b ',
  ],
];

/** The same numbers for the same seed, everywhere. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export function mutants(seed: number, count: number): string[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => {
    let text = random(12) === 0 ? '' : SEEDS[random(SEEDS.length)];
    for (let step = random(4) + (text === '' ? 3 : 1); step > 0; step--) {
      text = mutate(text, random);
    }
    // A cut may have left half of a surrogate pair, which cannot stand in a file.
    return Buffer.from(text).toString();
  });
}

function mutate(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const length = 1 + random(random(3) === 0 ? 8 : 2);
  switch (random(6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + PIECES[random(PIECES.length)] + text.slice(at + length);
    case 2: {
      const from = random(text.length + 1);
      return text.slice(0, at) + text.slice(from, from + 1 + random(12)) + text.slice(at);
    }
    default:
      return text.slice(0, at) + PIECES[random(PIECES.length)] + text.slice(at);
  }
}
