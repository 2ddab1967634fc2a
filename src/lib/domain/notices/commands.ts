import * as z from 'zod/mini';
import { personCommand } from '#lib/domain/declarations/command.ts';
import { numberBetween } from '#lib/domain/text/checked.ts';
import { LONGEST_LINE } from '#lib/domain/text/bounds.ts';
import { emailAddress, textNumber } from './address.ts';
import { NoticeTiming, NoticeWay } from './vocabulary.ts';
import { EARLIEST_HOUR, LATEST_HOUR } from './when.ts';

const hour = numberBetween(EARLIEST_HOUR, LATEST_HOUR);
/** A point of the curve P-256, uncompressed: 65 bytes of which the first is 4 (RFC 8291), in the letters of web addresses. */
const readKey = z.string().check(z.regex(/^B[\w-]{86}=?$/));
/** 16 bytes, in the same letters. */
const secret = z.string().check(z.regex(/^[\w-]{22}={0,2}$/));

/** What a person gives. Each says yes or no to one thing, at the moment they tapped. */
export const noticeCommands = {
	'notice_choices.save': personCommand({
		payload: z
			.object({
				timing: NoticeTiming,
				safeFrom: hour,
				safeUntil: hour,
				/** Left out by a phone from before: they stay as they are. */
				changes: z.optional(z.boolean()),
				answers: z.optional(z.boolean())
			})
			.check(
				z.refine(({ safeFrom, safeUntil }) => safeUntil > safeFrom, {
					error: 'safe_hours_backwards',
					path: ['safeUntil']
				})
			)
	}),
	/** Yes to texts or e-mails at this address, once a code that is sent there was typed here. */
	'notice_way.agree': personCommand({
		payload: z
			.object({
				way: z.enum(['text', 'email']),
				address: z.string().check(z.maxLength(LONGEST_LINE, 'line_too_long'))
			})
			.check(
				z.refine(({ way, address }) => way !== 'text' || textNumber(address) !== null, {
					error: 'mobile_unclear',
					path: ['address']
				}),
				z.refine(({ way, address }) => way !== 'email' || emailAddress(address) !== null, {
					error: 'email_unclear',
					path: ['address']
				})
			)
	}),
	'notice_way.confirm': personCommand({
		payload: z.object({
			way: z.enum(['text', 'email']),
			/** As it was typed: with blanks, perhaps. */
			code: z.string().check(z.regex(/^\s*(?:\d\s*){6}$/, 'code_unreal'), z.maxLength(40, 'code_unreal'))
		})
	}),
	/** Yes to notices on one phone: where its browser takes them, and the keys that only it can read them by. */
	'notice_phone.agree': personCommand({
		payload: z.object({
			endpoint: z.url().check(z.maxLength(1_000)),
			readKey,
			secret
		})
	}),
	/** No to one way, at once: of pushes, on every phone. */
	'notice_way.stop': personCommand({ payload: z.object({ way: NoticeWay }) })
};
