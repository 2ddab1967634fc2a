import type { OnPhone } from '#lib/domain/declarations/on-phone.ts';
import { orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
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
} satisfies OnPhone<typeof peopleCommands, PersonRecord>;
