import { objects, person, rules, type Section, settings, type } from './item';

const USER = type('Administrator', 'an environment without its administrator, or one without a hash, does not compile');

export const COMPLETING: Section = {
  title: 'Backup folder and first administrator',
  items: [
    {
      id: 'backup-folder',
      text: 'The folder of internal backups has a name that no other installation has',
      held: [
        type('BackupFolder', 'an environment without its backup folder does not compile'),
        ...settings('global/internal_backup_folder'),
        ...rules('HM-015', 'HM-402'),
        ...person('Keep what must never be lost'),
      ],
    },
    {
      id: 'user-zero',
      text: 'User-0 has the id that is known, a name and an address: in the configuration before 2026.2, in `hm-portal-bootstrap` from then on',
      held: [
        USER,
        ...settings('pgai/portal/authentication/staticPasswords'),
        ...objects('ExternalSecret default/hm-portal-bootstrap', 'Secret default/hm-portal-bootstrap'),
        ...rules('HM-070', 'HM-075', 'HM-076', 'HM-079', 'HM-252'),
      ],
    },
    {
      id: 'user-zero-hash',
      text: 'Its password is a new one, as a bcrypt hash',
      held: [USER, ...rules('HM-077', 'HM-078'), ...person('Try the password of the administrator')],
    },
  ],
};
