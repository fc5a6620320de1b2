import { clusterRule } from './cluster-rule';
import type { ImageReference } from './image-reference';
import { majorOfTag } from './image-reference';
import { imageOf, textAt } from './view';

export const imageTellsVersion = clusterRule({
  id: 'CNPG-310',
  title: 'The tag of the image tells the version of Postgres',
  source: 'https://cloudnative-pg.io/documentation/current/container_images/#image-tag-requirements',
  reason: 'The operator reads the version from the tag, to know which parameters there are and whether a new image is an upgrade.',
  about: ['/spec/imageName'],

  check(spec) {
    const image = imageOf(spec);
    if (!image) {
      return undefined;
    }
    const problem = problemOf(image);
    return problem === undefined
      ? []
      : [
          {
            path: '/spec/imageName',
            problem: `the image "${textAt(spec, 'imageName')}" ${problem}, a tag that starts with the version is expected`,
            fix: 'write a tag such as 17.6-standard-trixie, before the digest if there is one',
          },
        ];
  },
});

function problemOf({ tag, digest }: ImageReference): string | undefined {
  if (tag === undefined) {
    return digest === undefined ? 'has no tag' : 'has a digest and no tag';
  }
  if (tag === 'latest') {
    return 'means the tag "latest"';
  }
  return majorOfTag(tag) === undefined ? `has the tag "${tag}"` : undefined;
}
