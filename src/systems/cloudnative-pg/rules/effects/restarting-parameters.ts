import { itemsAt, type PostgresParameter } from '../../../../finding';
import { factsOf, majorsOf } from '../../../../postgres/catalogue';
import { Effective } from '../../../../postgres/effective';
import { asciiLower } from '../../../../postgres/values/boolean';
import { settings } from '../../settings';
import { canonical } from '../canonical';
import type { Change } from '../transition/cluster-change';

const LIBRARIES = ['postgresql', 'shared_preload_libraries'];

/** The parameters of Postgres that change and are read at its start alone, in every major that the cluster may have. */
export function restartingParameters({ document, before, spec, old, release }: Change): { name: string; path: string }[] {
  const libraries = [old, spec].map((each) => canonical(itemsAt(each, ...LIBRARIES)));
  const causes = libraries[0] === libraries[1] ? [] : [{ name: 'shared_preload_libraries', path: `/spec/${LIBRARIES.join('/')}` }];
  const [was, is] = [before, document].map((each) => settings(each, release));
  if (!was || !is || was.major !== is.major) {
    return causes;
  }
  const majors = majorsOf(is.major);
  const written = new Map<string, PostgresParameter>([...was.parameters, ...is.parameters].map((each) => [asciiLower(each.name), each]));
  const changed = [...written.values()].filter(
    ({ name }) =>
      majors.length > 0 &&
      majors.every((major) => {
        const facts = factsOf(name, major);
        return facts?.context === 'postmaster' && differs(facts.name, new Effective(was, major), new Effective(is, major));
      }),
  );
  return [...causes, ...changed.map(({ name, path }) => ({ name, path })).sort((a, b) => (a.name < b.name ? -1 : 1))];
}

function differs(name: string, was: Effective, is: Effective): boolean {
  const [before, after] = [was, is].map((each) => each.number(name) ?? each.boolean(name) ?? each.word(name));
  return before !== after;
}
