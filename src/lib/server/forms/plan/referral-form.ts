import { orNull, textOf } from '#lib/domain/text/form-reader.ts';
import { localDate } from '#lib/domain/time/local-date.ts';

/** Where a referral stands, as its forms say it; a day left empty is today. */
export function standingIn(form: FormData, now: number) {
	return {
		state: orNull(form, 'state'),
		on: orNull(form, 'on') ?? localDate(now),
		reason: textOf(form, 'reason').trim(),
		nextCheckOn: orNull(form, 'nextCheckOn'),
		expectedOn: orNull(form, 'expectedOn'),
		instead: orNull(form, 'instead')
	};
}
