import { linesOf, numberOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';

/** An agency, as its form says it. */
export function agencyIn(form: FormData) {
	return {
		name: textOf(form, 'name').trim(),
		nameCy: orNull(form, 'nameCy'),
		contactName: orNull(form, 'contactName'),
		telephone: orNull(form, 'telephone'),
		email: orNull(form, 'email'),
		address: linesOf(form, 'address'),
		offers: linesOf(form, 'offers'),
		areas: textsOf(form, 'areas'),
		covers: textOf(form, 'covers').trim(),
		languages: linesOf(form, 'languages'),
		usualWaitDays: numberOf(form, 'usualWaitDays')
	};
}
