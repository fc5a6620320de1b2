import type { Severity } from '../../finding';

/** A rule about the text of a file: judged while it is read, before there is an object that others could judge. */
export interface DocumentRule {
  readonly id: string;
  readonly title: string;
  readonly layer: 'document';
  readonly severity: Severity;
  /** Why it matters, for `explain`. */
  readonly reason: string;
  readonly source: string;
}

const STRICT = 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation';
const READER = 'https://pkg.go.dev/sigs.k8s.io/yaml#YAMLToJSONStrict';
const VALUES = 'https://helm.sh/docs/chart_template_guide/values_files/';
const SPLITTER = 'https://pkg.go.dev/k8s.io/apimachinery/pkg/util/yaml#YAMLReader';

function rule(id: string, title: string, reason: string, source: string, severity: Severity = 'error'): DocumentRule {
  return { id, title, layer: 'document', severity, reason, source };
}

export const DOCUMENT_RULES = {
  syntax: rule(
    'DOC-001',
    'A file is YAML or JSON as Kubernetes reads it',
    'Kubernetes reads YAML 1.1 with go-yaml; other readers accept texts that it refuses, and the other way round.',
    READER,
  ),
  duplicateKey: rule(
    'DOC-002',
    'A map has every key once',
    'Only one of the values counts. A strict server refuses the document, another drops a value in silence.',
    STRICT,
  ),
  encoding: rule(
    'DOC-003',
    'A file is UTF-8 without control characters',
    'The reader of Kubernetes stops at bytes that are no text.',
    'https://yaml.org/spec/1.1/#id868524',
  ),
  aliases: rule(
    'DOC-004',
    'Aliases make up a small part of a document',
    'A short text can unfold into gigabytes by aliases of aliases. Kubernetes refuses a document that consists nearly all of them.',
    'https://github.com/kubernetes/kubernetes/issues/83253',
  ),
  depth: rule(
    'DOC-005',
    'Maps and lists are nested at most 250 levels deep',
    'Nothing that Kubernetes knows is nested like this. The server itself gives up at 10 000 levels.',
    'https://github.com/yaml/go-yaml/blob/v2.4.0/scannerc.go',
  ),
  size: rule(
    'DOC-006',
    'A document fits into one request',
    'The API server takes 3 MiB of JSON in a request, and no more.',
    'https://pkg.go.dev/k8s.io/apiserver/pkg/server#Config',
  ),
  object: rule(
    'DOC-007',
    'A document is one object',
    'An API server takes one object with apiVersion and kind in a request; a list or a bare value belongs to no kind.',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields',
  ),
  keyKind: rule(
    'DOC-008',
    'A key is a text, a number or a boolean',
    'The keys of JSON are texts; what is empty, a list, a map or beyond 64 bits cannot be made one.',
    READER,
  ),
  finite: rule('DOC-009', 'A number is finite', 'JSON has neither infinity nor "not a number".', READER),
  separator: rule(
    'DOC-010',
    'Nothing but a comment follows "---" on its line',
    'kubectl stops at such a line, and applies neither the document before it nor anything behind.',
    SPLITTER,
  ),
  unread: rule(
    'DOC-011',
    'Nothing follows the end of a document',
    'What stands behind a closing bracket or "..." up to the next "---" is dropped in silence.',
    READER,
    'warning',
  ),
  valuesMap: rule(
    'DOC-012',
    'The values of a Helm chart are a map',
    'Helm lays the values over those of the chart by their names, and stops where it is given a list or a bare value.',
    VALUES,
  ),
  valuesOnce: rule(
    'DOC-013',
    'A values file is one document',
    'Helm 3 reads the first document of a values file and drops the others without a word. Helm 4 lays them over each other.',
    VALUES,
    'warning',
  ),
} as const satisfies Record<string, DocumentRule>;

export const documentRules: readonly DocumentRule[] = Object.values(DOCUMENT_RULES);
