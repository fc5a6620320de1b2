// node plain.cjs CLUSTERS CHARTS OUTDIR BODIES: the same objects as plain ApiObjects of cdk8s, without any check.
// BODIES holds the objects of the cluster `orders-0` as JSON; another cluster has another name.
const { readFileSync } = require('node:fs');
const { ApiObject, App, Chart } = require('cdk8s');

const [clusters, charts] = process.argv.slice(2, 4).map(Number);
const app = new App({ outdir: process.argv[4] });
const bodies = readFileSync(process.argv[5], 'utf8');
for (let c = 0; c < charts; c++) {
  const chart = new Chart(app, `chart-${c}`);
  for (let i = c; i < clusters; i += charts) {
    for (const [n, body] of JSON.parse(bodies.replaceAll('orders-0', `orders-${i}`)).entries()) {
      new ApiObject(chart, `orders-${i}-${n}`, body);
    }
  }
}
app.synth();
