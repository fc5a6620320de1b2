import { fieldsAreSpelt } from '../../../../../src/systems/hybrid-manager/rules/settings/field-name';
import { controlPlaneWith, judges, valuesWith, withProvisioning } from '../documents';

judges(fieldsAreSpelt, [
  ['fields that pages name pass', [], controlPlaneWith({ flavour: 'eks', registry: { url: 'x' } })],
  ['fields that are like none pass', [], controlPlaneWith({ somethingElse: 1 })],
  [
    'the slip of a page is told',
    [
      'warning /spec/beaconAgent/provisioning/loadBalancerEnabled: "loadBalancerEnabled" is no field there that a page names; did you mean loadBalancersEnabled?',
    ],
    withProvisioning({ loadBalancerEnabled: true }),
  ],
  [
    'so is another one',
    ['warning /spec/flavor: "flavor" is no field there that a page names; did you mean flavour?'],
    controlPlaneWith({ flavor: 'eks' }),
  ],
  [
    'and one in values',
    ['warning /bootstrapImagTag: "bootstrapImagTag" is no field there that a page names; did you mean bootstrapImageTag?'],
    valuesWith({ bootstrapImagTag: 'v1.3.0' }),
  ],
  ['one beside the right field is something else', [], valuesWith({ system: 'eks', systems: 'x' })],
  [
    'what belongs elsewhere is told',
    [
      'warning /spec/beaconAgent/provisioning/transparentDataEncryptionMethods: "transparentDataEncryptionMethods" is no field there that a page names; did you mean beaconAgent.transparentDataEncryptionMethods?',
    ],
    withProvisioning({ transparentDataEncryptionMethods: [] }),
  ],
  [
    'so is a field of an item',
    ['warning /spec/resourceAnnotations/0/nam: "nam" is no field there that a page names; did you mean name?'],
    controlPlaneWith({ resourceAnnotations: [{ nam: 'x' }] }),
  ],
]);
