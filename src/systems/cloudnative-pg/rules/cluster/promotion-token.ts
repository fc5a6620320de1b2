import { isJsonObject, type RuleFinding } from '../../../../finding';
import { FORMATS } from '../../../../kubernetes/schema/formats';
import { clusterRule } from './cluster-rule';
import { isReplica, isSet, textAt } from './view';

const MEMBERS = [
  'latestCheckpointTimelineID',
  'redoWalFile',
  'databaseSystemIdentifier',
  'latestCheckpointREDOLocation',
  'timeOfLatestCheckpoint',
  'operatorVersion',
];

export const promotionToken = clusterRule({
  id: 'CNPG-367',
  title: 'A promotion token is a whole one, and is given to the cluster that is promoted',
  source: 'https://cloudnative-pg.io/documentation/current/replica_cluster/#promoting-a-replica-to-a-primary-cluster',
  reason:
    'The token says up to which point the cluster that stepped down wrote, so that nothing of it is lost. ' +
    'It stands in that cluster as status.demotionToken.',
  about: ['/spec/replica/promotionToken'],

  check(spec, document) {
    const token = textAt(spec, 'replica', 'promotionToken');
    if (token === '') {
      return undefined;
    }
    if (isSet(spec, 'replica', 'minApplyDelay')) {
      return finding(
        '/spec/replica/minApplyDelay',
        'minApplyDelay stands beside a promotion token, one of both is expected',
        'remove minApplyDelay',
      );
    }
    const path = '/spec/replica/promotionToken';
    if (isReplica(spec, document)) {
      const problem = 'there is a promotion token and the cluster follows another one, none is expected';
      return finding(path, problem, 'name this cluster as replica.primary, or remove the token');
    }
    const problem = problemOf(token);
    return problem === undefined ? [] : finding(path, problem, 'copy status.demotionToken of the cluster that stepped down');
  },
});

function problemOf(token: string): string | undefined {
  // Go skips line breaks and nothing else.
  if (!FORMATS.base64.accepts(token)) {
    return 'the promotion token is no base64';
  }
  const content = contentOf(Buffer.from(token, 'base64').toString('utf8'));
  if (!content) {
    return 'the promotion token holds no JSON object with texts';
  }
  const missing = MEMBERS.find((member) => !content.get(member.toLowerCase()));
  return missing === undefined ? undefined : `the promotion token has no ${missing}`;
}

/** Go takes names in any case, ignores what it does not know, and a null for nothing. */
function contentOf(text: string): ReadonlyMap<string, string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const wanted = MEMBERS.map((member) => member.toLowerCase());
  const members = Object.entries(isJsonObject(value) ? value : {}).filter(([name]) => wanted.includes(name.toLowerCase()));
  if ((value !== null && !isJsonObject(value)) || members.some(([, member]) => member !== null && typeof member !== 'string')) {
    return undefined;
  }
  return new Map(members.map(([name, member]) => [name.toLowerCase(), String(member ?? '')]));
}

function finding(path: string, problem: string, fix: string): RuleFinding[] {
  return [{ path, problem, fix }];
}
