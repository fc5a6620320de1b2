import { PAGES } from './pages';
import { sh } from './shell';
import type { Step } from './step';

/** EDB's own plugin. */
export function diagnostics(): Step {
  return {
    title: 'Run the diagnostics',
    source: PAGES.diagnostics,
    body: [
      'The plugin `kubectl-edb-diagnostic` collects what EDB looks at; the article of the knowledge base says where to get it and how to run it. Which checks it makes is not published. This says whether kubectl finds it:',
      sh('kubectl plugin list 2> /dev/null | grep edb'),
    ],
  };
}
