// Says at the end of a process which of the packages that only constructs may use were asked for.
const Module = require('node:module');

const load = Module._load;
const loaded = new Set();
Module._load = function note(request, ...rest) {
  if (/^(cdk8s|constructs|cdk8s-plus-28)(\/|$)/.test(request)) {
    loaded.add(request);
  }
  return load.call(this, request, ...rest);
};
process.on('exit', () => process.stderr.write(`loaded: ${[...loaded].join(', ') || 'nothing of cdk8s'}\n`));
