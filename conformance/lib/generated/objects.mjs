import { setField } from './fields.mjs';
import { named } from './originals.mjs';
import { fieldsOf, kindSchemas } from './schemas.mjs';
import { sampleOf } from './values.mjs';

/** Objects of every kind as its schema describes it: what is required, and a few fields more. */
export async function objects(release, count, random) {
  const kinds = await kindSchemas(release);
  return Array.from({ length: count }, (_, number) => {
    const { apiVersion, kind, schema } = random.pick(kinds);
    const object = named({ apiVersion, kind, metadata: { name: 'any' }, ...requiredOf(schema, random) }, number);
    const fields = fieldsOf(schema, random.pick([2, 2, 3, 4])).filter(({ path }) => path[0] === 'spec');
    const added = Array.from({ length: fields.length > 0 ? random.pick([0, 1, 2, 3, 4]) : 0 }, () => random.pick(fields));
    for (const { path } of added) {
      setField(object, schema, path, random);
    }
    return { object, note: added.map(({ path }) => path.join('.')).join(', ') };
  });
}

function requiredOf({ properties, required = [] }, random) {
  const wanted = Object.keys(properties).filter((key) => key === 'spec' || (required.includes(key) && key !== 'metadata'));
  return Object.fromEntries(wanted.map((key) => [key, sampleOf(leanest(properties[key]), random, 9)]));
}

/** Without what nobody has to say. */
function leanest({ properties = {}, required = [], ...schema }) {
  return { ...schema, required, properties: Object.fromEntries(Object.entries(properties).filter(([key]) => required.includes(key))) };
}
