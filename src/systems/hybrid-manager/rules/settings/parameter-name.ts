import { PAGES } from '../../pages';
import { meantParameter } from '../../spelling';
import { configurationRule } from '../configuration-rule';

export const parametersAreSpelt = configurationRule({
  id: 'HM-016',
  title: 'Parameters are spelt as the pages spell them',
  severity: 'warning',
  source: PAGES.requirements,
  reason: 'A parameter that no component reads is kept and does nothing. Some pages misspell one themselves.',
  about: ['/parameters', '/spec/globalParameters', '/spec/componentsParameters'],

  check({ configuration }) {
    return configuration.parameters().flatMap((parameter) => {
      const meant = meantParameter(parameter);
      const { component, name, path } = parameter;
      const problem = `"${name}" is no parameter of ${component === 'global' ? 'all components' : component} that a page names`;
      return meant === undefined ? [] : [{ path, problem, fix: `did you mean ${meant}?`, aboutKey: true }];
    });
  },
});
