import type { Rule } from '../../../finding';
import { EVERY_KIND } from './every-kind';
import { metadataOf, textsOf } from './metadata';

/** @see https://pkg.go.dev/k8s.io/apimachinery/pkg/api/validation#pkg-constants TotalAnnotationSizeLimitB */
const LIMIT = 256 * 1024;

export const annotationsAreSmall: Rule = {
  id: 'K8S-005',
  title: 'All annotations of an object together stay below 256 KiB',
  kinds: [EVERY_KIND],
  layer: 'document',
  severity: 'error',
  source: 'https://pkg.go.dev/k8s.io/apimachinery/pkg/api/validation#pkg-constants',
  reason: 'The API server refuses an object whose annotations, keys and values together, take more than 262144 bytes.',

  check(document) {
    const { annotations } = metadataOf(document);
    if (annotations === undefined) {
      return undefined;
    }
    const bytes = textsOf(annotations).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
    return bytes <= LIMIT
      ? []
      : [
          {
            path: '/metadata/annotations',
            problem: `the annotations take ${bytes} bytes, at most ${LIMIT} are expected`,
            fix: 'move long texts into a ConfigMap',
          },
        ];
  },
};
