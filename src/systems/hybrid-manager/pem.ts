import { brokenCertificate, certificatesIn } from '../opened-certificates';

/** What is expected instead of that text, or nothing where it is a certificate in PEM, or several. */
export function certificatesProblem(text: string): string | undefined {
  if (certificatesIn(text).length === 0) {
    return 'lines from BEGIN CERTIFICATE to END CERTIFICATE are expected';
  }
  return brokenCertificate(text) === undefined ? undefined : 'one of its blocks cannot be read';
}
