import { calendarSettingsSchema, NO_CALENDAR_SETTINGS } from './calendar/calendar-settings';
import { officeHoursSchema, STANDARD_OFFICE_HOURS } from './calendar/office-hours';
import { instantSchema } from './calendar/schemas';
import { DECREE_335_SETTINGS, evaluationSettingsSchema } from './evaluation/settings';
import { z } from './zod';

export const panelCornerSchema = z.enum(['bottomRight', 'bottomLeft', 'topLeft', 'topRight']);
export type PanelCorner = z.output<typeof panelCornerSchema>;

/**
 * How loud a reminder is, each louder than the one before: the number on the icon; a notification;
 * one that stays until it is closed; that one and the red bar in popup and dashboard.
 */
export const REMIND_LEVELS = ['badge', 'notify', 'stay', 'banner'] as const;
export type RemindLevel = (typeof REMIND_LEVELS)[number];

/** One mark before a due time. */
const markSchema = z.strictObject({
  /** Working minutes before it. */
  minutes: z.int().check(z.gte(1), z.lte(100_000)),
  level: z.enum(REMIND_LEVELS),
});
export type RemindMark = z.output<typeof markSchema>;
const marksSchema = z.array(markSchema).check(z.maxLength(10));

/** When and how loudly the person is reminded. */
const remindersSchema = z.strictObject({
  /** Before the due time of a case, longest first. */
  before: marksSchema,
  /** Before the due time of a short clock: the first answer online, a step of the work. */
  beforeShort: marksSchema,
  /** Before the last moment at which a letter of apology is in time; null for never. */
  apology: z.nullable(markSchema),
  /** When the due time has passed. */
  overdue: z.enum(REMIND_LEVELS),
  /** Each working morning one line: what is due today, this week, and overdue. */
  morning: z.boolean(),
  /** On the last working day before days off: what falls due meanwhile. */
  away: z.boolean(),
});
export type RemindPlan = z.output<typeof remindersSchema>;

/** Everything the person sets. One row; a new field needs a default and a migration. */
export const settingsSchema = z.strictObject({
  profile: z.strictObject({
    name: z.string().check(z.maxLength(120)),
    position: z.string().check(z.maxLength(120)),
    unit: z.string().check(z.maxLength(200)),
    /** What the person is; it chooses the checklists that are offered, and the papers. */
    roles: z.strictObject({
      employment: z.enum(['congChuc', 'vienChuc', 'nguoiLaoDong']),
      partyMember: z.boolean(),
      leader: z.boolean(),
      oneStop: z.boolean(),
    }),
    /** What stands at the head of papers. All may be empty and is then left as dots. */
    papers: z.strictObject({
      /** The body above the unit. */
      above: z.string().check(z.maxLength(200)),
      place: z.string().check(z.maxLength(80)),
      /** Only of Party members. */
      committee: z.string().check(z.maxLength(200)),
      cell: z.string().check(z.maxLength(200)),
      partyPosition: z.string().check(z.maxLength(120)),
    }),
  }),
  language: z.enum(['vi', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether keys without Ctrl, Alt or Cmd are shortcuts; some ways of typing press them unmeant. */
  singleKeys: z.boolean(),
  officeHours: officeHoursSchema,
  /** Days off, worked days and packs besides those that come along. */
  calendar: calendarSettingsSchema,
  reminders: remindersSchema,
  /** Origins whose pages are read, for example `https://dichvucong.quangninh.gov.vn`. */
  portals: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100)),
  /** Where the panel stands on each portal, and whether its list is open. */
  panels: z
    .array(
      z.strictObject({
        origin: z.string().check(z.maxLength(300)),
        corner: panelCornerSchema,
        open: z.boolean(),
      }),
    )
    .check(z.maxLength(100)),
  timer: z.strictObject({
    /** How long an entry runs before it is asked whether it still does, in minutes. */
    askAfterMinutes: z.int().check(z.gte(15), z.lte(1_440)),
    /** What becomes of the running timer when its case is marked as done. */
    stopWithCase: z.enum(['ask', 'stop', 'keep']),
    /** The person is out of the office; null otherwise. */
    fieldDay: z.nullable(z.strictObject({ since: instantSchema })),
  }),
  assessment: z.strictObject({
    /** A random id, made once: moments of surprise follow from it. '' until then. */
    seed: z.string().check(z.maxLength(64)),
    /** How often a checklist is answered where the person chose something else than its edition. */
    cadences: z.record(
      z.string().check(z.maxLength(80)),
      z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'surprise']),
    ),
    /** Checklists that the person has switched off. */
    hidden: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
  }),
  /** How points are worked out where places differ from the decree. */
  evaluation: evaluationSettingsSchema,
  exchange: z.strictObject({
    /** A random id, made once: it names this notebook in files. '' until the first file. */
    memberId: z.string().check(z.maxLength(36)),
    /** Code of the unit that files are for, such as `H49.22`. May be empty. */
    unitId: z.string().check(z.maxLength(40)),
    /**
     * Code of the unit whose head the person is; '' for none. A head hands in to the level above, so
     * the two differ.
     */
    headOf: z.string().check(z.maxLength(40)),
  }),
});
export type Settings = z.output<typeof settingsSchema>;
export type Language = Settings['language'];
export type Theme = Settings['theme'];
export type TimerSettings = Settings['timer'];

/** Ours: nobody prescribes when a person is to be reminded. See reminders/RULES.md#marks. */
export const STANDARD_REMINDERS: RemindPlan = {
  before: [
    { minutes: 3 * 480, level: 'badge' },
    { minutes: 480, level: 'notify' },
    { minutes: 240, level: 'stay' },
  ],
  beforeShort: [
    { minutes: 120, level: 'notify' },
    { minutes: 30, level: 'stay' },
  ],
  apology: { minutes: 120, level: 'notify' },
  overdue: 'banner',
  morning: true,
  away: true,
};

export const defaultSettings: Settings = {
  profile: {
    name: '',
    position: '',
    unit: '',
    roles: { employment: 'congChuc', partyMember: false, leader: false, oneStop: false },
    papers: { above: '', place: '', committee: '', cell: '', partyPosition: '' },
  },
  language: 'vi',
  theme: 'system',
  singleKeys: true,
  officeHours: STANDARD_OFFICE_HOURS,
  calendar: NO_CALENDAR_SETTINGS,
  reminders: STANDARD_REMINDERS,
  portals: [],
  panels: [],
  timer: { askAfterMinutes: 240, stopWithCase: 'ask', fieldDay: null },
  assessment: { seed: '', cadences: {}, hidden: [] },
  evaluation: DECREE_335_SETTINGS,
  exchange: { memberId: '', unitId: '', headOf: '' },
};
