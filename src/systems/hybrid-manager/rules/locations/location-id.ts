import { dnsLabelProblem } from '../../../../kubernetes/names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const NAME = ['upm-beacon', 'beacon_location_id'] as const;
const PREFIX = 'managed-';

export const locationIdIsName = configurationRule({
  id: 'HM-093',
  title: 'The id of a location can be a part of the name of an object',
  severity: 'warning',
  source: PAGES.locations,
  reason: `The location is an object called ${PREFIX}<id>, and names of objects are lower-case letters, digits and "-". No page says what becomes of others.`,
  about: ofParameter(...NAME),

  check({ configuration }) {
    const id = configuration.text(...NAME);
    const expected = id && dnsLabelProblem(PREFIX + id.value);
    if (!id) {
      return undefined;
    }
    const problem = `"${id.value}" makes the name "${PREFIX}${id.value}", ${expected}`;
    return expected === undefined ? [] : [{ path: id.path, problem, fix: 'write such as "us-east-1"' }];
  },
});
