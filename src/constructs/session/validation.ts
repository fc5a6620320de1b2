import type { IConstruct } from 'constructs';
import type { Judgement } from './judge';
import { lineOf, type Reported } from './reported';
import type { ScopedSettings } from './settings';

/** Where the validation has its verdicts from. */
export interface Judging {
  readonly root: IConstruct;
  readonly settings: ScopedSettings;
  readonly windowIsOpen: boolean;
  judgement(): Judgement;
}

/**
 * Hands findings to cdk8s, which prints them under the path of the construct whose hook returned them.
 *
 * cdk8s calls the hooks of the root first, so that one judges. Only constructs that have something to say get a hook of their own,
 * and in time for the same pass. cdk8s calls every hook once per chart: nothing here may cost more than a look-up then.
 */
export class Validation {
  private readonly hooked = new Set<IConstruct>();
  private readonly printed = new Set<string>();
  private judgement?: Judgement;
  private lines: ReadonlyMap<IConstruct, string[]> = new Map();
  private pass = 0;

  public constructor(private readonly judging: Judging) {
    judging.root.node.addValidation({ validate: () => this.validateRoot() });
  }

  private validateRoot(): string[] {
    this.begin();
    return this.lines.get(this.judging.root) ?? [];
  }

  private begin(): void {
    this.pass++;
    const judgement = this.judging.judgement();
    if (judgement !== this.judgement) {
      this.judgement = judgement;
      const open = judgement.reported.filter(({ reason }) => reason === undefined);
      this.lines = linesByOwner(open.filter((reported) => this.fails(reported)));
      this.print(open.filter((reported) => reported.severity === 'warning' && !this.fails(reported)));
      for (const owner of this.lines.keys()) {
        this.hook(owner);
      }
    }
  }

  private hook(owner: IConstruct): void {
    if (owner === this.judging.root || this.hooked.has(owner)) {
      return;
    }
    this.hooked.add(owner);
    let read = 0;
    owner.node.addValidation({
      validate: () => {
        // Asked a second time without the root: somebody validates this construct alone, and the last verdict may be old.
        if (read === this.pass) {
          this.begin();
        }
        read = this.pass;
        return this.lines.get(owner) ?? [];
      },
    });
  }

  private fails({ severity, subject }: Reported): boolean {
    return severity === 'error' || (severity === 'warning' && this.judging.settings.nearest(subject, ({ failOn }) => failOn) === 'warning');
  }

  /** A window prints all its warnings; passes outside of windows print what none has printed yet, as there may be many of them. */
  private print(warnings: readonly Reported[]): void {
    if (this.judging.windowIsOpen) {
      this.printed.clear();
    }
    for (const warning of warnings) {
      const line = `warning: [${warning.owner.node.path}] ${lineOf(warning)}\n`;
      if (!this.printed.has(line)) {
        this.printed.add(line);
        process.stderr.write(line);
      }
    }
  }
}

function linesByOwner(findings: readonly Reported[]): Map<IConstruct, string[]> {
  const lines = new Map<IConstruct, string[]>();
  for (const finding of findings) {
    const ofOwner = lines.get(finding.owner) ?? [];
    ofOwner.push(lineOf(finding));
    lines.set(finding.owner, ofOwner);
  }
  return lines;
}
