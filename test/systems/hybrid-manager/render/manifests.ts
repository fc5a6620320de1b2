import type { Construct } from 'constructs';
import type { HybridManagerProps } from '../../../../src';
import type { JsonObject } from '../../../../src/finding';
import { renderInstallation } from '../../../../src/systems/hybrid-manager/installation';
import type { Choices } from '../environment-choices';
import { intentOf } from '../intents';

/** A manifest, loosely typed: tests look into it. */
export type Obj = JsonObject & { kind: string; metadata: any; spec: any; stringData: any; type: string };

export function manifestsOf(choices: Partial<Choices>, more?: (scope: Construct) => Partial<HybridManagerProps>): Obj[] {
  return renderInstallation(intentOf(choices, more), undefined).manifests.map(({ body }) => body as Obj);
}

/** `Kind namespace/name` of each. */
export function namesOf(manifests: readonly Obj[]): string[] {
  return manifests.map(({ kind, metadata }) => `${kind} ${[metadata.namespace, metadata.name].filter(Boolean).join('/')}`);
}

/** The one of that kind and name, in that namespace where there are several. */
export function one(manifests: readonly Obj[], kind: string, name: string, namespace?: string): Obj {
  const found = manifests.filter(
    (each) => each.kind === kind && each.metadata.name === name && (namespace === undefined || each.metadata.namespace === namespace),
  );
  if (found.length !== 1) {
    throw new Error(`one ${kind} ${name} is expected, there are ${found.length} among ${namesOf(manifests).join(', ')}`);
  }
  return found[0];
}
