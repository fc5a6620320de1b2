import type { ConfigurationForm } from './answers/configuration-form';
import { type Installation, renderInstallation } from './installation';
import type { InstallationIntent } from './intent';

/** Everything that an installation needs; kept in a file of its own by the package, as the rules are. */
export function installationOf(intent: InstallationIntent, form: ConfigurationForm | undefined): Installation {
  return renderInstallation(intent, form);
}
