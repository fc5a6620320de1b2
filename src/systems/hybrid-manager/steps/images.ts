import type { InstallationIntent } from '../intent';
import { EDB_REGISTRY } from '../names';
import { PAGES } from './pages';
import { asked, askedInSecret, command, quoted, sh } from './shell';
import type { Step } from './step';

const NEEDS_REPOSITORIES = /\.dkr\.ecr\.|-docker\.pkg\.dev/;

/** A registry of one's own has to be filled. */
export function images({ registry, version }: InstallationIntent): Step | undefined {
  if (registry.url.startsWith(`${EDB_REGISTRY}/`)) {
    return undefined;
  }
  const repositories = NEEDS_REPOSITORIES.test(registry.url) ? ' Repositories are not made by the push: make them before.' : '';
  return {
    title: 'Copy the images to your registry',
    source: PAGES.syncing,
    body: [
      `Digests have to stay what they are, so not by \`docker pull\` and \`docker push\`.${repositories} \`EDB_TOKEN\` is the token of the subscription, which has to have the repository \`pgai-platform\`:`,
      askedInSecret('EDB_TOKEN'),
      `\`WRITER\` and \`WRITER_PASSWORD\` are somebody who may write to \`${registry.url}\`:`,
      asked('WRITER'),
      askedInSecret('WRITER_PASSWORD'),
      sh(
        command(
          'edbctl image sync-to-local-registry',
          `--version ${quoted(version)}`,
          '--source-registry-username pgai-platform --source-registry-password "$EDB_TOKEN"',
          `--destination-registry-uri ${quoted(registry.url)}`,
          '--destination-registry-username "$WRITER" --destination-registry-password "$WRITER_PASSWORD"',
        ),
      ),
      ...(registry.caCerts === undefined
        ? []
        : [
            'The configuration carries the authorities of the registry for Hybrid Manager. The nodes have to trust them as well, by their own means.',
          ]),
    ],
  };
}
