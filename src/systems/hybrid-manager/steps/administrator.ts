import type { InstallationIntent } from '../intent';
import { PAGES } from './pages';
import { quoted, sh } from './shell';
import type { Step } from './step';

/** A hash that nobody has the password for locks everybody out. */
export function administrator({ administrator: { email, hash } }: InstallationIntent): Step {
  return {
    title: 'Try the password of the administrator',
    source: PAGES.preparing,
    body: [
      `Who logs in first is \`${email}\`. The second line asks for the password, and says whether the hash that the program was given is one of it:`,
      sh(
        `printf '%s\\n' ${quoted(`admin:${hash}`)} > administrator.htpasswd`,
        'htpasswd -v administrator.htpasswd admin',
        'rm administrator.htpasswd',
      ),
      'A hash for another password, as the program takes it:',
      sh('htpasswd -nBC 10 admin | cut -d: -f2'),
      'A "$" begins a variable for shells: where the hash is written by hand, put it into single quotes, and do not give it to Helm with `--set`, but in a file of values.',
    ],
  };
}
