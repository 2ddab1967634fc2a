import type { OnPhone } from '#lib/domain/declarations/on-phone.ts';
import { textOf, textsOf, type FormFields } from '#lib/domain/text/form-reader.ts';
import type { noticeCommands } from './commands.ts';
import type { NoticeChoicesRecord } from './record.ts';

/** A page has a form for each way, and each of its fields a name of its own: `text-address`. */
function ofWay(form: FormFields, field: 'address' | 'code') {
	const way = textOf(form, 'way');
	return { way, [field]: textOf(form, `${way}-${field}`) };
}

export const noticesOnPhone = {
	'notice_choices.save': {
		fromForm: (form) => {
			const [safeFrom, safeUntil] = textOf(form, 'hours').split('-').map(Number);
			const about = textsOf(form, 'about');
			// A page from before asked nothing of it, and takes nothing back.
			const asks = textOf(form, 'asks') === 'about';
			return {
				timing: textOf(form, 'timing'),
				safeFrom,
				safeUntil,
				...(asks && { changes: about.includes('changes'), answers: about.includes('answers') })
			};
		},
		changes: (records, { payload, tap }) =>
			records.changeEach('notice_choices', (choices) => ({ ...choices, ...payload, changedAt: tap.at }))
	},
	// What a code has to prove first is shown when the server has it.
	'notice_way.agree': {
		fromForm: (form) => ofWay(form, 'address')
	},
	'notice_way.confirm': {
		fromForm: (form) => ofWay(form, 'code')
	},
	'notice_phone.agree': {},
	'notice_way.stop': {
		fromForm: (form) => ({ way: textOf(form, 'way') }),
		changes: (records, { payload, tap }) =>
			records.changeEach('notice_choices', (choices) => ({
				...choices,
				ways: choices.ways.map((each) =>
					each.way === payload.way && (each.state !== 'ended' || each.endedWhy === 'dead_address')
						? { ...each, state: 'stopped' as const, endedAt: each.endedAt ?? tap.at }
						: each
				)
			}))
	}
} satisfies OnPhone<typeof noticeCommands, NoticeChoicesRecord>;
