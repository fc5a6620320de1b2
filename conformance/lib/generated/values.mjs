import { inner } from './schemas.mjs';

const quantities = ['0', '1', '1Gi', '500m', '2Gi', '10Gi', '1.5Gi', '-1Gi', '1e3'];
const anyTexts = [
  'orders',
  'orders',
  'app',
  'x',
  'a-b',
  'key',
  '10',
  '1h',
  '2024-01-01T00:00:00Z',
  'ghcr.io/cloudnative-pg/postgresql:17.2',
  '',
  'A b',
];
const formats = {
  'date-time': ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00.123+02:00', '2024-01-01', 'soon'],
  date: ['2024-01-01', '2024-13-01'],
  duration: ['1h30m', '10', 'P1D'],
  byte: ['YQ==', 'a'],
};
const wholes = [0, 1, 2, 3, 5, 10, 60, 100, 1000, -1, 65535, 65536, 2 ** 31 - 1, 2 ** 31];

/** A value that this schema mostly takes: bounds, members of enums and required fields as written there, now and then one past them. */
export function sampleOf(schema, random, depth = 0) {
  if (schema.enum) {
    return random.chance(0.95) ? random.pick(schema.enum) : 'unheard-of';
  }
  if (schema['x-kubernetes-int-or-string']) {
    return random.chance(0.3) ? random.pick(wholes) : text(schema, quantities.concat('50%'), random);
  }
  return (makers[schema.type] ?? anything)(schema, random, depth);
}

const makers = {
  string: (schema, random) => text(schema, formats[schema.format] ?? anyTexts, random),
  integer: (schema, random) => number(schema, wholes, random),
  number: (schema, random) => number(schema, [...wholes, 1.5, 0.1], random),
  boolean: (_, random) => random.chance(0.5),
  array: ({ items, minItems = 0 }, random, depth) => {
    const length = Math.max(minItems, random.pick(depth > 4 ? [0, 1] : [0, 1, 1, 1, 2]));
    return Array.from({ length }, () => sampleOf(items, random, depth + 1));
  },
  object: (schema, random, depth) => {
    const optional = 1 / (2 + 2 * depth + inner(schema).length / 4);
    const members = inner(schema).filter(([key]) => schema.required?.includes(key) || random.chance(optional));
    return Object.fromEntries(members.map(([key, member]) => [key, sampleOf(member, random, depth + 1)]));
  },
};

function anything(_, random) {
  return random.pick([{}, { x: 1 }]);
}

function text({ pattern, minLength = 0, maxLength }, choices, random) {
  if (maxLength !== undefined && random.chance(0.2)) {
    return 'a'.repeat(random.pick([maxLength, maxLength + 1]));
  }
  const fitting = choices.filter((choice) => choice.length >= minLength && (!pattern || expression(pattern).test(choice)));
  return random.pick(fitting.length > 0 && random.chance(0.9) ? fitting : choices);
}

/** Go writes a flag into the pattern. */
function expression(pattern) {
  return pattern.includes('(?i)') ? new RegExp(pattern.replace('(?i)', ''), 'i') : new RegExp(pattern);
}

function number({ minimum, maximum }, choices, random) {
  const bounds = [minimum, minimum - 1, maximum, maximum + 1].filter((bound) => Number.isFinite(bound));
  if (bounds.length > 0 && random.chance(0.3)) {
    return random.pick(bounds);
  }
  const fitting = choices.filter((choice) => !(choice < minimum) && !(choice > maximum));
  return random.pick(fitting.length > 0 ? fitting : choices);
}
