import { Refusal } from './refusal';

const FEW_ALIASED = 100;
const FEW_NODES = 1000;
const LOW = 400_000;
const HIGH = 4_000_000;

/**
 * Counts the nodes of a document with every alias written out, and refuses as go-yaml does when too large a share of
 * them comes from aliases. Nothing is ever copied: an alias is the very value of its anchor.
 */
export class AliasBudget {
  public aliases = 0;
  private nodes = 1;
  private aliased = 0;

  public get count(): number {
    return this.nodes;
  }

  public add(): void {
    this.nodes++;
  }

  /** An alias whose value has that many nodes. */
  public addAlias(size: number, offset: number): void {
    this.nodes += size + 1;
    this.aliased += size;
    this.aliases++;
    if (this.aliased > FEW_ALIASED && this.nodes > FEW_NODES && this.aliased / this.nodes > allowedShare(this.nodes)) {
      throw new Refusal('aliases', offset);
    }
  }
}

function allowedShare(nodes: number): number {
  return nodes <= LOW ? 0.99 : nodes >= HIGH ? 0.1 : 0.99 - (0.89 * (nodes - LOW)) / (HIGH - LOW);
}
