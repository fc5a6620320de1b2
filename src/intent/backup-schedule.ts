import { requireWhole } from './texts';

/** A day of the week. */
export enum WeekDay {
  /** Sunday. */
  SUNDAY = 'SUN',
  /** Monday. */
  MONDAY = 'MON',
  /** Tuesday. */
  TUESDAY = 'TUE',
  /** Wednesday. */
  WEDNESDAY = 'WED',
  /** Thursday. */
  THURSDAY = 'THU',
  /** Friday. */
  FRIDAY = 'FRI',
  /** Saturday. */
  SATURDAY = 'SAT',
}

/**
 * Fields of the operator's cron dialect, seconds first. An absent minute is derived from the cluster's name,
 * and so is the second.
 */
export type ScheduleIntent =
  | {
      readonly kind: 'fields';
      readonly minute?: number;
      readonly hour: string;
      readonly weekDay: string;
      readonly months: string;
      readonly monthDay: string;
    }
  | { readonly kind: 'cron'; readonly expression: string };

/**
 * When base backups are taken, in the operator's time zone (UTC unless its pod was given another).
 *
 * Minutes and seconds that are not given are derived from the cluster's name, so that a fleet does not start at once.
 *
 * @see https://cloudnative-pg.io/documentation/current/backup/#scheduled-backups
 */
export class BackupSchedule {
  /**
   * Every hour, at a minute of the cluster's own.
   */
  public static hourly(): BackupSchedule {
    return BackupSchedule.fields({ hour: '*' });
  }

  /**
   * Every day at this hour.
   *
   * @param hour from 0 to 23
   * @param minute from 0 to 59; derived from the cluster's name when left out
   * @throws if hour or minute is out of its range
   */
  public static dailyAt(hour: number, minute?: number): BackupSchedule {
    return BackupSchedule.fields({ hour: BackupSchedule.hour(hour), minute: BackupSchedule.minute(minute) });
  }

  /**
   * Once a week at this hour.
   *
   * @param day of the week
   * @param hour from 0 to 23
   * @param minute from 0 to 59; derived from the cluster's name when left out
   * @throws if hour or minute is out of its range
   */
  public static weeklyOn(day: WeekDay, hour: number, minute?: number): BackupSchedule {
    return BackupSchedule.fields({ weekDay: day, hour: BackupSchedule.hour(hour), minute: BackupSchedule.minute(minute) });
  }

  /**
   * Six fields of the operator's cron dialect: second, minute, hour, day of month, month, day of week.
   *
   * @param expression for example `0 30 2 * * *`, daily at half past two
   * @throws if it has not six fields: five would run at another time than you mean, every hour mostly
   */
  public static cron(expression: string): BackupSchedule {
    const fields = expression.trim().split(/\s+/);
    if (fields.length === 5) {
      throw new Error(
        `BackupSchedule.cron() takes six fields, seconds first, got the five of ${JSON.stringify(expression)}; write "0 ${fields.join(' ')}"`,
      );
    }
    if (fields.length !== 6) {
      throw new Error(`BackupSchedule.cron() takes six fields, seconds first, got ${fields.length} in ${JSON.stringify(expression)}`);
    }
    return new BackupSchedule({ kind: 'cron', expression: fields.join(' ') });
  }

  private static fields(given: { hour: string; minute?: number; weekDay?: string }): BackupSchedule {
    return new BackupSchedule({ kind: 'fields', monthDay: '*', months: '*', weekDay: '*', ...given });
  }

  private static hour(hour: number): string {
    if (requireWhole('the hour of a backup', hour, 0) > 23) {
      throw new Error(`the hour of a backup is from 0 to 23, got ${hour}`);
    }
    return String(hour);
  }

  private static minute(minute: number | undefined): number | undefined {
    if (minute !== undefined && requireWhole('the minute of a backup', minute, 0) > 59) {
      throw new Error(`the minute of a backup is from 0 to 59, got ${minute}`);
    }
    return minute;
  }

  /**
   * @internal
   */
  public readonly _intent: ScheduleIntent;

  private constructor(intent: ScheduleIntent) {
    this._intent = Object.freeze(intent);
  }
}
