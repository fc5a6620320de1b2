import { JudgeError } from '../errors.mjs';
import { committedValues, eatenValues, nastyValues } from './cases.mjs';
import { valueDifferences } from './compare.mjs';
import { printedByHelm } from './helm.mjs';

/** Renders values with Helm, and returns in how many files a chart sees something else than was meant. */
export async function judgeValues() {
  const cases = [...(await committedValues()), ...(await nastyValues())];
  await demandDifference(await eatenValues());
  const judged = [];
  for (const one of cases) {
    judged.push({ ...one, lines: await linesOf(one) });
  }
  const wrong = judged.filter(({ lines }) => lines.length > 0);
  console.log(`Helm, values: ${judged.length - wrong.length} as meant, ${wrong.length} otherwise`);
  for (const { name, lines } of wrong) {
    console.log(lines.map((line) => `          ${name} ${line}`).join('\n'));
  }
  return wrong.length;
}

async function linesOf({ file, meant }) {
  return valueDifferences(meant, await printedByHelm(file));
}

async function demandDifference(one) {
  if ((await linesOf(one)).length === 0) {
    throw new JudgeError('values without quotes pass for texts: the comparison is broken');
  }
}
