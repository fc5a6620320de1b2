import type { Rule } from '../../../../finding';
import { authorityMaySign } from './authority-signs';
import { chainIsComplete } from './chain-complete';
import { chainIsInOrder } from './chain-order';
import { chainLastsAsLong } from './chain-validity';
import { certificateIsCopied } from './copied';
import { certificateIsValidToday } from './expiry';
import { namedIssuerIsGiven } from './issuer-given';
import { issuerIsOfItsKind } from './issuer-kind';
import { issuerIsBesideTheGateway } from './issuer-namespace';
import { keyBelongsToCertificate } from './key-of-certificate';
import { keyIsLongEnough } from './key-size';
import { portalSignsNothing } from './leaf-signs-nothing';
import { namedCertificateIsGiven } from './named-secret';
import { certificateNamesThePortal } from './portal-name';
import { certificateIsReadable } from './readable-certificate';
import { keyIsNotEncrypted } from './readable-key';
import { certificateHasItsKeys } from './secret-keys';
import { certificateHasItsType } from './secret-type';
import { certificateIsForServers } from './server-purpose';

/** By id. */
export const TLS_RULES: readonly Rule[] = [
  namedCertificateIsGiven,
  certificateHasItsType,
  certificateHasItsKeys,
  certificateIsCopied,
  certificateIsReadable,
  keyIsNotEncrypted,
  keyBelongsToCertificate,
  chainIsInOrder,
  chainIsComplete,
  certificateNamesThePortal,
  certificateIsForServers,
  portalSignsNothing,
  keyIsLongEnough,
  authorityMaySign,
  chainLastsAsLong,
  certificateIsValidToday,
  issuerIsBesideTheGateway,
  issuerIsOfItsKind,
  namedIssuerIsGiven,
];
