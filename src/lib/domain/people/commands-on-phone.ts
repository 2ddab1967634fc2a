import type { OnPhone } from '#lib/domain/declarations/on-phone.ts';
import { numberOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { clockTimeFrom } from '#lib/domain/organisation/weekdays.ts';
import type { CircumstanceRecord } from './circumstance.ts';
import type { peopleCommands } from './commands.ts';
import type { PersonRecord } from './record.ts';

export const peopleOnPhone = {
	'settings.change': {
		fromForm: (form) => {
			const language = orNull(form, 'language');
			const textSize = orNull(form, 'textSize');
			return { ...(language && { language }), ...(textSize && { textSize }) };
		},
		changes: (records, { payload: { language, textSize } }) =>
			records.changeEach('person', (person) => ({
				...person,
				language: language ?? person.language,
				textSize: textSize ?? person.textSize
			}))
	},
	'circumstance.say': {
		fromForm: (form) => {
			const ended = textOf(form, 'ended') !== '';
			const seen = { topic: textOf(form, 'topic'), ended, seen: orNull(form, 'seen') };
			if (ended) return { ...seen, chosen: [], words: '' };
			const time = (name: string) => clockTimeFrom(textOf(form, name)) || null;
			const hours = { fromTime: time('fromTime'), untilTime: time('untilTime') };
			const minutes = numberOf(form, 'minutes');
			return {
				...seen,
				chosen: textsOf(form, 'chosen'),
				words: textOf(form, 'words'),
				...((hours.fromTime ?? hours.untilTime) !== null && hours),
				...(minutes !== null && { minutes })
			};
		},
		changes: (records, { id, tap, payload: { ended: _, seen: _seen, ...said } }) => {
			const by = { writtenBy: 'person' as const, byName: '', at: tap.at, receivedAt: null };
			const next = { ...said, ...by, lastChangeId: id };
			let isThere = false;
			records.changeEach('circumstance', (record) => {
				if (record.topic !== said.topic) return record;
				isThere = true;
				const {
					kind,
					id: own,
					topic: _topic,
					before = [],
					lastChangeId = own,
					earlierNotHeld,
					...old
				} = record;
				return { ...next, kind, id: own, earlierNotHeld, before: [{ ...old, id: lastChangeId }, ...before] };
			});
			if (!isThere) records.add({ ...next, kind: 'circumstance', id });
		}
	},
	'phone_sign_out.read': {
		fromForm: (form) => ({ phoneId: textOf(form, 'phoneId') }),
		changes: (records) => records.changeEach('person', ({ signedOutPhone: _, ...person }) => person)
	},
	'officer_news.read': {
		fromForm: (form) => ({ keys: textsOf(form, 'key') }),
		changes: (records, { payload: { keys } }) =>
			records.changeEach('person', ({ officerNews, ...person }) => ({
				...person,
				officerNews: officerNews?.filter(({ key }) => !keys.includes(key))
			}))
	}
} satisfies OnPhone<typeof peopleCommands, PersonRecord | CircumstanceRecord>;
