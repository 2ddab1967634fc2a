import type { OnPhone } from '#lib/domain/declarations/on-phone.ts';
import { textOf } from '#lib/domain/text/form-reader.ts';
import type { noticeCommands } from './commands.ts';
import type { NoticeChoicesRecord } from './record.ts';

export const noticesOnPhone = {
	'notice_choices.save': {
		fromForm: (form) => ({
			timing: textOf(form, 'timing'),
			safeFrom: Number(textOf(form, 'safeFrom')),
			safeUntil: Number(textOf(form, 'safeUntil'))
		}),
		changes: (records, { payload }) =>
			records.changeEach('notice_choices', (choices) => ({ ...choices, ...payload }))
	},
	// What a code has to prove first is shown when the server has it.
	'notice_way.agree': {
		fromForm: (form) => ({ way: textOf(form, 'way'), address: textOf(form, 'address') })
	},
	'notice_way.confirm': {
		fromForm: (form) => ({ way: textOf(form, 'way'), code: textOf(form, 'code') })
	},
	'notice_phone.agree': {},
	'notice_way.stop': {
		fromForm: (form) => ({ way: textOf(form, 'way') }),
		changes: (records, { payload, tap }) =>
			records.changeEach('notice_choices', (choices) => ({
				...choices,
				ways: choices.ways.map((each) =>
					each.way === payload.way && each.state !== 'ended'
						? { ...each, state: 'stopped' as const, endedAt: each.endedAt ?? tap.at }
						: each
				)
			}))
	}
} satisfies OnPhone<typeof noticeCommands, NoticeChoicesRecord>;
