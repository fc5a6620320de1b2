import type { IConstruct } from 'constructs';
import type { AcknowledgedFinding, SubjectFinding } from '../../check/verdict';
import type { Engine } from './engine';
import { type AllAdopted, type RenderedObject, renderAll } from './objects';
import { originOf } from './origin';
import { bugOfOurs, unrenderable } from './own-findings';
import type { Reported } from './reported';
import { isWithin, type ScopedSettings } from './settings';

/** What an App looks like at one moment, and what is to be said about it. */
export interface Judgement {
  readonly reported: readonly Reported[];
  /** What was judged, by object. */
  readonly json: ReadonlyMap<object, unknown>;
}

/** All that the session was told. */
export interface Told {
  readonly root: IConstruct;
  readonly adopted: AllAdopted;
  readonly settings: ScopedSettings;
  /** Findings of renderers. */
  readonly notes: readonly Reported[];
}

/** Renders and judges all objects of the App. A mistake of ours is a finding, too: it must not hide behind a stack trace. */
export function judge(told: Told, engine: Engine): Judgement {
  try {
    return judgeAll(told, engine);
  } catch (error) {
    return { reported: accept([bugOfOurs(told.root, error)], told.settings), json: new Map() };
  }
}

function judgeAll({ root, adopted, settings, notes }: Told, engine: Engine): Judgement {
  const { rendered, failed } = renderAll(root, adopted, settings);
  const subjects = rendered.map(({ place, json, chart }) => ({ place, body: json, chart }));
  const verdict = engine.check(subjects, {
    acknowledgements: settings.acknowledgements().map(({ scope, rule, reason }) => ({
      rule,
      reason,
      covers: (subject) => isWithin(rendered[subject].object, scope),
    })),
    releaseOf: (subject, system) => releaseOf(rendered[subject], system, settings),
  });
  const notRendered = failed.map(unrenderable);
  const checked = [...verdict.findings, ...verdict.acknowledged].map((finding) => reportedOf(finding, rendered));
  return {
    reported: [...accept([...notes, ...notRendered], settings), ...checked],
    json: new Map(rendered.map(({ object, json }) => [object, json])),
  };
}

/** What the engine does for its own findings. */
function accept(findings: readonly Reported[], settings: ScopedSettings): Reported[] {
  return findings.map((finding) => {
    const by = settings.acknowledgements().find(({ scope, rule }) => rule === finding.rule && isWithin(finding.subject, scope));
    return by ? { ...finding, reason: by.reason } : finding;
  });
}

/** A construct knows what it was written for; what others made is judged by what `PostgresChecks` was told. */
function releaseOf({ object, adopted }: RenderedObject, system: string, settings: ScopedSettings): string | undefined {
  const own = adopted?.release;
  return own?.system === system ? own.release : settings.nearest(object, ({ releases }) => releases.get(system));
}

function reportedOf(finding: SubjectFinding | AcknowledgedFinding, rendered: readonly RenderedObject[]): Reported {
  const { object, owner, adopted, json } = rendered[finding.subject];
  const path = finding.at + finding.path;
  return { ...finding, path, owner, subject: object, prop: adopted && originOf(adopted.written, json, path) };
}
