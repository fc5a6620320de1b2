import { clusterChange } from './cluster-change';
import { imageNameOf } from './images';
import { effectiveParameters } from './parameters';

/** How many names a line can take. */
const MOST_NAMES = 5;

export const imageOrParameters = clusterChange({
  id: 'CNPG-509',
  title: 'With a switchover, image and parameters change one after the other',
  source: 'https://cloudnative-pg.io/documentation/current/rolling_update/',
  reason:
    'With primaryUpdateMethod switchover the old primary has to follow a new one that runs another image. The operator refuses to change what both are configured with at the same time.',

  check({ spec, old, document, before, release }) {
    const [was, image] = [imageNameOf(old, release), imageNameOf(spec, release)];
    if (spec.primaryUpdateMethod !== 'switchover' || was === undefined || image === undefined || was === image) {
      return undefined;
    }
    const names = differing(effectiveParameters(old, before), effectiveParameters(spec, document));
    return names.length === 0
      ? []
      : [
          {
            path: '/spec/imageName',
            problem: `the image changes from ${shown(was)} to ${shown(image)} together with ${listed(names)}, one of the two is expected`,
            fix: 'change the image first and the parameters when that is done, or write primaryUpdateMethod: restart',
          },
        ];
  },
});

/** By text: "8MB" and "8192kB" differ. */
function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

function shown(image: string): string {
  return image === '' ? 'one of a catalogue' : `"${image}"`;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
