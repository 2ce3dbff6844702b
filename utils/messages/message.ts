import { parseMoment } from '../calendar/moment';
import type { Sighting } from '../portals/sighting';
import { panelCornerSchema } from '../settings';
import { z } from '../zod';

/** Letters, digits and the separators seen in codes; no blanks, no control or direction marks. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}./_-]{2,63}$/u;

/** Runs of 9 or more digits are identity, phone or account numbers: such text is not kept. */
const PERSONAL_NUMBER = /\d[\d .-]{7,}\d/;
/** C0 and C1 controls, direction overrides and lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;

const plainText = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((text) => !UNPRINTABLE.test(text)),
    z.refine((text) => !PERSONAL_NUMBER.test(text)),
  );
const printedMoment = z.string().check(
  z.maxLength(16),
  z.refine((text) => parseMoment(text) !== null),
);

/**
 * A sighting as a page sent it. A code that does not look like one refuses the message; any other
 * field that is not what it should be is left out, because missing is better than wrong.
 */
export const sightingSchema = z.strictObject({
  code: z.string().check(z.regex(CODE)),
  procedure: z.catch(z.nullable(plainText(500)), null),
  receivedAt: z.catch(z.nullable(printedMoment), null),
  dueAt: z.catch(z.nullable(printedMoment), null),
  status: z.catch(z.nullable(plainText(120)), null),
}) satisfies z.ZodMiniType<Sighting>;

const sightings = z.array(sightingSchema).check(z.maxLength(500));
/** Made by the sender for one click, so that the same click sent twice acts once. */
const act = z.uuid();

/**
 * All that a content script may ask for. It lives in a foreign page, so every field is checked and
 * nothing here exports, deletes for good, or changes settings.
 */
export const pageMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page.seen'), sightings }),
  z.strictObject({ type: z.literal('case.track'), act, chosen: sightings, sightings }),
  z.strictObject({ type: z.literal('act.undo'), act, seq: z.int(), sightings }),
  z.strictObject({
    type: z.literal('timer.start'),
    act,
    code: z.string().check(z.regex(CODE)),
    sightings,
  }),
  z.strictObject({ type: z.literal('timer.stop'), act, sightings }),
  /** The person moved, opened or closed the panel; remembered for this portal. */
  z.strictObject({ type: z.literal('panel.place'), corner: panelCornerSchema, open: z.boolean() }),
  /** A part of ours that this page needs and does not have yet. */
  z.strictObject({ type: z.literal('script.wanted'), script: z.enum(['reader', 'panel']) }),
  z.strictObject({ type: z.literal('dashboard.open') }),
]);
/** As it is sent, before the check. */
export type PageMessageInput = z.input<typeof pageMessageSchema>;
/** As the background works with it, after the check. */
export type PageMessage = z.output<typeof pageMessageSchema>;

/** What the extension's own pages may ask of the background besides. */
export const ownMessageSchema = z.discriminatedUnion('type', [
  /** Read the page in this tab once, by the person's click on our button (`activeTab`). */
  z.strictObject({ type: z.literal('page.readOnce'), tabId: z.int() }),
  /** Something changed that alarms, badge or registered portals follow from. */
  z.strictObject({ type: z.literal('state.changed') }),
  /** Show one notification now, so that the person sees whether the system lets them through. */
  z.strictObject({ type: z.literal('notification.test') }),
]);
export type OwnMessageInput = z.input<typeof ownMessageSchema>;
export type OwnMessage = z.output<typeof ownMessageSchema>;
