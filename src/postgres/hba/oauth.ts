import { splitIdentifiers } from '../values/identifiers';
import { fault, type Refusal } from './fault';
import type { Surroundings } from './record';

/** What is missing for the method `oauth`, or is too much. */
export function oauthFault(options: ReadonlyMap<string, string>, { validators }: Surroundings): Refusal | undefined {
  const missing = ['scope', 'issuer'].find((name) => !options.has(name));
  if (missing) {
    return fault(`the method "oauth" has no ${missing}`, `write ${missing}=...`);
  }
  return (
    validatorFault(options.get('validator'), validators) ??
    (options.get('delegate_ident_mapping') === '1' && options.has('map')
      ? fault('map stands beside delegate_ident_mapping=1, which leaves it out', 'take one of them out')
      : undefined)
  );
}

function validatorFault(validator: string | undefined, validators: string | undefined): Refusal | undefined {
  const libraries = validators === undefined ? undefined : splitIdentifiers(validators);
  if (!libraries) {
    return undefined;
  }
  if (libraries.length === 0) {
    return fault(
      'the method "oauth" needs a library, and oauth_validator_libraries is empty',
      'name the library in oauth_validator_libraries',
    );
  }
  if (validator === undefined) {
    return libraries.length === 1
      ? undefined
      : fault(`oauth_validator_libraries names ${libraries.length} libraries, and the line none of them`, 'write validator=...');
  }
  return libraries.includes(validator)
    ? undefined
    : fault(`the validator "${validator}" is not in oauth_validator_libraries`, 'add it there');
}
