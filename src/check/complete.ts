import type { Document } from '../finding';
import type { Identified } from './identify';
import type { KnownKind } from './known-kinds';
import type { Releases } from './releases';
import type { Report } from './report';
import { ourOwnBug } from './rules';

/** The document with what its system fills in. If that breaks off, the document as it is, and a finding about the object at hand. */
export function completed(
  document: Document,
  { system }: KnownKind,
  about: Identified,
  { releases, report }: { readonly releases: Releases; readonly report: Report },
): Document {
  try {
    return system.defaults?.(document, releases.of(system, about.subject).id) ?? document;
  } catch (error) {
    report.add(ourOwnBug, [ourOwnBug.find(`filling in the defaults of ${system.title}`, error, document)], about);
    return document;
  }
}
