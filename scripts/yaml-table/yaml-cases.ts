import { anchorCases } from './cases/anchors';
import { blockCases } from './cases/block';
import { documentCases } from './cases/documents';
import { flowCases } from './cases/flow';
import { keyCases } from './cases/keys';
import { scalarCases } from './cases/scalars';
import { mutants } from './mutate';
import type { Input } from './truth';

export interface YamlCase {
  readonly family: string;
  readonly file: Input;
}

const families: Readonly<Record<string, readonly Input[]>> = {
  ...Object.fromEntries(
    Object.entries({
      scalar: scalarCases,
      key: keyCases,
      reference: anchorCases,
      flow: flowCases,
      block: blockCases,
      file: documentCases,
    }).flatMap(([group, cases]) =>
      Object.entries(cases as Readonly<Record<string, readonly Input[]>>).map(([family, files]) => [`${group}: ${family}`, files]),
    ),
  ),
  mutant: mutants(20260101, 300),
};

/** Every file once, whatever the families share. */
export const yamlCases: readonly YamlCase[] = [
  ...new Map(Object.entries(families).flatMap(([family, files]) => files.map((file) => [JSON.stringify(file), { family, file }]))).values(),
];
