import { changeField, setField } from './fields.mjs';
import { mutantOf } from './mutants.mjs';
import { goodManifests, kindOf, named } from './originals.mjs';
import { fieldsOf, kindSchemas } from './schemas.mjs';
import { withStatus } from './status.mjs';
import { at, remove } from './trees.mjs';

/** No controller ends a namespace here, and ports of nodes are taken by one Service of the whole cluster: both would disturb other cases. */
const disturbs = (object) => kindOf(object) === 'v1 Namespace' || JSON.stringify(object).includes('"nodePort"');

/**
 * Good manifests and what they may become: each field of each kind changed, dropped and added in turn, and slips of any
 * kind, other good values and whole other manifests.
 */
export async function transitions(release, count, random) {
  const good = await goodManifests(release);
  const originals = good.map((ofKind) => ofKind.filter((object) => !disturbs(object))).filter((ofKind) => ofKind.length > 0);
  const plan = random.shuffled(await fieldChanges(release, originals));
  const cases = [];
  while (cases.length < count) {
    const planned = random.chance(0.6) ? plan.pop() : undefined;
    const of = planned?.originals ?? random.pick(originals);
    const before = named(random.pick(of), cases.length);
    const change = planned ? fieldChanged(before, planned, random) : anyChange(before, of, random);
    if (change) {
      cases.push({ ...change, before: withStatus(change.before) });
    }
  }
  return cases;
}

async function fieldChanges(release, originals) {
  const kinds = await kindSchemas(release);
  return originals.flatMap((ofKind) => {
    const { apiVersion, kind } = ofKind[0];
    const schema = kinds.find((one) => one.apiVersion === apiVersion && one.kind === kind)?.schema;
    const fields = schema ? fieldsOf(schema, 3).filter(({ path }) => path[0] === 'spec' && path.length > 1) : [];
    return fields.flatMap(({ path }) => ['changed', 'dropped', 'added'].map((how) => ({ originals: ofKind, schema, path, how })));
  });
}

/** The old manifest is given the field where it has none to change or to drop. */
function fieldChanged(original, { schema, path, how }, random) {
  const without = structuredClone(original);
  remove(without, path);
  const having = structuredClone(original);
  if (at(having, path) === undefined) {
    setField(having, schema, path, random);
  }
  const changed = structuredClone(having);
  if (how === 'changed' && !changeField(changed, schema, path, random)) {
    return undefined;
  }
  const [before, object] = { changed: [having, changed], dropped: [having, without], added: [without, having] }[how];
  return { before, object, note: `${how} ${path.join('.')}` };
}

function anyChange(before, others, random) {
  if (random.chance(0.2)) {
    const object = { ...structuredClone(random.pick(others)), metadata: before.metadata };
    return { before, object, note: 'another manifest' };
  }
  const changed = mutantOf(structuredClone(before), others, random);
  return changed && { ...changed, before };
}
