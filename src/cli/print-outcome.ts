import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../check/catalogue';
import { formatJson } from '../check/formats/json';
import { formatJunit, type ReadDocument } from '../check/formats/junit';
import type { Outcome } from '../check/formats/outcome';
import { formatSarif, type SarifOptions } from '../check/formats/sarif';
import { formatText } from '../check/formats/text';
import { identify } from '../check/identify';
import type { ReadText } from '../check/texts';
import { knownSystems } from '../systems/known-systems';
import type { CheckRequest } from './check-options';
import type { Io } from './io';
import { painter } from './paint';

/** The outcome as the caller wants it. */
export function outcomeText(outcome: Outcome, { format, failOn }: CheckRequest, files: readonly ReadText[], io: Io): string {
  switch (format) {
    case 'json':
      return formatJson(outcome);
    case 'sarif':
      return formatSarif(outcome, sarifOptions(io));
    case 'junit':
      return formatJunit(outcome, { failOn, read: files.flatMap(documentsOf) });
    default:
      return formatText(outcome, painter(io.colours));
  }
}

function sarifOptions({ directory }: Io): SarifOptions {
  const { version } = require('../../package.json') as { version: string };
  return { rules: catalogue(knownSystems()), version, pathOf: (file) => withinRepository(file, directory), digest };
}

/** Cryptography is loaded when it is used: most runs print no digest. */
function digest(text: string): string {
  const { createHash } = require('node:crypto') as typeof import('node:crypto');
  return createHash('sha256').update(text).digest('hex');
}

/** Relative to where we were called, which is the root of the repository in CI. */
function withinRepository(file: string, directory: string): string {
  if (!isAbsolute(file)) {
    return file.replace(/^(\.\/+)+/, '');
  }
  const path = relative(directory, file);
  return path.startsWith('..') || isAbsolute(path) ? pathToFileURL(file).href : path.split(sep).join('/');
}

function documentsOf({ name: file, location, chart, manifests }: ReadText): ReadDocument[] {
  return manifests.map(({ body, index: position, within: at, locate }) => {
    const { document } = identify([{ place: file, body, chart }])[0] ?? {};
    return {
      file,
      ...(location === undefined ? {} : { location }),
      position,
      at,
      line: locate('').line,
      ...(document ? { document } : {}),
    };
  });
}
