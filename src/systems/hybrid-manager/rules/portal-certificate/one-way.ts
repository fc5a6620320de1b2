import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const WAYS = ['portal_certificate_issuer_name', 'portal_certificate_secret', 'ca_secret_name'] as const;

export const certificateHasOneWay = configurationRule({
  id: 'HM-032',
  title: 'The portal gets its certificate in one way',
  severity: 'warning',
  source: PAGES.certificates,
  reason:
    'The page on preparing says to choose one of issuer, own authority and own certificate. The page on certificates gives an order: an issuer is ' +
    'taken before a certificate, so that the other one is never used.',
  about: WAYS.flatMap((name) => ofParameter('global', name)),

  check({ configuration }) {
    const given = WAYS.flatMap((name) => {
      const found = configuration.text('global', name);
      return found ? [{ name, path: found.path }] : [];
    });
    const [first, ...others] = given;
    return first === undefined
      ? undefined
      : others.map(({ name, path }) => ({
          path,
          problem: `${name} stands beside ${first.name}: one page says to choose one of them, another one takes the issuer before a certificate`,
          fix: 'keep one of the two',
        }));
  },
});
