/** A value in a few words that give nothing of its content away. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) {
    return 'empty';
  }
  if (Array.isArray(value)) {
    return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`;
  }
  switch (typeof value) {
    case 'object':
      return 'a map';
    case 'string':
      return 'a text';
    case 'number':
    case 'bigint':
      return 'a number';
    default:
      return `a ${typeof value}`;
  }
}
