import { JudgeError } from '../errors.mjs';
import { committedValues, eatenValues, library, nastyValues } from './cases.mjs';
import { valueDifferences } from './compare.mjs';
import { printedByHelm } from './helm.mjs';

/** Renders values with Helm, and returns in how many files a chart sees something else than was meant. */
export async function judgeValues() {
  const tools = library();
  const cases = [...(await committedValues(tools)), ...(await nastyValues(tools))];
  await demandDifference(await eatenValues(), tools);
  const judged = [];
  for (const one of cases) {
    judged.push({ ...one, lines: await linesOf(one, tools) });
  }
  const wrong = judged.filter(({ lines }) => lines.length > 0);
  console.log(`Helm, values: ${judged.length - wrong.length} as meant, ${wrong.length} otherwise`);
  for (const { name, lines } of wrong) {
    console.log(lines.map((line) => `          ${name} ${line}`).join('\n'));
  }
  return wrong.length;
}

/** The values as the chart sees them, and those that it writes out again, as a chart that hands values on does. */
async function linesOf({ file, meant }, { read, readValues }) {
  const printed = await printedByHelm(file);
  // `toYaml` takes the last line break away, and charts write one behind it.
  const again = readValues(`${printed.yaml}\n`).body;
  return [
    ...valueDifferences(meant, printed, read),
    ...valueDifferences(meant, { ...printed, json: JSON.stringify(again) }, read).map((line) => `handed on ${line}`),
  ];
}

async function demandDifference(one, tools) {
  if ((await linesOf(one, tools)).length === 0) {
    throw new JudgeError('values without quotes pass for texts: the comparison is broken');
  }
}
