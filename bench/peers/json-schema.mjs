/** What kubeconform reads: a file for each version of the definition, in which no other field is allowed. */
export function jsonSchemas({ spec: { names, versions } }) {
  return versions
    .filter(({ schema }) => schema)
    .map(({ name, schema }) => [`${names.kind.toLowerCase()}_${name}.json`, rooted(closed(schema.openAPIV3Schema))]);
}

function rooted(schema) {
  const text = { type: 'string' };
  return { ...schema, properties: { ...schema.properties, apiVersion: text, kind: text, metadata: { type: 'object' } } };
}

function closed(schema) {
  const { nullable, 'x-kubernetes-int-or-string': either, 'x-kubernetes-preserve-unknown-fields': open, ...rest } = schema;
  const plain = either ? { ...rest, type: ['string', 'integer'] } : rest;
  const typed = nullable && plain.type ? { ...plain, type: [plain.type, 'null'].flat() } : plain;
  return {
    ...typed,
    ...(typed.properties
      ? { properties: eachOf(typed.properties), required: typed.required?.filter((name) => isAsked(typed.properties[name])) }
      : {}),
    ...(typed.items ? { items: closed(typed.items) } : {}),
    ...(isObject(typed.additionalProperties) ? { additionalProperties: closed(typed.additionalProperties) } : {}),
    ...(typed.properties && !typed.additionalProperties && !open ? { additionalProperties: false } : {}),
  };
}

/** The API server fills in a default before it asks for what is required. */
function isAsked(schema) {
  return schema?.default === undefined;
}

function eachOf(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, closed(schema)]));
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}
