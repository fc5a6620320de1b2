import { PAGES } from '../../pages';
import { isKnownRelease } from '../../releases';
import { configurationRule } from '../configuration-rule';

export const versionIsAsked = configurationRule({
  id: 'HM-001',
  title: 'The version that is installed is of the release that was asked for',
  severity: 'error',
  source: PAGES.upgrading,
  reason:
    'All is judged by the release that was asked for. What the file installs is another one, so neither verdict nor file is what was meant.',
  about: ['/bootstrapImageTag', '/spec/version'],

  check({ configuration, context }) {
    const stated = configuration.statedRelease;
    // One that nobody knows is judged by the newest before it, whatever was asked for.
    if (!context.releaseAsked || stated === undefined || !isKnownRelease(stated)) {
      return undefined;
    }
    const { value, path } = configuration.get('version') ?? { value: '', path: '' };
    return stated === context.release
      ? []
      : [
          {
            path,
            problem: `"${value}" is a version of release ${stated}, one of ${context.release} was asked for`,
            fix: `write a version of ${context.release}, or ask for --release hybrid-manager=${stated}`,
          },
        ];
  },
});
