import { bootstrapImageFits } from '../../../../../src/systems/hybrid-manager/rules/platform/bootstrap-image';
import { judges, valuesWith } from '../documents';

judges(bootstrapImageFits, [
  ['no image', undefined, valuesWith({ system: 'eks' })],
  ['what has a scheme is left to another rule', undefined, valuesWith({ bootstrapImageName: 'https://r/edbpgai-bootstrap/bootstrap-eks' })],
  [
    'the image of platform and registry passes',
    [],
    valuesWith({
      system: 'eks',
      containerRegistryURL: 'r.example.com/p',
      bootstrapImageName: 'r.example.com/p/edbpgai-bootstrap/bootstrap-eks',
    }),
  ],
  [
    'that of another platform fails',
    [
      'error /bootstrapImageName: "r.example.com/p/edbpgai-bootstrap/bootstrap-eks" is the image of "eks", and system is "gke"; write r.example.com/p/edbpgai-bootstrap/bootstrap-gke',
    ],
    valuesWith({
      system: 'gke',
      containerRegistryURL: 'r.example.com/p',
      bootstrapImageName: 'r.example.com/p/edbpgai-bootstrap/bootstrap-eks',
    }),
  ],
  [
    'that of another registry is told',
    [
      'warning /bootstrapImageName: "docker.enterprisedb.com/pgai-platform/edbpgai-bootstrap/bootstrap-eks" is of another registry than containerRegistryURL, "r.example.com/p"; write r.example.com/p/edbpgai-bootstrap/bootstrap-eks',
    ],
    valuesWith({
      system: 'eks',
      containerRegistryURL: 'r.example.com/p',
      bootstrapImageName: 'docker.enterprisedb.com/pgai-platform/edbpgai-bootstrap/bootstrap-eks',
    }),
  ],
  [
    'any other image fails',
    [
      'error /bootstrapImageName: "r.example.com/bootstrap" is no image of the bootstrap chart, a registry with /edbpgai-bootstrap/bootstrap- and the platform is expected; write <registry>/edbpgai-bootstrap/bootstrap-<system>',
    ],
    valuesWith({ bootstrapImageName: 'r.example.com/bootstrap' }),
  ],
  ['alone it is compared with nothing', [], valuesWith({ bootstrapImageName: 'r.example.com/edbpgai-bootstrap/bootstrap-eks' })],
]);
