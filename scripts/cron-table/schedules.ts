/** For each of the six fields its bounds and the forms that only it has. */
const FIELDS = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [] },
  { least: 1, most: 12, names: ['jan', 'JAN', 'Dec', 'january', 'JAN-MAR', 'mar-JAN', 'jan/5', 'jan-3', 'feb,nov', 'JAN/feb'] },
  {
    least: 0,
    most: 6,
    names: ['sun', 'SUN', 'Sat', 'sunday', 'MON-FRI', 'fri-mon', 'mon/2', '1-FRI', 'FR\u0130', 'tue,thu', 'K', 'L', '5L', '1#2'],
  },
];

/** The item in its field, everything before it at its first value, everything after it any. */
function inField(at: number, item: string): string {
  return FIELDS.map(({ least }, index) => (index < at ? (index < 3 ? String(least) : '*') : index > at ? '*' : item)).join(' ');
}

function boundaries({ least, most, names }: (typeof FIELDS)[number]): string[] {
  const numbers = [least - 1, least, least + 1, most - 1, most, most + 1].map(String);
  const ranges = [
    `${least}-${most}`,
    `${least}-${most + 1}`,
    `${most}-${least}`,
    `${most}-${most}`,
    `${most - 1}-${most}`,
    `${least - 1}-${most}`,
  ];
  const steps = [`*/${most}`, `*/${most + 1}`, `${least}/${most}`, `${most}/2`, `${most + 1}/2`, `${least}-${most}/7`, `?/${least + 5}`];
  return [...numbers, ...ranges, ...steps, ...names];
}

/** Forms that every field reads alike, tried where they tell most. */
const FORMS = [
  ...[
    '*',
    '?',
    '**',
    '*?',
    '*-',
    '*-5',
    '?-x',
    '*-a-b',
    '*/1',
    '*/2',
    '*/0',
    '*/-1',
    '*/-0',
    '*/+3',
    '*/',
    '/',
    '/5',
    '*/5/5',
    '*/x',
    '*-9/15',
  ],
  ...['', '5', '05', '0005', '+5', '-5', '--5', '5-', '-', '5--7', '5-7-9', '5-7/', '5-7/0', '5/', '5/0', '5/70', '5-5/3', '7-5', '5/5-7'],
  ...['5,', ',5', ',', ',,', '5,,7', '5,5', '5,70', '5,x', '3-9/3,50', '*,5', '5,*', '?,5', '1-3,2-5', '55-59,0-4'],
  ...['5.0', '5e0', '0x5', '5_0', '\u0665', '\uff15', 'x', 'mon', 'jan', 'H', 'W', '#', '5L', '%', '"5"', "'5'"],
  ...['9223372036854775807', '9223372036854775808', '*/9223372036854775807', '*/9223372036854775808', '*/00000000000000000000009'],
  ...['18446744073709551616', '*/18446744073709551616', '4294967297', '*/4294967296'],
];

const COUNTS = ['', '*', '* *', '* * *', '* * * *', '* * * * *', '* * * * * *', '* * * * * * *', '0 0 2 * * * 2026', ...unix()];

/** What people bring along from crontab: read with the second first. */
function unix(): string[] {
  return [
    ...['0 2 * * *', '30 2 * * *', '*/15 * * * *', '0 */6 * * *', '15 14 1 * *', '5 4 * * sun', '0 0 1,15 * 3', '23 0-20/2 * * *'],
    ...['0 1 * * 0', '0 2 * * 7', '0 22 * * 1-5', '0 0 1 1 *', '0 0 29 2 *', '59 23 31 12 5', '0 4 8-14 * *', '1 2 3 4 5', '0 0 * * mon'],
  ];
}

const BLANKS = ['\t', '\n', '\v', '\f', '\r', '\u0085', '\u00a0', '\u1680', '\u2000', '\u200a', '\u200b', '\u2028', '\u2029', '\u202f'];
const OTHER_BLANKS = ['\u205f', '\u3000', '\ufeff', '\u0000', '\u180e', '  '];

const spaced = [
  ...[...BLANKS, ...OTHER_BLANKS].map((blank) => ['0', '30', '2', '*', '*', '*'].join(blank)),
  ...[' 0 30 2 * * *', '0 30 2 * * * ', '\n0 30 2 * * *\n', ' ', '\t', '0 30 2 * * *\u00a0'],
];

const ZONES = ['TZ=UTC', 'CRON_TZ=UTC', 'TZ=Europe/Berlin', 'CRON_TZ=America/New_York', 'TZ='].flatMap((zone) => [
  ...[`${zone} 0 30 2 * * *`, `${zone} 30 2 * * *`, `${zone} @daily`],
]);

const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'].flatMap((descriptor) => [
  ...[descriptor, descriptor.toUpperCase(), ` ${descriptor}`, `${descriptor} `, `${descriptor} 5`, descriptor.slice(1)],
]);

const DURATIONS = [
  ...[
    '1s',
    '12h',
    '1h30m',
    '1h 30m',
    '24h',
    '1d',
    '1w',
    '90',
    '0',
    '0s',
    '+0',
    '-0',
    '-1h',
    '+1h',
    '',
    ' 1h',
    '1h ',
    'h',
    '.h',
    '1.h',
    '.5h',
    '1.5h',
  ],
  ...[
    '1ms',
    '999ms',
    '1000ms',
    '1500ms',
    '1999ms',
    '1us',
    '1\u00b5s',
    '1\u03bcs',
    '1ns',
    '999999999ns',
    '1000000000ns',
    '1H',
    '1 h',
    '1h-1m',
    '1e3s',
  ],
  ...[
    '59.999999999s',
    '0.9999999999999999s',
    '0.99999999999999999999s',
    '1.99999999999999999s',
    '0.1h0.1m',
    '1..5h',
    '1.5.5h',
    '00001h',
    '1h1h',
  ],
  ...['2562047h47m16.854775807s', '2562047h47m16.854775808s', '2562048h', '9223372036854775807ns', '9223372036854775808ns', '153722867m'],
  ...['-9223372036854775808ns', '-9223372036854775809ns', '9223372036854775808ns9223372036854775808ns', '9223372036s', '9223372037s'],
  ...['0.00000000000000000000001h', '0.000000000000000000000000000000000000000000001h1s', '99999999999999999999ns', '1h\u00e9', '1\uff4d'],
  ...['0.0009223372036854775809h', '1.0000000000000000000000000000000000000005m', '168h', '8760h', '30s', '59s', '60s', '61s'],
].map((duration) => `@every ${duration}`);

const EVERY = [
  '@every',
  '@every\t1h',
  '@every  1h',
  '@Every 1h',
  '@every1h',
  'every 1h',
  '@',
  '@@daily',
  '@reboot',
  '@never',
  '@every 1h @daily',
];

/** Days of the month and of the week: added up or both needed, months that have no such day, leap years. */
const DAYS = [
  ...[
    '0 0 0 30 2 *',
    '0 0 0 31 2,4,6,9,11 *',
    '0 0 0 29 2 *',
    '0 0 0 29 2 ?',
    '0 0 0 29 2 1',
    '0 0 0 29 2 */1',
    '0 0 0 31 * *',
    '0 0 0 31 4 MON',
  ],
  ...[
    '0 0 0 13 * FRI',
    '0 0 0 13 * *',
    '0 0 0 */13 * FRI',
    '0 0 0 13 * */5',
    '0 0 0 ? * FRI',
    '0 0 0 1-31 * FRI',
    '0 0 0 13 * 0-6',
    '0 0 0 1 1 0-6',
  ],
  ...[
    '0 0 0 , * MON',
    '0 0 0 1 * ,',
    '0 0 0 , * *',
    '0 0 0 , * ,',
    '0 0 0 * , *',
    '0 0 , * * *',
    '59 59 23 31 12 *',
    '59 59 23 31 12 5',
    '0 0 0 1 1 *',
  ],
  ...[
    '0 0 0 29 2 2',
    '58,59 59 23 * * *',
    '0-59/20 30 12 1,15 */3 ?',
    '30 30 12 28-31 2 *',
    '*/7 */7 */7 */7 */7 */7',
    '1 2 3 4 5 6',
    '0 0 24 * * *',
  ],
  ...[
    '* * * * * MON',
    '* 0 2 * * *',
    '0 * 2 * * *',
    '0 0 0 5 1 *',
    '0 0 0 5 1 1',
    '1 0 0 5 1 *',
    '0 0 0 28,29 2 *',
    '0 0 12 * 2 0',
    '0 59 23 28 2 *',
  ],
];

export const schedules = [
  ...new Set([
    ...FIELDS.flatMap((field, at) => boundaries(field).map((item) => inField(at, item))),
    ...FORMS.map((form) => inField(1, form)),
    ...['5', '*/5', '*-3', ',5', '1-3,5', '?,5', '1/2'].flatMap((form) => [inField(3, form), inField(4, form), inField(5, form)]),
    ...COUNTS,
    ...spaced,
    ...ZONES,
    ...DESCRIPTORS,
    ...DURATIONS,
    ...EVERY,
    ...DAYS,
  ]),
];
