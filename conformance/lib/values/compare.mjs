/** As Go's templates call what JSON has; numbers are not among what is meant, since the chart's parameters are texts. */
const kinds = { string: 'string', boolean: 'bool' };

/**
 * Where what a chart was given is not what was meant, as lines: nothing where they are the same, kinds and all.
 *
 * @param meant values as plain data
 * @param printed what the chart printed of the file, as texts
 */
export function valueDifferences(meant, { json, kinds: printedKinds, again }) {
  return [
    ...differences(meant, JSON.parse(json), ''),
    ...differences(kindsOf(meant), JSON.parse(printedKinds), ' kind'),
    ...differences(meant, JSON.parse(again), ' handed on'),
  ];
}

function differences(meant, given, what, path = '') {
  if (isMap(meant) && isMap(given)) {
    const names = [...new Set([...Object.keys(meant), ...Object.keys(given)])];
    return names.flatMap((name) => differences(own(meant, name), own(given, name), what, `${path}/${name}`));
  }
  if (Array.isArray(meant) && Array.isArray(given) && meant.length === given.length) {
    return meant.flatMap((item, index) => differences(item, given[index], what, `${path}/${index}`));
  }
  return Object.is(meant, given) ? [] : [`${path}${what}: ${shown(meant)} was meant, the chart has ${shown(given)}`];
}

function kindsOf(value) {
  if (Array.isArray(value)) {
    return value.map(kindsOf);
  }
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, kindsOf(member)]))
    : (kinds[typeof value] ?? `neither text nor true or false: ${JSON.stringify(value)}`);
}

/** Not a whole file where one is missing. */
function shown(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function own(map, name) {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}

function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
