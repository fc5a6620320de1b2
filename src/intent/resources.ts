import type { Size } from 'cdk8s';
import { kibibytesOf } from './amounts';
import { requireAnswer } from './texts';

/**
 * An amount of CPU.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu
 */
export class CpuAmount {
  /**
   * Whole or fractional cores.
   *
   * @param amount for example 2 or 0.5; at least a thousandth
   */
  public static cores(amount: number): CpuAmount {
    return CpuAmount.millis(Math.round(amount * 1000));
  }

  /**
   * Thousandths of a core.
   *
   * @param amount for example 250; at least 1
   */
  public static millis(amount: number): CpuAmount {
    if (!Number.isInteger(amount) || amount < 1) {
      throw new Error(`an amount of CPU is at least one thousandth of a core, got ${amount} thousandths`);
    }
    return new CpuAmount(amount);
  }

  /**
   * @internal
   */
  public readonly _millis: number;

  private constructor(millis: number) {
    this._millis = millis;
  }
}

/** What can be changed about resources that may burst. */
export interface BurstableResourcesOptions {
  /**
   * The most CPU a container may use.
   *
   * @default - no limit: idle CPU of the node is used
   */
  readonly cpuLimit?: CpuAmount;

  /**
   * The most memory a container may use before it is killed.
   *
   * @default - the memory asked for
   */
  readonly memoryLimit?: Size;
}

/** Plain data behind PostgresResources. */
export interface ResourcesIntent {
  readonly cpuMillis: number;
  readonly memoryKibibytes: number;
  readonly cpuLimitMillis?: number;
  readonly memoryLimitKibibytes: number;
}

/**
 * CPU and memory of a container.
 *
 * @see https://cloudnative-pg.io/documentation/current/resource_management/
 */
export class PostgresResources {
  /**
   * Requests and limits are equal: the pod is of the class Guaranteed and the last to be evicted.
   *
   * @param cpu asked for, and the limit
   * @param memory asked for, and the limit
   */
  public static guaranteed(cpu: CpuAmount, memory: Size): PostgresResources {
    const kibibytes = kibibytesOf(memory);
    requireAnswer('PostgresResources.guaranteed()', 'cpu', cpu, 'CpuAmount.cores(2)');
    return new PostgresResources({
      cpuMillis: cpu._millis,
      memoryKibibytes: kibibytes,
      cpuLimitMillis: cpu._millis,
      memoryLimitKibibytes: kibibytes,
    });
  }

  /**
   * CPU may go beyond what was asked for while the node is idle. Memory by default not.
   *
   * @param cpu asked for
   * @param memory asked for
   * @param options the limits
   * @throws if a limit is below what is asked for
   */
  public static burstable(cpu: CpuAmount, memory: Size, options: BurstableResourcesOptions = {}): PostgresResources {
    requireAnswer('PostgresResources.burstable()', 'cpu', cpu, 'CpuAmount.cores(2)');
    const intent = {
      cpuMillis: cpu._millis,
      memoryKibibytes: kibibytesOf(memory),
      cpuLimitMillis: options.cpuLimit?._millis,
      memoryLimitKibibytes: kibibytesOf(options.memoryLimit ?? memory),
    };
    if (intent.memoryLimitKibibytes < intent.memoryKibibytes || (intent.cpuLimitMillis ?? intent.cpuMillis) < intent.cpuMillis) {
      throw new Error('PostgresResources.burstable() got a limit below the request; raise the limit or ask for less');
    }
    return new PostgresResources(intent);
  }

  /**
   * @internal
   */
  public readonly _intent: ResourcesIntent;

  private constructor(intent: ResourcesIntent) {
    this._intent = Object.freeze(intent);
  }
}
